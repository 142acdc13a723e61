package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that are reckoned, not read: per portion, per head, in parts, over a range, of all but one. */
class InPartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3份红糖，每份2袋 | A3 +6",
                "鸡蛋给我装两份，每份要三盒 | A4 +6",
                "来4份黄桃，一份一箱 | A1 +4",
                "三个人，红糖一人一袋 | A3 +3",
                "我们四口人，黄桃每人两箱 | A1 +8",
                "一家五口，鸡蛋每人一盒 | A4 +5",
                "每人一袋红糖，三个人 | A3 +3",
                "三家邻居，红糖每家两袋 | A3 +6",
                "there are three of us, one box of peaches each | A1 +3",
                "four families, two bags of sugar each | A3 +8",
                "five of us here so a box of eggs each please | A4 +5",
                "two bags of sugar and one for the neighbour | A3 +3",
                "红糖不要了，一袋都不要 | A3 gone",
                "鸡蛋取消，一盒都别发 | A4 gone",
                "红糖全不要了 | A3 gone",
                "红糖全退了，一袋也别发 | A3 gone",
                "帮我登记黄桃三箱，发票就算了 | A1 +3",
                "黄桃一箱 别的下次再说 | A1 +1",
                "来两箱算了 | A1 +2",
                "我先下一袋红糖看看品质 | A3 +1",
                "老婆发话了，黄桃给她安排两箱 | A1 +2",
            })
    void what_is_plain_is_reckoned(String text, String read) {
        assertThat(Demo.read(text, "A1")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "红糖两袋，隔壁一袋 | ? A3 2, A3 3",
                "鸡蛋两盒，丈母娘那边一盒 | ? A4 2, A4 3",
                "A1到A3各一份 | ? A1 1, A2 1, A3 1",
                "one each of A2 to A4 | ? A2 1, A3 1, A4 1",
                "everything but the pork | ? A1 1, A2 1, A3 1",
                "除了黄桃全都要 | ? A2 1, A3 1, A4 1",
                "#1068 A3 2 | ? A3 2",
                "1052号订单 红糖两袋 | ? A3 2",
                "黄桃两箱 算了 | ? A1 2",
                "two boxes of peaches never mind | ? A1 2",
                "鸡蛋三盒 哎算了算了 | ? A4 3",
                "2号到4号每样来一份 | ? A2 1, A3 1, A4 1",
                "a few boxes of peaches | ? A1 1",
                "keep two, give back the rest | ? A1 2",
                "红糖给我加倍 | ? A3 1",
                "换红糖 | ? A3 1",
            })
    void what_may_mean_more_than_one_thing_is_asked(String text, String read) {
        assertThat(Demo.read(text, "A1")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖每人一袋",
                "限每人两箱黄桃，我们三个人",
                "一箱黄桃六个人分，每人三个",
                "去年我们四个人一人一箱",
                "他们三个人一人一袋红糖",
                "除了腊肉都好吃",
                "我的1052号订单发了吗",
            })
    void what_tells_or_asks_orders_nothing(String text) {
        assertThat(Demo.read(text, "A1"))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEqualTo("-"),
                        read -> assertThat(read).startsWith("?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃三箱，两箱寄公司一箱寄家里 | A1 +3",
                "黄桃四箱，丈母娘家两箱我家两箱 | A1 +4",
                "鸡蛋：8盒；其余不要 | A4 +8",
                "4 bags, one for each aunt | A3 +4",
            })
    void parts_of_what_is_ordered_add_nothing(String text, String read) {
        assertThat(Demo.read(text, text.startsWith("4") ? "A3" : "A1")).isEqualTo(read);
    }
}
