package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** What hangs on no goods is read of any: how strangers order from shops that sell neither peaches nor by the box alone. */
class OtherShopsTest {
    private static final List<Offer> FOREST = List.of(
            Demo.offer("1", "笋干", "Dried Bamboo", Unit.BAG, "1", "笋丝"),
            Demo.offer("2", "黑木耳", "Wood Ear", Unit.BAG, "1", "木耳"),
            Demo.offer("3", "土蜂蜜", "Wild Honey", Unit.JAR, "1", "蜂蜜"),
            Demo.offer("4", "槐花蜜", "Acacia Honey", Unit.JAR, "1"),
            Demo.offer("5", "豆腐", "Tofu", Unit.BAR, "1"),
            Demo.offer("6", "竹席", "Bamboo Mat", Unit.PIECE, "1", "席子"),
            Demo.offer("7", "红薯", "Sweet Potato", Unit.JIN, "0.5"),
            Demo.offer("8", "鹌鹑蛋", "Quail Egg", Unit.CARTON, "1"),
            Demo.offer("9", "皮蛋", "Century Egg", Unit.BOX, "1"));

    private static final List<Offer> SHOES = List.of(
            Demo.offer("A", "老布鞋", "Cloth Shoes", Unit.PAIR, "1", "布鞋"),
            Demo.offer("B", "棉拖鞋", "Cotton Slippers", Unit.PAIR, "1", "拖鞋"),
            Demo.offer("C", "羊毛袜", "Wool Socks", Unit.PAIR, "1", "袜子"),
            Demo.offer("D", "草帽", "Straw Hat", Unit.PIECE, "1"));

    private static final List<Offer> GARDEN = List.of(
            Demo.offer("K1", "番茄苗", "Tomato Seedling", Unit.PIECE, "1"),
            Demo.offer("K2", "樱桃番茄苗", "Cherry Tomato Seedling", Unit.PIECE, "1"),
            Demo.offer("K3", "茄子苗", "Eggplant Seedling", Unit.PIECE, "1"),
            Demo.offer("K4", "黄瓜苗", "Cucumber Seedling", Unit.PIECE, "1"),
            Demo.offer("K5", "草莓", "Strawberry", Unit.BOX, "1"),
            Demo.offer("K6", "荞麦面", "Buckwheat Noodles", Unit.BAG, "1"),
            Demo.offer("K7", "玉米面", "Corn Noodles", Unit.BAG, "1"));

    private static final List<Offer> PANTRY = List.of(
            Demo.offer("1", "粘豆包", "Sticky Bean Buns", Unit.BAG, "1"),
            Demo.offer("2", "棉布袖套", "Cotton Sleeve Covers", Unit.PAIR, "1", "袖套"),
            Demo.offer("3", "茭白", "Water Bamboo", Unit.JIN, "0.5"),
            Demo.offer("4", "咸鸭蛋", "Salted Duck Eggs", Unit.PIECE, "1"),
            Demo.offer("5", "稻花香大米", "Fragrant Rice", Unit.BAG, "1", "大米"),
            Demo.offer("6", "农家大酱", "Soybean Paste", Unit.JAR, "1", "大酱"),
            Demo.offer("7", "酸菜", "Pickled Cabbage", Unit.BAG, "1"),
            Demo.offer("8", "织锦包", "Brocade Bag", Unit.PIECE, "1", "bag"),
            Demo.offer("9", "蓝染布包", "Indigo Bag", Unit.PIECE, "1"));

    private static final List<Offer> STALL = List.of(
            Demo.offer("1", "红茶", "Tea", Unit.BAG, "1", "茶"),
            Demo.offer("2", "小布包", "Bag", Unit.PIECE, "1", "包"),
            Demo.offer("3", "香菇豆皮包", "Tofu Skin Roll", Unit.PORTION, "1"),
            Demo.offer("4", "木棉垫", "Kapok Cushion", Unit.PIECE, "1"));

