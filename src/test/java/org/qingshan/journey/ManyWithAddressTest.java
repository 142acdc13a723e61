package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Several things and where they shall go, in one message. */
@QuarkusTest
class ManyWithAddressTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1两箱 A3一袋 张三 13987654321 北京市朝阳区建国路88号",
                "A1两箱，A3一袋，张三，13987654321，北京市朝阳区建国路88号",
                "A1两箱\nA3一袋\n张三\n13987654321\n北京市朝阳区建国路88号",
                "张三 13987654321 北京市朝阳区建国路88号 A1两箱 A3一袋"
            })
    void all_of_it_is_held_and_the_address_is_read_back(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says(said).text())
                .contains("已为你留 2 箱 黄桃（A1）", "已为你留 1 袋 红糖（A3）", "张三", "139 8765 4321", "朝阳区建国路88号");
        viewer.says("对");
        assertThat(viewer.says("确认").text()).contains("下单成功", "黄桃 2 箱", "红糖 1 袋", "张三");
    }

    @Test
    void so_it_is_in_english() {
        var answer = village().foreigner().says("A1 x2, A3 x1, 张三 13987654321 北京市朝阳区建国路88号");

        assertThat(answer.text()).contains("2 boxes of Yellow peaches (A1)", "(A3)", "+86 139 8765 4321", "朝阳区建国路88号");
    }

    @Test
    void who_is_known_is_told_of_both_addresses() {
        var answer = village().neighbour().says("A1两箱 A3一袋 张三 13987654321 北京市朝阳区建国路88号");

        assertThat(answer.text()).contains("黄桃（A1）", "红糖（A3）", "张三", "朝阳区建国路88号");
    }

    @Test
    void a_gift_goes_to_the_address_that_came_with_it() {
        var neighbour = village().neighbour();

        var answer = neighbour.says("寄两箱黄桃给我妈，湖南省怀化市鹤城区迎丰路88号 刘翠花 13511112222");

        assertThat(answer.text()).contains("已为你留 2 箱 黄桃（A1）", "刘翠花", "迎丰路88号").doesNotContain("已下单");
        assertThat(neighbour.says("对").text()).contains("下单成功", "黄桃 2 箱", "刘翠花");
        assertThat(neighbour.says("A3 一袋").text()).contains("红糖");
    }

    @Test
    void what_is_wanted_before_the_gift_is_confirmed_does_not_send_it_home() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("寄两箱黄桃给我妈，湖南省怀化市鹤城区迎丰路88号 刘翠花 13511112222");

        assertThat(neighbour.says("A3 一袋").text()).contains("红糖").doesNotContain("已下单");
        assertThat(neighbour.says("对").text()).contains("下单成功", "黄桃 2 箱", "红糖 1 袋", "刘翠花");
        assertThat(village.owner().says("/status 1001").text()).contains("刘翠花");
    }

    @Test
    void a_gift_that_has_to_wait_goes_where_it_was_to_go_once_it_is_served() {
        var village = village();
        village.owner().says("/stock A1 0");
        var neighbour = village.neighbour();
        neighbour.says("寄两箱黄桃给我妈，湖南省怀化市鹤城区迎丰路88号 刘翠花 13511112222");
        neighbour.says("对");
        village.owner().says("/stock A1 5");
        neighbour.hears("轮到你了");
        neighbour.says("确认");

        assertThat(village.owner().says("/status 1001").text()).contains("刘翠花", "迎丰路88号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱，一箱寄张三 13987654321 北京市朝阳区建国路88号，一箱寄李四 13511112222 湖南省怀化市鹤城区迎丰路88号",
                "黄桃一箱 张三 13987654321 北京市朝阳区建国路88号\n黄桃一箱 李四 13511112222 湖南省怀化市鹤城区迎丰路88号",
            })
    void two_places_in_one_message_are_not_guessed_at(String said) {
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says(said).text()).contains("两个收货地址", "先发一个地方的");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
        assertThat(viewer.says("黄桃一箱 张三 13987654321 北京市朝阳区建国路88号").text()).contains("已为你留 1 箱 黄桃（A1）", "张三");
    }
}
