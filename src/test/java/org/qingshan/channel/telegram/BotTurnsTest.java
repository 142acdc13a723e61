package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private static final String GROUP = "-1009000003001";

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

    private final List<String> asked = new ArrayList<>();
    private String shop;

    /** The bots of all shops of this program, with this one's. */
    private List<Bot> with(String... tokens) {
        List<Bot> all = new ArrayList<>(bots.all());
        for (var token : tokens) {
            all.add(new Bot(shop, token, null));
        }
        return all;
    }

    private BotTurns replica(Duration patience) {
        var look = new PlaceLook(bots, api, names, inbox) {
            @Override
            void takeOver(Bot bot, String address) {
                if (bot.shop().equals(shop)) {
                    asked.add(bot.id() + " in " + address);
                }
            }
        };
        return new BotTurns(new BotRows(sql, sealing), look, patience);
    }

    private BotTurns replica() {
        return replica(Duration.ofHours(1));
    }

    /** As the batch notes it that shows everything. */
    private void answered(String bot) {
        sql.update("update place set shown_by = ? where shop_id = ?", bot, shop);
    }

    @BeforeEach
    void a_shop_with_a_group() {
        shop = shops.likeTheDemo().key();
        sql.update(
                "insert into chat (shop_id, id, channel, address, language, reachable, seen_at, created_at)"
                        + " values (?, 990001, 'telegram', ?, 'zh', true, now(), now())",
                shop,
                GROUP);
        sql.update("insert into buyer (shop_id, id, name, created_at) values (?, 990003, '主持', now())", shop);
        sql.update(
                "insert into place (shop_id, id, chat_id, sort, title, state, reads, posts, edits, pins, known, linked_by)"
                        + " values (?, 990002, 990001, 'GROUP', '', 'LINKED', true, true, true, true, true, 990003)",
                shop);
    }

    @AfterEach
    void nothing_is_linked() {
        sql.update("delete from place where shop_id = ?", shop);
    }

    @Test
    void one_that_starts_catches_up_and_a_new_token_is_no_other_bot() {
        var one = replica();
        var two = replica();
        one.note(with("8801:AA"));
        two.note(with("8801:AA"));
        assertThat(asked).as("nobody knows by which bot it was before").isEmpty();

        one.note(with("8802:AA"));
        assertThat(asked).containsExactly("8802 in " + GROUP);
        answered("8802");
        two.note(with("8802:AA"));
        two.note(with("8802:BB"));
        replica().note(with("8802:BB"));
        assertThat(asked).as("once").hasSize(1);

        replica().note(with("8801:AA"));
        assertThat(asked).as("changed while nobody was there").endsWith("8801 in " + GROUP);
    }

    @Test
    void telegram_is_asked_again_until_it_has_answered() {
        var one = replica(Duration.ZERO);
        one.note(with("8803:AA"));
        one.note(with("8804:AA"));
        one.note(with("8804:AA"));
        assertThat(asked).hasSize(2);
        replica().note(with("8804:AA"));
        assertThat(asked).as("nor by a program that ended before").hasSize(3).containsOnly("8804 in " + GROUP);
        answered("8804");
        one.note(with("8804:AA"));
        assertThat(asked).hasSize(3);
    }

    @Test
    void it_is_not_asked_at_every_look() {
        var one = replica();
        one.note(with("8805:AA"));
        one.note(with("8806:AA"));
        one.note(with("8806:AA"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_bot_that_is_back_shows_everything_anew_also_if_the_program_ended_meanwhile() {
        var one = replica();
        one.note(with("8807:AA"));
        one.note(with());
        one.note(with("8807:AA"));
        assertThat(asked).containsExactly("8807 in " + GROUP);
        answered("8807");

        replica().note(with());
        replica().note(with("8807:AA"));
        assertThat(asked).as("off while the program started").hasSize(2);
    }

    @Test
    void what_was_linked_a_moment_before_the_change_is_taken_over_too() {
        var one = replica();
        one.note(with("8808:AA"));
        sql.update("update place set shown_by = null where shop_id = ?", shop);
        one.note(with("8809:AA"));
        assertThat(asked).containsExactly("8809 in " + GROUP);
    }
}
