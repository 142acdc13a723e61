package org.qingshan.conversation.claim;

import java.util.List;

/**
 * What one has ordered is named first, and then what shall become of it: 我那两箱桃退一箱, 鸡蛋五盒里头退我两盒, 我前面要的腊肉再加半斤,
 * 腊肉别给我留啦, "half a jin more on the pork I ordered", "forget the sugar, I found some".
 */
final class OfOnesOwn {
    private static final String GOODS = "(?!的|那|这|我|都|也)\\p{IsHan}{1,4}?";
    private static final String BACK = "(?:给我|帮我|替我)?(?:退|减|去|撤)(?:掉|了|回|给)?(?:我|掉)?";
    private static final String END = "(?=[吧啊哈呗咯了哦嘛,.! ]|$)(?!了?[吗没么]|了多)";
    private static final String LATIN_GOODS = "((?:[a-z]{3,12} )?[a-z]{3,12})";
    private static final String MEASURE =
            "(?:boxes|box|bags?|cartons?|jin|packs?|packets?|pieces?|bottles?|jars?|tins?|portions?|pairs?|kilos?|kg|catt(?:y|ies)|kilos?)";
    private static final String ORDERED =
            " (?:that )?(?:i|we)(?:'ve| have)? (?:already |just )?(?:ordered|asked for|bought|got|took|have)(?: earlier| before| already)?";

