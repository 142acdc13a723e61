package org.qingshan.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.standin.StandIn;

@QuarkusTest
@TestProfile(StandIn.class)
class ListeningTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    Lanes lanes;

    @Test
    void a_stream_says_hello_and_when_to_come_back() {
        try (var stream = EventStream.of(Browser.fresh(), "")) {
            await().atMost(SOON).until(() -> stream.lines().contains("data:{}"));

            assertThat(stream.lines()).startsWith("event:hello", "retry:2000", "data:{}");
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-store");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    @Test
    void a_browser_without_a_cookie_gets_one() {
        try (var stream = EventStream.of(Browser.unknown(), "")) {
            assertThat(stream.header("Set-Cookie")).startsWith("qs_chat=");
        }
    }

    @Test
    void one_chat_has_its_share_of_the_seats_and_no_more() {
        var browser = Browser.fresh();
        var windows = IntStream.range(0, 12)
                .mapToObj(window -> EventStream.of(browser, ""))
                .toList();
        try (var other = EventStream.of(Browser.fresh(), "")) {
            assertThat(windows).extracting(EventStream::status).containsOnly(200);
            browser.request().get("/chat/{shop}/events").then().statusCode(503);
            assertThat(other.status()).isEqualTo(200);
        } finally {
            windows.forEach(EventStream::close);
        }
    }

    @Test
    void what_is_said_and_shown_arrives_with_the_ids_and_words_of_reading() {
        var browser = Browser.fresh();
        try (var stream = EventStream.of(browser, "")) {
            await().atMost(SOON).until(() -> stream.lines().contains("event:hello"));
            browser.says("hello");

            await().atMost(SOON).until(() -> stream.ids().size() == 2);
            var read = browser.lines(0);
            assertThat(stream.ids()).isEqualTo(read.getList("messages.id", Long.class));
            assertThat(String.join("", stream.lines())).contains("\"text\":\"heard: hello\"");
            assertThat(stream.count("event:message")).isEqualTo(2);
        }
    }

    @Test
    void the_last_id_is_honoured_before_the_query() {
        var browser = Browser.fresh();
        var first = browser.says("one").getLong("replies[0].id");
        var second = browser.says("two").getLong("id");
        try (var stream = EventStream.of(browser, "?after=0", "Last-Event-ID", Long.toString(first));
                var queried = EventStream.of(browser, "?after=" + second)) {
            await().atMost(SOON)
                    .until(() -> stream.ids().size() == 2 && queried.ids().size() == 1);

            assertThat(stream.ids()).first().isEqualTo(second);
            assertThat(queried.ids()).first().isNotEqualTo(second);
        }
    }

    @Test
    void an_id_of_the_future_does_not_make_deaf() {
        var browser = Browser.fresh();
        try (var stream = EventStream.of(browser, "?after=" + Long.MAX_VALUE)) {
            await().atMost(SOON).until(() -> stream.lines().contains("event:hello"));
            await().atMost(SOON)
                    .until(() -> !browser.says("anyone?").getList("replies").isEmpty()
                            && !stream.ids().isEmpty());

            assertThat(stream.ids()).isSorted();
        }
    }

    @Test
    void a_long_absence_is_caught_up_completely_and_in_order() {
        var browser = Browser.fresh();
        IntStream.range(0, 120).forEach(i -> browser.says("line " + i));
        try (var stream = EventStream.of(browser, "")) {
            await().atMost(SOON).until(() -> stream.ids().size() == 240);

            assertThat(stream.ids()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyone_hears_of_his_own_chat_only() {
        var one = Browser.fresh();
        var other = Browser.fresh();
        try (var ones = EventStream.of(one, "");
                var others = EventStream.of(other, "")) {
            await().atMost(SOON)
                    .until(() -> ones.lines().contains("event:hello")
                            && others.lines().contains("event:hello"));
            one.says("mine");
            other.says("yours");

            await().atMost(SOON)
                    .until(() -> ones.ids().size() == 2 && others.ids().size() == 2);
            assertThat(ones.ids()).doesNotContainAnyElementsOf(others.ids());
            assertThat(ones.lines().toString()).doesNotContain("yours");
        }
    }

    @Test
    void a_change_of_the_shop_is_announced_but_not_too_often() {
        try (var stream = EventStream.of(Browser.fresh(), "")) {
            await().atMost(SOON).until(() -> stream.lines().contains("event:hello"));
            IntStream.range(0, 20).forEach(i -> lanes.run("qingshan", () -> i));

            await().atMost(SOON).until(() -> stream.count("event:changed") > 0);
            await().during(Duration.ofMillis(900)).atMost(SOON).until(() -> stream.count("event:changed") <= 3);
        }
    }

    @Test
    void an_unknown_shop_is_not_found() {
        try (var stream = EventStream.of(new Browser("nobody", java.util.Map.of()), "")) {
            assertThat(stream.status()).isEqualTo(404);
        }
    }

    @Test
    void many_listeners_hear_everything_while_everyone_talks() {
        var browsers = IntStream.range(0, 30).mapToObj(i -> Browser.fresh()).toList();
        var streams =
                browsers.stream().map(browser -> EventStream.of(browser, "")).toList();
        browsers.parallelStream().forEach(browser -> List.of("a", "b", "c").forEach(browser::says));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> streams.stream().allMatch(stream -> stream.ids().size() == 6));
        assertThat(streams)
                .allSatisfy(stream -> assertThat(stream.ids()).isSorted().doesNotHaveDuplicates());
        streams.forEach(EventStream::close);
    }
}
