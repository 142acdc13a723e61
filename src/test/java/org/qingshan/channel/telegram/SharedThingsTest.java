package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Kind;

/** What recorded updates say of contacts and locations. */
class SharedThingsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static IncomingMessage heard(String update) throws Exception {
        return new UpdateReader(JSON)
                .read(JSON.readTree(update))
                .flatMap(new Updates("qingshan", "11", "our_bot")::incoming)
                .orElseThrow();
    }

    private static IncomingMessage recorded(String name) throws Exception {
        try (var file = SharedThingsTest.class.getResourceAsStream("/telegram/updates/" + name + ".json")) {
            return heard(JSON.readTree(file).toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"contact_own,+8613800138000", "contact_of_another,13800138001\\n张桂花"})
    void a_contact_is_a_phone_and_the_name_of_another_person(String recorded, String text) throws Exception {
        var heard = recorded(recorded);
        assertThat(heard.kind()).isEqualTo(Kind.CONTACT);
        assertThat(heard.text()).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void of_a_location_nothing_is_kept_but_that_there_was_one() throws Exception {
        var heard = recorded("location");
        assertThat(heard.kind()).isEqualTo(Kind.WORDLESS);
        assertThat(heard.text()).isEqualTo(IncomingMessage.LOCATION);
        assertThat(heard.toString()).doesNotContain("28.17", "112.93");
    }

    @Test
    void a_contact_without_a_phone_is_one_thing_more_without_words() throws Exception {
        var heard = heard("{\"update_id\":1,\"message\":{\"message_id\":2,\"chat\":{\"id\":42},\"from\":{\"id\":42},"
                + "\"contact\":{\"first_name\":\"x\"}}}");
        assertThat(heard.kind()).isEqualTo(Kind.WORDLESS);
        assertThat(heard.text()).isEmpty();
    }
}
