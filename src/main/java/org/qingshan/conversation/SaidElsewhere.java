package org.qingshan.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;

/**
 * That something goes to somebody else, or not where it usually goes, wherever in an order it is said: 红糖一袋送给王丽，谢谢, 给李梅来一斤笋,
 * 笋一斤别寄老地址, "not to my home address, 1 box of eggs".
 *
 * @param whose as it was said; null where it is only said that it goes somewhere else
 * @param sent sending is spoken of; else it may only be eaten there
 * @param rest the text without it
 */
record SaidElsewhere(@Nullable String whose, boolean sent, String rest) {
    private static final String WHOSE = "(?<whose>\\p{IsHan}{1,8}?)";
    private static final String ENDS = "(?=(?:那[边里儿]?)?(?:[去吧了啊哈哦收的呀啦呢]|就[行好]|就可以|谢谢){0,6}(?:[\\s,，。;；、.!！~～]|$))";
    private static final String ENGLISH_ENDS =
            "(?=(?:,? (?:please|pls|thanks|thank you|instead)){0,4}[\\s]*(?:[,.;!\\n]|$| and (?:\\d|an? )))";
    private static final String PLACE =
            "(?:我|俺)?(?:们)?(?:的)?(?:老|旧|原来?|之前|以前|上次|平时|默认|那个?|这个?)?的?(?:地址|地方|家里?|这[里儿边]?|那[里儿边])";
    private static final String ENGLISH_PLACE =
            "(?:(?:my|the|our|that|this) )?(?:(?:home|old|usual|own|last|previous|former|saved|default|same|regular|normal|current) ){0,4}(?:address|place|home|house|flat)";

    private static final String OTHER = "(?:另外?(?:的)?(?:一?个)?|别的?(?:一?个)?|其他的?|其它的?|新的?)";
    private static final String UNDENIED = "(?<!没有|不会|不想|不需要|无需|[不没别未用])";

    /** To whom or where; what the person who gets it shall do with it is no sending. */
    private static final List<Pattern> SENT = List.of(
            Pattern.compile("(?:寄送?|发|邮|快递|送|转)(?<to>到|往|去|给|回|至) ?" + WHOSE + ENDS),
            Pattern.compile("[给往]" + WHOSE + "(?:那[边里儿]?)?(?:也|再|先|都)?(?:寄|邮|快递|发货|发过?去|送[去过到])"),
            Pattern.compile("(?:收货?人|收件人)(?:是|为|写|改成|换成|:|：)" + WHOSE + ENDS),
            Pattern.compile(
                    "\\b(?:send|ship|deliver|mail|post)(?:ed)?(?: (?:it|them|that|this|these|those|all|everything|both))? (?:over )?to (?<whose>[A-Za-z][A-Za-z'’ -]{0,30}?)"
                            + ENGLISH_ENDS,
                    Pattern.CASE_INSENSITIVE));

    private static final List<Pattern> GIVEN = List.of(
            Pattern.compile("(?:也)?给" + WHOSE
                    + "(?=(?:也|再|先|都)*(?:来|留|拿|订|下单|下|整|搞|弄|称|装|准备|安排|拍|要)?(?:也|再|先|都)*[一二两三四五六七八九十半\\d])"),
            Pattern.compile("(?:也)?给" + WHOSE + "(?=(?:也|再|先|都)*(?:来|留|拿|订|下单|整|搞|称|准备|安排|拍|要))"),
            Pattern.compile("(?:送|给)" + WHOSE + ENDS),
            Pattern.compile(
                    "\\b(?:for|to) (?<whose>[A-Za-z][A-Za-z'’ -]{0,30}?)" + ENGLISH_ENDS, Pattern.CASE_INSENSITIVE));

    /** Who gets it is no more than told: 给我妈买的, 帮王丽拿. It goes there only perhaps, where that address is kept. */
    private static final List<Pattern> FOR = List.of(
            Pattern.compile("给" + WHOSE + "(?=[买吃喝带捎用尝补])"),
            Pattern.compile("[帮替]" + WHOSE + "(?=(?:也|再|先)*(?:来|留|拿|订|下单|下|整|搞|称|买|带|捎|拍|要))"));

