package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More of one thing and less of another in one breath: each thing gets what was said of it. */
class OtherActionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "把黄桃去掉一箱加一袋红糖 | A1 -1, A3 +1",
                "黄桃减一箱红糖加一袋 | A1 -1, A3 +1",
                "再来一箱黄桃腊肉减一斤 | A1 +1, A5 -1",
                "加一袋红糖黄桃改一箱 | A3 +1, A1 =1",
                "黄桃改两箱鸡蛋取消 | A1 =2, A4 gone",
                "取消黄桃来一袋红糖 | A1 gone, A3 +1",
                "鸡蛋取消啦我老公嫌胆固醇高 | A4 gone",
                "黄桃两箱红糖减一袋 | A1 +2, A3 -1",
                "黄桃两箱红糖退一袋 | A1 +2, A3 -1",
                "黄桃两箱减红糖一袋 | A1 +2, A3 -1",
                "不对不对，黄桃两箱红糖少一袋 | A1 =2, A3 -1",
                "less one box of peaches add one bag of sugar | A1 -1, A3 +1",
                "change peaches to 2 boxes add 1 carton of eggs | A1 =2, A4 +1",
                "add 1 carton of eggs change peaches to 2 boxes | A4 +1, A1 =2"
            })
    void what_is_done_with_one_thing_is_not_done_with_the_next(String text, String claims) {
        assertThat(Demo.read(text, "A1")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({
        "我要的两箱黄桃改成两袋红糖",
        "来两箱黄桃改成两袋红糖",
        "来两箱黄桃改为两袋红糖",
        "来两箱黄桃改要两袋红糖",
        "来两箱黄桃改两袋红糖",
        "来两箱黄桃换成两袋红糖",
        "来两箱黄桃改成红糖两袋",
        "add 2 boxes of peaches change to 2 bags of sugar"
    })
    void what_comes_in_place_of_the_first_thing_takes_it_away(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("A1 -2, A3 +2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "笋和腊肉各减一斤 | A2 -1, A5 -1",
                "黄桃一箱红糖一袋退掉 | A1 -1, A3 -1",
                "黄桃一箱红糖退掉 | ?",
                "黄桃一箱退掉红糖一袋退掉 | A1 -1, A3 -1",
                "黄桃鸡蛋都不要了 | A1 gone, A4 gone"
            })
    void what_is_done_with_all_of_them_still_is(String text, String claims) {
        assertThat(Demo.read(text, "A1")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"笋两斤，腊肉一样 | A2 +2, A5 +2", "笋两斤，腊肉也是 | A2 +2, A5 +2"})
    void as_much_as_of_the_thing_before(String text, String claims) {
        assertThat(Demo.read(text, "A1")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({"我弟说他要两斤笋，腊肉也是", "买了两斤笋，腊肉也是", "笋两斤有点贵，腊肉也是", "笋不要两斤，腊肉也是", "笋取消两斤，腊肉也是"})
    void what_is_told_or_taken_back_is_not_ordered_of_the_next_thing(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("+").doesNotContain("A5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could I have 2 boxes of peaches and a carton of eggs? | A1 +2, A4 +1",
                "can I get 2 boxes of peaches, a bag of sugar and a carton of eggs? | A1 +2, A3 +1, A4 +1"
            })
    void several_things_are_asked_for_as_politely_as_one(String text, String claims) {
        assertThat(Demo.read(text, "A1")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource({"2 boxes of peaches and a carton of eggs?", "Could I have 2 boxes of peaches? And are the eggs fresh?"})
    void a_question_is_no_request(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("+");
    }

    @ParameterizedTest
    @CsvSource({"和上次一样，再来一份", "跟楼上一样，来两箱", "再来一样多的", "double it please", "翻倍"})
    void what_only_another_order_knows_is_asked_back(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"帮我和我妈各要一箱桃 | A1 +2", "黄桃五斤一箱的那种来一箱 | A1 +1"})
    void who_gets_it_and_which_kind_say_how_much_and_how_much_not(String text, String claims) {
        assertThat(Demo.read(text, "A1")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "来两箱黄桃，改成两袋红糖 | A3 +2",
                "黄桃两箱，改成红糖两袋 | A3 +2",
                "我要两箱黄桃，算了改成两袋红糖 | A3 +2",
                "2 boxes of peaches, change it to 2 bags of sugar | A3 +2",
                "黄桃两箱，红糖一袋，改成两斤腊肉 | ? A1 2, A3 1, A5 2",
                "来两箱黄桃，改成两袋红糖，再来两箱黄桃 | A3 +2, A1 +2",
                "2 boxes of peaches, and make the sugar 3 bags instead | A1 +2, A3 =3",
                "黄桃两箱，红糖改成两袋 | A1 +2, A3 =2"
            })
    void another_thing_takes_the_place_of_the_one_ordered_just_before(String text, String claims) {
        assertThat(Demo.read(text, "A1")).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "刚才下的三箱黄桃改成两箱吧，跟老公商量了冰箱放不下 | A1 =2",
                "红糖不要啦，翻了下柜子还有半袋 | A3 gone",
                "I must cancel the bamboo shoots, my stomach does not agree | A2 gone",
                "take away one box of peaches, is too much for my fridge | A1 -1",
                "黄桃改成两箱，不然就不要了 | ?",
                "红糖改成十袋，我得跟老婆商量 | ?",
                "change the peaches to 1 box. No, don't. | ?",
                "黄桃不要了，红糖还有吗 | ?"
            })
    void why_it_is_changed_takes_nothing_back_but_a_question_or_another_wish_does(String text, String claims) {
        assertThat(Demo.read(text, "A1")).startsWith(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我要两箱黄桃给我寄到哈尔滨 | A1 +2",
                "黄桃要一箱寄到北京，一箱寄到上海 | A1 +2",
                "要两箱黄桃寄到西藏的话 | ?",
                "1. two boxes of peaches 2. one bag of sugar | A1 +2, A3 +1",
                "please cancel 1) two boxes of peaches 2) one bag of sugar | ?",
                "Which is better? 1. two boxes of peaches 2. one bag of sugar | ?",
                "笋要两斤起卖 | -"
            })
    void where_it_goes_and_how_it_is_listed_changes_no_amount(String text, String claims) {
        assertThat(Demo.read(text, null)).startsWith(claims);
    }
}
