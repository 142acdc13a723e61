package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Whoever has more and says so much only, with a no or a reason beside it, has so much; whatever else goes stays asked. */
@QuarkusTest
class LessAfterAllTest extends Journey {
    private Viewer withThree() {
        var viewer = village().viewer();
        viewer.says("A1 3");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "唔係 一箱就得",
                "不是 一箱就行",
                "咦點解三箱㗎 我淨係要一箱",
                "嘤嘤嘤没钱了 只要一个",
                "太贵了，一箱吧",
                "黄桃1箱, 有个同事不要了",
                "吃不完，留一箱",
                "冰箱放不下 改成一箱",
                "超预算了，黄桃只要1箱",
                "不对不对 一箱",
                "only one then, no money",
                "one box, my wife says too many",
                "sorry, just one box, my colleague dropped out"
            })
    void so_much_is_all(String said) {
        var viewer = withThree();
        assertThat(viewer.says(said).text()).as(said).contains("黄桃（A1）改好了，共 1 箱（原来 3 箱）");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_wanted_besides_is_taken_too() {
        var viewer = withThree();
        assertThat(viewer.says("不对不对 一箱 再加两袋红糖").text())
                .contains("黄桃（A1）改好了，共 1 箱（原来 3 箱）", "已为你留 2 袋 红糖（A3）")
                .doesNotContain("我不清楚");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "别人不要了, 给我一箱黄桃",
                "没钱了，再来一箱黄桃",
                "梨子1箱, 有个同事不要了",
                "太多了吗？要一箱的人",
                "每人一箱，吃不完",
                "no money, another box please",
                "sorry, just one more box"
            })
    void who_means_something_else_keeps_at_least_what_he_has(String said) {
        var viewer = withThree();
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).containsAnyOf("黄桃 3 箱", "黄桃 4 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"只要一个", "都係要返一箱啦"})
    void where_it_may_be_more_it_is_asked(String said) {
        var viewer = withThree();
        assertThat(viewer.says(said).labels()).as(said).contains("改成 1 箱 黄桃（A1）");
        assertThat(viewer.says("购物车").text()).contains("黄桃 3 箱");
    }

    @Test
    void boxes_that_are_not_wanted_in_Cantonese_go_back() {
        assertThat(withThree().says("兩箱唔要").text()).contains("已退回 2 箱 黄桃（A1），共 1 箱");
        assertThat(withThree().says("我唔要喇 攞走佢").labels()).anyMatch(label -> label.contains("退 3 箱"));
    }

    @Test
    void who_has_nothing_orders_as_ever() {
        assertThat(village().viewer().says("一箱就得").text()).contains("已为你留 1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃一箱，凑单省运费",
                "黄桃一箱，超省心",
                "黄桃一箱，我在广东省",
                "黄桃一箱，湖南省长沙市岳麓区",
                "黄桃一箱，刚买了新冰箱",
                "sorry, two boxes of peaches",
                "wait, two boxes of peaches"
            })
    void what_is_no_reason_makes_it_no_less(String said) {
        var viewer = withThree();
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).doesNotContain("黄桃 1 箱", "黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两箱桃唔好啦", "有两箱桃唔好"})
    void boxes_that_are_bad_in_Cantonese_do_not_go_back(String said) {
        var viewer = withThree();
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).contains("黄桃 3 箱");
    }
}
