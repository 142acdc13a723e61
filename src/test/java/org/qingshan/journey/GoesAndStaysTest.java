package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** One thing goes back and another stays; what went back is put back by its name. */
@QuarkusTest
class GoesAndStaysTest extends Journey {
    private Viewer withBoth() {
        var viewer = village().viewer();
        viewer.says("红糖2袋，黄桃1箱");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "桃退了，糖留着",
                "桃退掉，糖要",
                "糖留着 桃不要了",
                "黄桃取消，红糖保留",
                "红糖要的，桃退了吧",
                "桃唔要喇，糖要",
                "peaches out, sugar stays",
                "no peaches, keep the sugar",
                "keep the sugar and drop the peaches"
            })
    void what_goes_goes_and_what_stays_stays(String said) {
        var viewer = withBoth();
        assertThat(viewer.says(said).text()).as(said).contains("已退回 1 箱 黄桃（A1）", "红糖（A3）没有变，共 2 袋");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃退一半，糖留着", "桃能退吗，糖留着", "桃换成笋，糖留着"})
    void what_is_said_otherwise_is_not_taken_for_it(String said) {
        var viewer = withBoth();
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).contains("黄桃 1 箱", "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I changed my mind, put the sugar back",
                "no wait keep the sugar",
                "add the sugar back please",
                "还是把红糖加回来",
                "红糖还是要",
                "算了，红糖别退",
                "红糖拿回来吧"
            })
    void as_much_as_went_back_is_there_again(String said) {
        var viewer = withBoth();
        viewer.says("红糖不要了");
        assertThat(viewer.says(said).text()).as(said).contains("2 袋 红糖（A3）");
        assertThat(viewer.says("购物车").text()).contains("红糖 2 袋", "黄桃 1 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖加回来吗", "put the sugar back?", "腊肉加回来", "keep the pork"})
    void nothing_else_is_put_back(String said) {
        var viewer = withBoth();
        viewer.says("红糖不要了");
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).doesNotContain("红糖", "腊肉");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃不退，红糖留着", "黄桃别退，红糖也留着", "不要退黄桃，红糖留着", "黄桃没退，红糖还留着", "黄桃不取消，红糖留着"})
    void where_both_stay_nothing_goes(String said) {
        var viewer = withBoth();
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).as(said).contains("黄桃 1 箱", "红糖 2 袋");
    }
}
