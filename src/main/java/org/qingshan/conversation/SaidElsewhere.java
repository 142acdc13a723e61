package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/**
 * That something does not go where it usually goes, or not yet, and nobody says where: 笋一斤别寄老地址, 地址一会儿发, "not to my home address, 1 box of
 * eggs".
 *
 * @param rest the text without it
 */
record SaidElsewhere(Why why, String rest) {
    enum Why {
        /** Not to the usual place. */
        NOT_THERE,
        /** The address comes later. */
        LATER,
        /** It is not to be sent yet. */
        NOT_YET
    }

    private static final String PLACE =
            "(?:我|俺)?(?:们)?(?:的)?(?:老|旧|原来?|之前|以前|上次|平时|默认|那个?|这个?)?的?(?:地址|地方|家里?|这[里儿边]?|那[里儿边])";
    private static final String ENGLISH_PLACE =
            "(?:(?:my|the|our|that|this) )?(?:(?:home|old|usual|own|last|previous|former|saved|default|same|regular|normal|current) ){0,4}(?:address|place|home|house|flat)";

    private static final String OTHER = "(?:另外?(?:的)?(?:一?个)?|别的?(?:一?个)?|其他的?|其它的?|新的?)";
    private static final String UNDENIED = "(?<!没有|不会|不想|不需要|无需|[不没别未用])";

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
            Pattern.compile(
                    "(?:这[次回单批趟]|今天|今次)(?:就|先|可|都|我){0,2}(?:不要|不用|不|别|唔)(?:再|要)?(?:寄|发|邮|送(?=[到往去给回]))(?:到|往|去|给|回)?(?!顺丰|中通|圆通|申通|韵达|邮政|京东|快递|空运|冷链|货|票|出)\\p{IsHan}{2,6}?了?(?=[\\s,，。;；.!！~～]|$)"),
            Pattern.compile(
                    "\\b(?:this time )?(?:please )?(?:not|(?:don['’]?t|do not) (?:send|ship|deliver)(?: it| them)?) to (?-i:\\p{Lu}\\p{Ll}+)(?: this time)?\\b",
                    Pattern.CASE_INSENSITIVE),
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

    private static final String SOON = "(?:等?一?会儿?|待会儿?|等一?下|稍后|稍等|晚点|晚些|回头|过一?会儿?|[今明]天|[今明]晚|之后|过后|到时候?|过几天|改天|下播后?)";

    /** 地址一会儿发, 等下给你地址, "I'll send the address later". */
    private static final List<Pattern> LATER = List.of(
            Pattern.compile(
                    "(?:收货|收件)?地址(?:我|就|还|再){0,3}" + SOON + "(?:我|再|就){0,2}(?:发|给|说|告诉|报|补|填|定)(?:你|您|过来|过去|来|上)?"),
            Pattern.compile("(?:我)?" + SOON + "(?:我|再|就){0,2}(?:发|给|说|告诉|报|补|填)(?:一?[个下])?(?:你|您)?(?:收货|收件|新)?的?地址"),
            Pattern.compile(
                    "(?:我)?" + SOON + "(?:我|再|就){0,2}把(?:收货|收件|新)?地址(?:再|都|单独){0,2}(?:发|给|说|告诉|报|补|填)(?:给)?(?:你|您)?们?"),
            Pattern.compile(
                    "等?(?:我|我们)?(?:先|再|去|还要|还得){0,3}(?:确认|问|想|核对|定)(?:一?下|好|清楚|到|完)?(?:了)?(?:收货|收件)?地址(?:了)?(?:以后|之后|后)?(?:再|才)(?:发货|发|寄|说|告诉你?|给你?|定)"),
            Pattern.compile("(?:收货|收件)?地址(?:还)?(?:没定|没想好|不确定|待定|后补|没有?定)"),
            Pattern.compile(
                    "\\b(?:i['’]?ll|i will|i['’]?m going to|we['’]?ll|let me)\\b[^.;!?\\n]{0,20}\\b(?:send|give|tell|text|message|dm|share|get)\\b[^.;!?\\n]{0,20}\\baddress\\b(?: (?:later|soon|tomorrow|tonight|afterwards?|in a (?:bit|minute|moment|while)))?"
                            + "|\\baddress (?:to follow|(?:will )?(?:comes?|follows?) (?:later|soon)|coming(?: soon| later)?|later|tbd|tbc)\\b",
                    Pattern.CASE_INSENSITIVE));

