package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.PlaceNews;
import org.qingshan.inbox.PlaceNews.Rights;
import org.qingshan.inbox.PlaceNews.Sort;
import org.qingshan.inbox.PlaceNews.Standing;

/** What recorded updates say of groups and channels. */
class PlaceUpdatesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GROUP = "-1002140099871";
    private static final String CHANNEL = "-1001777000111";

    private static Optional<IncomingMessage> read(String recorded, boolean readsGroups) throws Exception {
        try (var file = PlaceUpdatesTest.class.getResourceAsStream("/telegram/updates/" + recorded + ".json")) {
            var update = JSON.readTree(file);
            var place = new PlaceUpdates("qingshan", "11", "our_bot", readsGroups).read(update);
            return place.isPresent()
                    ? place
                    : new UpdateReader(JSON).read(update).flatMap(new Updates("qingshan", "11", "our_bot")::incoming);
        }
    }

    private static IncomingMessage news(String recorded) throws Exception {
        var heard = read(recorded, false).orElseThrow();
        assertThat(heard.kind()).isEqualTo(Kind.PLACE);
        return heard;
    }

    private static PlaceNews place(String recorded) throws Exception {
        return Objects.requireNonNull(news(recorded).details().place());
    }

    @Test
    void who_brings_the_bot_into_a_group_is_named_and_an_administrator_reads_whatever_privacy_says() throws Exception {
        var heard = news("group_bot_added");
        assertThat(heard.origin().chat()).isEqualTo(GROUP);
        assertThat(heard.origin().person()).isEqualTo("712345678");
        assertThat(heard.origin().name()).isEqualTo("麻 小妹");
        assertThat(place("group_bot_added"))
                .isEqualTo(new Standing(Sort.GROUP, "青山直播群", false, true, new Rights(true, true, true, true)));
    }

    @Test
    void a_restricted_bot_neither_posts_nor_pins_and_reads_only_without_privacy() throws Exception {
        assertThat(place("group_bot_restricted"))
                .isEqualTo(new Standing(Sort.GROUP, "青山直播群", true, true, new Rights(false, false, true, false)));
        assertThat(read("group_bot_restricted", true).orElseThrow().details().place())
                .isEqualTo(new Standing(Sort.GROUP, "青山直播群", true, true, new Rights(true, false, true, false)));
    }

    @Test
    void in_a_channel_changing_posts_is_also_pinning_them() throws Exception {
        assertThat(place("channel_bot_added"))
                .isEqualTo(new Standing(Sort.CHANNEL, "青山村直播", false, true, new Rights(true, true, true, true)));
    }

    @Test
    void who_shows_the_bot_out_is_nobodys_matter() throws Exception {
        assertThat(news("group_bot_removed").origin().isPrivate()).isTrue();
        assertThat(place("group_bot_removed")).isEqualTo(new Standing(Sort.GROUP, "青山直播群", true, false, Rights.NONE));
    }

    @Test
    void both_notes_of_a_move_are_one_message_of_the_old_group() throws Exception {
        assertThat(news("group_migrated_to")).isEqualTo(news("group_migrated_from"));
        assertThat(news("group_migrated_to").origin().chat()).isEqualTo("-4012345678");
        assertThat(place("group_migrated_to")).isEqualTo(new PlaceNews.Moved("-1002555000222"));
    }

    @Test
    void a_new_name_and_a_post_shown_for_comments_are_told() throws Exception {
        assertThat(place("channel_renamed")).isEqualTo(new PlaceNews.Renamed("青山村直播间"));
        assertThat(news("automatic_forward").origin().chat()).isEqualTo(GROUP);
        assertThat(place("automatic_forward")).isEqualTo(new PlaceNews.Copied(CHANNEL, "43", "301"));
    }

    @Test
    void a_comment_names_the_post_that_the_whole_talk_is_about() throws Exception {
        var heard = read("comment_in_thread", false).orElseThrow();
        assertThat(heard.kind()).isEqualTo(Kind.TEXT);
        assertThat(heard.details().answersRef()).isEqualTo("303");
        assertThat(heard.details().threadRef()).isEqualTo("301");
    }

    @Test
    void what_a_channel_posts_is_nothing_to_us() throws Exception {
        assertThat(read("ordinary_channel_post", true)).isEmpty();
    }

    @Test
    void what_is_said_in_the_name_of_a_channel_is_said_by_nobody() throws Exception {
        assertThat(news("text_of_a_channel").origin().isPrivate()).isTrue();
        assertThat(place("text_of_a_channel")).isInstanceOfSatisfying(PlaceNews.Hidden.class, said -> {
            assertThat(said.words()).isNotBlank();
            assertThat(said.isChannel()).isTrue();
        });
    }

    @Test
    void what_an_administrator_says_who_hides_his_name_is_said_by_nobody() throws Exception {
        assertThat(news("comment_of_anonymous_admin").origin().isPrivate()).isTrue();
        assertThat(place("comment_of_anonymous_admin")).isInstanceOfSatisfying(PlaceNews.Hidden.class, said -> {
            assertThat(said.words()).isEqualTo("+1");
            assertThat(said.topic()).isNull();
            assertThat(said.ref()).isNotBlank();
            assertThat(said.isChannel()).isFalse();
        });
    }

    private static Optional<IncomingMessage> said(String kind, String words) throws Exception {
        var group = "{\"id\":" + GROUP + ",\"type\":\"supergroup\"}";
        return new PlaceUpdates("qingshan", "11", "our_bot", true)
                .read(JSON.readTree(
                        "{\"update_id\":8,\"" + kind + "\":{\"message_id\":7,\"date\":1,\"edit_date\":2,\"chat\":"
                                + group + ",\"sender_chat\":" + group + "," + words + "}}"));
    }

    /** Else a token that somebody writes so would stay in the group. */
    @ParameterizedTest
    @CsvSource({"message, caption", "edited_message, text", "edited_message, caption"})
    void what_he_writes_below_a_picture_or_afterwards_is_heard_too(String kind, String words) throws Exception {
        var heard = said(kind, "\"" + words + "\":\"A1 x2\"").orElseThrow();
        assertThat(heard.details().place())
                .isInstanceOfSatisfying(
                        PlaceNews.Hidden.class, said -> assertThat(said.words()).isEqualTo("A1 x2"));
        assertThat(heard.key()).as("a change has a name of its own").startsWith(kind.equals("message") ? "m:" : "e:");
    }

    @Test
    void a_post_of_the_channel_that_is_changed_is_no_news() throws Exception {
        var copy = JSON.readTree(
                "{\"update_id\":8,\"edited_message\":{\"message_id\":7,\"date\":1,\"edit_date\":2,\"chat\":{\"id\":"
                        + GROUP + ",\"type\":\"supergroup\"},\"sender_chat\":{\"id\":" + CHANNEL
                        + ",\"type\":\"channel\"},\"is_automatic_forward\":true,\"text\":\"A1 x2\"}}");
        assertThat(new PlaceUpdates("qingshan", "11", "our_bot", true).read(copy))
                .isEmpty();
    }
}
