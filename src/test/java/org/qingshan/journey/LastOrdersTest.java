package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Viewers see the stream some seconds late: what they say in time still counts after the host has closed. */
@QuarkusTest
class LastOrdersTest extends Journey {
    @Inject
    Inbox inbox;

    @Test
    void a_claim_within_eight_seconds_of_the_close_still_counts_and_a_later_one_does_not() {
        var village = late();
        assertThat(village.owner().says("停卖 A1").text()).contains("A1 黄桃 停卖了", "画面有延迟，8 秒内的单，有货就照收");

        clock.forward(Duration.ofSeconds(6));
        assertThat(village.viewer().says("A1 x2").text()).contains("已为你留 2 箱 黄桃（A1）");
        assertThat(village.foreigner().says("A1").text()).contains("kept for you");
        clock.forward(Duration.ofSeconds(3));
        assertThat(village.viewer().says("A1 x2").text()).contains("黄桃（A1）暂时停卖");
        assertThat(village.foreigner().says("A1").text()).contains("not on sale right now");
    }

    @Test
    void closing_twice_gives_no_more_time_and_opening_starts_over() {
        var village = late();
        village.owner().says("停卖 A1");
        clock.forward(Duration.ofSeconds(5));
        village.owner().says("停卖 A1");
        clock.forward(Duration.ofSeconds(5));
        assertThat(village.viewer().says("A1").text()).contains("暂时停卖");

        village.owner().says("开卖 A1");
        assertThat(village.viewer().says("A1").text()).contains("已为你留 1 箱");
    }

    @Test
    void only_what_is_there_is_given_and_nobody_begins_to_wait() {
        var village = late();
        village.owner().says("/stock A1 3");
        village.owner().says("停卖 A1");

        assertThat(village.viewer().says("A1 x4").text())
                .contains("黄桃（A1）停卖了，最后 3 箱 给你留着，共 3 箱")
                .doesNotContain("候补");
        assertThat(village.viewer().says("A1").text()).contains("暂时停卖").doesNotContain("候补");
    }

    @Test
    void the_platforms_time_of_the_words_decides_when_they_come_late() {
        var village = late();
        village.owner().says("停卖 A1");
        var closed = clock.now();
        clock.forward(Duration.ofSeconds(30));

        assertThat(heard(village, "in-time", Kind.TEXT, closed.plusSeconds(7))).isEqualTo("held");
        assertThat(heard(village, "too-late", Kind.TEXT, closed.plusSeconds(10)))
                .isEqualTo("closed");
        assertThat(heard(village, "from-the-future", Kind.TEXT, closed.plusSeconds(600)))
                .isEqualTo("closed");
        clock.forward(Duration.ofMinutes(5));
        assertThat(heard(village, "from-a-backlog", Kind.TEXT, closed.plusSeconds(7)))
                .isEqualTo("closed");
    }

    @Test
    void what_was_said_in_one_stream_and_comes_in_the_next_orders_nothing() {
        var village = village();
        var then = clock.now();
        clock.forward(Duration.ofMinutes(1));
        village.owner().says("/end yes");
        clock.forward(Duration.ofMinutes(5));
        village.owner().says("/live");

        for (var words : List.of("A1", "/buy A1 1", "黄桃一箱 王桂芳 13812345678 湖南省长沙市岳麓区麓山路 1 号")) {
            assertThat(heard(village, words, words, then)).as(words).isEqualTo("of earlier stream");
        }
        assertThat(heard(village, "between", Kind.TEXT, clock.now().minusSeconds(90)))
                .isEqualTo("doubt");
        assertThat(heard(village, "a clock that is wrong", Kind.TEXT, then.minus(Duration.ofDays(300))))
                .isEqualTo("doubt");
    }

    @Test
    void an_edit_counts_from_when_it_comes() {
        var village = late();
        assertThat(heard(village, "first", Kind.TEXT, clock.now())).isEqualTo("held");
        village.owner().says("停卖 A1");
        clock.forward(Duration.ofSeconds(30));

        assertThat(edited(village, "first", "A1 x3")).isEqualTo("closed");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 1 箱");
    }

