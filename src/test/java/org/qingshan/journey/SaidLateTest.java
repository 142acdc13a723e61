package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** "+1" means what was presented when it was said, however late it comes. */
@QuarkusTest
class SaidLateTest extends Journey {
    private static final Duration MOMENT = Duration.ofSeconds(20);

    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Inject
    SaleDesk desk;

    @Inject
    LineupKeeping keeping;

    private int messages;

    @Test
    void what_was_said_before_the_next_card_and_comes_after_it_is_of_the_card_before() {
        var village = village();
        presents(village, "A3");
        var said = clock.now();
        clock.forward(MOMENT);
        presents(village, "A4");

        assertThat(hears(village, "+1", said)).contains("红糖（A3）").doesNotContain("A4");
        assertThat(hears(village, "+2", said)).contains("红糖（A3）");
        assertThat(hears(village, "+1", clock.now().plusSeconds(1))).contains("土鸡蛋（A4）");
        assertThat(hears(village, "+1", null)).contains("土鸡蛋（A4）");
        assertThat(hears(village, "+1", clock.now().plus(Duration.ofHours(1)))).contains("土鸡蛋（A4）");
    }

    @Test
    void a_card_that_came_twice_is_told_from_what_came_between() {
        var village = village();
        presents(village, "A3");
        var first = clock.now();
        clock.forward(MOMENT);
        presents(village, "A4");
        var between = clock.now().plusSeconds(2);
        clock.forward(MOMENT);
        presents(village, "A3");

        assertThat(hears(village, "+1", first)).contains("已为你留 1 袋 红糖（A3）");
        assertThat(hears(village, "+1", between)).contains("已为你留 1 盒 土鸡蛋（A4）");
        clock.forward(MOMENT);
        presents(village, "A3");
        assertThat(hears(village, "+1", clock.now().minusSeconds(10))).contains("已为你留 1 袋 红糖（A3）");
    }

    @Test
    void what_was_taken_down_meanwhile_was_presented_then() {
        var village = village();
        presents(village, "A3");
        var said = clock.now();
        clock.forward(MOMENT);
        takesDown(village);
        var nothing = clock.now().plusSeconds(2);

        assertThat(hears(village, "+1", said)).contains("已为你留 1 袋 红糖（A3）");
        clock.forward(MOMENT);
        presents(village, "A4");
        assertThat(hears(village, "+1", said)).contains("已为你留 1 袋 红糖（A3）");
        assertThat(hears(village, "+1", nothing))
                .contains("正好换了讲解的货", "[/buy A4 1")
                .doesNotContain("A3");
    }

    @Test
    void within_some_seconds_of_a_new_card_it_is_asked_of_which() {
        var village = village();
        presents(village, "A3");
        clock.forward(MOMENT);
        presents(village, "A4");

        assertThat(hears(village, "+1", clock.now().minusSeconds(3)))
                .contains("正好换了讲解的货，还没下单", "[/buy A3 1", "[/buy A4 1");
        assertThat(hears(village, "A5 1", clock.now().minusSeconds(3)))
                .contains("腊肉（A5）")
                .doesNotContain("正好换了");
    }

    @Test
    void what_is_not_sold_any_more_is_asked() {
        var village = village();
        presents(village, "A3");
        var said = clock.now();
        clock.forward(MOMENT);
        presents(village, "A4");
        village.owner().says("停卖 A3");

        assertThat(hears(village, "+1", said)).contains("还没下单", "[/buy A4 1").doesNotContain("[/buy A3");
    }

    @Test
    void what_was_said_before_the_stream_or_long_ago_is_asked_by_name_too() {
        var village = village();
        presents(village, "A3");
        for (var words : List.of("+1", "A3 1", "/buy A3 1", "黄桃一箱")) {
            assertThat(hears(village, words, clock.now().minus(Duration.ofHours(20))))
                    .as(words)
                    .contains("刚刚才到，还没下单", "[/buy A")
                    .doesNotContain("已为你留");
        }
        clock.forward(Duration.ofMinutes(29));
        assertThat(hears(village, "+1", clock.now().minus(Duration.ofMinutes(28))))
                .contains("已为你留 1 袋 红糖（A3）");
        clock.forward(Duration.ofMinutes(10));
        assertThat(hears(village, "+1", clock.now().minus(Duration.ofMinutes(35))))
                .contains("刚刚才到，还没下单", "[/buy A3 1");
        assertThat(hears(village, "货单", clock.now().minus(Duration.ofMinutes(35))))
                .contains("A3 红糖");
    }

    @Test
    void what_was_changed_counts_from_the_change() {
        var village = village();
        presents(village, "A3");
        var said = clock.now();
        clock.forward(MOMENT);
        presents(village, "A4");
        var writer = from("editor");
        take(new IncomingMessage(village.key(), "e1", Kind.TEXT, writer, "这个怎么卖", at(null, null, false)));

        assertThat(take(new IncomingMessage(village.key(), "e2", Kind.EDIT, writer, "+1", at(said, "e1", false))))
                .contains("土鸡蛋（A4）");
    }

    @Test
    void what_somebody_else_has_said_and_was_only_forwarded_is_asked() {
        var village = village();
        for (var words : List.of("A1 2", "黄桃两箱", "/buy A1 2")) {
            var answer = take(new IncomingMessage(
                    village.key(), "f" + ++messages, Kind.TEXT, from("f" + messages), words, at(null, null, true)));
            assertThat(answer).as(words).contains("这条是转发的，还没下单", "[/buy A1 2").doesNotContain("已为你留");
        }
        var address = "A1 2 王桂芳 13812345678 湖南省长沙市岳麓区麓山路 1 号";
        assertThat(take(new IncomingMessage(village.key(), "f", Kind.TEXT, from("f"), address, at(null, null, true))))
                .contains("这条是转发的，还没下单")
                .doesNotContain("已为你留", "已下单");
    }

    private static void presents(Village village, String slot) {
        assertThat(village.owner().says("/card " + slot).text()).contains(slot);
    }

    /** As the page and the program's interface do. */
    private void takesDown(Village village) {
        lanes.run(
                village.key(),
                () -> desk.during(Shop.byKey(village.key()).orElseThrow(), sale -> {
                    keeping.unpin(sale, "api");
                    return sale;
                }));
    }

    /** What somebody new hears, with what the buttons say. */
    private String hears(Village village, String words, Instant sent) {
        messages++;
        return take(new IncomingMessage(
                village.key(), "m" + messages, Kind.TEXT, from("p" + messages), words, at(sent, null, false)));
    }

    private static Origin from(String person) {
        return Origin.privateChat("letters", person, "", "zh");
    }

    private static Details at(Instant sent, String amends, boolean forwarded) {
        return new Details(
                null, amends, null, null, null, sent, null, null, null, null, null, null, null, null, false, forwarded);
    }

    private String take(IncomingMessage message) {
        var taken = inbox.take(message)
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        return lanes.read(
                message.shop(),
                () -> OutboxMessage.answersTo(taken.id()).stream()
                        .map(OutboxMessage::body)
                        .map(body -> body.text()
                                + body.rows().stream()
                                        .flatMap(List::stream)
                                        .map(button -> "[" + button.text() + "]")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")));
    }
}
