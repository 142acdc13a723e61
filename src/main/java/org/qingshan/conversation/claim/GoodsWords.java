package org.qingshan.conversation.claim;

/** Words that are surely goods, whether the shop sells them or not: 苹果, "honey". */
public final class GoodsWords {
    /** What is grown, made or kept in a village by its last sign or in the plural; 小果, 果果, 加油 and 效果 are none. */
    private static final Prefiltered GOODS = Prefiltered.of(
            "(?![小阿老加上下发喝吃如结效])(?!.*(.)\\1$)\\p{IsHan}{1,2}[果桃梨蛋肉菜米油鱼鸡鸭鹅瓜豆笋糖酒虾蟹枣薯椒菇蒜葱莓橘柑橙柚蕉柿栗茶藕芋茄饼]"
                    + "|榴莲|荔枝|龙眼|花生|木耳|蜂蜜|葡萄|核桃|石榴|甘蔗|玉米|生姜"
                    + "|(?!james|charles|agnes|jones)(?:(?:\\w*berr|cherr)(?:y|ies)|\\w{2,}(?:[^suia]s|toes|goes)|apple|pear|orange|mango|lemon|honey|rice|tea|wine|pork|beef|chicken|fish|garlic|ginger|corn|milk|cheese|\\w*fruit)");

    private GoodsWords() {}

    /** @param word simplified or in lower case, and nothing beside it */
    public static boolean isOne(String word) {
        return GOODS.isAllOf(word);
    }
}
