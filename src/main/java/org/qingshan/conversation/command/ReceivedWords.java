package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.order.CustomerOrder;

/** How a host says that the money for an order has come: 收到1021的钱了, "got the money for 1021". */
final class ReceivedWords {
    private static final int LONGEST = 100;

    private static final String NUMBER = "(?:订单号?|单号|order|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d])";

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    private static final String AHEAD = "(?:我们?|店里|已经|刚刚?|刚才|今[天早晚]|昨[天晚]|[早晚]上|[上中下]午|都|,| ){0,5}";

    private static final String CAME = "(?:收到|到账|收款|入账|付|付款|付清|付好|付完|付全)(?:了|啦)|已(?:收款?|收到|到账|入账|付款?|付清)(?:了|啦)?";

    private static final String ARRIVED =
            "(?:has |is |have |are |both |all ){0,3}(?:just |already |been ){0,2}(?:come|came|arrived|received|paid|here|in)(?: in)?[.! ]*";

    private static final Pattern[] SAID = {
        Pattern.compile(NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:的" + SUM + ")?(?:已经|也|刚刚?|我){0,3}(?:" + CAME + ")[.! ]*"),
        Pattern.compile(AHEAD + "(?:收到|到账)(?:了)? ?" + NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:了|啦)?[.! ]*"),
        Pattern.compile(AHEAD + "记?(?:收到|到账|收款?|进账|入账)(?:了)? ?" + NUMBER
                + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账|" + SUM + ")(?:了|啦)?[.! ]*"),
        Pattern.compile(NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:已经?|刚刚?|,){0,2}(?:收到|到账|收款?|进账|入账|付款?|转账?)(?:了)? ?" + SUM
                + "(?:了|啦)?[.! ]*"),
        Pattern.compile(
                NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[.! ]*"),
        Pattern.compile(
                "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received|have) (?:the |their |his |her )?(?:money|payment|cash|transfer|"
                        + SUM + ") (?:for|of|from) " + NUMBER + "[.! ]*"),
        Pattern.compile("(?:the )?(?:money|payment|transfer) (?:for|of|from) " + NUMBER + " " + ARRIVED),
        Pattern.compile(NUMBER + " (?:has been |was |is |has )?(?:received|arrived|paid)(?: in full)?[.! ]*"),
        Pattern.compile(NUMBER + " (?:has )?paid " + SUM + "[.! ]*"),
        Pattern.compile(
                SUM + " (?:has |was |is )?(?:come|came|arrived|received|in) (?:for|of|from) " + NUMBER + "[.! ]*"),
        Pattern.compile("(?:please )?(?:mark|note|book) " + NUMBER + " (?:as |is )?(?:paid|received)[.! ]*"),
        Pattern.compile("(?:确认|记下?|登记|记录)(?:一下)? ?" + NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:已经?)?(?:" + CAME
                + "|收款|收到|付款|付钱|到账)(?:了)?(?: ?" + SUM + ")?[.! ]*"),
        Pattern.compile(NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:已经|也|刚刚?|都){0,3}(?:付|给|转)(?:过)?(?:钱|款|账)(?:了|啦)[.! ]*"),
        Pattern.compile("(?:the )?(?:money|payment|transfer) (?:received|arrived|came|in)(?: in)? (?:for |from |of )?"
                + NUMBER + "[.! ]*"),
        Pattern.compile("(?:please )?(?:confirm|note|book|record) (?:the |a )?(?:payment|money|transfer)(?: of " + SUM
                + ")? (?:for|of|from) " + NUMBER + "[.! ]*"),
        Pattern.compile(NUMBER + " (?:has |is |was )?(?:been )?(?:settled|paid up|paid off)[.! ]*"),
        Pattern.compile("(?:确认|记下?|登记)?(?:已)?(?:收款|到账|入账)(?:了)? ?" + NUMBER + "(?:号|这|那){0,2}(?:单|订单)?[.! ]*"),
        Pattern.compile("(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) " + NUMBER + "[.! ]*"),
        Pattern.compile(AHEAD + "(?:收到|到账|收)(?:了)? ?" + NUMBER
                + "(?:号|这|那){0,2}(?:单|订单)?的?(?:钱|款|货款|付款|转账)(?:了|啦)?[,:， ]{0,3}" + SUM + "[.! ]*"),
        Pattern.compile(NUMBER
                + "(?:号|这|那){0,2}(?:单|订单)?的?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到?|到账?|进账|入账)(?:了)?[,:， ]{0,3}"
                + SUM + "(?:了|啦)?[.! ]*"),
        Pattern.compile(NUMBER + " (?:was |is |has been |has )?paid[,;:. ]{1,3}" + SUM
                + " (?:has |just )?(?:arrived|received|came|come|in)(?: in)?[.! ]*"),
        Pattern.compile(
                "(?:把|将)" + NUMBER
                        + "(?:号|这|那){0,2}(?:单|订单)?(?:标记?|记|改|设|标注)(?:为|成|作|上|一下){0,2}(?:已经?)?(?:付款?|收款?|支付|付清|收到|到账)(?:了)?[.! ]*")
    };

