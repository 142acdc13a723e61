package org.qingshan.conversation.claim;

import java.util.List;

/** Who says again what he said so that it be heard (两箱对两箱, "+2 +2"), or puts right in the same breath what he said wrong (写错了应该是两箱, "two, not one, boxes"). */
final class SelfRepair {
    private static final List<Rewriting> RULES = List.of(
            // one bag green tea sorry two, one box of peaches no make that two
            Rewriting.of(
                    "\\b(?:an?|" + Rewriting.ENGLISH_NUMBER
                            + ") ((?:box|bag|jar|jin|carton|pack|portion|bottle|kilo)(?:es|s)?(?: of)? [a-z]{3,12}(?: [a-z]{3,12})??)(?:,? (?:sorry|oops|whoops|no wait|oh no|wait no)|, no(?:,| (?!\\d))|,? no(?=,? make (?:that|it)\\b)),? ?(?:(?:make (?:that|it)|i mean|i meant|should be) )?("
                            + Rewriting.FEW_IN_ENGLISH
                            + ")(?: (?:boxes|bags|jars|jin|cartons|packs|please))?(?=[,.;!]|$)",
                    "$2 $1"),
            // 3 pomelos wait do i have room... yes 3
            Rewriting.of(
                    "\\b((" + Rewriting.ENGLISH_NUMBER
                            + ") [a-z]{2,12}(?: [a-z]{2,12}){0,3}?),? (?:wait|hang on|hmm),? (?:do|did|is|are|can|will|have|am) [a-z' ]{3,40}[.?!, ]{1,5}(?:yes|yeah|yep|ok|okay|fine),? \\2(?=[.! ]*$)",
                    "$1"),
            // 香菇1斤半 包子馅: half a jin, not half a bag
            Rewriting.of("(?<=[\\d一二两三四五六七八九十]斤半) (?=\\p{IsHan})", ","),
            // two, not one, boxes of peaches
            Rewriting.of(
                    "\\b(" + Rewriting.ENGLISH_NUMBER + "), not " + Rewriting.ENGLISH_NUMBER + ",? (?=[a-z])", "$1 "),
            // two! two boxes!
            Rewriting.of(
                    "(?<![a-z\\d])(?<=^|\\bsays |\\bsaid |\\bwants |\\bi want |\\bi need )(" + Rewriting.ENGLISH_NUMBER
                            + ")[!.,]{1,3} (?=\\1 (?:box|bag|carton|jin|kilo|pack|packet)(?:e?s)?\\b)",
                    ""),
            // 我要两香黄桃 哎呀箱 字打错
            Rewriting.of(
                    "(" + Rewriting.NUMBER
                            + ")[项代香相向响河核合]子?(\\p{IsHan}{0,4}?)[, ]{0,2}(?:哎呀|哎哟|不对|不是|打错了?|错了|写错了?|是|[, ]){1,4}+([箱袋盒])[啊了]?(?:[, ]{0,2}(?:字|我|刚才)?(?:打错|写错|错)(?:字|了){0,2})?(?=[.! ]{0,3}$)",
                    "$1$3$2"),
            // 刚说一箱，还是三箱吧
            Rewriting.of(
                    "^我?(?:刚|刚才|刚刚|前面)(?:说|报|打|写)的?要?" + Rewriting.NUMBER + Rewriting.UNIT
                            + "(\\p{IsHan}{0,4}?)[, ]{1,2}(?:想想|再想想)?[, ]?(?:还是|现在)(?:要|来|改成?)?(?=" + Rewriting.NUMBER
                            + Rewriting.UNIT + "[吧了啊哈 .!]{0,3}$)",
                    "$1改成"),
            // 黄桃写错了，应该是两箱
            Rewriting.of(
                    "(?:刚才?|刚刚|前面|我)?(?:写|打|说|报|点|填|输|发|算|按)错了[,. ]{0,2}(?:应该?是|应该要|应该|要的是|是)(?=" + Rewriting.NUMBER
                            + Rewriting.UNIT + "(?:[吧了啊哈哦,.! ]|不是" + Rewriting.NUMBER + Rewriting.UNIT + "|$))",
                    "改成"),
            // 改成两箱不是一箱
            Rewriting.of(
                    "(?<=改成" + Rewriting.NUMBER + Rewriting.UNIT + ")[, ]?不是" + Rewriting.NUMBER + Rewriting.UNIT, ""),
            // 黄桃两箱对两箱, 三斤三斤三斤
            Rewriting.of("(" + Rewriting.NUMBER + Rewriting.UNIT + ")(?:[, ]?(?:对|嗯|没错|是的)[, ]?\\1)+", "$1"),
            Rewriting.of("(" + Rewriting.NUMBER + Rewriting.UNIT + ")[, !]?\\1[, !]?\\1", "$1"),
            // 黄桃两箱不是两斤
            Rewriting.of(
                    "(?<=(" + Rewriting.NUMBER + ")(" + Rewriting.UNIT
                            + "))[, ]?(?:啊|哦|哈)?[, ]?不是\\1(?!\\2)[箱袋盒斤份只个包瓶罐桶条]",
                    ""),
            // 本来想买一箱，算了两箱吧
            Rewriting.of(
                    "^我?(?:本来|原来|原本|开始)(?:只|就|是){0,2}(?:想|打算|准备|说)?(?:要|买|来|订|拿)" + Rewriting.NUMBER + Rewriting.UNIT
                            + "(\\p{IsHan}{0,4}?)[的了]?[,. ]{1,2}([^,.]{0,12}[,. ])?(?:算了|还是|所以|那就|干脆|索性|要不)[,. ]{0,2}(?=(?:就|来|要|买|给我){0,2}"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    "$2$1"),
            // 想囤三瓶茶油，算了放久了不好，两瓶
            Rewriting.of(
                    "(?<=^|[,. ])((?:我)?(?:想|先|准备|打算)?(?:来|要|买|拿|囤|拍|订)个?)" + Rewriting.NUMBER + "(" + Rewriting.UNIT
                            + ")(\\p{IsHan}{0,5}?)[,. ]{1,2}(?:算了|不行|不对|想想)(?![,. ]?不|[^,.]{0,9}(?:退|取消|下次|再说))(?:[, ]?[^,.?箱袋盒斤份]{1,9})?[,. ]{1,2}(?:就|还是|来|要){0,2}("
                            + Rewriting.NUMBER + "\\2)(?=[吧啊哈好了就行够.! ]{0,4}$)",
                    "$1$4$3"),
            // 苹果一箱…算了算了两箱，省得下次再抢
            Rewriting.of(
                    "(?<=^|[,. ])(\\p{IsHan}{1,6}?)" + Rewriting.NUMBER + "(" + Rewriting.UNIT
                            + ")(?:[吧啊]?[,. ]{1,4})(?:(?:算了|不对|不行)[啊吧, ]?){1,2}(?:还是|就|来|要){0,2}(?=" + Rewriting.NUMBER
                            + "\\2(?:[吧啊哈,.! ]|$))",
                    "$1"),
            // box of apples... actually you know what, two boxes
            Rewriting.of(
                    "^(?:i'll (?:have|take|get) |give me |can i (?:have|get) )?(?:(?:an?|1|one) )?(?:box|bag|jar|jin|carton|pack|bottle|kilo)s? of ([a-z]{3,12}(?: [a-z]{3,12})?)[,. ]{1,4}(?:(?:actually|hmm|wait|no|you know what|ok|make that|make it)[,. ]{0,2}){1,4}("
                            + Rewriting.ENGLISH_NUMBER
                            + " (?:boxes|bags|jars|jin|cartons|packs|bottles|kilos))(?: please)?(?=[.! ]{0,3}$)",
                    "$2 of $1"),
            // half a jin of matsutake. no more or my wife will notice
            Rewriting.of(
                    "(?<=[a-z]{3})[,. ]{1,3}(?:but )?(?:and )?no more(?: than that)?(?:,? or (?:my|the|her|his|our) [a-z' ]{3,30}| please)?(?=[.! ]{0,3}$)",
                    ""),
            // 一箱……两箱吧
            Rewriting.of(
                    "^(?:来|要)?" + Rewriting.NUMBER + "(" + Rewriting.UNIT + ")\\.+ ?(?=(?:还是|算了|嗯|那|要){0,2}"
                            + Rewriting.NUMBER + "\\1吧)",
                    ""),
            // 辣肉 不是 腊肉一斤
            Rewriting.of(
                    "^(?:(?![不来要给一二两三四五六七八九十半])\\p{IsHan}){2,4}[, ]{0,2}(?:啊|哦|哎)?不是(?:\\p{IsHan}[, ]?是|[, ]+)(?=(?!是)\\p{IsHan}{1,4}"
                            + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    ""),
            // 黄桃两箱语音打的字不太准
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")[, ]?(?:我)?(?:是)?(?:用)?语音(?!.*(?:不要|取消|退))\\p{IsHan}{0,16}$",
                    ""),
            Rewriting.of("(?<=" + Rewriting.NUMBER + Rewriting.UNIT + ")[, ]?不是\\p{IsHan}是\\p{IsHan}字?$", ""),
            // 黄桃一箱，字打错了别管
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")[, ]?(?:字打错|打错字|写错字|有错别字|错别字)了?(?:不管了?|别管|没事|见谅|别笑|莫怪|你懂的)?[,. ]{0,2}$",
                    ""),
            // 黄桃三项对是三箱
            Rewriting.of(
                    "(" + Rewriting.NUMBER
                            + ")(?:(?:项|代|香|相|向|响|河|核)子?[, ]?(?:不对|对|错了|哦|啊)?[, ]?是?|[和带]子?[, ]?(?:(?:不对|对|错了)[, ]?是?|是))(?=\\1[箱袋盒斤包瓶罐桶条])",
                    ""),
            // 两袋袋, 2箱box
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + "([箱袋盒斤包瓶罐桶条]))(?:\\1| ?(?:box(?:es)?|bags?|cartons?|jin))(?![a-z])",
                    ""),
            // 黄桃两箱!!黄桃两箱!!
            Rewriting.of("(\\p{IsHan}{1,4}" + Rewriting.NUMBER + Rewriting.UNIT + ")!{1,3} ?\\1(?=[!,. ]|$)", "$1"),
            // 别抢别抢 给我留两箱, 抢到就是赚到 黄桃三箱
            Rewriting.of("^(?:(?:都|你们)?别抢[了啊]?[, !]{0,2}){1,3}(?=给我|我要)|^抢到就是赚到[,! ]{0,2}", ""),
            // 俾一斤我试下
            Rewriting.of(
                    "[俾畀给](" + Rewriting.NUMBER + Rewriting.UNIT + ")我(?:试下|试试|尝下|尝尝|食下)?(?=[啦吧啊.! ]{0,3}$)", "给我$1"),
            // 给额称四斤, 土鸡子儿两盒
            Rewriting.of("给额(?=[称来整拿弄要])", "给我"),
            Rewriting.of("土?鸡子儿", "鸡蛋"),
            // 就爱吃软桃，来两箱
            Rewriting.of("(?<=[爱吃欢这口种])软桃", "桃"),
            // 土鸡一只 红烧还是炖汤再说, 薅一箱黄桃再说
            Rewriting.of(
                    "(?<=" + Rewriting.NUMBER + Rewriting.UNIT
                            + ")[, ]{1,2}\\p{IsHan}{1,3}还是\\p{IsHan}{1,3}再说(?=[吧.! ]{0,3}$)",
                    ""),
            Rewriting.of(
                    "^(?:薅|整|搞|弄|来|拿)(" + Rewriting.NUMBER + Rewriting.UNIT + "\\p{IsHan}{1,4}?)再说(?=[吧.! ]{0,3}$)",
                    "来$1"),
            // 打算买两盒，麻烦早点寄
            Rewriting.of(
                    "^打算(?=买" + Rewriting.NUMBER + Rewriting.UNIT + "\\p{IsHan}{1,4}[, ]{1,2}(?:麻烦|请|尽快|尽早|快))", "我要"),
            // +2 +2 黄桃
            Rewriting.of("(\\+\\d{1,2})(?: \\1)+(?= ?\\p{IsHan})", "$1"));

    private SelfRepair() {}

    /** What stands in the end. */
    static String settled(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
