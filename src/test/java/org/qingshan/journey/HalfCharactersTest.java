package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** What a program cuts in the midst of a character is taken. */
@QuarkusTest
class HalfCharactersTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Rows rows;

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"小明\ud83d", "\udc00小明", "小\ud83d\ud83d明", "小\0明"})
    void half_a_character_in_a_name_or_a_key_is_the_same_person_and_the_same_message(String name) throws Exception {
        var shop = village().key();

        assertThat(taken(shop, "1" + name, name).outcome()).isEqualTo("held");
        assertThat(taken(shop, "2" + name, name).outcome()).isEqualTo("held");
        assertThat(taken(shop, "2" + name, name).repeated()).isTrue();
        List<Number> people = rows.of(shop, "select count(*) from buyer where shop_id = :shop and name like '%小%'");
        assertThat(people.get(0).intValue()).isEqualTo(1);
    }

    private Taken taken(String shop, String key, String name) throws Exception {
        return inbox.take(message(shop, key, name, "A1")).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private static IncomingMessage message(String shop, String key, String name, String words) {
        return IncomingMessage.text(shop, key, Origin.privateChat("api", "of " + name, name, "zh"), words);
    }
}
