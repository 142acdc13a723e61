package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.platform.Sql;

/** A bot that Telegram knows no more, while the database has its own troubles. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class LostBotTest extends WithBots {
    private static final String REFUSE = """
            create function nobody_writes() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$""";

    @Inject
    Sql sql;

    @Test
    void a_loss_that_cannot_be_written_down_is_told_as_soon_as_it_can() {
        var village = village();
        var token = newToken();
        bot(village, token, "doubly_lost_bot");
        sql.update(REFUSE);
        sql.update("create trigger away before update on bot for each row when (new.state = 'LOST') execute function"
                + " nobody_writes()");
        try (var log = new LogCapture()) {
            telegram.revoke(token);
            await().atMost(PATIENCE)
                    .until(() -> log.lines().stream()
                                    .filter(line -> line.contains("nobody could be told of its token yet"))
                                    .count()
                            > 1);
            assertThat(village.owner().heardWords()).noneMatch(words -> words.contains("Telegram 现在不认"));
        } finally {
            sql.update("drop trigger away on bot");
            sql.update("drop function nobody_writes()");
        }
        village.owner().hears("Telegram 现在不认 @doubly_lost_bot 的口令");
        assertThat(village.owner().heardWords())
                .filteredOn(words -> words.contains("Telegram 现在不认"))
                .hasSize(1);
        village.owner().says("/bot off");
    }
}
