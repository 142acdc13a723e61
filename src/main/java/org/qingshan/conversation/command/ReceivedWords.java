package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.domain.order.CustomerOrder;

/** How a host says that the money for an order has come: 收到1021的钱了, "got the money for 1021". */
final class ReceivedWords {
    private static final int LONGEST = 60;

    private static final String NUMBER = "(?:订单号?|单号|order|no\\.?)? ?#?(?<number>\\d{4,9}+)(?![.\\d])";

    private static final String SUM = "(?<sum>[¥￥]? ?\\d{1,6}(?:\\.\\d{1,2})? ?(?:元|块钱?|yuan|rmb)?)";

    private static final Pattern[] SAID = {
        Pattern.compile(
                "(?:我们?|店里|已经|刚刚?|都|,| ){0,5}(?:收到|到账)(?:了)? ?" + NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:我们?|店里|已经|刚刚?|都|,| ){0,5}(?:收到|到账|收|进账)(?:了)? ?" + NUMBER
                + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账|" + SUM + ")(?:了|啦)?[.! ]*"),
        Pattern.compile(
                NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:已经|刚刚?|,){0,2}(?:收到|到账|收|进账)(?:了)?" + SUM + "(?:了|啦)?[.! ]*"),
        Pattern.compile(
                NUMBER + "(?:号|这|那){0,2}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[.! ]*"),
        Pattern.compile(
                "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received|have) (?:the |their |his |her )?(?:money|payment|cash|transfer|"
                        + SUM + ") (?:for|of|from) " + NUMBER + "[.! ]*"),
        Pattern.compile("(?:the )?(?:money|payment|transfer) (?:for|of|from) " + NUMBER
                + " (?:has |is |have )?(?:just |already )?(?:come|came|arrived|received|here|in)(?: in)?[.! ]*")
    };

    private static final String NUMBERS =
            "(?<numbers>(?:#?\\d{4,9}(?:号|单)?(?:[,、和跟与及] ?| and |, and | )){1,8}#?\\d{4,9})";

    private static final String NUMBERS_ALONE =
            "(?<numbers>(?:#?\\d{4,9}(?:号|单)?(?:[,、和跟与及] ?| and |, and )){1,8}#?\\d{4,9})";

    /** 收到1013、1014的钱了; 收到1022和1025的261.9 names what came for them in all. */
    private static final Pattern[] SEVERAL = {
        Pattern.compile("(?:我们?|店里|已经|刚刚?|都|,| ){0,5}(?:收到|到账)(?:了)? ?(?:订单)?" + NUMBERS_ALONE
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的" + SUM + ")?(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:我们?|店里|已经|刚刚?|都|,| ){0,5}(?:收到|到账|收|进账)(?:了)?(?:订单)?" + NUMBERS
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:了|啦)?[.! ]*"),
        Pattern.compile("(?:订单)?" + NUMBERS
                + "(?:号|这|那|两|几|三){0,3}(?:单|订单)?(?:的)?(?:钱|款|货款|付款|转账)(?:已经|都|也|刚刚?|我){0,3}(?:收到|到账?|收)(?:了|啦)[.! ]*"),
        Pattern.compile(
                "(?:i |we |i've |we've |just |have |already ){0,4}(?:got|received) (?:the )?(?:money|payments?|cash|transfers?) (?:for|of|from) (?:orders? )?"
                        + NUMBERS + "[.! ]*")
    };

    private static final Pattern DIGITS = Pattern.compile("\\d{4,9}");

    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    /** Behind a number: the money for it has not come. */
    static final String NOT = " not";

    private static final String MONEY = "(?:的?(?:钱|款|货款|付款|转账|" + SUM + "))?";

    /** 没收到1001的29.9, 1001的钱没收到, "the money for 1001 hasn't come". */
    private static final Pattern[] NOT_COME = {
        Pattern.compile("(?:我们?|店里|还|也|都|,| ){0,5}(?:没有?|未)(?:收到|到账) ?" + NUMBER + "(?:号|这|那){0,2}(?:单|订单)?" + MONEY
                + "(?:啊|呀|呢)?[.! ]*"),
        Pattern.compile(NUMBER + "(?:号|这|那){0,2}(?:单|订单)?" + MONEY
                + "(?:我们?|店里|还|也|都|,| ){0,5}(?:没有?|未)(?:(?:收到|到账)(?:钱|款)?|(?<=[钱款账元].{0,9})(?:到|来))(?:啊|呀|呢)?[.! ]*"),
        Pattern.compile(
                "(?:i |we )?(?:have not|haven't|didn't|did not|never) (?:yet )?(?:got|received?|get|seen?) (?:the |any ){0,2}(?:money |payment |transfer )?(?:for |of |from )?"
                        + NUMBER + "(?: yet)?[.! ]*"),
        Pattern.compile(
                "(?:the )?(?:money|payment|transfer) (?:for|of|from) " + NUMBER
                        + " (?:hasn't|has not|didn't|did not|never) (?:come|came|arrived?|been received)(?: in| yet){0,2}[.! ]*"),
        Pattern.compile("no (?:money|payment|transfer) (?:for|of|from) " + NUMBER + "(?: yet)?[.! ]*")
    };

    private static final Pattern OF_MONEY =
            Pattern.compile("[钱錢款账帳]|money|payment|cash|transfer", Pattern.CASE_INSENSITIVE);

    private ReceivedWords() {}

    /** Whether they are of an order: 收到1500 may tell of a sum. */
    static boolean isOfAnOrder(String said, String arguments) {
        return OF_MONEY.matcher(said).find()
                || !arguments.chars().allMatch(Character::isDigit)
                || CustomerOrder.numbered(Integer.parseInt(arguments)).isPresent();
    }

    /** The number, and the sum where one is said, as the arguments of the command; several numbers with commas between them. */
    static Optional<String> in(String words) {
        var plain = GAP.matcher(words.strip().replace('’', '\'')).replaceAll("");
        for (var way : NOT_COME) {
            var said = way.matcher(plain);
            if (plain.length() <= LONGEST && said.matches()) {
                return Optional.of(said.group("number") + NOT);
            }
        }
        for (var way : SEVERAL) {
            var said = way.matcher(plain);
            if (plain.length() <= LONGEST && said.matches()) {
                var sum = way.pattern().contains("<sum>") ? said.group("sum") : null;
                return Optional.of(DIGITS.matcher(said.group("numbers"))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .collect(Collectors.joining(",", "", sum == null ? "" : " " + sum.replace(" ", ""))));
            }
        }
        for (var way : SAID) {
            var said = way.matcher(plain);
            if (plain.length() <= LONGEST && said.matches()) {
                var sum = way.pattern().contains("<sum>") ? said.group("sum") : null;
                // 收到1021的1050 names a sum, whatever order there is besides.
                var of = sum != null
                                && plain.contains("的" + sum)
                                && DIGITS.matcher(sum).matches()
                        ? "元"
                        : "";
                return Optional.of(
                        (said.group("number") + " " + (sum == null ? "" : sum.replace(" ", "")) + of).strip());
            }
        }
        return Optional.empty();
    }
}
