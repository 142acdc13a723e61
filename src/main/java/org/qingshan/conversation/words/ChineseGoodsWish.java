package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** {@link GoodsWish} in Chinese. */
final class ChineseGoodsWish {
    private static final String PLEASE = "(?:麻烦|请|帮我|给我|尽量|最好|记得|可以|可不可以|能不能|能|都|一定|要|老板|主播|我|想|就|希望|[,， ]){0,6}+";

    private static final String ADJECTIVE = "(?:大|小|熟|生|硬|软|脆|甜|红|新鲜|好|漂亮|完整|嫩|老|肥|瘦|匀称|均匀|干净|青|水分足|成熟|饱满|厚实|瓷实)";

    private static final String SOFT = "[吧啊哦呀哈呢嘛了 ]{0,3}(?:谢谢|就行|就好|可以吗)?";

    /** 挑大个的, 别要太熟的, 要熟一点的, 要带皮的. */
    private static final Pattern KIND =
            Pattern.compile(PLEASE + "(?:挑|选|拣|捡|找|拿|装|发|寄|(?<=[要想]))(?:一?[些点]|几个)?(?:个头|个儿)?" + ADJECTIVE
                    + "(?:一?[点些儿]{1,2}|个儿?|头)?(?:的|果|些)" + SOFT
                    + "|" + PLEASE + "(?:别|不要|不想要|别给我?|别挑|别拿|莫要)(?:太|很|特别|那么)" + ADJECTIVE + "(?:的|了)?" + SOFT
                    + "|" + PLEASE + ADJECTIVE + "一?[点些](?:儿)?的" + SOFT
                    + "|" + PLEASE
                    + "(?:(?:挑|选|发|拿|(?<=[要想]))?(?:(?:肥瘦相间|半肥半瘦|偏瘦|偏肥|带皮|不带皮|七八?分熟|八分熟|九分熟)(?:一?点)?(?:的肉?)?|(?:五花|前腿|后腿)的)"
                    + "|(?:挑|选)(?:五花|前腿|后腿)(?:的?肉)?)" + SOFT);

    private static final String SO = "(?:" + ADJECTIVE + "|鲜|黄|圆|好看|个头大|个大|肉厚|水分多|七八?分熟|八九?分熟|[七八九]成熟)";

    /** 帮我挑几个甜的果子, 发个头稍微大点的桃子. */
    private static final Pattern PICKED = Pattern.compile("(?:麻烦|请|帮我|帮忙|给我|尽量|记得|最好|希望|能|可以|老板|主播|[,， ]){0,5}"
            + "(?:(?:挑|选|拣|捡)(?:出)?(?:几个|一?[些点]|个)?(?:都)?(?:个头|个儿|果子|桃子|鸡蛋)?(?:稍微|比较|尽量|最|别太|不太|不要太|特别|都|要){0,2}"
            + SO
            + "(?:一?[点些])?的?(?:果子|桃子|鸡蛋|给我|发|寄|装|拿|来|我){0,2}"
            + "|(?:要|来|发|拿|装|给)(?:个头|个儿|果子)?(?:稍微|比较|尽量|最|别太|不太|不要太|特别|都){0,2}" + SO
            + "(?:一?[点些])的(?:果子|桃子|鸡蛋)?)"
            + "(?:就行|就好|可以吗|好吗|行吗|[吧啊呀哦哈了])?[,， ]?(?:谢谢|拜托了?|麻烦了)?");

    private ChineseGoodsWish() {}

    static boolean isSaid(String plain) {
        return KIND.matcher(plain).matches() || PICKED.matcher(plain).matches();
    }
}