    /** Not where it usually goes, and nobody says where. What is denied is none: 不用换地址, 没搬家. */
    private static final List<Pattern> NOT_USUAL = List.of(
            Pattern.compile(
                    "(?:别|不要|不用|不能|先别|先不|不|甭|唔好|唔使)(?:再|给我|帮我|先|要){0,4}(?:寄|发|邮|送)(?:到|往|去|给|回)?" + PLACE + "(?:了)?"),
            Pattern.compile(
                    "(?:收货|收件)?地址(?:有[变改换]动?|有所?变化|变了|变更|(?:换|改)(?:一?下|成|到|为)|换了|改了|[不没]一样|不同|要[换改变]|不是(?:原来|以前|之前|老|上次).{0,4})(?:了|一下)?"
                            + "(?![^,，。]{0,2}(?:没关系|没事|不要紧|无所谓|不影响))"),
            Pattern.compile(
                    UNDENIED
                            + "(?:换|改)(?:一?个|一下|下|到|成|寄){0,4}(?:新|别|其他|其它|另外?|另一)?个?的?(?:(?:收货|收件)?地址(?:了|寄|发)?|地方(?:寄|发|送|收))"),
            Pattern.compile(UNDENIED + "(?:已经?|刚)?(?<!没有?|不)搬(?:家|走|新家)了?(?![^,，。]{0,2}[用送礼])"),
            Pattern.compile("(?:寄|发|送|邮)(?:到|往|去|给)?" + OTHER + "地方|(?:寄|发|送|邮)?(?:到|往|去|给)?" + OTHER
                    + "(?:收货|收件)?地址|(?:寄|发|送)(?:到|往|去)?(?:别处|别的)"),
            Pattern.compile(
                    "\\b(?:not|never) (?:be )?(?:(?:send|ship|deliver|sent|shipped)(?: it| them)? )?to " + ENGLISH_PLACE
                            + "\\b|\\b(?:don'?t|do not|please don'?t|never) (?:send|ship|deliver|mail|post)(?: it| them| this| that)?(?: to)? "
                            + ENGLISH_PLACE
                            + "\\b|\\bnot (?:to )?(?:my|the) (?:usual|old|home|previous|last|saved|default) (?:address|place|one|home)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\b(?:send |ship |deliver )?(?:it |them )?(?:to |at )?(?:an?|my|the) (?:different|another|other|new|alternative) (?:shipping |delivery )?(?:address|place|location)\\b|\\b(?:to )?another (?:address|place)\\b|\\b(?:send|ship|deliver)[a-z ]{0,12} (?:somewhere else|elsewhere)\\b"
                            + "|\\baddress (?:has |is |was )?(?:changed|different|new)\\b|\\b(?:i|we)(?:['’]ve| have)?(?: just| recently)? moved\\b(?:(?= (?:house|home|flat|out|away|recently|to (?:an? |our |my )?(?:new|another|different) (?:address|house|home|flat|place|city|town)))|(?= to (?-i:\\p{Lu}))|(?! \\w))",
                    Pattern.CASE_INSENSITIVE));

    /** Stands before what is not to be done. */
    private static final Pattern NOT = Pattern.compile(
            "(?:[别別不甭勿]|不要|不用|唔好|\\b(?:don['’]?t|do not|not|never))(?:再|给我|給我|\\s){0,4}$", Pattern.CASE_INSENSITIVE);

