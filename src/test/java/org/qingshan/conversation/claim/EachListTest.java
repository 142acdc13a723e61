package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each of so many people gets, of several things or of one: a list is multiplied as a whole. */
class EachListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三个人，每人一箱黄桃一袋红糖 | A1 +3, A3 +3",
                "三个人每人黄桃一箱，红糖一袋 | A1 +3, A3 +3",
                "三个人，黄桃每人一箱，红糖每人一袋 | A1 +3, A3 +3",
                "四个人一人两箱黄桃、一袋红糖、半斤腊肉 | A1 +8, A3 +4, A5 +2",
                "我们四个人，一人一箱桃子+一袋红糖 | A1 +4, A3 +4",
                "一家三口每人一箱黄桃一袋红糖 | A1 +3, A3 +3",
                "给我爸我妈各来一箱黄桃一袋红糖 | A1 +2, A3 +2",
                "我跟我姐一人一箱黄桃一袋红糖 | A1 +2, A3 +2",
                "two families, each wants one box of peaches and one bag of sugar | A1 +2, A3 +2",
                "three of us, one box of peaches and one bag of sugar each | A1 +3, A3 +3",
                "a box of peaches and a bag of sugar each for mum and dad | A1 +2, A3 +2",
                "mum and dad each want a box of peaches and two bags of sugar | A1 +2, A3 +4",
                "me and two friends, one box of peaches and one bag of sugar each | A1 +3, A3 +3",
            })
    void all_of_a_list_is_for_each(String text, String read) {
        assertThat(Demo.read(text, "A1")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "爸妈一人一箱 | A1 +2",
                "给爸妈每人来一箱黄桃 | A1 +2",
                "爸爸妈妈每人两箱黄桃 | A1 +4",
                "公婆一人一袋红糖 | A3 +2",
                "我和我爸妈一人一箱 | A1 +3",
                "给爷爷奶奶和爸妈每人一盒鸡蛋 | A4 +4",
                "one each for mum and dad | A1 +2",
                "two each for my sister and my brother please | A1 +4",
                "one each for mum, dad and me | A1 +3",
                "my wife and I each take a box of peaches | A1 +2",
            })
    void who_is_named_is_counted(String text, String read) {
        assertThat(Demo.read(text, "A1")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三个人每人一箱黄桃，再来一袋红糖 | A1 +3, A3 +1",
                "我家五口人每人一箱黄桃，外加一盒鸡蛋 | A1 +5, A4 +1",
                "one each of peaches and eggs | A1 +1, A4 +1",
                "we're three, a box of peaches each | A1 +3",
                "给三个同事各一箱黄桃，一袋红糖给我自己 | A1 +3, A3 +1",
                "爸妈各一箱黄桃，一盒鸡蛋给孩子 | A1 +2, A4 +1",
                "三个同事每人一箱黄桃一袋红糖给我寄公司 | A1 +3, A3 +3",
                "we are 3, two bags of sugar each | A3 +6",
            })
    void what_comes_on_top_is_not(String text, String read) {
        assertThat(Demo.read(text, "A1")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我妈一箱黄桃一袋红糖我爸也一样 | ? A1 1, A3 1",
                "黄桃两箱，我妈也一样 | ? A1 4, A1 2",
                "a box of peaches for mum and the same for dad | ? A1 2, A1 1",
                "two boxes of peaches and one bag of sugar, the same for my neighbour | ? A1 2, A3 1",
            })
    void the_same_for_another_is_asked(String text, String read) {
        assertThat(Demo.read(text, "A1")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"限每人一箱黄桃两袋红糖", "他们三个人每人一箱黄桃一袋红糖", "三个人每人一箱黄桃一袋红糖够吗", "爸妈一人一箱吃不完", "问问爸妈是不是一人一箱"})
    void what_is_only_told_is_no_order(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("-");
    }
}
