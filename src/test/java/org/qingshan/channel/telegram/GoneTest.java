package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.Answer;

/** What somebody has taken away meanwhile: messages, and topics of a forum. */
class GoneTest {
    @TempDir
    static Path data;

    private final FakeTelegram telegram = FakeTelegram.start();
    private final TelegramSender sender =
            Calls.sender(data, Settings.with("qingshan.telegram.api-url", telegram.url()));

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
        telegram.close();
    }

    private Delivery send(String chat, OutgoingMessage message, @Nullable String target) {
        return sender.send(new Parcel("qingshan", chat, message, target))
                .toCompletableFuture()
                .join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message can't be edited", "MESSAGE_ID_INVALID", "message to edit not found"})
    void what_can_be_edited_no_more_is_gone_however_telegram_says_it(String words) {
        telegram.user(42, "李");
        telegram.answer("editMessageText", Answer.refused(400, "Bad Request: " + words), 1);
        assertThat(send("42", OutgoingMessage.edit(5, null, "new", List.of()), "4242/1")
                        .fate())
                .isEqualTo(Fate.GONE);
    }

    @Test
    void only_what_is_changed_can_be_gone() {
        telegram.user(42, "李");
        telegram.answer("deleteMessage", Answer.refused(400, "Bad Request: MESSAGE_ID_INVALID"), 1);
        assertThat(send("42", OutgoingMessage.takingAway("4242/17"), null).fate())
                .isEqualTo(Fate.REFUSED);
    }

    @Test
    void what_carried_a_token_is_taken_away_however_long_telegram_is_broken() {
        telegram.user(42, "李");
        telegram.answer("deleteMessage", Answer.refused(500, "Internal Server Error"), 1);
        var broken = send("42", OutgoingMessage.takingAway("4242/17"), null);
        assertThat(broken.fate()).isEqualTo(Fate.LATER);
        assertThat(broken.retryAfter()).as("no attempt counts").isNotNull();
    }

    @Test
    void a_topic_that_is_there_no_more_leaves_the_general_one() {
        telegram.group(-1001234567890L, "论坛").isJoinedBy(telegram.user(42, "李"));
        var message = OutgoingMessage.text("x", List.of()).inTopic("77");
        assertThat(send("-1001234567890", message, null).fate()).isEqualTo(Fate.SENT);
        assertThat(telegram.calls("sendMessage"))
                .extracting(call -> call.body().path("message_thread_id").asLong())
                .containsExactly(77L, 0L);
    }
}
