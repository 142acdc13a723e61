package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host says to stop a sale, and to go on with it. */
@QuarkusTest
class HostStoppingTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 下架",
                "下架 A1",
                "黄桃下架了",
                "A1 不卖了",
                "先别卖黄桃了",
                "A1 停",
                "stop selling peaches",
                "don't sell A1",
                "把黄桃下架",
                "把A1下架了",
                "请把黄桃先下架",
                "將黃桃下架",
                "把黄桃撤下来",
                "take the peaches down",
                "Take A1 off sale",
                "please take the peaches off the list"
            })
    void what_is_taken_down_is_not_sold_any_more(String words) {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says(words).text()).contains("A1 黄桃 停卖了");
        assertThat(village.viewer().says("A1 x1").text()).contains("暂时停卖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下播", "收播", "/end", "/end yes", "end the stream"})
    void a_stream_whose_last_orders_come_in_has_ended(String words) {
        var village = village();
        var owner = village.owner();
        owner.says("/shop grace 30");
        owner.says("/end yes");

        var told = owner.says(words);
        assertThat(told.text()).as(words).contains("已经下播了").doesNotContain("现在下播？");
        clock.forward(Duration.ofMinutes(1));
        assertThat(owner.says(words).text()).as(words).contains("现在没有直播");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃烂了一箱，撤了", "黄桃坏了两个，拿下来", "peaches are on the left, take them off"})
    void where_only_some_is_bad_a_host_is_asked(String words) {
        var village = village();
        var host = village.joined("host");

        assertThat(host.says(words).text()).as(words).contains("要停卖吗？").doesNotContain("停卖了");
        assertThat(village.viewer().says("A1 x1").text()).as(words).contains("1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃卖完了", "A1 sold out", "A1 没货了"})
    void of_what_is_still_there_a_host_who_calls_it_sold_out_is_asked(String words) {
        var village = village();
        var host = village.joined("host");

        var asked = host.says(words);
        assertThat(asked.text()).contains("黄桃（A1）还有 200 箱。要停卖吗？");
        assertThat(asked.labels()).containsExactly("停卖 A1");
        assertThat(host.taps("停卖 A1").text()).contains("A1 黄桃 停卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 下架", "下架 A1", "黄桃下架", "A1 下了", "A1 不卖了", "A1 停", "stop selling peaches", "A1 sold out"})
    void no_viewer_stops_a_sale_or_buys_by_such_words(String words) {
        var village = village();
        var viewer = village.neighbour();

        assertThat(viewer.says(words).labels()).noneMatch(label -> label.contains("1 箱"));
        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
        assertThat(viewer.says("A1 x1").text()).contains("1 箱 黄桃（A1）");
    }

    @Test
    void a_host_who_wants_some_before_it_is_taken_down_orders() {
        var host = village().joined("host");

        assertThat(host.says("黄桃下架前我要两箱").text()).contains("2 箱 黄桃（A1）");
        assertThat(host.says("A1 下架了吗").text()).doesNotContain("停卖了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "恢复 A1",
                "恢復 A1",
                "黄桃恢复",
                "把黄桃恢复一下",
                "重新上架黄桃",
                "黄桃重新上架",
                "把黄桃再上架",
                "黄桃继续卖",
                "bring back A1",
                "Bring the peaches back",
                "put the peaches back on sale",
                "restore A1",
                "reopen A1",
                "please bring back the peaches"
            })
    void what_was_taken_down_is_sold_again(String words) {
        var village = village();
        var host = village.joined("host");
        host.says("停卖 A1");

        assertThat(host.says(words).text()).as(words).contains("A1 黄桃 开卖");
        assertThat(village.viewer().says("A1 x1").text()).contains("1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"恢复 A1", "把黄桃重新上架", "bring back A1", "把黄桃下架", "take the peaches down"})
    void a_viewer_does_neither(String words) {
        var village = village();
        village.owner().says("停卖 A2");
        var viewer = village.neighbour();

        assertThat(viewer.says(words).text()).doesNotContain("停卖了", "开卖");
        assertThat(viewer.says("A1 x1").text()).contains("1 箱 黄桃（A1）");
        assertThat(viewer.says("A2 1斤").text()).contains("停卖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"take A1 back", "take the peaches back"})
    void what_is_taken_back_is_not_sold_again(String words) {
        var village = village();
        var host = village.joined("host");
        host.says("停卖 A1");
        assertThat(host.says(words).text()).as(words).doesNotContain("开卖");
        assertThat(village.viewer().says("A1 x1").text()).contains("停卖");
    }

    @Test
    void who_has_some_himself_is_asked_what_he_takes_off() {
        var village = village();
        var host = village.joined("host");
        host.says("A1 x1");
        assertThat(host.says("take A1 off").text()).doesNotContain("停卖了");
        assertThat(village.viewer().says("A1 x1").text()).contains("1 箱 黄桃（A1）");
        assertThat(host.says("take A1 off the list").text()).contains("停卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消 A8", "/cancel A8", "cancel A8"})
    void who_cancels_what_he_has_not_is_told_where_the_orders_of_others_are(String words) {
        assertThat(village().joined("host").says(words).text())
                .contains("/console")
                .doesNotContain("/orders");
    }
}
