package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Whoever gives up what he waits for keeps what he has. */
@QuarkusTest
class WaitingGivenUpTest extends Journey {
    private static final String ADDRESS_OF_MARY = "Mary One 13622220002 湖南省长沙市岳麓区麓山南路1号";

    private Village withOneBox() {
        var village = village();
        village.owner().says("/stock A4 1");
        return village;
    }

    private Viewer waiting() {
        var viewer = withOneBox().viewer();
        assertThat(viewer.says("A4 3").text()).contains("另外 2 盒 在候补");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "候补的不要了",
                "等不到的那几盒不要了",
                "排队的取消吧",
                "没抢到的那2盒不要了",
                "取消候补",
                "退出排队吧",
                "剩下的不要了",
                "有的就够了，候补的取消",
                "還在等的唔要喇",
                "cancel the waitlist",
                "forget the waiting ones",
                "drop the rest, just the one I have is fine",
                "please cancel the ones I'm waiting for",
                "I don't need the waitlisted ones",
                "drop the rest"
            })
    void what_is_waited_for_goes_alone(String said) {
        var viewer = waiting();
        assertThat(viewer.says(said).text()).as(said).contains("已退回 2 盒 土鸡蛋（A4），共 1 盒");
        assertThat(viewer.says("购物车").text()).contains("A4 土鸡蛋 1 盒").doesNotContain("候补");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不等了", "我不想等了", "鸡蛋不等了", "I don't want to wait", "take me off the waitlist"})
    void who_waits_no_longer_is_asked_of_that_alone_and_a_yes_takes_nothing_else(String said) {
        var viewer = waiting();
        var asked = viewer.says(said);
        assertThat(asked.labels()).as(said).containsExactly("不等 2 盒 土鸡蛋（A4）了");
        assertThat(viewer.says("对").text()).contains("已退回 2 盒 土鸡蛋（A4），共 1 盒");
    }

    @Test
    void what_is_ordered_stays_ordered_and_nothing_comes_that_was_declined() {
        var village = withOneBox();
        var amy = village.foreigner();
        amy.says("3 boxes of eggs");
        amy.says(ADDRESS_OF_MARY);
        amy.says("yes");
        amy.says("confirm");
        amy.says("I don't want to wait");
        assertThat(amy.says("yes").text()).contains("2 boxes of Free-range eggs (A4) given back; 1 box in all");
        village.owner().says("/stock A4 +5");
        assertThat(amy.heardWords()).noneMatch(words -> words.contains("Your turn"));
        assertThat(amy.says("/orders").text()).contains("1 box").doesNotContain("cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"候补还要等多久", "候补的能等到吗", "I have been waiting for ages", "我在等快递", "剩下多少盒"})
    void who_only_speaks_of_waiting_gives_up_nothing(String said) {
        var viewer = waiting();
        assertThat(viewer.says(said).text()).as(said).doesNotContain("已退回");
        assertThat(viewer.says("购物车").text()).contains("候补");
    }

    @Test
    void of_several_goods_the_rest_is_asked() {
        var viewer = waiting();
        viewer.says("A1 1");
        assertThat(viewer.says("剩下的不要了").labels()).containsExactly("不等 2 盒 土鸡蛋（A4）了");
        assertThat(viewer.says("购物车").text()).contains("黄桃 1 箱", "候补");
    }

    @Test
    void the_cart_that_is_read_back_with_the_address_shows_what_waits() {
        var viewer = waiting();
        viewer.says(ADDRESS);
        assertThat(viewer.says("对").text()).contains("A4 土鸡蛋 1 盒", "A4 土鸡蛋 2 盒", "候补");
    }

    @ParameterizedTest
    @ValueSource(strings = {"抢到的不要了", "买到的退了", "等到的退掉"})
    void who_gives_back_what_he_got_keeps_his_place_in_line(String said) {
        var viewer = waiting();
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).contains("候补");
    }
}