    private static final String BETWEEN = "(?:[,、和跟与及] ?|, and | and )";

    private static final String NUMBERS =
            "(?<numbers>(?:#?\\d{4,9}(?:号|单)?(?:" + BETWEEN + "| )){1,8}#?\\d{4,9})(?![.\\d])";

    private static final String NUMBERS_ALONE =
            "(?<numbers>(?:#?\\d{4,9}(?:号|单)?" + BETWEEN + "){1,8}#?\\d{4,9})(?![.\\d])";

    /** 1401 1402: none of them is a sum. */
    private static final String NUMBERS_APART = "(?<numbers>(?:#?[1-9]\\d{3,8} ){1,8}#?[1-9]\\d{3,8})(?![.\\d])";

    private static final String OF_THEM = "(?:号|这|那|两|几|三|俩|二){0,3}(?:个?单|个?订单|笔|份)?";

    private static final String IN_ALL = "(?:一共|总共|合计|总计|加起来|一起|共)";

    private static final String TOGETHER =
            "(?: (?:in all|in total|all together|altogether|together|both|for both|combined)){0,2}";

    private static final String ALTOGETHER =
            "(?:in all|in total|all together|altogether|together|combined|(?:a )?total(?: of| is)?)";

    private static final String GOT =
            "(?:i |we |i've |we've |just |have |already |today |today, ){0,4}(?:got|received) ";

