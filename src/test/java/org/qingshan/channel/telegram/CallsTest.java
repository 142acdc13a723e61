package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;
import org.qingshan.support.telegram.Answer;

/** What becomes of a call, and what is said to Telegram in it. */
class CallsTest extends Calls {
    @Test
    void a_text_is_shown_with_its_buttons_and_its_name_is_told() {
        telegram.user(42, "李");
        assertThat(send(text("你好"))).isEqualTo(Delivery.sent("4242/1"));
        var shown = telegram.user(42, "李").hears("你好");
        assertThat(shown.buttons()).containsExactly("要一箱");
        assertThat(shown.dataOf("要一箱")).contains("/buy A1 1");
    }

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(
                        Answer.tooMany(7),
                        Delivery.later(Duration.ofSeconds(7), "429 Too Many Requests: retry after 7")),
                Arguments.of(
                        Answer.refused(403, "Forbidden: bot was blocked by the user"),
                        Delivery.unreachable("403 Forbidden: bot was blocked by the user")),
                Arguments.of(
                        Answer.refused(400, "Bad Request: chat not found"),
                        Delivery.unreachable("400 Bad Request: chat not found")),
                Arguments.of(
                        Answer.refused(400, "Bad Request: message text is empty"),
                        Delivery.refused("400 Bad Request: message text is empty")),
                Arguments.of(
                        Answer.migrated(-1007L),
                        Delivery.moved("-1007", "400 Bad Request: group chat was upgraded to a supergroup chat")),
                Arguments.of(Answer.refused(404, "Not Found"), Delivery.later(Duration.ofSeconds(60), "404 Not Found")),
                Arguments.of(Answer.refused(404, "Not Found: chat"), Delivery.refused("404 Not Found: chat")),
                Arguments.of(
                        Answer.refused(401, "Unauthorized"),
                        Delivery.later(Duration.ofSeconds(60), "401 Unauthorized")),
                Arguments.of(Answer.refused(500, "Internal Server Error"), Delivery.later("500 Internal Server Error")),
                Arguments.of(Answer.badGateway(), Delivery.unknown("HTTP 502 without an answer that can be read")),
                Arguments.of(
                        new Answer(200, "application/json", "{\"ok\":tr"),
                        Delivery.unknown("HTTP 200 without an answer that can be read")),
                Arguments.of(
                        new Answer(504, "application/json", "{\"message\":\"timed out\"}"),
                        Delivery.unknown("HTTP 504 without an answer that can be read")),
                Arguments.of(
                        new Answer(404, "application/json", "{\"message\":\"not supported\"}"),
                        Delivery.refused("404 not supported")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-5, 1",
        "0.5, 1",
        "86399, 86399",
        "9999999999, 86400",
        "9223372036854775807, 86400",
        "18446744073709551617, 86400",
        "1E+400, 86400",
        "-1E+400, 1"
    })
    void telegram_is_waited_for_from_a_second_to_a_day(BigDecimal asked, int seconds) {
        telegram.user(42, "李");
        telegram.answer("sendMessage", Answer.tooMany(asked), 1);
        assertThat(send(text("x")).retryAfter()).hasSeconds(seconds);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void what_telegram_answers_decides_the_fate(Answer answer, Delivery delivery) {
        telegram.user(42, "李");
        telegram.answer("sendMessage", answer, 1);
        assertThat(send(text("x"))).isEqualTo(delivery);
    }

    @Test
    void a_closed_connection_is_an_unknown_fate_and_the_call_is_not_repeated() {
        telegram.user(42, "李");
        // The first call leaves a connection open, which the second uses: there clients like to try again.
        send(text("first"));
        telegram.loseAnswers("sendMessage", 1);
        assertThat(send(text("second")).fate()).isEqualTo(Fate.UNKNOWN);
        assertThat(telegram.calls("sendMessage")).hasSize(2);
        assertThat(telegram.user(42, "李").sees()).hasSize(2);
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_an_unknown_fate() {
        telegram.user(42, "李");
        telegram.latency(() -> 2_000);
        assertThat(send(text("x")).fate()).isEqualTo(Fate.UNKNOWN);
    }

    @Test
    void nobody_at_the_address_means_later() {
        var delivery = sender("http://127.0.0.1:1")
                .send(new Parcel("qingshan", "42", text("x"), null))
                .toCompletableFuture()
                .join();
        assertThat(delivery.fate()).isEqualTo(Fate.LATER);
    }

    @Test
    void the_token_is_in_no_error_and_no_name() {
        var delivery = sender("http://127.0.0.1:1/" + BOT.token())
                .send(new Parcel("qingshan", "42", text("x"), null))
                .toCompletableFuture()
                .join();
        assertThat(delivery.error()).isNotNull().doesNotContain("Fake-token");
        assertThat(BOT.toString()).isEqualTo("qingshan's bot 4242");
        assertThat(BOT.conceal("GET /bot" + BOT.token() + "/x")).isEqualTo("GET /bot4242:***/x");
    }

    @Test
    void what_a_shop_without_a_bot_has_to_say_waits() {
        var sent = sender.send(new Parcel("no-bot", "42", text("x"), null));
        assertThat(sent.toCompletableFuture().join().fate()).isEqualTo(Fate.LATER);
    }

    @Test
    void a_toast_that_comes_too_late_is_refused() {
        telegram.user(42, "李").says("x");
        send(text("tap me"));
        telegram.user(42, "李").taps("要一箱");
        telegram.world().clock().advance(Duration.ofSeconds(20));
        assertThat(send(OutgoingMessage.toast("7000000001", "好")).fate()).isEqualTo(Fate.REFUSED);
    }

    @Test
    void texts_captions_toasts_and_buttons_are_made_to_fit() {
        telegram.user(42, "李");
        var tooLong = "桃".repeat(70);
        var rows = List.of(
                List.of(new Button("too long", tooLong), new Button("fits", "x".repeat(64))),
                List.of(new Button("后台", "http://localhost:8080/console?t=1")),
                List.of(new Button("网页", "https://qingshan.example/chat/x")));
        assertThat(send(OutgoingMessage.text("word ".repeat(2_000), rows)).fate())
                .isEqualTo(Fate.SENT);
        var shown = telegram.user(42, "李").hears("word");
        assertThat(shown.buttons()).containsExactly("fits", "网页");
        assertThat(shown.text())
                .contains("word…")
                .endsWith("后台: http://localhost:8080/console?t=1")
                .hasSizeLessThan(4097);
        send(OutgoingMessage.toast("1", "好".repeat(300)));
        assertThat(telegram.calls("answerCallbackQuery").get(0).text())
                .hasSize(200)
                .endsWith("好…");
    }
}
