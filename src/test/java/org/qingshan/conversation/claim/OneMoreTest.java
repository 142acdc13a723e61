package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said behind an order in the same message: more of it, for whom else, a change of it, what is perhaps wanted later. */
class OneMoreTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            黄桃一箱，也给我妈一箱                     | A1 +2
            黄桃两箱，也给我妈一箱                     | A1 +3
            a box of peaches, another                | A1 +2
            a box of peaches and another one         | A1 +2
            two boxes of peaches and another box     | A1 +3
            one box of peaches, one more for mum     | A1 +2
            2 boxes of peaches plus 1 more box please | A1 +3
            黄桃1箱+1箱                               | A1 +2
            1箱+2箱                                   | A1 +3
            one box of peaches, one more question    | ? A1 1
            黄桃两箱，然后再来一箱                     | A1 +3
            one box of peaches and another two for my mum | A1 +3
            two boxes of eggs for us and another two for my mum | A4 +4
            2 boxes of eggs for us and another 2 for nan | A4 +4
            two bags of sugar, and then another two for my sister | A3 +4
            """)
    void more_of_the_same_is_added(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one box of peaches, one for mum, one for dad | ? A1 3, A1 2
            黄桃一箱，一箱给我妈，一箱给我爸            | ? A1 3, A1 2
            2 boxes of peaches, one for mum, one for dad | A1 +2
            黄桃两箱，一箱给我妈，一箱给我爸            | A1 +2
            我要一箱，我妈要一箱，黄桃                 | ? A1 1, A1 2
            黄桃，我妈两箱，我婆婆也是                 | ? A1 4, A1 2
            黄桃两箱，小李也是                        | ? A1 4, A1 2
            黄桃两箱，我妈也要                        | ? A1 4, A1 2
            黄桃再加一箱，我弟也想要                   | A1 +1
            I want a box and so does my mum, peaches | ? A1 2, A1 1
            two boxes of peaches and my mum wants the same | ? A1 4, A1 2
            two boxes of peaches, my mum loves them too | A1 +2
            黄桃3箱，红糖2袋，共5件                   | A1 +3, A3 +2
            黄桃3箱，红糖2袋，共6件                   | ? A1 3, A3 2, A1 6
            """)
    void what_is_told_apart_is_all_of_it_or_asked_about(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            黄桃两箱，红糖两袋，都改成一                | A1 +1, A3 +1
            黄桃两箱，红糖两袋，全改成1                | A1 +1, A3 +1
            黄桃两箱，红糖两袋，都改成一袋              | ? A1 2, A3 1
            2 peaches 2 sugar, make both 1            | A1 +1, A3 +1
            黄桃2箱（改：3箱）                         | A1 =3
            黄桃2箱，改：3箱                           | A1 =3
            黄桃2红糖3 写反了                          | ? A1 3, A3 2
            黄桃2箱红糖3袋，写反了                      | ? A1 3, A3 2
            写反了，黄桃三箱红糖两袋                    | A1 +3, A3 +2
            写反了吧主播，黄桃2红糖3                    | ? A1 2, A3 3
            黄桃两箱，手滑了，是三箱                    | A1 +3
            two boxes of peaches, should be three     | A1 +3
            two boxes of peaches - no, three          | A1 +3
            two, not one, boxes of peaches            | A1 +2
            黄桃红糖都减一份                           | A1 -1, A3 -1
            腊肉一斤 哎不 鸡蛋一盒                      | A4 +1
            腊肉一斤 誒不 雞蛋一盒                      | A4 +1
            黄桃两箱 嗯不 红糖一袋                      | A3 +1
            红糖一袋呃不黄桃一箱                        | A1 +1
            红糖一袋，嗯不要太碎                        | A3 +1
            a box of peaches, er no, two bags of sugar | A3 +2
            a bag of sugar, um no, a box of eggs      | A4 +1
            one box of peaches, actually eggs, one box | A4 +1
            """)
    void all_that_was_ordered_may_be_put_right(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2 boxes of peaches, but maybe eggs later  | A1 +2
            2 boxes of peaches and maybe eggs next time | A1 +2
            黄桃两箱，鸡蛋可能晚点要                    | A1 +2
            2 boxes of peaches no bruised ones please | A1 +2
            2 boxes of peaches without bruises        | A1 +2
            peaches please                            | A1 +1
            eggs pls!                                 | A4 +1
            pork please                               | ? A5 1
            2 peaches                                 | A1 +2
            2 peaches please                          | A1 +2
            6 peaches                                 | ? A1 1
            3 eggs                                    | ? A4 3
            黄桃鸡蛋腊肉各一                           | A1 +1, A4 +1, A5 +1
            黄桃我还要的                               | ? A1 1
            29.9黄桃两箱                               | A1 +2
            29.9黄桃两箱贵不贵                         | -
            腊肉58一斤来两斤                           | A5 +2
            黄桃两箱 3号前要到                         | A1 +2
            2 boxes of peaches before 5pm             | A1 +2
            tow boxes of peaches                      | A1 +2
            a box of peaches and two of eggs          | A1 +1, A4 +2
            黄桃两箱，下次再说                          | ? A1 2
            黄桃两箱，红糖下次再说                      | A1 +2
            """)
    void plain_orders_are_not_asked_about(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
