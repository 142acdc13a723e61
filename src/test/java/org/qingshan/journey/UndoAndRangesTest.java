package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is taken back comes back as it was, and two or three is neither less nor a yes. */
@QuarkusTest
class UndoAndRangesTest extends Journey {
    private Viewer undecided(String goods) {
        var viewer = village().viewer();
        viewer.says(goods);
        viewer.says(ADDRESS);
        viewer.taps("对，就寄这里");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃不要了", "黄桃换成红糖三袋", "A1-2", "黄桃退一箱", "swap the peaches for three bags of sugar"})
    void what_was_only_kept_is_only_kept_again(String said) {
        var viewer = undecided("黄桃两箱");
        viewer.says(said);

        assertThat(viewer.says("撤销").text()).as(said).contains("黄桃（A1）").doesNotContain("，寄给", "已下单");
        assertThat(viewer.says("购物车").text()).as(said).contains("A1 黄桃 2 箱", "请在");
        assertThat(viewer.says("确认").text()).as(said).contains("寄给");
    }

    @Test
    void what_was_ordered_is_ordered_again() {
        var viewer = ordered();
        viewer.says("黄桃不要了");

        assertThat(viewer.says("撤销").text()).contains("订单 1001，寄给");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃2-3箱 | 2 箱 | 3 箱",
                "黄桃 2-3 箱 | 2 箱 | 3 箱",
                "黄桃 5-2 | 2 箱 | 5 箱",
                "A1 2-4 | 2 箱 | 4 箱",
                "来2-3箱黄桃 | 2 箱 | 3 箱",
                "peaches 2-3 boxes | 2 箱 | 3 箱",
                "黃桃2－3箱 | 2 箱 | 3 箱"
            })
    void of_two_or_three_it_is_asked_which(String said, String one, String other) {
        var viewer = village().neighbour();
        viewer.says("黄桃三箱");

        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).doesNotContain("退");
        assertThat(answer.labels()).as(said).anyMatch(label -> label.contains(one));
        assertThat(answer.labels()).as(said).anyMatch(label -> label.contains(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃两箱左右", "黄桃一半吧", "黄桃大概两箱", "about two boxes of peaches"})
    void so_much_is_no_yes_to_giving_all_back(String said) {
        var viewer = village().neighbour();
        viewer.says("黄桃三箱");
        viewer.says("取消");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("已退回 3 箱");
    }

    @Test
    void the_name_alone_is_still_an_answer() {
        var viewer = village().neighbour();
        viewer.says("黄桃三箱");
        viewer.says("取消");

        assertThat(viewer.says("黄桃").text()).contains("已退回 3 箱");
    }

    @Test
    void a_minus_still_is_one() {
        var viewer = village().neighbour();
        viewer.says("黄桃三箱");

        assertThat(viewer.says("黄桃-1").text()).contains("已退回 1 箱");
    }
}
