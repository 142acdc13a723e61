package org.qingshan.conversation.claim;

import java.util.List;

/** What is said beside a wish and has numbers that are none of the goods: by when it shall come, how it is to be packed, how many stars it gets. */
final class Asides {

    /** Who says so complains or asks. */
    private static final String NO_PLACE =
            "wrong|another|else|different|other|possible|ok|okay|available|allowed|yet|already|too|instead|failed|expensive|how|cost|free|right|neighbou?rs?";

    private static final List<Rewriting> RULES = List.of(
            // 2 boxes of peaches before 5pm
            Rewriting.of(
                    "(?<=[a-z]),? (?:please )?(?:before|by|until|till) \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)\\b(?! ?\\?)",
                    ","),
            // 黄桃两箱 3号前要到
            Rewriting.of(
                    "(?<=[箱袋盒斤份件])[ ,]{0,2}(?:\\d{1,2}月)?\\d{1,2}号(?:之前|以前|前)(?:要|得|必须|务必|给我|帮我){0,3}+(?:到货?|收到|送到|寄到|用|发货?|寄)(?![吗么不没?货到]|的话|[, ]?我?[就才再要])",
                    ",尽快"),
            // 黄桃两箱，2号来取
            Rewriting.of("(?<=[箱袋盒斤份件])[ ,]{0,2}\\d{1,2}号(?=(?:我)?(?:过?来|去)?(?:自?取|自提|提货|拿货))", ","),
            // 黄桃两箱，好吃下次多买
            Rewriting.of(
                    "(?<=[箱袋盒斤份件])[ ,]{1,2}(?:(?:要是|如果)(?:好吃|好喝|甜|好|不错|可以|满意)(?:的话)?|(?:好吃|好喝|甜|好|不错|可以|满意)的话|好吃|好喝|甜)我?(?:下次|下回)(?:还|再|就|一定|肯定|都|多){0,3}(?:来|买|要|回购|拍)(?:点|些|几箱)?(?=[了哦啊哈吧.!~ ]{0,4}$)",
                    ""),
            // 黄桃两箱，给你5星
            Rewriting.of("(?<=[箱袋盒斤份件])[ ,]{1,2}给你?们?(?:[五5]星|五颗星|5颗星)好?评?", ""),
            // 竹笋4斤，麻烦分成四份; 腊肉3斤分三包装
            Rewriting.of(
                    "(?<=[箱袋盒斤])[, ]?(?:麻烦|请|帮我|给我){0,2}分(?:成|开|作|装成?)?(?:\\d|[一二两三四五六七八九十])[份包袋](?:真空|包装|装|打包|发)?(?:就行|就好|吧|哈)?(?=[, .!]|$)",
                    ""),
            // 脐橙十斤一箱装
            Rewriting.of("(?<=斤)[, ]?装?一箱(?:装|发|寄)(?=[, .!]|$)", ""),
            // 土鸡蛋一盒，30个那种
            Rewriting.of("(?<=[箱盒板袋])[, ]{0,2}[1-9]\\d(?:个|只)(?:装的?|那种|一盒的?)(?=[, .!]|$)", ""),
            // 土鸡蛋一盒，30枚装
            Rewriting.of("(?<=[箱盒板袋])[, ]{0,2}[1-9]\\d枚(?:装|那种)?(?=[, .!]|$)", ""),
            // 2 boxes peaches please, ship to Texas
            Rewriting.of(
                    "(?:,? (?:please|pls|plz)[,.]? (?:ship(?:ping|ped)?|deliver(?:y|ed)?|send(?:ing)?|sent|post(?:ed)?)|(?:,| thanks[,.]?) (?:ship|deliver|send|post)) (?:it |them )?to "
                            + "(?!me\\b|my\\b|the\\b|you)(?![a-z ]{0,30}\\b(?:" + NO_PLACE
                            + ")\\b)[a-z]{2,14}(?: [a-z]{2,14})?(?=(?: please| pls)?[,.! ]*$)",
                    ""),
            // 腊肉来一条 两斤左右: so many pieces as weigh that
            Rewriting.of(
                    "(?<=\\p{IsHan}[来要拿买切割选挑]?)(?:一|1)(?:整)?(?:条|块|刀|坨|片|大块|小块)[,. ]{0,2}(?=(?:大概|大约|差不多|约|要)?(?:\\d|[一二两三四五六七八九十半]){1,3}斤(?:左右|上下|的样子)?)",
                    ""),
            // a piece of pork, about two jin
            Rewriting.of(
                    "\\b(?:an?|one) (?:big |small |nice |good )?(?:piece|chunk|slab|cut|strip|bit) of ([a-z ]{3,20}?),? (?=(?:about|around|roughly|some|maybe|of about|weighing|approx(?:imately)?) (?:\\d|one|two|three|four|five|half))",
                    "$1 "),
            // Thanks xx
            Rewriting.of("(?<=[a-z][,.!]?) x{1,4}(?=[.! ]*$)", ""),
            // 看到请扣1
            Rewriting.of("(?<=[箱袋盒斤份])[, ]{1,2}(?:看到|收到|听到)了?(?:请|麻烦)?(?:扣|回|回复|打)个?1(?=[,. !]|$)", ""),
            // two cartons of yours please
            Rewriting.of("(?<=(?:box|boxes|bag|bags|carton|cartons|jin|packs)) of yours\\b", ""),
            // 黄桃两箱是我的，鸡蛋一盒是我妈的
            Rewriting.of("(?<=" + Rewriting.NUMBER + Rewriting.UNIT + ")是(?:我|我[妈爸姐妹哥弟婆]|婆婆|公公|老公|老婆|自己)的(?=[,. ]|$)", ""));

    private Asides() {}

    static String leftOut(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
