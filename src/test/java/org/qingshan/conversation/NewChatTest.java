package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.inbox.Origin;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Market;

@QuarkusTest
class NewChatTest {
    @Inject
    Lanes lanes;

    @Inject
    Market market;

    @Inject
    EntityManager entityManager;

    @Test
    void what_its_first_words_make_of_a_chat_is_written_with_it() {
        var shop = market.emptyStall().key();
        var number = lanes.run(shop, () -> {
            var chat = opened();
            chat.speaks(Language.ENGLISH);
            chat.joins(7);
            Lane.current().flush();
            assertThat(writes("n_tup_ins")).isEqualTo(1);
            assertThat(writes("n_tup_upd")).isZero();
            return chat.id();
        });
        var kept = lanes.read(shop, () -> Chat.<Chat>findById(number));
        assertThat(kept.language()).isEqualTo(Language.ENGLISH);
        assertThat(kept.hasJoined(7)).isTrue();
    }

    @Test
    void what_is_changed_after_it_was_written_is_written_too() {
        var shop = market.emptyStall().key();
        var number = lanes.run(shop, () -> {
            var chat = opened();
            chat.joins(7);
            Lane.current().flush();
            chat.joins(8);
            Lane.current().flush();
            assertThat(writes("n_tup_upd")).isEqualTo(1);
            return chat.id();
        });
        assertThat(lanes.read(shop, () -> Chat.<Chat>findById(number)).hasJoined(8))
                .isTrue();
    }

    private static Chat opened() {
        var now = Lane.current().now();
        var buyer = new Buyer("王", now);
        buyer.persist();
        var chat = Chat.withPerson(new Origin("web", "newcomer", "newcomer", "", "zh"), buyer, now);
        chat.persist();
        return chat;
    }

    /** What this transaction has done to the table of chats so far, as the server counts it. */
    private int writes(String kind) {
        Lane.current().flush();
        return ((Number) entityManager
                        .createNativeQuery("select " + kind + " from pg_stat_xact_user_tables where relname = 'chat'")
                        .getSingleResult())
                .intValue();
    }
}