    /** 收到1013、1014的钱了; 收到1022和1025的261.9 names what came for them in all. */
    private static final Pattern[] SEVERAL = {
        Pattern.compile(AHEAD + "(?:收到|到账|收|进账)(?:了)? ?(?:订单)?" + NUMBERS + OF_THEM + "(?:的)?(?:钱|款|货款|付款|转账)?,? ?"
                + IN_ALL + "(?:是|有|收到?|到账)?(?:了)?:? ?" + SUM + "(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:订单)?" + NUMBERS + OF_THEM + "(?:的)?(?:钱|款|货款|付款|转账)?(?:已经|都|也|刚刚?|我){0,3},? ?" + IN_ALL
                + "?(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账|收|进账|入账|付|转|打)(?:账|款)?(?:了)?" + IN_ALL + "?:? ?" + SUM
                + "(?:了|啦)?[.! ]*"),
        Pattern.compile(AHEAD + "(?:收到|到账|收|进账)(?:了)?" + IN_ALL + "? ?" + SUM + ",? ?(?:是)?(?:订单)?" + NUMBERS + OF_THEM
                + "(?:的)?(?:钱|款|货款|付款|转账)?(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) " + SUM + TOGETHER
                + " (?:for|of|from) (?:both )?(?:orders? )?" + NUMBERS + TOGETHER + "[.! ]*"),
        Pattern.compile(
                "(?:orders? )?" + NUMBERS + " (?:have |has |both |together ){0,2}paid " + SUM + TOGETHER + "[.! ]*"),
        Pattern.compile(SUM + " (?:has |was |is )?(?:come|came|arrived|received|in)" + TOGETHER
                + " (?:for|of|from) (?:both )?(?:orders? )?" + NUMBERS + TOGETHER + "[.! ]*"),
        Pattern.compile(GOT + "(?:orders? |the money for |payments? for ){0,2}" + NUMBERS + ",? " + ALTOGETHER
                + "[,:]? " + SUM + "[.! ]*"),
        Pattern.compile(GOT + "(?:orders? |the money for |payments? for ){0,2}" + NUMBERS + ",? " + SUM + ",? "
                + ALTOGETHER + "[.! ]*"),
        Pattern.compile(AHEAD + "(?:收到|到账)(?:了)? ?(?:订单)?" + NUMBERS_ALONE + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的" + SUM
                + ")?(?:了|啦)?[.! ]*"),
        Pattern.compile(AHEAD + "(?:收到|到账|收|进账)(?:了)?(?:订单)?" + NUMBERS
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:订单)?" + NUMBERS
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[.! ]*"),
        Pattern.compile(
                "(?:订单)?" + NUMBERS_ALONE + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:已经|都|也|刚刚?|我){0,3}(?:" + CAME + ")[.! ]*"),
        Pattern.compile(
                "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) (?:the )?(?:money|payments?|cash|transfers?) (?:for|of|from) (?:orders? )?"
                        + NUMBERS + "[.! ]*"),
        Pattern.compile("(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) (?:orders? )?"
                + NUMBERS_ALONE + "[.! ]*"),
        Pattern.compile(
                "(?:the )?(?:money|payments?|transfers?) (?:for|of|from) (?:orders? )?" + NUMBERS + " " + ARRIVED),
        Pattern.compile("(?:orders? )?" + NUMBERS_ALONE + " " + ARRIVED),
        Pattern.compile("(?:orders? )?" + NUMBERS_APART + " " + ARRIVED)
    };

    private static final Pattern DIGITS = Pattern.compile("\\d{4,9}");

    private static final String AMOUNT = "[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?";

    /** 1017的67.8: one order, and what came for it. */
    private static final Pattern ONE_OF_EACH = Pattern.compile(
            "#?(?<number>\\d{4,9}+)(?:号|单|订单){0,2}(?:(?:的|收到了?|到账了?|:|是){1,2} ?| (?=[¥￥]?\\d{1,6}\\.))(?<sum>" + AMOUNT
                    + ")(?![.\\d])|(?<sum2>" + AMOUNT
                    + ") (?:for|of|from) (?:order )?#?(?<number2>\\d{4,9}+)(?![.\\d])");

    private static final Pattern EACH_AHEAD =
            Pattern.compile("(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) |" + AHEAD
                    + "(?:收到|到账|收|进账)?(?:了)? ?(?:订单)?");

    private static final Pattern EACH_BETWEEN = Pattern.compile("(?:[,、;和跟与及还有] ?){1,3}|,? and ");

    private static final Pattern EACH_BEHIND = Pattern.compile("(?:已经|都|也){0,2}(?:收到|到账)?(?:了|啦)?[.! ]*");

    private static final Pattern EACH_VERB = Pattern.compile("收到|到账|进账|^收|\\b(?:got|received)\\b");

    /** Around what is said: it changes nothing. */
    private static final Pattern COURTESY = Pattern.compile(
            "^(?:请|麻烦|帮我|帮忙|please |ok[, ]+|好的?[, ]+){1,3}|[,. !]+(?:谢谢|谢了|辛苦了?|好的?|thanks|thank you|thx)[.! ]*$");

    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    /** Behind a number: the money for it has not come. */
    static final String NOT = " not";

    private static final String MONEY = "(?:的?(?:钱|款|货款|付款|转账|" + SUM + "))?";

    private static final String ONE_OR_MORE =
            "(?:订单号?|单号|orders?|no\\.?)? ?(?<numbers>#?\\d{4,9}(?:(?:号|单)?" + BETWEEN + "#?\\d{4,9}){0,8})(?![.\\d])";

