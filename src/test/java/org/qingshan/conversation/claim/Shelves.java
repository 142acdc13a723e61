package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Map;
import org.qingshan.domain.product.Unit;

/** What is on sale in the corpora: the demo shop, numeric slots with names that resemble each other, a tea shop, and two that a stranger made up. */
final class Shelves {
    private static final List<Offer> FRUIT = List.of(
            Demo.offer("1", "红心猕猴桃", "Red kiwi", Unit.BOX, "1", "红心"),
            Demo.offer("2", "黄心猕猴桃", "Golden kiwi", Unit.BOX, "1", "黄心"),
            Demo.offer("3", "绿心猕猴桃", "Green kiwi", Unit.BOX, "1", "绿心"),
            Demo.offer("4", "水蜜桃", "Honey peaches", Unit.BOX, "1", "蜜桃"),
            Demo.offer("5", "油桃", "Nectarines", Unit.BOX, "1"),
            Demo.offer("6", "脐橙", "Navel oranges", Unit.JIN, "1"),
            Demo.offer("7", "血橙", "Blood oranges", Unit.JIN, "1"),
            Demo.offer("8", "沃柑", "Mandarins", Unit.JIN, "1"),
            Demo.offer("9", "砂糖橘", "Sugar tangerines", Unit.BAG, "1", "砂糖桔"),
            Demo.offer("10", "蜜柚", "Pomelo", Unit.PIECE, "1", "柚子"),
            Demo.offer("11", "大米", "Rice", Unit.BAG, "1"),
            Demo.offer("12", "小米", "Millet", Unit.BAG, "1"),
            Demo.offer("13", "糯米", "Sticky rice", Unit.BAG, "1"),
            Demo.offer("14", "茶油", "Camellia oil", Unit.PORTION, "1", "山茶油"),
            Demo.offer("15", "菜籽油", "Rapeseed oil", Unit.PORTION, "1", "菜油"),
            Demo.offer("16", "土鸡", "Free-range chicken", Unit.PIECE, "1"),
            Demo.offer("17", "土鸭", "Free-range duck", Unit.PIECE, "1"),
            Demo.offer("18", "鸭蛋", "Duck eggs", Unit.PIECE, "10"),
            Demo.offer("19", "干豆角", "Dried beans", Unit.JIN, "0.5"),
            Demo.offer("20", "干辣椒", "Dried chillies", Unit.JIN, "0.5", "辣椒"));

    private static final List<Offer> TEA = List.of(
            Demo.offer("C1", "高山红茶", "Mountain black tea", Unit.CARTON, "1", "红茶"),
            Demo.offer("C2", "高山绿茶", "Mountain green tea", Unit.CARTON, "1", "绿茶"),
            Demo.offer("C3", "百花蜜", "Wildflower honey", Unit.PORTION, "1"),
            Demo.offer("C4", "槐花蜜", "Acacia honey", Unit.PORTION, "1"),
            Demo.offer("C5", "香菇", "Dried shiitake", Unit.KILOGRAM, "0.5"),
            Demo.offer("C6", "黑木耳", "Wood ear", Unit.KILOGRAM, "0.5", "木耳"),
            Demo.offer("C7", "剁辣椒", "Chopped chilli", Unit.PORTION, "1", "剁椒"),
            Demo.offer("C8", "红薯粉", "Sweet potato noodles", Unit.BAG, "1", "粉条"),
            Demo.offer("C9", "红薯干", "Dried sweet potato", Unit.BAG, "1"),
            Demo.offer("C10", "糍粑", "Rice cakes", Unit.BAG, "1"),
            Demo.offer("C11", "萝卜干", "Pickled radish", Unit.BAG, "1"),
            Demo.offer("C12", "板栗", "Chestnuts", Unit.JIN, "1"));

    private static final List<Offer> HILLS = List.of(
            Demo.offer("A1", "大红袍", "big red robe", Unit.CARTON, "1"),
            Demo.offer("A2", "小红袍", "small red robe", Unit.CARTON, "1"),
            Demo.offer("A3", "野生红茶", "wild black tea", Unit.JIN, "0.5", "红茶", "black tea"),
            Demo.offer("A4", "干香菇", "dried shiitake", Unit.JIN, "0.5", "香菇", "冬菇", "shiitake"),
            Demo.offer("A5", "黑木耳", "wood ear", Unit.BAG, "1", "木耳", "black fungus"),
            Demo.offer("A6", "银耳", "snow fungus", Unit.BAG, "1", "白木耳", "雪耳"),
            Demo.offer("A7", "茶树菇", "tea tree mushroom", Unit.BAG, "1"),
            Demo.offer("A8", "白茶饼", "white tea cake", Unit.PIECE, "1", "白茶"));

    private static final List<Offer> CRAFTS = List.of(
            Demo.offer("B1", "土蜂蜜", "wild honey", Unit.JIN, "0.5", "野蜂蜜"),
            Demo.offer("B2", "槐花蜜", "acacia honey", Unit.CARTON, "1"),
            Demo.offer("B3", "羊奶酪", "goat cheese", Unit.PORTION, "1", "奶酪"),
            Demo.offer("B4", "羊奶皂", "goat milk soap", Unit.PIECE, "1", "肥皂", "香皂", "soap"),
            Demo.offer("B5", "手工布鞋", "cloth shoes", Unit.PIECE, "1", "布鞋"),
            Demo.offer("B6", "竹篮", "bamboo basket", Unit.PIECE, "1", "篮子", "竹篮子", "basket"),
            Demo.offer("B7", "山羊肉", "goat meat", Unit.KILOGRAM, "0.5", "羊肉"));

    private static final Map<String, Lineup> LINEUPS = Map.of(
            "demo", Lineup.of(Demo.OFFERS, null),
            "fruit", Lineup.of(FRUIT, null),
            "tea", Lineup.of(TEA, null),
            "hills", Lineup.of(HILLS, null),
            "crafts", Lineup.of(CRAFTS, null));

    private Shelves() {}

    static Lineup called(String name) {
        var lineup = LINEUPS.get(name);
        if (lineup == null) {
            throw new IllegalArgumentException("no lineup " + name);
        }
        return lineup;
    }
}
