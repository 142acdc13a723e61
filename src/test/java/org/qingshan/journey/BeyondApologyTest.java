package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Trouble;

/** What can be neither decided nor answered stops nobody else, and what a program cuts in the midst of a character is taken. */
@QuarkusTest
class BeyondApologyTest extends Journey {
    @Inject
    Trouble trouble;

    @Inject
    Inbox inbox;

    @Inject
    AgroalDataSource database;

    @Inject
    Rows rows;

    @Test
    void somebody_who_cannot_even_be_told_so_is_put_aside_and_those_behind_him_are_served() throws Exception {
        var shop = village().key();
        execute("alter table buyer add constraint of_a_test check (name <> 'nobody') not valid");
        try {
            var gate = trouble.gate("beyond-" + System.nanoTime());
            var first =
                    inbox.take(message(shop, "gate", "keeper", gate.words())).toCompletableFuture();
            gate.awaitEntered();
            var results = List.of("before", "nobody", "after").stream()
                    .map(name ->
                            inbox.take(message(shop, "of " + name, name, "A1")).toCompletableFuture())
                    .toList();
            gate.open().countDown();
            first.get(20, TimeUnit.SECONDS);

            assertThat(results)
                    .map(one -> one.get(20, TimeUnit.SECONDS).outcome())
                    .containsExactly("held", "put aside", "held");
            var again = inbox.take(message(shop, "of nobody", "nobody", "A1")).toCompletableFuture();
            assertThat(again.get(20, TimeUnit.SECONDS).repeated()).isTrue();
            List<String> kept = rows.of(shop, "select words from inbox where shop_id = :shop and state = 'PARKED'");
            assertThat(kept).containsOnlyNulls().hasSize(1);
        } finally {
            execute("alter table buyer drop constraint of_a_test");
        }
    }

    @ParameterizedTest
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

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
