package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** What is said of fruit, eggs and household goods that stand side by side. */
class VillageStallTest {
    private static final List<Offer> STALL = List.of(
            Demo.offer("S1", "葡萄", "grapes", Unit.JIN, "1"),
            Demo.offer("S2", "高山红薯", "sweet potatoes", Unit.JIN, "1", "红薯"),
            Demo.offer("S3", "菠萝", "pineapple", Unit.PIECE, "1"),
            Demo.offer("S4", "红糖", "brown sugar", Unit.BAG, "1"),
            Demo.offer("S5", "冰糖", "rock sugar", Unit.BAG, "1"),
            Demo.offer("S6", "土鸡蛋", "farm eggs", Unit.PIECE, "1", "鸡蛋"),
            Demo.offer("S7", "蜂蜜", "honey", Unit.BOTTLE, "1"),
            Demo.offer("S8", "鲤鱼鲞", "salted carp", Unit.STRIP, "1"),
            Demo.offer("S9", "红枣", "jujubes", Unit.BAG, "1"),
            Demo.offer("S10", "土布挎包", "homespun satchel", Unit.PIECE, "1"),
            Demo.offer("S11", "银耳环", "silver earrings", Unit.PAIR, "1", "耳环"),
            Demo.offer("S12", "羊毛围巾", "wool scarf", Unit.PIECE, "1", "围巾"),
            Demo.offer("S13", "辣椒油", "chili oil", Unit.BOTTLE, "1"),
            Demo.offer("S14", "黄桃", "yellow peaches", Unit.BOX, "1"));

