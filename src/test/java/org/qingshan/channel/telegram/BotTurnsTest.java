package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.TestShops;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.journey.TelegramPollingTest;
import org.qingshan.platform.Sealing;
import org.qingshan.platform.Sql;

/** The places of a shop that has another bot are taken over once, however many replicas there are, and also by one that starts later. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class BotTurnsTest {
    @Inject
    TestShops shops;

    @Inject
    Sql sql;

    @Inject
    Sealing sealing;

    @Inject
    TelegramBots bots;

    @Inject
    BotApi api;

    @Inject
    BotNames names;

    @Inject
    Inbox inbox;

    private final List<String> taken = new ArrayList<>();

    private BotTurns replica() {
        var rows = new BotRows(sql, sealing) {
            @Override
            List<String> places(String shop) {
                return List.of("-1");
            }
        };
        var look = new PlaceLook(bots, api, names, inbox) {
            @Override
            void takeOver(Bot bot, String address) {
                taken.add(bot.id());
            }
        };
        return new BotTurns(rows, look);
    }

    @Test
    void one_replica_takes_over_and_one_that_starts_catches_up() {
        var shop = shops.likeTheDemo().key();
        var first = List.of(new Bot(shop, "8801:AA", null));
        var other = List.of(new Bot(shop, "8802:AA", null));
        var one = replica();
        var two = replica();
        one.note(first);
        two.note(first);
        assertThat(taken).as("nobody knows by which bot it was before").isEmpty();

        one.note(other);
        two.note(other);
        two.note(List.of(new Bot(shop, "8802:BB", null)));
        assertThat(taken).as("once, and not for a new token").containsExactly("8802");

        replica().note(other);
        assertThat(taken).hasSize(1);
        var later = replica();
        later.note(first);
        assertThat(taken).as("changed while nobody was there").containsExactly("8802", "8801");

        later.note(List.of());
        later.note(first);
        assertThat(taken).as("the same bot is back").containsExactly("8802", "8801", "8801");
    }
}