    /** 没收到1001的29.9, 1001的钱没收到, "the money for 1001 hasn't come". */
    private static final Pattern[] NOT_COME = {
        Pattern.compile("(?:我们?|店里|还|也|都|,| ){0,5}(?:(?:没有?|未)(?:收到|到账|查到|看到|找到|见到)|(?:查|找|看)不到|没有(?=.*的[钱款])) ?"
                + ONE_OR_MORE + "(?:号|这|那|两|几){0,3}(?:单|订单)?" + MONEY + "(?:啊|呀|呢)?[.! ]*"),
        Pattern.compile(
                ONE_OR_MORE + "(?:号|这|那|两|几){0,3}(?:单|订单)?" + MONEY
                        + "(?:我们?|店里|还|也|都|,| ){0,5}(?:(?:查|找|看)不到|(?:没有?|未)(?:(?:收到|到账|付清?|支付|给|转账?|付过)(?:钱|款)?|(?<=[钱款账元].{0,9})(?:查到|看到|找到|见到)|(?<=[钱款账元].{0,9})(?:到|来)))(?:啊|呀|呢)?[.! ]*"),
        Pattern.compile(
                "(?:i |we )?(?:have not|haven't|didn't|did not|never|can't|cannot|could not|couldn't) (?:yet )?(?:got|received?|get|seen?|find|found) (?:the |any ){0,2}(?:money |payment |transfer )?(?:for |of |from )?"
                        + ONE_OR_MORE + "(?: yet)?[.! ]*"),
        Pattern.compile(
                "(?:the )?(?:money|payments?|transfers?) (?:for|of|from) " + ONE_OR_MORE
                        + " (?:hasn't|haven't|has not|have not|didn't|did not|never|is not|are not|isn't|aren't|not) (?:yet )?(?:come|came|arrived?|(?:been )?received|here|in)(?: in| yet){0,2}[.! ]*"),
        Pattern.compile(
                ONE_OR_MORE
                        + " (?:is |are |was |were |has |have |still ){0,2}(?:not|isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|did not) (?:yet )?(?:been )?(?:received|arrived|paid|pay)(?: yet)?[.! ]*"),
        Pattern.compile("(?:拒绝|驳回) ?" + ONE_OR_MORE + "(?:号|这|那|两|几){0,3}(?:单|订单)?的?(?:付款|收款|凭证|凭据|截图)[.! ]*"),
        Pattern.compile("no (?:money|payment|transfer) (?:for|of|from) " + ONE_OR_MORE + "(?: yet)?[.! ]*")
    };

    private static final Pattern OF_MONEY =
            Pattern.compile("[钱錢款账帳]|money|payment|cash|transfer", Pattern.CASE_INSENSITIVE);

    /** By which way it came; every one of them but cash is booked as a transfer. */
    private static final Pattern WAY = Pattern.compile(
            "(?:通过|用|从|在|走)?(?:微信|支付宝|云闪付|网银|银行卡?|现金)(?:上|里|那边)?(?=(?:已经?|刚刚?|又|也|都){0,2}(?:收到|到账|收款?|进账|入账|转|付|给))|(?<=[付收到转给款账了的])(?:微信|支付宝|现金)(?= ?[¥￥\\d])"
                    + "|(?<=[付收到转给款账了元块\\d])[, ]?(?:微信|支付宝|银行卡?|现金)(?=[.! ]*$)"
                    + "| (?:in|by|via|through|on|with|over|as) (?:wechat|we chat|alipay|bank(?: transfer)?|transfer|card|cash)(?: pay)?\\b| cash(?=[.! ]*$)");

