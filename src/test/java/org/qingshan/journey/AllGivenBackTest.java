package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** All that somebody has is to go: at once while it is only kept, by a button where it is ordered. */
@QuarkusTest
class AllGivenBackTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "取消全部",
                "清空购物车",
                "都不要了",
                "我都不要了",
                "都唔要喇",
                "手滑了 全退",
                "都给我退了吧",
                "cancel all",
                "cancel everything",
                "remove everything",
                "cancel the lot",
                "never mind, cancel everything, hubby says no",
                "give everything back",
                "I don't want anything anymore"
            })
    void who_says_that_all_goes_back_gives_it_back_while_it_is_only_kept(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2，A3 一袋");

        assertThat(viewer.says(said).text()).contains("订单 1001 已取消");
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 0 袋");
        viewer.taps("撤销");
        assertThat(held(village)).contains("留着 2 箱", "留着 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消全部", "都不要了", "手滑了 全退", "cancel everything", "give everything back"})
    void what_is_ordered_goes_back_only_once_a_button_says_so(String said) {
        var viewer = village().viewer();
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("A1 x2，A3 一袋");
        viewer.says("确认");

        assertThat(viewer.says(said).labels()).contains("全部退掉 · 订单 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全部",
                "两个都退",
                "都退了",
                "全部退",
                "everything",
                "all of it",
                "both",
                "all",
                "give everything back",
                "都不要了",
                "全都不要了",
                "都不要"
            })
    void all_is_an_answer_to_what_shall_go_back(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2，A3 一袋");
        viewer.says("/cancel");

        assertThat(viewer.says(said).text()).contains("订单 1001 已取消");
    }

    private static String held(Village village) {
        return village.owner().says("战况").text();
    }
}
