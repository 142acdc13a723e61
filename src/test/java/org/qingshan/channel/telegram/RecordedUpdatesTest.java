package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.support.telegram.RecordedUpdate;

/** Updates with all that Telegram writes into them today, one of every kind that a bot here is brought. */
class RecordedUpdatesTest {
    private static final Bot BOT = new Bot("qingshan", "7000000001:Recorded", null);
    /** What Telegram itself notes in a chat. */
    private static final Set<String> NOTES = Set.of(
            "new_chat_members",
            "left_chat_member",
            "new_chat_title",
            "new_chat_photo",
            "delete_chat_photo",
            "group_chat_created",
            "supergroup_chat_created",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "pinned_message",
            "successful_payment",
            "refunded_payment",
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_closed",
            "forum_topic_reopened",
            "video_chat_started",
            "video_chat_ended",
            "users_shared",
            "chat_shared",
            "write_access_allowed");
    /** What a message may also have, that changes what is made of it. */
    private static final Set<String> TURNS = Set.of(
            "sender_chat",
            "reply_to_message",
            "quote",
            "external_reply",
            "forward_origin",
            "is_automatic_forward",
            "via_bot",
            "media_group_id",
            "is_topic_message",
            "entities",
            "caption");

    static Stream<RecordedUpdate> all() {
        return RecordedUpdate.all();
    }

    private static Set<String> names(String... where) {
        return all().flatMap(one -> Stream.of(where)
                        .map(kind -> one.update().path(kind))
                        .flatMap(message -> message.properties().stream())
                        .map(field -> field.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_recorded_update_means_what_is_written_down(RecordedUpdate recorded) {
        var meters = new SimpleMeterRegistry();
        var intake = new Intake(null, new BotNames(), null, new ObjectMapper(), meters);
        var heard = intake.read(BOT, recorded.update());
        assertThat(meters.find("qingshan.telegram.unreadable").counter()).isNull();
        assertThat(heard.map(message -> message.kind().name()).orElse("-")).isEqualTo(recorded.kind());
        if (!recorded.words().equals("*")) {
            assertThat(heard.map(message -> message.text()).orElse("")).isEqualTo(recorded.words());
        }
    }

    private static IncomingMessage.Details details(String name) {
        var intake = new Intake(null, new BotNames(), null, new ObjectMapper(), new SimpleMeterRegistry());
        var recorded = all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return intake.read(BOT, recorded.update()).orElseThrow().details();
    }

    @Test
    void a_reply_names_what_was_said_by_its_key_and_in_a_forum_the_opening_of_the_talk_is_none() {
        assertThat(details("text_reply_to_claim").answersKey()).isEqualTo("m:-1002140099871:8120");
        assertThat(details("comment_in_thread").answersKey()).isEqualTo("m:-1002140099871:303");
        assertThat(details("text_in_topic").answersRef()).isNull();
        assertThat(details("text_in_topic").answersKey()).isNull();
        assertThat(details("text_in_topic").topic()).isEqualTo("12");
        assertThat(details("text_in_topic_reply").answersRef()).isEqualTo("8014");
        assertThat(details("text_reply_to_another_chat").answersKey()).isNull();
    }

    @Test
    void every_kind_that_we_ask_for_is_recorded() {
        assertThat(all().flatMap(one -> one.update().properties().stream()).map(field -> field.getKey()))
                .as("no kind is recorded that is never brought")
                .isSubsetOf(Stream.concat(Updates.ASKED_FOR.stream(), Stream.of("update_id"))
                        .toList())
                .containsAll(Updates.ASKED_FOR);
    }

    @Test
    void everything_that_a_message_may_hold_or_note_is_recorded() {
        assertThat(names("message"))
                .containsAll(UpdateReader.THINGS)
                .containsAll(NOTES)
                .containsAll(TURNS);
        assertThat(names("callback_query")).contains("message", "inline_message_id", "game_short_name", "data");
        assertThat(names("channel_post")).contains("text", "photo", "new_chat_title", "pinned_message");
    }

    @Test
    void every_way_in_which_a_bot_comes_and_goes_is_recorded() throws IOException {
        var changes = all().map(one -> one.update().path("my_chat_member"))
                .filter(change -> !change.isMissingNode())
                .map(change -> change.path("chat").path("type").asText() + " "
                        + change.path("old_chat_member").path("status").asText() + " "
                        + change.path("new_chat_member").path("status").asText())
                .toList();
        assertThat(changes)
                .contains(
                        "private member kicked",
                        "private kicked member",
                        "supergroup left member",
                        "supergroup left administrator",
                        "supergroup member administrator",
                        "supergroup administrator member",
                        "supergroup administrator administrator",
                        "supergroup member left",
                        "supergroup kicked left",
                        "supergroup kicked member",
                        "channel left administrator",
                        "channel administrator administrator",
                        "channel administrator kicked")
                .anyMatch(change -> change.contains("restricted"));
    }
}
