package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.support.telegram.Answer;

/** What Telegram refuses for its own sake is tried once more as it may take it; what nobody will see stands in the log. */
class LighterTest extends Calls {
    private static final List<List<Button>> LINK =
            List.of(List.of(new Button("看图", "https://shop.example.org/1"), new Button("要一箱", "/buy A1 1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BUTTON_URL_INVALID",
                "BUTTON_DATA_INVALID",
                "inline keyboard button URL 'x' is invalid: Wrong HTTP URL",
                "can't parse inline keyboard button: Text buttons are unallowed",
                "REPLY_MARKUP_INVALID",
                "reply markup is too long"
            })
    void a_message_whose_buttons_are_refused_goes_without_them_and_keeps_their_addresses(String words) {
        telegram.user(42, "李");
        telegram.answer("sendMessage", Answer.refused(400, "Bad Request: " + words), 1);
        assertThat(send(OutgoingMessage.text("记下了", LINK)).fate()).isEqualTo(Fate.SENT);
        assertThat(telegram.user(42, "李").sees().get(0).text()).isEqualTo("记下了\n看图: https://shop.example.org/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message is too long", "MESSAGE_TOO_LONG", "MEDIA_CAPTION_TOO_LONG"})
    void a_message_that_is_too_long_goes_shorter_with_its_buttons(String words) {
        telegram.user(42, "李");
        telegram.answer("sendMessage", Answer.refused(400, "Bad Request: " + words), 1);
        assertThat(send(text("字".repeat(3000))).fate()).isEqualTo(Fate.SENT);
        assertThat(telegram.user(42, "李").sees().get(0).text()).hasSize(1501).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"message text is empty", "not enough rights to send text messages to the chat"})
    void what_is_refused_for_anything_else_is_not_tried_again_and_told_in_the_log(String words) {
        telegram.user(42, "李");
        telegram.answer("sendMessage", Answer.refused(400, "Bad Request: " + words), 1);
        try (var log = new LogCapture()) {
            assertThat(send(text("x")).fate()).isEqualTo(Fate.REFUSED);
            assertThat(log.lines()).anyMatch(line -> line.contains("does not take a message") && line.contains(words));
        }
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void what_stands_as_it_is_to_stand_keeps_its_buttons() {
        telegram.user(42, "李");
        telegram.answer(
                "sendMessage",
                Answer.refused(
                        400,
                        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"),
                1);
        send(OutgoingMessage.text("记下了", LINK));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void it_is_tried_once_only_and_without_a_button_there_is_nothing_to_leave_out() {
        telegram.user(42, "李");
        telegram.answer("sendMessage", Answer.refused(400, "Bad Request: BUTTON_URL_INVALID"), 3);
        assertThat(send(text("x")).fate()).isEqualTo(Fate.REFUSED);
        assertThat(send(OutgoingMessage.text("y", List.of())).fate()).isEqualTo(Fate.REFUSED);
        assertThat(telegram.calls("sendMessage")).hasSize(3);
    }

    @Test
    void a_token_that_is_unknown_is_told_in_the_log_without_it() {
        telegram.user(42, "李");
        telegram.answer("sendMessage", Answer.refused(404, "Not Found"), 1);
        try (var log = new LogCapture()) {
            assertThat(send(text("x")).fate()).isEqualTo(Fate.LATER);
            assertThat(log.lines())
                    .anyMatch(line -> line.contains("does not know the token"))
                    .noneMatch(line -> line.contains("Fake-token"));
        }
    }
}
