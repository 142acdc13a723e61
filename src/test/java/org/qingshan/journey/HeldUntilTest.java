package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What shall be kept until another day is not: how long anything is kept is told, and it is offered now. */
@QuarkusTest
class HeldUntilTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "帮我留五箱到周五      | 要 5 箱 黄桃（A1）",
                "幫我留五箱黃桃到週五    | 要 5 箱 黄桃（A1）",
                "先帮我留两箱，晚上付款   | 要 2 箱 黄桃（A1）",
                "留两箱黄桃，月底再买    | 要 2 箱 黄桃（A1）",
                "能不能留三袋红糖到明天   | 要 3 袋 红糖（A3）",
                "可以先留着，发了工资再付吗 | 要 1 箱 黄桃（A1）"
            })
    void nothing_is_taken_and_it_is_offered_now(String said, String button) {
        var viewer = village().neighbour();
        var answer = viewer.says(said);

        assertThat(answer.text()).as(said).contains("留不到那么久", "给你留 15 分钟", "付款方式", "现在拿下");
        assertThat(answer.labels()).as(said).contains(button);
        assertThat(viewer.says("我的订单").text()).as(said).contains("你还没有订单");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can you hold 5 for me till Friday                   | I want 5 boxes of Yellow peaches (A1)",
                "can you hold 5 boxes of peaches for me till Friday? | I want 5 boxes of Yellow peaches (A1)",
                "reserve 3 boxes for me until tomorrow               | I want 3 boxes of Yellow peaches (A1)",
                "please put 2 bags of sugar aside until payday       | I want 2 bags of Brown sugar (A3)"
            })
    void so_it_is_in_english_and_a_yes_takes_it(String said, String button) {
        var viewer = village().foreigner();
        var answer = viewer.says(said);

        assertThat(answer.text()).as(said).contains("I cannot keep anything that long", "for 15 min", "how to pay");
        assertThat(answer.labels()).as(said).containsExactly(button);
        assertThat(viewer.says("ok").text()).as(said).contains("Nothing is ordered yet");
        assertThat(viewer.says("yes").text()).as(said).contains("kept for you");
    }

    @Test
    void without_a_day_it_is_only_told_how_long() {
        var answer = village().foreigner().says("can you put 2 aside for me");

        assertThat(answer.text()).contains("for 15 min").doesNotContain("that long");
        assertThat(answer.labels()).containsExactly("I want 2 boxes of Yellow peaches (A1)");
    }

    @Test
    void who_has_a_cart_is_not_offered_it_again() {
        var viewer = village().viewer();
        viewer.says("A1 1");

        assertThat(viewer.says("能留到明天吗").labels()).isEmpty();
    }

    @Test
    void who_must_pay_in_time_is_told_that_too() {
        var village = village();
        village.owner().says("/shop pay 农行 6228 0000 1111 2222 张桂花");
        village.owner().says("/shop firstpaid 30");

        assertThat(village.viewer().says("帮我留五箱到周五").text()).contains("30 分钟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃给我留两箱", "帮我留两箱黄桃，谢谢", "帮我留两箱，明天发货也行"})
    void what_shall_be_kept_for_now_is_taken(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃留到周五会坏吗", "can I keep the peaches in the fridge until friday?"})
    void how_it_keeps_at_home_is_for_the_host(String said) {
        var village = village();
        village.viewer().says(said);

        assertThat(village.owner().says("提问").text()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"留两箱黄桃，周末去取", "留兩箱黃桃，週末去取"})
    void what_is_fetched_later_is_taken_where_people_may_come_for_it(String said) {
        var village = village();
        assertThat(village.neighbour().says(said).text()).as(said).contains("留不到那么久");

        village.owner().says("/shop pickup 村口");
        assertThat(village.viewer().says(said).text()).as(said).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "save me two boxes for the weekend",
                "put two boxes aside for me for tonight",
                "please reserve two boxes for me for Friday"
            })
    void a_day_it_is_for_is_none_it_is_kept_until(String said) {
        assertThat(village().foreigner().says(said).text()).as(said).doesNotContain("cannot keep anything that long");
    }
}
