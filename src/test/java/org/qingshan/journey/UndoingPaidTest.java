package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What was paid, or said to be, is taken back only by who chooses that. */
@QuarkusTest
class UndoingPaidTest extends Journey {
    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤销", "undo", "/undo"})
    void what_was_ordered_and_paid_is_only_given_back_when_that_is_chosen(String word) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says("王桂芳 13812345678 湖南省长沙市岳麓区麓山南路2号");
        viewer.says("对");
        viewer.says("/confirm");
        viewer.says("已付 67.8 尾号1234");

        var asked = viewer.says(word);
        assertThat(asked.text()).contains("要退哪样");
        assertThat(asked.labels()).anyMatch(label -> label.contains("订单 1001"));
        assertThat(viewer.says(word).text()).as("undone is the question").contains("什么都没退");
        viewer.says("取消订单");
        assertThat(viewer.says("不").text()).contains("什么都没退");
        assertThat(sales(village)).contains("卖出 2 箱");

        assertThat(viewer.says(asked.behind("退 2 箱")).text()).contains("店家查到了就退给你");
        viewer.says("今天有什么");
        assertThat(viewer.says(word).text()).contains("上次退掉的要拿回来吗");
        assertThat(sales(village)).contains("卖出 0 箱");
        viewer.taps("撤销");
        assertThat(sales(village)).contains("卖出 2 箱");
    }

    @Test
    void an_old_button_says_what_becomes_of_the_money() {
        var village = village();
        var neighbour = village.neighbour();
        var claim = neighbour.says("A1 x2");
        neighbour.says("已付 67.8 尾号1234");

        assertThat(neighbour.says(claim.behind("撤销")).text()).contains("已退回 2 箱 黄桃（A1）", "店家查到了就退给你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消 A1", "A1-2", "黄桃不要了", "A1 改成 0"})
    void who_gives_all_back_in_words_hears_what_becomes_of_the_money(String said) {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        neighbour.says("已付 67.8 尾号1234");
        village.owner().says("/received 1001 67.8");
        village.owner().taps("记下收到 ¥67.80");

        assertThat(neighbour.says(said).text()).containsOnlyOnce("订单 1001 已收的 ¥67.80 店家会退给你");
    }

    @Test
    void who_gives_a_part_back_hears_it_once() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        neighbour.says("已付 67.8 尾号1234");

        assertThat(neighbour.says("A1-1").text()).doesNotContain("店家查到了就退给你");
        assertThat(neighbour.says("A1-1").text()).containsOnlyOnce("店家查到了就退给你");
    }
}
