package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say around a plain order, and in other words than an order has. */
class ParaphrasesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            single box of peaches please                   | A1 +1
            two single boxes of peaches                    | A1 +2
            dozen boxes of peaches                         | A1 +12
            half dozen boxes of peaches                    | A1 +6
            I said two boxes of peaches but make that three | A1 =3
            forget the pork I ordered, give me two cartons of eggs | A5 gone, A4 +2
            dont forget the eggs, one carton               | A4 +1
            is it ripe? doesn't matter. two boxes          | A1 +2
            two boxes of peaches, i'll pick up at 6        | A1 +2
            two boxes of peaches, pick up at 6             | A1 +2
            are they sweet? never mind, 1 box peaches      | A1 +1
            I want 2. 2 boxes                              | A1 +2
            I ordered one but I want three                 | A1 =3
            Anna from 3B, two boxes of peaches             | A1 +2
            deliver to unit 12: two boxes of peaches       | A1 +2
            刚说一箱，还是三箱吧                           | A1 =3
            two boxes of peaches, deliver to unit 12 level 3 | A1 +2
            err two boxes of peaches please                | A1 +2
            抢抢抢 2箱                                     | A1 +2
            快抢 2箱                                       | A1 +2
            昨天没抢 两箱                                  | -
            接龙5.陈阿姨黄桃2箱                            | A1 +2
            接龙 6 红糖2袋                                 | A3 +2
            黄桃两项 哎呀箱                                | A1 +2
            前面那个作废，红糖五袋                         | A3 =5
            红糖改数量，五袋，前面那个作废                 | A3 =5
            前面的不算，黄桃再加一箱                       | A1 +1
            我们三家人一家一箱黄桃，就是三箱               | A1 +3
            腊肉炖笋，各一斤                               | A5 +1, A2 +1
            这么便宜？来两箱黄桃                           | A1 +2
            才39？黄桃能便宜吗                             | -
            黄桃点不动，给我记一箱                         | A1 +1
            """)
    void mean_the_same(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "前天那单再来一遍",
        "前天那单，再来一份",
        "昨天那单再来一箱",
        "repeat my last order",
        "same order as last time",
        "quarter pound of the pork pls",
        "twenty bucks worth of bamboo shoots",
        "黄桃一箱还是两箱呢，主播你看着给我下吧",
        "笋子给我多装点哈"
    })
    void what_leaves_the_amount_open_is_asked_about(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }
}
