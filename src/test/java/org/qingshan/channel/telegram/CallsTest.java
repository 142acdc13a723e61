package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.outbox.Drawing;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.SettableClock;
import org.qingshan.support.telegram.Answer;

class CallsTest {
    private static final Bot BOT = new Bot("qingshan", FakeTelegram.TOKEN, null);
    private static final List<List<Button>> BUY = List.of(List.of(new Button("要一箱", "/buy A1 1")));

    @TempDir
    static Path data;

    private final FakeTelegram telegram = FakeTelegram.startUnder("/local/bot-api");
    private final TelegramSender sender = sender(telegram.url());

    private static TelegramSender sender(String url) {
        return sender(data, Settings.with("qingshan.telegram.api-url", url, "qingshan.telegram.call-timeout", "1S"));
    }

    /** All of the channel that sends, without the program around it. */
    static TelegramSender sender(Path data, TelegramConfig config) {
        var methods =
                new BotMethods(new BotApi(config, new ObjectMapper(), new SimpleMeterRegistry()), new ObjectMapper());
        var kinds = new SentKinds();
        var photos = new Photos(data.toString());
        var drawn = new DrawnSending(methods, photos, kinds, new CardPainting());
        var cards = new CardSending(methods, photos, kinds, drawn);
        return new TelegramSender(
                () -> List.of(BOT),
                new BotNames(),
                new Showing(
                        methods,
                        cards,
                        new EditSending(methods, kinds, drawn, photos),
                        new Reactions(methods, new SettableClock()),
                        new InvoiceSending(methods, null, null)),
                config);
    }

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
        telegram.close();
    }

    private Delivery send(OutgoingMessage message) {
        return send(message, null);
    }

    private Delivery send(OutgoingMessage message, String target) {
        return sender.send(new Parcel("qingshan", "42", message, target))
                .toCompletableFuture()
                .join();
    }

    private static OutgoingMessage text(String text) {
        return OutgoingMessage.text(text, BUY);
    }

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
    void an_edit_changes_a_text_and_changing_nothing_is_well() {
        telegram.user(42, "李");
        send(text("old"));
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY), "4242/1")).isEqualTo(Delivery.sent("4242/1"));
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY), "4242/1")).isEqualTo(Delivery.sent("4242/1"));
        assertThat(telegram.user(42, "李").hears("new").id()).isEqualTo(1);
    }

    @Test
    void an_edit_of_a_message_that_is_gone_says_so_and_one_without_a_name_is_refused() {
        telegram.user(42, "李");
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY), "77").fate()).isEqualTo(Fate.GONE);
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY)).fate()).isEqualTo(Fate.REFUSED);
    }

    @Test
    void a_cards_picture_is_uploaded_once_and_its_caption_is_what_edits_change() throws Exception {
        Files.write(data.resolve("peaches.jpg"), new byte[] {1, 2, 13, 10, 45, 45, 3});
        var li = telegram.user(42, "李");
        var card = OutgoingMessage.card(9, "peaches.jpg", "A1 黄桃", BUY);
        assertThat(send(card)).isEqualTo(Delivery.sent("4242/1"));
        assertThat(li.hears("A1 黄桃").isPhoto()).isTrue();
        send(card);
        var calls = telegram.calls("sendPhoto");
        assertThat(calls.get(0).body().path("photo").path("$file").asInt()).isEqualTo(7);
        assertThat(calls.get(1).body().path("photo").asText()).startsWith("AgACAg");
        assertThat(send(OutgoingMessage.edit(5, 9L, "A1 黄桃 还剩 3", BUY), "1").fate())
                .isEqualTo(Fate.SENT);
        assertThat(telegram.calls("editMessageText")).isEmpty();
        assertThat(li.sees().get(0).text()).isEqualTo("A1 黄桃 还剩 3");
    }

    @Test
    void a_caption_is_found_out_where_the_program_has_forgotten_it() throws Exception {
        Files.write(data.resolve("tea.jpg"), new byte[] {1});
        telegram.user(42, "李");
        send(OutgoingMessage.card(9, "tea.jpg", "A2", BUY));
        var restarted = sender(telegram.url());
        var edit = new Parcel("qingshan", "42", OutgoingMessage.edit(5, 9L, "A2 售罄", List.of()), "1");
        assertThat(restarted.send(edit).toCompletableFuture().join().fate()).isEqualTo(Fate.SENT);
        assertThat(telegram.user(42, "李").sees().get(0).text()).isEqualTo("A2 售罄");
    }

    @Test
    void a_photo_that_the_program_has_forgotten_is_not_replaced_by_a_drawing_and_one_that_cannot_be_shown_is() {
        var li = telegram.user(42, "李");
        var photo = "AgACAgPicture_known_to_Telegram";
        var drawing = new Drawing("A2 竹笋", "9.80 元/斤", List.of(), "还剩 3");
        send(OutgoingMessage.card(9, photo, "A2 竹笋", BUY).withDrawn(drawing));
        assertThat(li.hears("A2 竹笋").isPhoto()).isTrue();
        var edit =
                OutgoingMessage.edit(5, 9L, "A2 还剩 2", BUY).withDrawn(drawing).insteadOfDrawn(photo);
        var restarted = sender(telegram.url());
        assertThat(restarted
                        .send(new Parcel("qingshan", "42", edit, "1"))
                        .toCompletableFuture()
                        .join()
                        .fate())
                .isEqualTo(Fate.SENT);
        assertThat(li.sees().get(0).text()).isEqualTo("A2 还剩 2");
        assertThat(telegram.calls("editMessageMedia"))
                .extracting(call -> call.body().path("media").path("media").asText())
                .containsExactly(photo);
        var next =
                OutgoingMessage.edit(5, 9L, "A2 还剩 1", BUY).withDrawn(drawing).insteadOfDrawn(photo);
        restarted
                .send(new Parcel("qingshan", "42", next, "1"))
                .toCompletableFuture()
                .join();
        assertThat(telegram.calls("editMessageCaption"))
                .filteredOn(call -> call.answer().isDone())
                .hasSize(1);

        telegram.forgetCalls();
        telegram.answer("editMessageMedia", Answer.refused(400, "Bad Request: wrong file identifier"), 1);
        var another = sender(telegram.url());
        var last = OutgoingMessage.edit(5, 9L, "A2 售罄", BUY).withDrawn(drawing).insteadOfDrawn(photo);
        another.send(new Parcel("qingshan", "42", last, "1"))
                .toCompletableFuture()
                .join();
        assertThat(telegram.calls("editMessageMedia")).hasSize(2);
        assertThat(li.sees().get(0).text()).isEqualTo("A2 售罄");
    }

    @Test
    void a_card_whose_picture_is_refused_or_missing_goes_as_text() {
        var li = telegram.user(42, "李");
        telegram.world().takesPhotos(false);
        send(OutgoingMessage.card(9, "AgACAgPicture_known_to_Telegram", "refused", BUY));
        assertThat(li.hears("refused").isPhoto()).isFalse();
        send(OutgoingMessage.card(9, "no/such.jpg", "missing", BUY));
        assertThat(li.hears("missing").isPhoto()).isFalse();
        send(OutgoingMessage.card(9, "../../etc/passwd", "outside", BUY));
        assertThat(li.hears("outside").isPhoto()).isFalse();
        assertThat(telegram.calls("sendPhoto")).hasSize(1);
    }

    @Test
    void a_card_whose_picture_has_an_unknown_fate_is_not_sent_as_text_as_well() {
        telegram.user(42, "李");
        telegram.answer("sendPhoto", Answer.badGateway(), 1);
        assertThat(send(OutgoingMessage.card(9, "AgACAgPicture_known_to_Telegram", "x", BUY))
                        .fate())
                .isEqualTo(Fate.UNKNOWN);
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void what_another_bot_has_shown_is_changed_by_no_call() {
        telegram.user(42, "李").says("x");
        send(text("the first of this bot"));
        telegram.forgetCalls();
        assertThat(send(OutgoingMessage.edit(5, 9L, "A1 售罄", List.of()), "99/2").fate())
                .isEqualTo(Fate.REFUSED);
        send(OutgoingMessage.lineup("A1", List.of(), 5L), "99/2");
        assertThat(telegram.calls("editMessageText")).isEmpty();
        assertThat(telegram.calls("unpinChatMessage")).isEmpty();
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
