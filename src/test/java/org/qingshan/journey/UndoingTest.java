package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Every answer to a claim can be taken back: to exactly what stood before, and once. */
@QuarkusTest
class UndoingTest extends Journey {
    @Test
    void what_is_kept_is_given_back_once() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        var second = viewer.says("A1 x3");

        assertThat(viewer.says(second.behind("撤销")).text()).contains("已退回 3 箱 黄桃（A1），共 2 箱");
        assertThat(viewer.says(second.behind("撤销")).text()).contains("已经撤销过了", "黄桃（A1）共 2 箱");
        assertThat(sales(village)).contains("留着 2 箱，剩 198 箱");
    }

    @Test
    void what_was_undone_is_not_done_again_by_another_undo() {
        var viewer = village().viewer();
        viewer.says("A3 x2");
        viewer.says("A1 x3");

        assertThat(viewer.says("撤销").text()).contains("已退回 3 箱 黄桃（A1），现在没有了");
        assertThat(viewer.says("撤销").text()).doesNotContain("黄桃", "已退回");
        assertThat(viewer.says("/cart").text()).contains("A3 红糖 2 袋").doesNotContain("黄桃");
    }

    @Test
    void where_nothing_is_left_to_undo_it_is_said() {
        var viewer = village().viewer();
        viewer.says("A1 x3");
        viewer.says("撤销");

        assertThat(viewer.says("撤销").text()).contains("没有可以退的货");
    }

    @Test
    void what_is_ordered_is_given_back_and_the_money_with_it() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A3 一袋");
        neighbour.says("A1 x2");

        assertThat(neighbour.taps("撤销").text()).contains("已退回 2 箱 黄桃（A1），现在没有了", "货款 ¥18.80");
        assertThat(neighbour.says("我的订单").text()).contains("A3 红糖 1 袋").doesNotContain("黄桃");
    }

    @Test
    void a_reduction_is_taken_back() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x3");
        var less = viewer.says("A1-2");

        assertThat(viewer.taps("撤销").text()).contains("2 箱 黄桃（A1）给你拿回来了，共 3 箱");
        assertThat(viewer.says(less.behind("撤销")).text()).contains("已经撤销过了", "共 3 箱");
        assertThat(sales(village)).contains("留着 3 箱");
    }

    @Test
    void a_replaced_quantity_comes_back() {
        var village = village();
        village.owner().says("/shop repeat replace");
        var viewer = village.viewer();
        viewer.says("A1 x5");
        viewer.says("A1 x2");
        assertThat(viewer.taps("撤销").text()).contains("共 5 箱");

        viewer.says("A1 x9");
        assertThat(viewer.taps("撤销").text()).contains("已退回 4 箱 黄桃（A1），共 5 箱");
        assertThat(sales(village)).contains("留着 5 箱");
    }

    @Test
    void what_others_have_taken_meanwhile_is_waited_for() {
        var village = withPeaches(5);
        village.owner().says("/shop repeat replace");
        var viewer = village.viewer();
        viewer.says("A1 x5");
        viewer.says("A1 x2");
        village.viewer().says("A1 x2");

        assertThat(viewer.taps("撤销").text()).contains("共 5 箱，其中 2 箱 在候补");
        assertThat(sales(village)).contains("留着 5 箱", "候补 1 人");
    }

    @Test
    void a_part_and_a_place_in_the_queue_go_together() {
        var village = withPeaches(3);
        village.viewer().says("A1 x2");
        var second = village.viewer();
        assertThat(second.says("A1 x2").text()).contains("只剩 1 箱", "共 2 箱，其中 1 箱 在候补");

        assertThat(second.taps("撤销").text()).contains("已退回 2 箱 黄桃（A1），现在没有了");
        assertThat(sales(village)).contains("留着 2 箱，剩 1 箱").doesNotContain("候补");
    }

    @Test
    void under_the_notice_only_the_served_part_is_taken_back() {
        var village = withPeaches(4);
        var first = village.viewer();
        first.says("A1 x3");
        var second = village.viewer();
        var claim = second.says("A1 x4");
        assertThat(claim.text()).contains("只剩 1 箱");
        first.says("A1-2");
        second.hears("轮到你了！2 箱 黄桃（A1）");

        assertThat(second.taps("退 2 箱 黄桃（A1）").text()).contains("已退回 2 箱 黄桃（A1），共 2 箱，其中 1 箱 在候补");
        second.hears("轮到你了！1 箱 黄桃（A1）");
        assertThat(second.says(claim.behind("撤销")).text()).contains("已退回 2 箱 黄桃（A1），现在没有了");
    }

    @Test
    void an_old_step_never_frees_more_than_it_took() {
        var village = village();
        var viewer = village.viewer();
        var first = viewer.says("A1 x2");
        viewer.says("A1 x3");
        viewer.says("A1-4");

        assertThat(viewer.says(first.behind("撤销")).text()).contains("已退回 1 箱 黄桃（A1），现在没有了");
        assertThat(sales(village)).contains("留着 0 箱");
    }

    @Test
    void an_old_reduction_is_not_taken_back_over_later_changes() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x5");
        var less = viewer.says("A1-3");
        viewer.says("A1 x1");

        assertThat(viewer.says(less.behind("撤销")).text()).contains("后来你又改过", "共 3 箱");
        assertThat(sales(village)).contains("留着 3 箱");
    }

    @Test
    void steps_are_taken_back_one_after_the_other() {
        var viewer = village().viewer();
        viewer.says("A1 x5");
        var first = viewer.says("A1-1");
        var second = viewer.says("A1-1");

        assertThat(viewer.says(second.behind("撤销")).text()).contains("共 4 箱");
        assertThat(viewer.says(first.behind("撤销")).text()).contains("共 5 箱");
    }

    @Test
    void what_ran_out_is_said_to_be_gone() {
        var village = village();
        var viewer = village.viewer();
        var claim = viewer.says("A1 x2");
        clock.forward(Duration.ofMinutes(16));

        assertThat(viewer.says(claim.behind("撤销")).text()).contains("已经不在了", "现在没有了");
    }

    @Test
    void a_packed_parcel_is_not_taken_apart() {
        var village = village();
        var neighbour = village.neighbour();
        var claim = neighbour.says("A1 x2");
        pack(village, 1001);

        assertThat(neighbour.says(claim.behind("撤销")).text()).contains("订单 1001 已经打包，改不了了");
        assertThat(neighbour.says("取消 A1").text()).contains("订单 1001 已经打包");
        assertThat(neighbour.says("/cancel 1001").text()).contains("订单 1001 已经打包");
        assertThat(sales(village)).contains("卖出 2 箱");
    }

    @Test
    void packing_ends_the_waiting_and_nobody_else_suffers() {
        var village = withPeaches(3);
        var first = village.viewer();
        first.says("A1 x2");
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        var third = village.viewer();
        third.says("A1 x1");
        pack(village, 1002);

        assertThat(first.says("A1 不要了").text()).contains("已退回 2 箱");
        third.hears("轮到你了！1 箱 黄桃（A1）");
        assertThat(neighbour.heardWords()).noneMatch(words -> words.contains("轮到你了"));
        assertThat(sales(village)).contains("卖出 1 箱，留着 1 箱，剩 1 箱").doesNotContain("候补");
        assertThat(neighbour.says("A1").text()).as("a new parcel").contains("订单 1004");
        village.owner().says("/end yes");
    }

    @Test
    void a_whole_order_comes_back() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2，A3 一袋");
        neighbour.says("/cancel 1001");

        assertThat(neighbour.taps("撤销").text()).contains("2 箱 黄桃（A1）给你拿回来了", "1 袋 红糖（A3）给你拿回来了", "订单 1001");
        assertThat(sales(village)).contains("A1 黄桃：卖出 2 箱", "A3 红糖：卖出 1 袋");
    }

    @Test
    void what_stops_being_sold_does_not_come_back() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x3");
        viewer.says("A1-1");
        village.owner().says("/close A1");

        assertThat(viewer.taps("撤销").text()).contains("黄桃（A1）暂时停卖");
        assertThat(sales(village)).contains("留着 2 箱");
    }

    @Test
    void it_is_said_in_english_too() {
        var viewer = village().foreigner();
        viewer.says("A1 x3");
        viewer.says("A1-1");

        var again = viewer.taps("Undo");
        assertThat(again.text()).contains("1 box of Yellow peaches (A1) taken again for you: 3 boxes in all");
        assertThat(viewer.taps("Undo").text()).contains("That was undone before", "3 boxes in all");
        viewer.taps("Undo");
        assertThat(viewer.says("/undo 99999999").text()).contains("nothing to give back");
    }

    private void pack(Village village, int number) {
        village.owner().says("/packed " + number);
    }

    @Test
    void of_several_parts_each_is_told_where_one_does_not_come_back() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says("A1 x3");
        viewer.says("A1 不要了");
        village.owner().says("/limit A1 2");

        assertThat(viewer.taps("撤销").text()).contains("2 箱 黄桃（A1）给你拿回来了，共 2 箱", "每人限 2 箱，你已经有 2 箱");
        assertThat(sales(village)).contains("留着 2 箱");
    }

    private Village withPeaches(int boxes) {
        var village = village();
        village.owner().says("/stock A1 " + boxes);
        return village;
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
