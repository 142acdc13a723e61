package org.qingshan.conversation.claim;

import java.util.List;

/**
 * What is dictated in one breath: where the wish begins behind a story that nobody closed (上次的吃完了这次来两箱), what is said twice so that
 * it be heard (两箱对两箱, "+2 +2"), what was written wrong and how it should be (写错了应该是两箱).
 */
final class InOneBreath {
    private record Rule(Prefiltered pattern, String written) {}

    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})";
    private static final String UNIT = "[箱袋盒斤份只]";
    private static final String WISH = "(?:再|先|也|就|还)?(?:给我|帮我|替我|我|俺)?(?:再|先|也|就|还)?(?:想要|想买|来|要|订|买|拿|留|整|搞|称)";

    private static final Prefiltered THIS_TIME = Prefiltered.of("(?<=\\p{IsHan}{4})(?:(?:这回|这次|今年)(?=\\p{IsHan}{0,4}?"
            + WISH + NUMBER + UNIT + ")|(?<=了)(?=(?:给我|帮我)(?:再|先)?(?:来|整|留|拿|称|搞|弄)" + NUMBER + UNIT + "))");

    private static final List<Rule> RULES = List.of(
            // 奶奶不会打字我帮她说她要一箱
            new Rule(
                    Prefiltered.of(
                            "(?<=(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|婆婆|公公|我妈|我爸|妈妈|爸爸|老妈|老爸|阿姨|大妈|大爷|老人|老太太|老爷子).{0,12})[, ]?我[帮替]她?他?(?:说|问|打字|打|发|写|下单)(?:一下|一声)?[, ]?(?:[她他]说?)?(?=想?要)"),
                    ","),
            // 黄桃写错了，应该是两箱
            new Rule(
                    Prefiltered.of("(?:刚才?|刚刚|前面|我)?(?:写|打|说|报|点|填|输|发|算|按)错了[,. ]{0,2}(?:应该?是|应该要|应该|要的是|是)(?="
                            + NUMBER + UNIT + "(?:[吧了啊哈哦,.! ]|不是" + NUMBER + UNIT + "|$))"),
                    "改成"),
            // 改成两箱不是一箱
            new Rule(Prefiltered.of("(?<=改成" + NUMBER + UNIT + ")[, ]?不是" + NUMBER + UNIT), ""),
            // 黄桃两箱对两箱, 三斤三斤三斤
            new Rule(Prefiltered.of("(" + NUMBER + UNIT + ")(?:[, ]?(?:对|嗯|没错|是的)[, ]?\\1)+"), "$1"),
            new Rule(Prefiltered.of("(" + NUMBER + UNIT + ")[, !]?\\1[, !]?\\1"), "$1"),
            // 黄桃两箱不是两斤
            new Rule(
                    Prefiltered.of("(?<=(" + NUMBER + ")(" + UNIT + "))[, ]?(?:啊|哦|哈)?[, ]?不是\\1(?!\\2)[箱袋盒斤份只个]"), ""),
            // 最后一箱给我
            new Rule(Prefiltered.of("^(?:那)?最后(" + NUMBER + UNIT + ")(?:给|归|留给)我"), "给我$1"),
            // 本来想买一箱，算了两箱吧
            new Rule(
                    Prefiltered.of("^我?(?:本来|原来|原本|开始)(?:只|就|是){0,2}(?:想|打算|准备|说)?(?:要|买|来|订|拿)" + NUMBER + UNIT
                            + "(\\p{IsHan}{0,4}?)[的了]?[,. ]{1,2}([^,.]{0,12}[,. ])?(?:算了|还是|所以|那就|干脆|索性|要不)[,. ]{0,2}(?=(?:就|来|要|买|给我){0,2}"
                            + NUMBER + UNIT + ")"),
                    "$2$1"),
            // 一箱……两箱吧
            new Rule(
                    Prefiltered.of(
                            "^(?:来|要)?" + NUMBER + "(" + UNIT + ")\\.+ ?(?=(?:还是|算了|嗯|那|要){0,2}" + NUMBER + "\\1吧)"),
                    ""),
            // 辣肉 不是 腊肉一斤
            new Rule(
                    Prefiltered.of(
                            "^(?:(?![不来要给一二两三四五六七八九十半])\\p{IsHan}){2,4}[, ]{0,2}(?:啊|哦|哎)?不是(?:\\p{IsHan}[, ]?是|[, ]+)(?=(?!是)\\p{IsHan}{1,4}"
                                    + NUMBER + UNIT + ")"),
                    ""),
            // 黄桃两箱语音打的字不太准
            new Rule(
                    Prefiltered.of(
                            "(?<=" + NUMBER + UNIT + ")[, ]?(?:我)?(?:是)?(?:用)?语音(?!.*(?:不要|取消|退))\\p{IsHan}{0,16}$"),
                    ""),
            new Rule(Prefiltered.of("(?<=" + NUMBER + UNIT + ")[, ]?不是\\p{IsHan}是\\p{IsHan}字?$"), ""),
            // 黄桃一箱，字打错了别管
            new Rule(
                    Prefiltered.of("(?<=" + NUMBER + UNIT
                            + ")[, ]?(?:字打错|打错字|写错字|有错别字|错别字)了?(?:不管了?|别管|没事|见谅|别笑|莫怪|你懂的)?[,. ]{0,2}$"),
                    ""),
            // 黄桃三项对是三箱
            new Rule(
                    Prefiltered.of(
                            "(" + NUMBER
                                    + ")(?:(?:项|代|香|相|向|响|河|核)子?[, ]?(?:不对|对|错了|哦|啊)?[, ]?是?|[和带]子?[, ]?(?:(?:不对|对|错了)[, ]?是?|是))(?=\\1[箱袋盒斤])"),
                    ""),
            // 两袋袋, 2箱box
            new Rule(
                    Prefiltered.of("(?<=" + NUMBER + "([箱袋盒斤]))(?:\\1| ?(?:box(?:es)?|bags?|cartons?|jin))(?![a-z])"),
                    ""),
            // 把鸡蛋去了吧
            new Rule(Prefiltered.of("把(\\p{IsHan}{1,4})去了(?=[吧啊.! ]|$)"), "$1不要了"),
            // 剩下两箱我全要了
            new Rule(
                    Prefiltered.of("剩下?的?(" + NUMBER + UNIT + ")(?:是吧|对吧|啊|的话)?[, ]{0,2}我?(?:就)?(?:全|都)(?:要|包|收)了?"),
                    "我要$1"),
            // 别给我发黄桃了
            new Rule(
                    Prefiltered.of(
                            "^(?:那|就)?(?:别|不要|莫|不用)(?:再)?给我(?:发|寄|留|送|拿|装)(?![箱袋盒斤两一二三])(\\p{IsHan}{1,4})了(?=[.! 吧啊哈]{0,3}$)"),
                    "$1不要了"),
            // 第一款要两箱
            new Rule(
                    Prefiltered.of("^第([一二三四五六七八九])(?:款|种|样|件商品|个商品|个品)(?=(?:我)?(?:要|来|拿|拍|给我|" + NUMBER + UNIT + "))"),
                    "$1号"),
            // 黄桃两箱是我的，鸡蛋一盒是我妈的
            new Rule(Prefiltered.of("(?<=" + NUMBER + UNIT + ")是(?:我|我[妈爸姐妹哥弟婆]|婆婆|公公|老公|老婆|自己)的(?=[,. ]|$)"), ""),
            // 刚才报了三箱，两箱就够
            new Rule(Prefiltered.of("(刚才|刚刚|刚|之前|前面)(?:报|写|点|填)了?(?=" + NUMBER + UNIT + ")"), "$1说"),
            // 黄桃两箱!!黄桃两箱!!
            new Rule(Prefiltered.of("(\\p{IsHan}{1,4}" + NUMBER + UNIT + ")!{1,3} ?\\1(?=[!,. ]|$)"), "$1"),
            // 1箱，刚才说的黄桃
            new Rule(
                    Prefiltered.of(
                            "^((?:那|那就|就|来|要)?" + NUMBER + UNIT
                                    + ")(?:吧|哈)?[,. ]{1,2}(?:就是)?(?:刚才|刚刚|刚|前面|你)(?:说|讲|介绍)的(?:那个)?(\\p{IsHan}{1,4})(?=[.! ]{0,3}$)"),
                    "$1$2"),
            // +2 +2 黄桃
            new Rule(Prefiltered.of("(\\+\\d{1,2})(?: \\1)+(?= ?\\p{IsHan})"), "$1"));

    private InOneBreath() {}

    static String divided(String plain) {
        var divided = plain;
        for (var rule : RULES) {
            if (rule.pattern().isIn(divided)) {
                divided = rule.pattern().replaceAll(divided, rule.written());
            }
        }
        var now = THIS_TIME.first(divided);
        return now == null || NewSentence.HANGING.isIn(divided.substring(0, now.start()))
                ? divided
                : divided.substring(0, now.start()) + "," + divided.substring(now.start());
    }
}
