package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.RecordedUpdate;

/** Whatever Telegram brings is taken and answered; nothing that is recorded is skipped or parked. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class RecordedUpdatesAnsweredTest extends InPlaces {
    /** What somebody says to the bot alone and may expect an answer to. */
    private static final Set<String> SAID = Set.of("TEXT", "WORDLESS", "CONTACT");

    @Inject
    MeterRegistry meters;

    private static JsonNode holder(RecordedUpdate recorded) {
        return Stream.of(
                        "message",
                        "callback_query",
                        "pre_checkout_query",
                        "my_chat_member",
                        "edited_message",
                        "channel_post")
                .map(recorded.update()::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
    }

    private boolean isAnswered(RecordedUpdate recorded) {
        var said = holder(recorded);
        if (recorded.kind().equals("TAP")) {
            return telegram.calls("answerCallbackQuery").stream()
                    .anyMatch(call -> call.body()
                            .path("callback_query_id")
                            .asText()
                            .equals(said.path("id").asText()));
        }
        if (recorded.update().has("pre_checkout_query")) {
            return telegram.calls("answerPreCheckoutQuery").stream()
                    .anyMatch(call -> call.body()
                            .path("pre_checkout_query_id")
                            .asText()
                            .equals(said.path("id").asText()));
        }
        var chat = said.path("chat").path("id").asLong();
        return !SAID.contains(recorded.kind())
                || chat < 0
                || telegram.calls().stream()
                        .anyMatch(call -> call.chat() == chat && call.answer().isDone());
    }

    private static long chat(JsonNode said) {
        var chat = said.has("chat") ? said.path("chat") : said.path("message").path("chat");
        return chat.path("id").asLong();
    }

    @Test
    void every_recorded_update_is_taken_and_whoever_spoke_to_the_bot_alone_is_answered() {
        var all = RecordedUpdate.all()
                .sorted(Comparator.comparing(
                        one -> one.update().path("update_id").asLong()))
                .toList();
        all.forEach(one -> telegram.user(own(holder(one).path("from").path("id").asLong(1)), "谁"));
        all.forEach(one -> own(chat(holder(one))));
        var unreadable = meters.counter("qingshan.telegram.unreadable").count();
        telegram.forgetCalls();
        all.forEach(one -> telegram.world().addRaw(one.update()));
        settled();
        assertThat(meters.counter("qingshan.telegram.unreadable").count()).isEqualTo(unreadable);
        assertThat(rows.of(
                        "qingshan",
                        "select message_key from inbox where shop_id = :shop and state = 'PARKED' and channel = 'telegram' and chat in ("
                                + all.stream()
                                        .map(one -> "'" + chat(holder(one)) + "'")
                                        .collect(Collectors.joining(", "))
                                + ")"))
                .isEmpty();
        assertThat(all).filteredOn(one -> !isAnswered(one)).isEmpty();
    }
}