    private static final List<Rewriting> RULES = List.of(
            // 鸡蛋五盒里头退我两盒
            Rewriting.of(
                    "^(?:我|我的|我要的|我那)?(" + GOODS + ")" + Rewriting.NUMBER + Rewriting.UNIT + "(?:里头|里面|里边|当中|里|中)[, ]?"
                            + BACK + "(?=" + Rewriting.NUMBER + Rewriting.UNIT + END + ")",
                    "$1退"),
            // 我那两箱桃退一箱, 我要的三斤笋里退一斤
            Rewriting.of(
                    "^(?:我要的那?|我[买下拍订]的那?|我的那?|我那|那)" + Rewriting.NUMBER + Rewriting.UNIT + "的?(" + GOODS
                            + ")(?:里头|里面|里边|当中|里|中)?[, ]?" + BACK + "(?=" + Rewriting.NUMBER + Rewriting.UNIT + END
                            + ")",
                    "$1退"),
            // 我前面要的腊肉再加半斤
            Rewriting.of(
                    "^我?(?:前面|前头|刚才|刚刚|刚|之前|先前|上面|早上)(?:要|下|拍|订|报|定|点|买)的(?:那个)?(" + GOODS
                            + ")(?=(?:给我|帮我|麻烦)?再(?:给我|帮我)?(?:加|来|添|补|要)" + Rewriting.NUMBER + Rewriting.UNIT + ")",
                    "$1"),
            // 腊肉别给我留啦
            Rewriting.of(
                    "^((?!别)" + GOODS
                            + ")(?:就|先|都)?(?:别|不用|莫|唔使|唔好|不必|甭)(?:再)?(?:(?:给|帮|俾|为|替)我)?留(?:(?:给|俾)我)?[了啦咯喽](?=[吧啊哈哦,.! ]|$)",
                    "$1不要了"),
            // 黄桃少发一箱吧
            Rewriting.of(
                    "^(?:那|麻烦|请|帮我|给我|把)?(" + GOODS + ")(?:给我|帮我|麻烦)?少(?:发|寄|拿|要|来|留|送|装)(?=" + Rewriting.NUMBER
                            + Rewriting.UNIT + "[吧哈呗])",
                    "$1减"),
            // 鸡蛋从四盒涨到六盒
            Rewriting.of(
                    "(?<=从" + Rewriting.NUMBER + Rewriting.UNIT + ")(?:涨|加|升|增|增加|提|调|减|降|砍|缩|变)(?:到|成|为)(?="
                            + Rewriting.NUMBER + Rewriting.UNIT + "(?:[吧啊哈哦了,.! ]|$))",
                    "改成"),
            // 腊肉多点了一斤，帮忙减掉
            Rewriting.of(
                    "^(?:我?(?:前面|刚才|刚刚|刚|上面|前头))?(" + GOODS + ")多(?:点|要|按|加|报|写|说|记|弄|下)了(" + Rewriting.NUMBER
                            + Rewriting.UNIT
                            + ")[, ]{0,2}(?:你|你们|麻烦|帮忙|请|帮我|给我|替我){0,3}(?:减|退|去|扣|删|撤|取消|划)(?:掉|了|一下)?(?=[吧啊哈哦.! ]{0,3}$)",
                    "$1退$2"),
            // 红糖给我补四袋，上次喝完了
            Rewriting.of(
                    "(?<=给我|帮我)补(?=" + Rewriting.NUMBER + Rewriting.UNIT + "[, ]{1,2}[^,.]{0,8}(?:喝|吃|用|造)(?:完|光|没)了?)",
                    "来"),
            // actually kill the peaches
            Rewriting.of(
                    "^((?:oh|ok|okay|actually|sorry|hmm+|wait)[, ]{1,2}){0,2}(?:kill|axe|nix|lose|ditch|chuck|bin|drop|scrap|scratch) (?:the|my) "
                            + LATIN_GOODS + "(?=(?: please| pls| for now| after all)?(?:[,.;!]|$))",
                    "cancel the $2"),
            // we're moving house so no peaches after all, cancel those
            Rewriting.of(
                    "^(?:[a-z' ]{3,60}?[,.]? (?:so|and) )?no (?:more )?(?!thanks?\\b|worries\\b|problem\\b|need\\b|way\\b)"
                            + LATIN_GOODS
                            + "(?: after all| any ?more| for me| this time)?,? (?:please |pls |can you |so )?cancel (?:it|them|that|those|mine)(?=(?: please| pls)?[,.! ]*$)",
                    "cancel the $1"),
            // 我前头要的两箱变三箱
            Rewriting.of(
                    "^我?(?:前面|前头|刚才|刚刚|刚|之前|先前|上面|早上)(?:要|下|拍|订|报|定|点|买|写|说)的(?:那)?" + Rewriting.NUMBER + Rewriting.UNIT
                            + "(" + GOODS + "|)(?:变成?|改成?|改为|换成)(?=" + Rewriting.NUMBER + Rewriting.UNIT
                            + "(?:[吧哈啊哦了,. ]|$))",
                    "$1改成"),
            // 头先黄桃减一箱
            Rewriting.of(
                    "^我?(?:前面|前头|刚才|刚刚|头先|之前|上面)(" + GOODS + ")(?=(?:给我|帮我|麻烦)?(?:减|退|去掉)" + Rewriting.NUMBER
                            + Rewriting.UNIT + "[吧哈啊哦呀,. ])",
                    "$1"),
            // 腊肉去一斤吧
            Rewriting.of("^(" + GOODS + ")去(?=" + Rewriting.NUMBER + Rewriting.UNIT + "[吧呗])", "$1减"),
            // sorry i typed 20 on the bamboo, should be 2
            Rewriting.of(
                    "^(?:sorry|oops|whoops|hi|oh no)?[,.! ]{0,2}(?:i |we )?(?:typed|put|wrote|entered|said|pressed) (?:"
                            + Rewriting.ENGLISH_NUMBER + ") (?:on|for|of) (?:the |my )?" + LATIN_GOODS
                            + ",? (?:but )?(?:it |that )?(?:should be|should have been|should've been|was meant to be|i meant|meant) (?=(?:"
                            + Rewriting.ENGLISH_NUMBER + ")\\b)",
                    "make my $1 "),
            // forget the sugar hun, i found some
            Rewriting.of(
                    "^((?:oh|ok|okay|ah|actually|please|sorry|wait|well)[, ]{1,2}){0,2}(?:forget|scrap|scratch) (?:about )?(?:the|my) "
                            + LATIN_GOODS
                            + "(?:,? (?:hun|hon|love|mate|dear|darling|pal|guys|please|then|sweetie|boss|sis|bro))?[,.;!-]{0,2} (?=(?:i|we|my|our)(?:'ve| have)?(?: still| just| already)? (?!want|need|'ll|will|would|meant)[a-z])",
                    "cancel the $2, "),
            // don't keep the pork for me
            Rewriting.of(
                    "^(?:please |pls )?(?:don't|dont|do not|no need to) (?:keep|save|hold|put aside|set aside) (?:the |my |any |me any )"
                            + LATIN_GOODS + "(?: (?:for|aside for) (?:me|us))?(?: any ?more)?(?=[,.;!]|$)",
                    "cancel the $1"),
            // take two cartons off my five eggs
            Rewriting.of(
                    "^(?:please |can you |could you )?(?:take|knock) (an?|one|two|three|four|five|\\d) (" + MEASURE
                            + ") off (?:my|the) (?:" + Rewriting.ENGLISH_NUMBER + " )?(?:" + MEASURE + " of )?"
                            + LATIN_GOODS
                            + "(?: order)?(?: for (?:me|us))?(?:,? (?:please|pls|would (?:you|ye|ya)))?(?:[,.!? ]*$|(?=[,.!] (?:the|my|our|i|we)\\b))",
                    "remove $1 $2 of $3"),
            // half a jin more on the pork i ordered, another box on top of the peaches i ordered earlier
            Rewriting.of(
                    "^((?:half an?|an?|another|" + Rewriting.ENGLISH_NUMBER + ") " + MEASURE
                            + ")( more)? (?:on|on top of|to|for|with) (?:the|my) " + LATIN_GOODS + ORDERED
                            + "(?=[,.! ]|$)",
                    "add $1$2 of $3"));

    private OfOnesOwn() {}

    /** The same, said plainly of the goods. */
    static String plainly(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
