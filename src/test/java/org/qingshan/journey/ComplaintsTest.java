package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said to be passed on is: the host is told, and finds complaints before all else that waits. */
@QuarkusTest
class ComplaintsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "你们这群骗子",
                "我要投诉",
                "太差了，我很不满意",
                "叫你们老板出来说话",
                "包裹被人签收了不是我",
                "this is ridiculous, get me the owner",
                "I am very unhappy with this",
                "我从来没投诉过，但这次桃子全烂了",
                "没投诉你们就不错了，烂了五个",
                "叫老板来，太过分了",
                "这家店奸商，我要报警"
            })
    void the_host_hears_of_it_and_finds_it_first(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("已经转给主播了");
        var host = village.owner();
        host.hears("有买家投诉：「" + said);
        village.viewer().says("有没有大一点的碗");
        assertThat(host.says("有人投诉吗").text()).as(said).contains("买家的投诉，还没人答（1）", said);
        assertThat(host.says("提问").text()).as(said).contains("1. " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃不满意能退吗",
                "怕收到坏的",
                "会不会压坏",
                "我很满意",
                "不投诉了",
                "no complaints at all",
                "我想换个地址",
                "能换个颜色吗",
                "when will you return to the stream",
                "支持七天无理由退货吗",
                "叫老板来两箱黄桃",
                "真的不满99不包邮吗",
                "气死我了没抢到",
                "get me the boss's favourite tea",
                "桃子好吃死了"
            })
    void what_is_only_feared_or_asked_tells_the_host_of_no_complaint(String said) {
        var village = village();
        village.neighbour().says(said);

        assertThat(village.owner().heardWords()).as(said).noneMatch(words -> words.contains("有买家投诉"));
    }

    @Test
    void who_complains_again_while_he_waits_is_told_of_once() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        viewer.says("你们这群骗子");
        viewer.says("我要投诉");

        assertThat(village.owner().heardWords().stream().filter(words -> words.contains("有买家投诉")))
                .hasSize(1);
    }

    @Test
    void who_complains_again_after_a_day_is_told_of_again() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("你们这群骗子");
        clock.forward(Duration.ofHours(25));
        viewer.says("我要投诉");

        assertThat(village.owner().heardWords().stream().filter(words -> words.contains("有买家投诉")))
                .hasSize(2);
    }

    @Test
    void of_many_at_once_the_host_is_told_of_a_few_a_minute() {
        var village = village();
        for (int i = 0; i < 8; i++) {
            village.viewer().says("你们这群骗子");
        }

        assertThat(village.owner().heardWords().stream().filter(words -> words.contains("有买家投诉")))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打电话给我 13566667777",
                "叫老板给我回个电话",
                "麻烦联系我13566667777",
                "call me back on 13566667777",
                "please call me",
                "can you give me a ring"
            })
    void who_wants_to_be_called_gives_no_address(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("请他打给你").doesNotContain("还缺");
        assertThat(village.owner().says("提问").text()).as(said).doesNotContain("13566667777");
    }

    @ParameterizedTest
    @ValueSource(strings = {"到了给我打电话", "送货前打电话给我", "call me Amy", "别打电话给我"})
    void the_courier_and_a_name_are_something_else(String said) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("请他打给你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"give me", "just give me please", "can you give me"})
    void who_wants_to_be_given_something_wants_no_call(String said) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("请他打给你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退款!!", "我要投诉", "退钱！", "refund!!"})
    void a_complaint_is_no_name_on_a_parcel(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says("湖南省长沙市岳麓区麓山南路1号");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("收货人：");
    }

    @Test
    void an_order_of_somebody_else_is_no_address() {
        var village = village();
        ordered(village, "张伟");
        var viewer = village.viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says("单号1001").text()).contains("你没有订单 1001").doesNotContain("还缺");
    }
}