    /** Not what is said to be for something: "the cash for 1500". */
    private static final Pattern CASH_ALONE =
            Pattern.compile("[现現]金|\\bcash\\b(?! (?:for|of|from)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_CASH = Pattern.compile("[现現]金|\\bcash\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_IN_CASH =
            Pattern.compile("微信|支付[宝寶]|银行|銀行|云闪付|雲閃付|\\b(?:wechat|alipay|bank|card)\\b", Pattern.CASE_INSENSITIVE);

    private ReceivedWords() {}

    /** Whether they are of an order: 收到1500 may tell of a sum, and so may 收到现金1500. */
    static boolean isOfAnOrder(String said, String arguments) {
        return OF_MONEY.matcher(CASH_ALONE.matcher(said).replaceAll("")).find()
                || !arguments.chars().allMatch(Character::isDigit)
                || CustomerOrder.numbered(Integer.parseInt(arguments)).isPresent();
    }

    /** Whether it is said to have been given in cash, and in no other way. */
    static boolean isInCash(String said) {
        return IN_CASH.matcher(said).find() && !NOT_IN_CASH.matcher(said).find();
    }

    /** One in cash and another by some other way: nobody can tell which. */
    private static boolean isByTwoWays(String said) {
        return IN_CASH.matcher(said).find() && NOT_IN_CASH.matcher(said).find();
    }

    /** The number, and the sum where one is said, as the arguments of the command; several numbers with commas between them. */
    static Optional<String> in(String words) {
        var plain = GAP.matcher(
                        COURTESY.matcher(words.strip().replace('’', '\'')).replaceAll(""))
                .replaceAll("");
        return plain.length() > LONGEST || isByTwoWays(plain)
                ? Optional.empty()
                : read(plain).or(() -> byWay(plain)).or(() -> ReceivedWordByWord.in(plain));
    }

    private static Optional<String> read(String plain) {
        return notCome(plain).or(() -> each(plain)).or(() -> several(plain)).or(() -> one(plain));
    }

    /** 1028微信收到98, "1028 paid 98 in cash". */
    private static Optional<String> byWay(String plain) {
        var bare = WAY.matcher(plain).replaceAll("").replace("现金", "钱");
        return bare.equals(plain) ? Optional.empty() : read(bare);
    }

    private static Optional<String> notCome(String plain) {
        return first(NOT_COME, plain).map(said -> numbers(said) + NOT);
    }

    /** 收到1017的67.8，1018的37.9: each with its own sum. */
    private static Optional<String> each(String plain) {
        var ahead = EACH_AHEAD.matcher(plain);
        if (!EACH_VERB.matcher(plain).find() || !ahead.lookingAt()) {
            return Optional.empty();
        }
        List<String> each = new ArrayList<>();
        var at = ahead.end();
        var one = ONE_OF_EACH.matcher(plain);
        for (one.region(at, plain.length()); one.lookingAt(); one.region(at, plain.length())) {
            var isSumFirst = one.group("number") == null;
            each.add(one.group(isSumFirst ? "number2" : "number") + " "
                    + one.group(isSumFirst ? "sum2" : "sum").replace(" ", ""));
            var between = EACH_BETWEEN.matcher(plain).region(one.end(), plain.length());
            at = between.lookingAt() ? between.end() : one.end();
        }
        var isAll = EACH_BEHIND.matcher(plain).region(at, plain.length()).matches();
        return isAll && each.size() > 1 ? Optional.of(String.join(",", each)) : Optional.empty();
    }

    private static Optional<String> several(String plain) {
        return first(SEVERAL, plain)
                .map(said -> (numbers(said) + " " + sum(said).replace(" ", "")).strip());
    }

    private static Optional<String> one(String plain) {
        return first(SAID, plain).map(said -> {
            var sum = sum(said);
            // 收到1021的1050 names a sum, whatever order there is besides.
            var of = plain.contains("的" + sum) && DIGITS.matcher(sum).matches() ? "元" : "";
            return (said.group("number") + " " + sum.replace(" ", "") + of).strip();
        });
    }

    private static Optional<Matcher> first(Pattern[] ways, String plain) {
        return Stream.of(ways)
                .map(way -> way.matcher(plain))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static String numbers(Matcher said) {
        return DIGITS.matcher(said.group("numbers"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** Empty where none is said. */
    private static String sum(Matcher said) {
        var sum = said.pattern().pattern().contains("<sum>") ? said.group("sum") : null;
        return sum == null ? "" : sum;
    }
}
