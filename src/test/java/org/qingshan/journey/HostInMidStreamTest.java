package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host types loosely in mid-stream is done, or asked about, and never becomes his own purchase. */
@QuarkusTest
class HostInMidStreamTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1总共80箱",
                "A1只有80箱",
                "A1 80箱",
                "a1 +50",
                "A1+20箱",
                "黄桃80箱",
                "raise peaches by 2",
                "increase A1 by 5",
                "A1總共80箱"
            })
    void stock_of_a_host_is_asked_about(String said) {
        var answer = village().owner().says(said);
        assertThat(answer.text()).as(said).doesNotContain("已为你留", "已下单");
        assertThat(answer.labels()).as(said).hasSizeGreaterThan(1).anyMatch(label -> label.startsWith("我自己要"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 -5", "lower peaches by 5", "A1 只剩 3 箱了", "A1只剩3箱"})
    void less_of_a_host_is_asked_about_and_nobody_buys_it(String said) {
        var owner = village().owner();
        var answer = owner.says(said);
        assertThat(answer.labels()).as(said).hasSizeBetween(1, 2).noneMatch(label -> label.startsWith("我自己要"));
        assertThat(owner.taps(answer.labels().get(0)).text())
                .as(said)
                .contains("200", said.contains("3") ? "3" : "195");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 2", "我自己要一箱黄桃", "A1+1", "我要30箱黄桃"})
    void what_a_host_buys_is_his(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("已为你留");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+20",
                "＋20",
                "20袋",
                "30",
                "30 bags",
                "20 more",
                "加到30",
                "加到300",
                "补20袋",
                "再加20袋",
                "20袋！",
                "up to 300",
                "補20袋"
            })
    void stock_of_the_card_is_asked_about(String said) {
        var host = village().joined("host");
        host.says("讲解 A3");
        var answer = host.says(said);
        assertThat(answer.text()).as(said).contains("A3 红糖").doesNotContain("已为你留", "改好了");
        assertThat(answer.labels())
                .as(said)
                .anyMatch(label -> label.startsWith("加货 A3") || label.startsWith("总数改成"))
                .anyMatch(label -> label.startsWith("我自己要"));
    }

    @Test
    void a_host_who_has_bought_some_is_asked_of_the_card_too() {
        var host = village().joined("host");
        host.says("讲解 A3");
        host.says("+1");
        assertThat(host.says("+20").labels()).contains("加货 A3 20 袋", "我自己要 20 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"666", "20分钟", "还有20分钟", "20人", "1001", "20块钱一个人"})
    void a_number_of_something_else_is_no_stock_of_the_card(String said) {
        var host = village().joined("host");
        host.says("讲解 A3");
        assertThat(host.says(said).labels())
                .as(said)
                .noneMatch(label -> label.startsWith("加货") || label.startsWith("总数改成"));
    }

    @Test
    void a_number_that_is_asked_for_is_no_stock_of_the_card() {
        var host = village().joined("host");
        host.says("讲解 A3");
        host.says("收货 张桂花 黄桃");
        assertThat(host.says("30").text()).contains("收下了", "黄桃 30 箱");
    }

    @Test
    void a_viewer_says_of_the_card_what_he_wants() {
        var village = village();
        village.owner().says("讲解 A3");
        assertThat(village.viewer().says("+20").text()).contains("已为你留 20 袋");
    }

    @Test
    void a_viewer_who_buys_much_is_not_asked() {
        assertThat(village().viewer().says("A1 80箱").text()).contains("已为你留 80 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "帮张三下2箱黄桃",
                "张三要2箱黄桃",
                "给李四留1箱黄桃",
                "中奖 李四 1箱黄桃",
                "幫張三下2箱黃桃",
                "Zhang wants 2 boxes of peaches",
                "keep 2 boxes of peaches for Zhang"
            })
    void what_a_viewer_wants_is_not_the_hosts(String said) {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("帮他下单").doesNotContain("已为你留");
        assertThat(village.viewer().says("黄桃还剩多少").text()).contains("剩 200 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end the flash",
                "end flash A1",
                "取消秒杀",
                "秒杀结束",
                "A1秒杀结束了",
                "stop the flash sale",
                "取消A1的秒杀",
                "取消秒殺",
                "stop the flash on peaches"
            })
    void a_flash_is_ended_and_not_the_stream(String said) {
        var village = village();
        var host = village.owner();
        host.says("/flash A1 19.9 5m");
        assertThat(host.says(said).text()).as(said).contains("秒杀结束", "29.90");
        assertThat(host.says("取消秒杀").text()).contains("没有秒杀");
    }

    @Test
    void of_several_flashes_it_is_asked_which() {
        var host = village().owner();
        host.says("/flash A1 19.9 5m");
        host.says("/flash A3 11 5m");
        assertThat(host.says("取消秒杀").labels()).hasSize(2);
        assertThat(host.says("红糖秒杀结束").text()).contains("A3");
    }

    @Test
    void a_new_price_says_that_it_ends_the_flash() {
        var host = village().owner();
        host.says("/flash A1 19.9 5m");
        assertThat(host.says("A1 改价 28").text())
                .contains("29.90", "28.00", "A1 的秒杀也就此结束")
                .doesNotContain("19.90");
        assertThat(host.says("A1 改价 27").text()).doesNotContain("秒杀");
        host.says("/flash A1 19.9 5m");
        assertThat(host.says("A1 改价 27").text()).contains("¥19.90 → ¥27.00", "A1 的秒杀也就此结束");
    }
}
