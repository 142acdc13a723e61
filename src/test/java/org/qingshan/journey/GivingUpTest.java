package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever has something and does not want it after all is asked what shall go, in whatever words he says it. */
@QuarkusTest
class GivingUpTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "太贵了不要了",
                "貴了 不買了",
                "算了吧",
                "那算了",
                "算了先不拍",
                "先不买了",
                "唔要喇",
                "第二样不要了",
                "too expensive, never mind",
                "empty my cart"
            })
    void what_shall_go_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱，红糖一袋");

        assertThat(viewer.says(said).labels()).contains("退 1 箱 黄桃（A1）· 订单 1001", "退 1 袋 红糖（A3）· 订单 1001");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能不能把黄桃去掉", "黄桃不要行吗", "可以不要黄桃吗", "能帮我取消黄桃吗", "can I drop the peaches?"})
    void whether_it_can_go_is_answered_with_a_button(String asked) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱，红糖一袋");

        var answer = viewer.says(asked);
        assertThat(answer.labels()).containsExactly("退 1 箱 黄桃（A1）");
        assertThat(viewer.taps("退 1 箱 黄桃（A1）").text()).contains("已退回 1 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖太少了 再来一袋", "太少了再来一袋红糖"})
    void too_little_of_it_is_no_complaint(String said) {
        var viewer = village().viewer();
        viewer.says("红糖一袋");

        var answer = viewer.says(said);
        assertThat(answer.text() + answer.labels()).contains("红糖（A3）").doesNotContain("主播");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要两箱了要一箱", "黄桃多了 一箱就好", "黃桃不要兩箱，要一箱", "桃子买多了，留一箱", "反悔了 还是要一箱"})
    void so_much_instead_is_what_stands(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");

        assertThat(viewer.says(said).text()).contains("黄桃（A1）改好了，共 1 箱（原来 2 箱）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"只要黄桃不要红糖", "就要黃桃，不要紅糖了"})
    void one_of_two_things_goes(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱，红糖一袋");

        assertThat(viewer.says(said).text()).contains("已退回 1 袋 红糖").doesNotContain("黄桃（A1）改好了");
        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱").doesNotContain("红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"就要两箱黄桃，不要太熟的", "黄桃两箱，不要坏的"})
    void how_goods_shall_not_be_takes_nothing_of_the_wish(String said) {
        var viewer = village().viewer();
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要不要来两箱", "A1要不要来两箱", "改成20", "A3 down to 15", "lower A3 to 15", "黄桃要不要买一箱"})
    void a_thought_or_a_change_of_nothing_is_no_order(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says(said).text()).doesNotContain("已为你留", "kept for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1只要2箱", "only 2 boxes of peaches", "make it 2 boxes of peaches"})
    void only_so_much_is_a_first_order(String said) {
        assertThat(village().viewer().says(said).text()).contains("已为你留 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃多了一箱", "黄桃买多了一箱"})
    void one_too_many_is_not_only_one(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃四箱");

        assertThat(viewer.says(said).text()).doesNotContain("共 1 箱");
    }

    @Test
    void who_has_nothing_gives_nothing_up() {
        assertThat(village().viewer().says("算了吧").text()).doesNotContain("要退哪样");
    }
}