    /** 先别发; not 先别发顺丰. */
    private static final List<Pattern> NOT_YET = List.of(
            Pattern.compile(
                    "(?:先|暂时|暂且|这[个箱袋盒斤]?先)(?:别|不要|不用|不)(?:急着|着急|给我|帮我){0,2}(?:寄出?|发货|发出|发|送)(?:出?去|过来)?(?=[了啊吧哈哦呀]{0,2}(?:[\\s,，。;；.!！~～]|$|等|我))"),
            Pattern.compile(
                    "\\b(?:don['’]?t|do not) (?:send|ship|post|mail|deliver)(?: (?:it|them|this|that|anything))? (?:out )?(?:just yet|yet|for now|right now|until [^,.;!?\\n]{1,30})"
                            + "|\\bhold off (?:on )?(?:sending|shipping|posting)(?: (?:it|them))?",
                    Pattern.CASE_INSENSITIVE));

    /** 不要寄给我，寄妈妈家: the place that it does not go to, where another follows. */
    private static final Pattern DENIED = Pattern.compile(
            "(?:不要|不用|不是|先别|[别不甭])(?:再|给我|先|要){0,4}(?:寄|发|邮|送)(?:到|往|去|给|回)?\\p{IsHan}{1,6}?[,，。;；\\s]+(?:是|而是|要|请|都){0,4}(?=(?:改|直接)?[寄发邮送给往])"
                    + "|\\b(?:please )?(?:don['’]?t|do not) (?:send|ship|deliver|mail|post)(?: it| them| this)?(?: to)? [a-z' ]{1,20}[,.;]+ ?(?:but )?(?=(?:please )?(?:send|ship|deliver|mail|post))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FURTHER_ORDER = Pattern.compile(
            "^(?:那|我|另外|还|想|要|再|帮我|给我|麻烦|请|老板|[,，\\s]){0,8}(?:来|下|拍|买|加|开|订|訂)(?:一|1|个|多){0,2}(?:单|單|订单|訂單)[吧啊呀]?[,，：:;；\\s]{1,3}(?=.{4})"
                    + "|^(?:(?:and|also|please|ok|hi|i want|i'd like|can i (?:place|make|have)|place|make|one|now) ){0,4}(?:another|a second|a new|a separate|one more) order(?: please)?[,.:;]? ?(?:for |of |with )?(?=.{8})",
            Pattern.CASE_INSENSITIVE);

    /** Without the place that it is not to go to, where another is said behind it. */
    static String withoutDenied(String said) {
        var denied = DENIED.matcher(Normaliser.simplified(said));
        return denied.find() ? said.substring(0, denied.start()) + said.substring(denied.end()) : said;
    }

    /** 再下一单，红糖一袋寄给我妈 as 红糖一袋寄给我妈: that it is another order is told by where it goes. */
    static String ofFurtherOrder(String said) {
        return FURTHER_ORDER.matcher(said).replaceFirst("");
    }

    /** Whether it is said in an order. */
    static Optional<SaidElsewhere> in(String said) {
        var plain = Normaliser.simplified(said);
        return first(Why.LATER, LATER, plain, said)
                .or(() -> first(Why.NOT_YET, NOT_YET, plain, said))
                .or(() -> first(Why.NOT_THERE, NOT_USUAL, plain, said));
    }

    private static Optional<SaidElsewhere> first(Why why, List<Pattern> patterns, String plain, String said) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new SaidElsewhere(why, PlaceSaid.without(said, found.start(), found.end())));
    }
}
