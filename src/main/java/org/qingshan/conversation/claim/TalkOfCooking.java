package org.qingshan.conversation.claim;

/** What one says of cooking: how long, with what, and how much comes of it. */
final class TalkOfCooking {
    private static final String NUMBER = TalkFamilies.NUMBER;
    private static final String AMOUNT = TalkFamilies.AMOUNT;

    private static final String COOK =
            "(?:泡|浸|蒸|煮|熬|炖|炒|焖|煎|炸|烤|拌|腌|卤|煲|炆|焗|烩|煨|汆|焯|烫|晾|晒|发酵|榨|上汽|下锅|起锅|出锅|打|揉|搅|焙|熏|烘|兑|冲水|加牛奶|洗|淋)";

    private static final String A_WHILE =
            "(?:" + NUMBER + "个?多?(?:分钟?|小时|钟头?|个钟|秒|天|晚上?|夜|宿|个?月|遍|道|成热|度)|半天|过夜|隔夜|半个?钟头?|半个?小时|一会儿)";

    private static final String KITCHEN =
            NUMBER + "(?:勺|匙|滴|撮|碗米|杯水|碗水|杯温水|片姜|瓣蒜|瓣|盘子|大?碗|杯)|[炖煮炒熬烧焖煲]一?大?锅|[放搁]" + NUMBER
                    + "(?:朵|颗|粒|片|根|勺|瓣)|少许|适量|[加放滴淋]点?(?:油|盐|糖|冰糖|水(?!果)|生抽|老抽|料酒|酱油|醋|蚝油|姜|葱|蒜|虾皮|木姜子|花椒|胡椒)(?![\\d一二两三四五六七八九十半])";

    /** 泡一晚上, 熬四十分钟, 木姜子油滴几滴; what is cooked so may stand in another part of it. */
    private static final Prefiltered TIMED = Prefiltered.of(COOK + "[^,.;!?]{0,8}?" + A_WHILE);

    private static final Prefiltered RECIPE = Prefiltered.of(COOK + "[^,.;!?]{0,8}?" + A_WHILE + "|" + A_WHILE
            + "[^,.;!?]{0,3}?(?:就?(?:起锅|出锅|关火|能吃|能喝|可以吃|就好))|" + KITCHEN);

    /** What belongs to a recipe where another part of it says how long. */
    private static final Prefiltered COOKED = Prefiltered.of(COOK + "|切\\p{IsHan}?[片丝丁块段成]|[剁剥塞裹]|配|放|加|炒|一锅");

    /** 十斤糯米出二十斤甜酒, 一斤鲜的晒干才七两, 一个顶仨鸡蛋, 一个要包两片. */
    private static final Prefiltered YIELD = Prefiltered.of(AMOUNT
            + "[^,.;!?来加]{0,6}?(?:(?:才|能|只|可以|就|也|都){0,2}(?:(?:榨|熬|晒|酿|炼|磨|烘|剥|蒸|煮|做)(?:得|不)?(?:出来?|成)|(?:晒干?|烘干|剥|脱壳|去骨|榨|酿|熬)(?:了|完|后)?(?:才|只有?|就|能|剩){1,2})|(?<![卖转])出|能?剩|(?:晒|榨|酿|炼|烘|磨)(?=[\\d一二两三四五六七八九十半]))[^,.;!?来要加]{0,4}?"
            + NUMBER + "[^,.;!?来加]{0,6}|一[个只颗条块斤包箱][^,.;!?来加]{0,4}?(?:顶|抵|等于|相当于|能?换不?来?(?:得)?|(?:就|才)?要[包放用塞夹])"
            + NUMBER + "\\p{IsHan}");

    private static final Prefiltered KITCHEN_SIZE = Prefiltered.of(NUMBER + "(?:个|把|颗|粒|片|两|钱|克|勺|碗|杯|根|朵|枚|瓣|盆|锅|碟)");

    private static final Prefiltered ASKED_FOR =
            Prefiltered.of("给我|帮我|我要|再[来要]|(?<![下上回过出起进带寄送不])来" + AMOUNT + "|麻烦|下单|[+×]\\s?\\d");

    private TalkOfCooking() {}

    /** It says how long, or with how many spoons, or how much comes of it, and asks for none. */
    static boolean isRecipe(String part) {
        return (RECIPE.isIn(part) || TalkFamilies.isFirst(YIELD, part)) && !ASKED_FOR.isIn(part);
    }

    /** It belongs to a recipe that another part gives. */
    static boolean isPartOfRecipe(String part) {
        return COOKED.isIn(part) && !ASKED_FOR.isIn(part);
    }

    /** Nothing of it is more than goes into a pot: 一把小米五个枣. */
    static boolean isKitchenSize(String part) {
        return KITCHEN_SIZE.isIn(part)
                && !ASKED_FOR.isIn(part)
                && !TalkFamilies.COUNTED.isIn(KITCHEN_SIZE.replaceAll(part, ""));
    }

    /** 熬四十分钟. */
    static boolean isTimed(String plain) {
        return TIMED.isIn(plain);
    }
}
