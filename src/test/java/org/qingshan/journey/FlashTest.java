package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What a host says to everyone at once: a price for a time, and a few words. */
@QuarkusTest
class FlashTest extends Journey {
    @Inject
    Market market;

    @Test
    void a_flash_price_counts_while_it_lasts_and_the_usual_one_afterwards() {
        var village = village();
        var host = village.joined("host");
        var viewer = village.viewer();
        assertThat(host.says("秒杀 A1 19.9 5分钟").text())
                .matches("A1 黄桃 秒杀：¥19.90，到 \\d\\d:\\d\\d:\\d\\d 为止，之后回到 ¥29.90。卡片上已经改好。");

        assertThat(viewer.says("A1 x2").text()).contains("¥39.80");
        assertThat(viewer.says("黄桃多少钱").text()).contains("¥19.90/箱", "秒杀价", "平时 ¥29.90");

        clock.forward(Duration.ofMinutes(5));
        assertThat(village.viewer().says("A1").text()).contains("¥29.90").doesNotContain("19.90");
        assertThat(viewer.says("/cart").text()).contains("A1 黄桃 2 箱 ¥39.80");
    }

    @Test
    void the_price_comes_back_by_itself_and_the_card_shows_it() {
        var village = village();
        var host = village.owner();
        var viewer = village.viewer();
        viewer.says("你好");
        host.says("/card A1");
        viewer.seesCard("29.90");
        host.says("/flash A1 19.9 30s");
        viewer.hears("19.90/箱 (5 斤) · 秒杀价");

        clock.forward(Duration.ofSeconds(31));

        await().atMost(Duration.ofSeconds(15)).until(() -> lastEdit(viewer).contains("¥29.90/箱 (5 斤)\n"));
    }

    private static String lastEdit(Viewer viewer) {
        return viewer.heard().stream()
                .filter(line -> line.edits() > 0)
                .reduce((earlier, later) -> later)
                .map(Viewer.Line::text)
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"秒杀 A3 17.8 两分钟", "秒杀 A3 十七块八 十分钟", "秒杀 A3 17.8 半小时", "秒杀 A3 17.8 1.5小时", "秒杀 A3 17.8 三百秒"})
    void its_time_is_said_in_words_as_well_as_in_figures(String said) {
        var host = village().owner();
        assertThat(host.says(said).text()).startsWith("A3 红糖 秒杀：¥17.80，到 ");
    }

    @Test
    void a_host_who_is_asked_hears_the_reason() {
        var village = village();
        market.sql(
                new Stall(village.key(), ""),
                "update lineup_item set price_floor = 1750 where shop_id = :shop and slot = 'A3'");
        var host = village.owner();

        assertThat(host.says("秒杀 A3 17.2 5分钟").text()).isEqualTo("A3 红糖 平时 ¥18.80，秒杀价 ¥17.20 低于流程单上定的底价，还没改。没写错就点一下。");
        assertThat(host.says("/price A3 17").text()).isEqualTo("A3 红糖：¥18.80 → ¥17.00，低于流程单上定的底价，还没改。没写错就点一下。");
        assertThat(host.says("/price A3 1.88").text()).contains("差得远，也低于流程单上定的底价，还没改");
        assertThat(host.says("/price A3 188").text()).contains("差得远，还没改");
        assertThat(host.says("/flash A3 18.8 5m").text()).contains("秒杀价 ¥18.80 不比平时便宜，还没改");
        assertThat(host.taps("就卖 ¥18.80").text()).startsWith("A3 红糖 秒杀：¥18.80");
    }

    @Test
    void it_can_be_ended_early_and_a_new_price_ends_it() {
        var village = village();
        var host = village.owner();
        host.says("/flash A1 19.9 1h");
        assertThat(host.taps("提前结束").text()).isEqualTo("秒杀结束，A1 黄桃 回到 ¥29.90。");
        assertThat(host.says("秒杀 A1 停").text()).isEqualTo("A1 现在没有秒杀。");

        host.says("A1 秒杀 19.9");
        host.says("/price A1 25");
        clock.forward(Duration.ofMinutes(10));

        assertThat(village.viewer().says("A1").text()).contains("¥25.00");
    }

    @Test
    void a_second_flash_takes_the_place_of_the_first_and_the_usual_price_stays_the_usual_one() {
        var village = village();
        village.owner().says("/flash A1 19.9 5m");
        village.owner().says("/flash A1 15.9 10m");
        clock.forward(Duration.ofMinutes(6));
        assertThat(village.viewer().says("A1").text()).contains("¥15.90");

        clock.forward(Duration.ofMinutes(5));
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }

    @Test
    void the_next_stream_begins_with_the_usual_price() {
        var village = village();
        village.owner().says("/flash A1 19.9 3h");
        village.owner().says("/end yes");

        assertThat(village.owner().says("/live").text()).contains("开播");
        assertThat(village.viewer().says("黄桃多少钱").text()).contains("¥29.90").doesNotContain("秒杀");
    }

    @Test
    void a_price_that_looks_like_a_slip_is_asked_about() {
        var village = village();
        var host = village.owner();
        assertThat(host.says("/flash A1 1.99 5m").text()).contains("平时 ¥29.90", "还没改");
        assertThat(host.says("/flash A1 39.9 5m").text()).contains("还没改");
        assertThat(village.viewer().says("黄桃多少钱").text()).contains("¥29.90");

        assertThat(host.taps("就卖 ¥1.99").text()).contains("秒杀：¥1.99");

        host.says("/price A1 25");
        assertThat(host.taps("就卖 ¥1.99").text()).doesNotContain("秒杀：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"秒杀 A1 19.9 5 分钟", "/flash A1 19.9 5 minutes", "A1 秒杀 19.9元 1小时", "/flash A1 19.9 300S"})
    void the_time_may_be_written_in_many_ways(String said) {
        assertThat(village().owner().says(said).text()).contains("秒杀：¥19.90");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秒杀",
                "秒杀 A1",
                "秒杀 A1 便宜点",
                "秒杀 A1 19.9 5天",
                "/flash A1 19.9 1s",
                "/flash A1 19.9 9h",
                "/flash A1 0 5m"
            })
    void what_is_no_flash_is_told_how_it_is_said(String said) {
        assertThat(village().owner().says(said).text()).startsWith("这样发：秒杀 A1 19.9 5分钟");
    }

    @Test
    void the_host_speaks_to_everyone_in_the_stream() {
        var village = village();
        var viewer = village.viewer();
        var stranger = village.foreigner();
        viewer.says("A1");
        stranger.says("A2 1");

        assertThat(village.joined("host").says("喊话 还剩最后二十箱！").text()).isEqualTo("已经发给在场的每个人。");

        assertThat(viewer.hears("最后二十箱").text()).isEqualTo("📣 主播：还剩最后二十箱！");
        assertThat(stranger.hears("最后二十箱").text()).isEqualTo("📣 The host: 还剩最后二十箱！");
        assertThat(village.owner().says("/say").text()).startsWith("这样发：喊话");
        assertThat(viewer.says("喊话 大家好").text()).doesNotContain("已经发给");
        assertThat(viewer.heardWords()).noneMatch(words -> words.contains("大家好"));
    }
}
