package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Who asks for a place on the waiting list is offered one of what is sold out, and told where nobody need wait. */
@QuarkusTest
class WaitingWishTest extends Journey {
    private Village soldOut() {
        var village = village();
        village.owner().says("/stock A1 2");
        village.neighbour().says("A1 2");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排队",
                "给我排上",
                "帮我排个队",
                "候补",
                "黄桃补货叫我",
                "黄桃有货了通知我一声",
                "黄桃到货提醒我",
                "我要候补黄桃",
                "黃桃補貨了告訴我",
                "put me on the waiting list",
                "put me on the waiting list for peaches please",
                "let me know when the peaches are back",
                "can I join the waitlist for peaches",
            })
    void a_place_is_offered(String said) {
        var village = soldOut();
        var viewer = village.viewer();
        assertThat(viewer.says(said).labels()).as(said).containsExactly("候补 1 箱");
        assertThat(viewer.says("购物车").text()).as(said).doesNotContain("黄桃");
        viewer.says(said);
        assertThat(viewer.taps("候补 1 箱").text()).as(said).contains("候补");
        assertThat(viewer.says(said).text()).as(said).contains("已经在候补");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖补货叫我", "给我排红糖", "put me on the waiting list for brown sugar"})
    void nobody_waits_for_what_is_there(String said) {
        var viewer = soldOut().viewer();
        assertThat(viewer.says(said).text()).as(said).contains("红糖").contains("不用排队");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要排队吗",
                "不排队了",
                "排骨来两斤",
                "前面几个人排队",
                "有货了告诉老王",
                "我排第几",
                "take me off the waiting list",
                "苹果补货叫我",
                "黄桃要排多久",
                "黄桃排了几位"
            })
    void what_is_no_such_wish_is_none(String said) {
        assertThat(soldOut().viewer().says(said).labels()).as(said).doesNotContain("候补 1 箱");
    }

    @Test
    void how_many_is_kept() {
        assertThat(soldOut().viewer().says("A1两箱，排着等").text()).contains("2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"到货了告诉我", "货到了通知我"})
    void whoever_has_a_parcel_coming_waits_for_that(String said) {
        var viewer = soldOut().viewer();
        viewer.says("A2 2斤");
        viewer.says(ADDRESS);
        viewer.says("确认");
        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).doesNotContain("不用排队");
        assertThat(answer.labels()).as(said).doesNotContain("候补 1 箱");
    }

    @Test
    void with_everything_there_nobody_need_wait() {
        assertThat(village().viewer().says("给我排上").text()).contains("不用排队");
    }

    @Test
    void an_order_that_comes_back_says_what_waited() {
        var village = village();
        village.owner().says("/stock A1 2");
        var viewer = village.viewer();
        viewer.says("A1 5");
        viewer.says(ADDRESS);
        viewer.says("确认");
        village.owner().says("取消 1001 缺货");
        assertThat(village.owner().says("恢复订单 1001").text()).contains("恢复了").contains("没有恢复：黄桃 3 箱");
        viewer.hears("以前候补的没有恢复：黄桃 3 箱");
    }

    @Test
    void an_order_in_which_nothing_waited_says_nothing_of_it() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        viewer.says("确认");
        village.owner().says("取消 1001 缺货");
        assertThat(village.owner().says("恢复订单 1001").text()).contains("恢复了").doesNotContain("候补");
    }
}
