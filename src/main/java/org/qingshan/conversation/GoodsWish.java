package org.qingshan.conversation;

import java.util.regex.Pattern;

/** Which of the goods one would like, and no more: 要熟一点的, 挑大个的, "big ones please". Only who packs them can say whether there are such. */
final class GoodsWish {
    private static final String PLEASE = "(?:麻烦|请|帮我|给我|尽量|最好|记得|可以|可不可以|能不能|能|都|一定|要|老板|主播|我|想|就|希望|[,， ]){0,6}+";

    private static final String ADJECTIVE = "(?:大|小|熟|生|硬|软|脆|甜|红|新鲜|好|漂亮|完整|嫩|老|肥|瘦|匀称|均匀|干净|青|水分足|成熟|饱满|厚实|瓷实)";

    private static final String SOFT = "[吧啊哦呀哈呢嘛了 ]{0,3}(?:谢谢|就行|就好|可以吗)?";

    private static final Pattern CHINESE =
            Pattern.compile(PLEASE + "(?:挑|选|拣|捡|找|拿|装|发|寄|(?<=[要想]))(?:一?[些点]|几个)?(?:个头|个儿)?" + ADJECTIVE
                    + "(?:一?[点些儿]{1,2}|个儿?|头)?(?:的|果|些)" + SOFT
                    + "|" + PLEASE + "(?:别|不要|不想要|别给我?|别挑|别拿|莫要)(?:太|很|特别|那么)" + ADJECTIVE + "(?:的|了)?" + SOFT
                    + "|" + PLEASE + ADJECTIVE + "一?[点些](?:儿)?的" + SOFT
                    + "|" + PLEASE
                    + "(?:(?:挑|选|发|拿|(?<=[要想]))?(?:(?:肥瘦相间|半肥半瘦|偏瘦|偏肥|带皮|不带皮|七八?分熟|八分熟|九分熟)(?:一?点)?(?:的肉?)?|(?:五花|前腿|后腿)的)"
                    + "|(?:挑|选)(?:五花|前腿|后腿)(?:的?肉)?)" + SOFT);

    private static final String QUALITY =
            "(?:ripe|riper|ripest|unripe|big|bigger|biggest|large|larger|largest|small|smaller|smallest|fresh|fresher|freshest|sweet|sweeter|sweetest|firm|firmer|hard|harder|soft|softer|good|nice|nicest|best|fat|fatty|fattier|lean|leaner|young|tender|juicy|crisp|crunchy)";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:please|pls|can you|could you|would you|and|but|just|only|if possible|make sure (?:you |to |that )?|i'd like|i would like|i want|i prefer|i'd prefer|we want|we like|ideally),? ?){0,4}+"
                    + "(?:(?:pick|choose|select|send|give|put in|include|get|pack)(?: out)?(?: me| us)? )?(?:(?:they(?:'re| are)|them to be|it to be) )?(?:the |some |only |all ){0,2}"
                    + "(?:(?:(?:very|really|nice and|extra|nice|good|slightly|not too|not so|a bit) )?" + QUALITY
                    + "(?:(?:,| and| but)? (?:not too |really |very )?"
                    + QUALITY + ")? (?:ones?|kinds?|sort|pieces|cuts?|fruit)|not too " + QUALITY + ")"
                    + "(?:,? (?:please|pls|if possible|if you can|thanks|thank you|for me|that you have)){0,3}[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final String SO =
            "(?:熟|生|甜|大|小|新鲜|鲜|好|红|黄|青|软|硬|脆|嫩|瘦|肥|老|饱满|漂亮|好看|圆|均匀|个头大|个大|肉厚|水分足|水分多|七八?分熟|八九?分熟|[七八九]成熟)";

    private static final Pattern PICKED = Pattern.compile(
            "(?:麻烦|请|帮我|帮忙|给我|尽量|记得|最好|希望|能|可以|老板|主播|[,， ]){0,5}"
                    + "(?:(?:挑|选|拣|捡)(?:出)?(?:几个|一?[些点]|个)?(?:都)?(?:个头|个儿|果子|桃子|鸡蛋)?(?:稍微|比较|尽量|最|别太|不太|不要太|特别|都|要){0,2}"
                    + SO
                    + "(?:一?[点些])?的?(?:果子|桃子|鸡蛋|给我|发|寄|装|拿|来|我){0,2}"
                    + "|(?:要|来|发|拿|装|给)(?:个头|个儿|果子)?(?:稍微|比较|尽量|最|别太|不太|不要太|特别|都){0,2}" + SO
                    + "(?:一?[点些])的(?:果子|桃子|鸡蛋)?)"
                    + "(?:就行|就好|可以吗|好吗|行吗|[吧啊呀哦哈了])?[,， ]?(?:谢谢|拜托了?|麻烦了)?"
                    + "|(?:(?:please|pls|kindly|can you|could you|and|just|also) ){0,3}(?:pick|choose|select|pick out|send|give)(?: me| us)? (?:out )?(?:the |some |only |me |nice |really |very |extra ){0,3}"
                    + "(?:ripe|riper|ripest|sweet|sweeter|sweetest|fresh|fresher|freshest|big|bigger|biggest|large|larger|largest|small|smaller|good|better|best|nice|nicer|soft|softer|firm|firmer|hard|harder|red|green|lean|fat)(?: (?:and|but|,) ?(?:not too )?\\w+)?"
                    + "(?: ones?| peaches| eggs| fruits?| shoots| meat| pork)?(?: for me)?(?:,? (?:please|pls|thanks|thank you))?"
                    + "|(?:please |pls )?(?:make sure|see that) (?:they|it)(?:'re| are|'s| is) (?:not too |really |very |nice and )?(?:ripe|sweet|fresh|big|large|good|soft|firm)(?: ones)?",
            Pattern.CASE_INSENSITIVE);

    /** Of goods that are to be picked, whatever they are called. */
    private static final Pattern PICKS =
            Pattern.compile("[挑选拣捡]|\\b(?:pick|choose|select|make sure)\\b", Pattern.CASE_INSENSITIVE);

    private GoodsWish() {}

    /** Whether what is picked may be called by its name without being ordered. */
    static boolean picks(String plain) {
        return PICKS.matcher(plain).find();
    }

    /** @param plain as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isSaid(String plain) {
        var said = plain.replace('’', '\'');
        return CHINESE.matcher(said).matches()
                || ENGLISH.matcher(said).matches()
                || PICKED.matcher(said).matches();
    }
}