    private static String read(String text, String card) {
        return Demo.written(ClaimReader.read(text, Lineup.of(STALL, card)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    来两斤葡萄干                | ? S1 2
                    我要两斤红薯粉               | ? S2 2
                    来两斤红薯粉给我妈           | ? S2 2
                    给我来两斤葡萄干炖汤          | ? S1 2
                    来两个菠萝酥                | ? S3 2
                    来两斤葡萄酒谢谢             | ? S1 2
                    来两斤葡萄泡酒               | S1 +2
                    来两斤葡萄孩子爱吃           | S1 +2
                    来两斤葡萄小李               | S1 +2
                    来两个菠萝削皮               | S3 +2
                    来两袋红糖月子用             | S4 +2
                    """)
    void a_longer_noun_is_other_goods(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    来三瓶，还要红糖两袋冰糖一袋                | S7 +3, S4 +2, S5 +1
                    来两瓶，再来红糖两袋                      | S7 +2, S4 +2
                    两瓶，还有红糖两袋                        | ? S4 2, S7 2
                    两瓶和红糖两袋                           | ? S4 2, S7 2
                    two bottles, and two bags of brown sugar please | ? S4 2, S7 2
                    I'll take two, and two bags of brown sugar | S7 +2, S4 +2
                    two please, plus a bag of brown sugar      | S7 +2, S4 +1
                    来两瓶，红糖两袋                          | ? S4 2, S3 2, S7 2
                    昨天来了三瓶，还要红糖两袋                 | S4 +2
                    三分钟到，再来红糖两袋                     | S4 +2
                    got two already, and two bags of brown sugar | S4 +2
                    """)
    void so_much_of_what_is_shown_stands_beside_what_is_named(String text, String expected) {
        assertThat(read(text, "S7")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    黄桃一箱，姐姐家太多人了       | S14 +1
                    黄桃三箱，亲戚太多了           | S14 +3
                    黄桃一箱吧，人太多不好带       | S14 +1
                    黄桃三箱太多了                | ? S14 3
                    黄桃三箱太多了，来一箱         | S14 =1
                    黄桃两箱，一半自己吃一半送人    | S14 +2
                    黄桃来一箱送我爸              | S14 +1
                    黄桃买两箱送我一箱             | -
                    葡萄看着不错，不过我今天就拿两袋红糖 | S4 +2
                    """)
    void what_is_said_of_people_takes_nothing_away(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
        assertThat(ClaimReader.read("黄桃一箱，姐姐家太多人了", Lineup.of(STALL, "")).amends())
                .isEqualTo(ClaimReading.Amends.NOT);
        assertThat(ClaimReader.read("黄桃一箱，太多人问了", Lineup.of(STALL, "")).amends())
                .isEqualTo(ClaimReading.Amends.NOT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2 for me 1 for my sister  | S14 +3
                    two for me two for mum    | S14 +4
                    8 for me and 2 for my mum | ? S14 10
                    8 for me, looks great     | ? S14 8
                    3 for me                  | S14 +3
                    """)
    void shares_of_what_is_shown_are_added_up(String text, String expected) {
        assertThat(read(text, "S14")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    隔壁直播间黄桃四箱才一百                  | -
                    市场那边黄桃两箱都卖60                   | -
                    the shop next door sells 4 bags of brown sugar for 100 | -
                    a bag of brown sugar costs more than my lunch | -
                    包裹里只有一个菠萝                       | -
                    my parcel came with one pineapple only   | -
                    my grandma had one of those pineapples   | -
                    我妈昨天收到了，两袋红糖都很香            | -
                    隔壁卖红糖，我要四袋                     | S4 +4
                    帮隔壁带黄桃三箱                         | ? S14 3
                    2 bags of brown sugar for next door please | S4 +2
                    """)
    void numbers_of_a_story_are_talk(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    30 eggs please                      | S6 +30
                    30 eggs and a bottle of chilli oil  | S6 +30, S13 +1
                    30 eggs                             | ? S6 30
                    30 eggs are enough                  | -
                    鸡蛋来一筐                           | ? S6 1
                    there are three kids here so one pineapple each please | S3 +3
                    five of us girls want a pineapple each | S3 +5
                    six of us had a pineapple each      | -
                    我们寝室六个妹子一人一副耳坠           | S11 +6
                    two wool scarves please             | S12 +2
                    weijin lai 1 tiao                   | S12 +1
                    大枣来三袋                           | S9 +3
                    挎包来一个，包包做得真好               | S10 +1
                    包包来两个                           | S10 +2
                    面包来一个                           | ? unknown 面包
                    the satchel looks great, i'll take two | S10 +2
                    """)
    void goods_are_called_and_counted_as_people_do(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the scarf looks nice and warm, I'll take two   | S12 +2
                    those pineapples are so sweet, i'll take two   | S3 +2
                    my mum loves rock sugar, I'll take two         | S5 +2
                    peaches, I'll take two                         | S14 +2
                    I don't like peaches, I'll take two            | ?
                    my mum hates honey, I'll take two              | ?
                    the honey was broken, I'll take two            | ?
                    peaches are too expensive, I'll take two       | ?
                    i already have peaches, i'll take two          | ?
                    the peaches don't look good, i'll take two     | ?
                    the peaches are nice but too sweet, i'll take two | ?
                    """)
    void two_are_taken_of_what_is_praised(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    黄桃2 支付宝        | S14 +2
                    黄桃2支付宝付       | S14 +2
                    红糖2 支付宝付款    | S4 +2
                    S14 2 支付宝        | S14 +2
                    黄桃两箱支付宝付了  | -
                    蜂蜜两支            | S7 +2
                    """)
    void how_it_is_paid_is_no_measure(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
        assertThat(read("+2 支付宝", "S14")).isEqualTo("S14 +2");
        assertThat(read("+2 支持", "S14")).isEqualTo("S14 +2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    这个鱼要四条      | S8 +4
                    给我留几条大的    | ? S8 1
                    来几条，你看着配   | ? S8 1
                    来几条合适        | -
                    上次那个还要三包   | ?
                    上次那个坏了两条   | -
                    """)
    void what_is_left_open_is_asked_with_what_is_shown(String text, String expected) {
        assertThat(read(text, "S8")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    3 for me pls                      | ? S1 3, S2 3, S3 3
                    bit of brown sugar for me please  | ? S4 1
                    something sweet for my wife please | ?
                    something wrong with my order please help | -
                    上次那个再来三袋                   | ?
                    上次那个两箱还没到                  | -
                    """)
    void of_what_and_how_much_is_asked_where_nothing_is_shown(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }
}