    /** 不要寄给我，寄妈妈家: the place that it does not go to, where another follows. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:不要|不用|不是|先别|[别不甭])(?:再|给我|先|要){0,4}(?:寄|发|邮|送)(?:到|往|去|给|回)?\\p{IsHan}{1,6}?[,，。;；\\s]+(?:是|而是|要|请|都){0,4}(?=(?:改|直接)?[寄发邮送给往])"
                    + "|\\b(?:please )?(?:don['’]?t|do not) (?:send|ship|deliver|mail|post)(?: it| them| this)?(?: to)? [a-z' ]{1,20}[,.;]+ ?(?:but )?(?=(?:please )?(?:send|ship|deliver|mail|post))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AMOUNT =
            Pattern.compile("[一二两三四五六七八九十半\\d]|\\b(?:an?|one|two|three|four|five|six)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN =
            Pattern.compile("我(?:们)?家里?|我自己家?|家里?|me|myself|my (?:own )?(?:place|home|house|address)");

    private static final Pattern WAY =
            Pattern.compile("^(?:(?:寄送?|发|邮|快递|送|转)(?:[到往去给給回至]) ?|.*?\\b(?:for|to) )", Pattern.CASE_INSENSITIVE);

    /** What is said so in the order that counts more; in a text that is one mention of it. */
    static Optional<SaidElsewhere> in(String said) {
        var plain = Normaliser.simplified(said);
        return first(plain, said, SENT, true)
                .or(() -> first(plain, said, GIVEN, false))
                .or(() -> NOT_USUAL.stream()
                        .map(pattern -> pattern.matcher(plain))
                        .filter(Matcher::find)
                        .findFirst()
                        .map(found -> new SaidElsewhere(null, true, without(said, found))));
    }

    /** 红糖一袋寄给王丽，黄桃两箱寄到我家, "A1 2 for Alice and 1 for Bob": two destinations, each with an amount of its own. */
    static boolean areTwo(String said) {
        var places = Stream.of(SENT.get(0), SENT.get(3), GIVEN.get(3))
                .flatMap(pattern -> pattern.matcher(Normaliser.simplified(said)).results())
                .filter(place -> !isDenied(said.substring(0, place.start())))
                .filter(place -> isSomewhere(said.substring(place.start(), place.end())))
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
        if (places.size() < 2) {
            return false;
        }
        var first = places.get(0);
        var second = places.get(places.size() - 1);
        return first.end() <= second.start()
                && AMOUNT.matcher(said.substring(0, first.start())).find()
                && AMOUNT.matcher(said.substring(first.end(), second.start())).find()
                && !whose(first.group()).equals(whose(second.group()));
    }

    private static boolean isSomewhere(String place) {
        var whose = whose(place);
        return OWN.matcher(whose).matches() || SomebodyElse.isSentTo(whose) || SomebodyElse.mayBeGiven(whose);
    }

    private static String whose(String place) {
        return WAY.matcher(place).replaceFirst("").strip();
    }

    /** Whether what follows these words is not to be done. */
    static boolean isDenied(String before) {
        return NOT.matcher(before).find();
    }

    /** Without the place that it is not to go to, where another is said behind it. */
    static String withoutDenied(String said) {
        var denied = DENIED.matcher(Normaliser.simplified(said));
        return denied.find() ? said.substring(0, denied.start()) + said.substring(denied.end()) : said;
    }

    /** Of whom it is told that he or she gets it; it says nothing of where. */
    static Optional<SaidElsewhere> told(String said) {
        return first(Normaliser.simplified(said), said, FOR, false);
    }

    private static Optional<SaidElsewhere> first(String plain, String said, List<Pattern> patterns, boolean isSent) {
        return patterns.stream()
                .flatMap(pattern -> mentions(pattern.matcher(plain), said, isSent))
                .findFirst();
    }

    private static Stream<SaidElsewhere> mentions(Matcher found, String said, boolean isSent) {
        Stream.Builder<SaidElsewhere> all = Stream.builder();
        while (found.find()) {
            if (isDenied(said.substring(0, found.start()))) {
                continue;
            }
            var whose = found.group("whose").strip();
            if (isSent ? SomebodyElse.isSentTo(whose) : SomebodyElse.mayBeGiven(whose)) {
                var asSaid =
                        said.substring(found.start("whose"), found.end("whose")).strip();
                all.add(new SaidElsewhere(asSaid, isSent, without(said, found)));
            }
        }
        return all.build();
    }

    private static String without(String said, Matcher found) {
        return (said.substring(0, found.start()) + "，" + said.substring(found.end()))
                .replaceAll("^[,，;；。\\s]+|[,，;；\\s]+$", "");
    }
}