    @Test
    void the_stream_ends_when_the_last_orders_are_in() {
        var village = late();
        village.owner().says("/stock A1 3");
        var first = village.viewer();
        first.says("A1 x3");
        var waiting = village.viewer();
        waiting.says("A1");
        assertThat(village.owner().says("/end yes").text()).contains("下播了", "8 秒内的单，有货就照收");

        clock.forward(Duration.ofSeconds(6));
        assertThat(village.viewer().says("A2 1").text()).contains("已为你留 1 斤 竹笋（A2）");
        first.says("A1 不要了");
        waiting.hears("轮到你了！1 箱 黄桃（A1）");
        clock.forward(Duration.ofSeconds(4));
        assertThat(village.viewer().says("A2 1").text()).contains("直播刚刚结束，不再接单了");
        assertThat(village.foreigner().says("A2 1").text()).contains("has just ended; no more orders are taken");
        assertThat(village.viewer().says("货单").text()).contains("直播刚刚结束").doesNotContain("正在直播");
        clock.forward(Duration.ofSeconds(4));
        first.hears("直播结束，谢谢大家！");
        assertThat(village.viewer().says("A2 1").text()).contains("现在没有直播");
    }

    @Test
    void a_host_who_starts_again_at_once_need_not_wait() {
        var village = late();
        var viewer = village.viewer();
        viewer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/end yes");

        assertThat(village.owner().says("开播 第二场").text()).contains("开播了：第二场");
        assertThat(viewer.says("A1").text()).contains("已为你留 1 箱", "共 1 箱");
        assertThat(viewer.says("/cart").text()).contains("订单 1001", "订单 1002");
    }

    @Test
    void who_starts_again_with_nothing_to_sell_cuts_nobodys_last_orders_off() {
        var village = late();
        for (int slot = 1; slot <= 5; slot++) {
            village.owner().says("/stock A" + slot + " 1");
            village.viewer().says("A" + slot + " 1");
        }
        var waiting = village.viewer();
        waiting.says("A2 1");
        village.owner().says("/end yes");

        assertThat(village.owner().says("/live").text()).contains("货单是空的");
        clock.forward(Duration.ofSeconds(5));
        village.owner().says("/stock A2 2");
        waiting.hears("轮到你了！1 斤 竹笋（A2）");
        clock.forward(Duration.ofSeconds(9));
        assertThat(village.viewer().says("A2 1").text()).contains("现在没有直播");
    }

    @Test
    void the_owner_says_how_long() {
        var village = late();
        assertThat(village.owner().says("/shop grace 20").text()).contains("停卖、下播后 20 秒内的单照收");
        village.owner().says("停卖 A1");
        clock.forward(Duration.ofSeconds(18));
        assertThat(village.viewer().says("A1").text()).contains("已为你留");
        assertThat(village.owner().says("店铺 延迟 关").text()).contains("下播后 0 秒内的单照收");
        village.owner().says("停卖 A2");
        assertThat(village.viewer().says("A2 1").text()).contains("暂时停卖");
        assertThat(village.owner().says("/shop grace 90").text()).contains("0 到 60 之间");
    }

    private Village late() {
        var village = village();
        village.owner().says("/shop grace 8");
        return village;
    }

    private String heard(Village village, String key, Kind kind, Instant sent) {
        return taken(new IncomingMessage(village.key(), key, kind, from(key), "A1", at(sent, null)));
    }

    private String heard(Village village, String key, String words, Instant sent) {
        return taken(new IncomingMessage(village.key(), key, Kind.TEXT, from(key), words, at(sent, null)));
    }

    private String edited(Village village, String key, String words) {
        return taken(new IncomingMessage(
                village.key(),
                key + "-edit",
                Kind.EDIT,
                from(key),
                words,
                at(clock.now().minusSeconds(31), key)));
    }

    private static Origin from(String person) {
        return Origin.privateChat("webchat", person, "", "zh");
    }

    private static Details at(Instant sent, String amends) {
        return new Details(null, amends, null, null, null, sent);
    }

    private String taken(IncomingMessage message) {
        return inbox.take(message)
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join()
                .outcome();
    }
}