    private static String read(String text, List<Offer> offers, String card) {
        return Demo.written(ClaimReader.read(text, Lineup.of(offers, card)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    鹌鹑蛋来两板                          | 8 +2
                    three cartons of century eggs please | 9 +3
                    1 carton century egg and 2 cartons quail egg | 9 +1, 8 +2
                    蛋来两盒                              | ? 8 2, 9 1, 9 2
                    一板多少个                            | -
                    """)
    void eggs_come_in_trays_and_boxes_are_cartons_too(String text, String expected) {
        assertThat(read(text, FOREST, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    青瓜苗十棵             | K4 +10
                    西红柿苗四棵           | K1 +4
                    矮瓜秧三棵             | K3 +3
                    士多啤梨兩箱唔該        | K5 +2
                    樱桃蕃茄苗 两颗         | K2 +2
                    番茄秧怎么种           | -
                    苗来五棵              | ? K1 5, K2 5, K3 5
                    面条两种各一袋          | K6 +1, K7 +1
                    面条两种有什么区别       | -
                    6 tomato and 4 cucumber seedlings | K1 +6, K4 +4
                    2 tomato, 2 cherry tomato and 5 eggplant seedlings please | K1 +2, K2 +2, K3 +5
                    """)
    void goods_are_called_as_at_home_and_a_list_says_its_noun_once(String text, String expected) {
        assertThat(read(text, GARDEN, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    A please                         | A +1
                    羊毛袜要38双                       | C +38
                    36 pairs please                  | A +36
                    布鞋38码                          | ? A 38
                    一双39？超市才29                    | -
                    我脚39码半，偏宽                   | -
                    """)
    void a_number_behind_pairs_is_an_amount_or_a_doubt(String text, String expected) {
        assertThat(read(text, SHOES, "A")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    笋干我不要了，牙口不行，改木耳两袋        | 1 gone, 2 +2
                    笋干改两袋                          | 1 =2
                    笋干改少一袋                        | 1 -1
                    could you make it one bag less of the dried bamboo | 1 -1
                    make it two bags of dried bamboo   | 1 =2
                    change: drop the dried bamboo, add one wood ear | 1 gone, 2 +1
                    please take the dried bamboo off   | 1 gone
                    笋干我前面报两袋报错了，应该是三袋        | 1 =3
                    笋干周日再给我来两袋吧                 | ? 1 2
                    笋干两袋，周日再发货                  | 1 +2
                    """)
    void what_is_changed_goes_up_down_or_away_as_it_says(String text, String expected) {
        assertThat(read(text, FOREST, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    我刚才说一袋说少了，一共三袋     | 2 =3
                    我之前那些加起来一共六袋就行     | 2 =6
                    刚才说三袋讲错了，是主播讲错了    | -
                    同上，我也来一袋              | 2 +1
                    跟楼上一样，来一袋            | ? 2 1
                    同上，她也要了一袋            | ? 2 1
                    我都要一袋啦，睇落好正         | 2 +1
                    要两个这个，谢谢              | 2 +2
                    four for me                | 2 +4
                    twelve for me, office party | ? 2 12
                    8 for me, looks great      | ? 2 8
                    turned 40 today, thanks    | -
                    """)
    void what_names_nothing_is_of_what_is_shown(String text, String expected) {
        assertThat(read(text, FOREST, "2")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2              | ? 3 2, 2 1
                    2 please       | 3 +2
                    +2             | 3 +2
                    """)
    void a_number_alone_is_asked_where_a_slot_is_called_so(String text, String expected) {
        assertThat(read(text, FOREST, "3")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    要三袋，笋干两袋木耳一袋                                       | 1 +2, 2 +1
                    皮蛋一箱 普通鹌鹑蛋也一盒                                      | 9 +1, 8 +1
                    been sleeping badly all summer so a bamboo mat please      | 6 +1
                    my gran swore by wild honey for coughs. anyway 2 jars of it | 3 +2
                    a jar of wild honey, it's for my neighbour who had a fall  | 3 +1
                    a jar of wild honey, it's for my neighbour if she wants it | ? 3 1
                    医生让我多吃黑的所以木耳先来三袋试试看好吃下回再说                    | 2 +3
                    上次木耳坏了所以退三袋                                        | -
                    木耳两袋，我们家一个月就吃一袋，囤着                              | 2 +2
                    豆腐两块，帮我切好得唔得？                                     | 5 +2
                    竹席一张，帮我包好包厚点可唔可以？                               | 6 +1
                    two bamboo mats please, do you pack with bubble wrap?      | 6 +2
                    half a jin of sweet potato is plenty, just me and the cat  | 7 +0.5
                    """)
    void a_story_or_a_harmless_question_beside_it_leaves_an_order_standing(String text, String expected) {
        assertThat(read(text, FOREST, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    我本来嫌贵呢听主播这么一说就来两袋吧                     | 2 +2
                    听主播这么一说我妈昨天来两袋                            | -
                    楼上姐姐说得我口水直流实在忍不住了🤤来两袋               | 2 +2
                    one bag. are they wild or farmed?                  | 2 +1
                    one bag. is it this week or next?                  | ? 2 1
                    two bags if they are wild                          | ? 2 2
                    shut up and take my money, two bags                | 2 +2
                    lol is that a real bear?? ok i'll adopt 3 bags     | 2 +3
                    苹果，两袋                                          | ? 2 2 unknown 苹果
                    """)
    void who_is_carried_away_means_what_is_shown(String text, String expected) {
        assertThat(read(text, FOREST, "2")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    黏豆包两袋            | 1 +2
                    套袖三副             | 2 +3
                    茭白筍麻煩給我三斤     | 3 +3
                    咸蛋六个             | 4 +6
                    香米要一袋            | 5 +1
                    黄豆酱一罐            | 6 +1
                    soy paste 1 jar      | 6 +1
                    sauerkraut 3 bags pls | 7 +3
                    pickled cabbage 2 bags | 7 +2
                    rice 2 bags, bags 1   | 5 +2, 8 +1
                    蓝染包两个            | 9 +2
                    """)
    void goods_are_known_by_what_else_they_are_called(String text, String expected) {
        assertThat(read(text, PANTRY, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"小米两袋", "豆酱色的袖套有吗", "花香两袋"})
    void goods_are_not_known_by_what_is_something_else(String text) {
        assertThat(read(text, PANTRY, "")).doesNotContain("+");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    红茶一包包一个  | 1 +1, 2 +1
                    茶2包2个       | 1 +2, 2 +2
                    1 tea 1 bag   | 1 +1, 2 +1
                    红茶2包        | 1 +2
                    """)
    void a_bag_is_goods_and_a_measure(String text, String expected) {
        assertThat(read(text, STALL, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"豆包两份", "木垫两个"})
    void a_name_is_not_cut_at_both_ends(String text) {
        assertThat(read(text, STALL, "")).doesNotContain("+");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"他可能吃了 笋干两袋", "我妈好像买了 木耳两袋", "他恐怕吃了两袋", "他可能买了 木耳两袋"})
    void a_guess_at_what_somebody_did_is_no_order(String text) {
        assertThat(read(text, FOREST, "2")).doesNotContain("+");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    要两双鞋带     | ? unknown 鞋带
                    来一双鞋套     | ? unknown 鞋套
                    要两双鞋垫     | ? unknown 鞋垫
                    来两盒蛋糕     | ? unknown 蛋糕
                    鞋来一双       | ? A 1, B 1
                    薯两斤         | 7 +2
                    来三斤薯哈     | 7 +3
                    """)
    void a_noun_within_another_word_names_none_of_the_goods(String text, String expected) {
        assertThat(read(text, text.contains("鞋") ? SHOES : FOREST, "")).isEqualTo(expected);
    }
}
