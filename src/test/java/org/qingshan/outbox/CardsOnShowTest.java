package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;
import org.qingshan.platform.lane.Lanes;

@QuarkusTest
@TestProfile(Probe.Polling.class)
class CardsOnShowTest {
    private static final long ITEM = 7;

    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    @Inject
    Lanes lanes;

    @Test
    void the_card_that_is_seen_follows_although_a_later_one_was_never_sent() {
        sender.reset();
        sender.answersAtOnce(parcel -> Delivery.sent("1"));
        var shop = shops.open();
        var chat = shops.chat(shop, "probe", "1");
        var card = Letter.of(chat, OutgoingMessage.card(ITEM, null, "A1", List.of()), Priority.BROADCAST);
        var ids = shops.put(shop, List.of(card, card));
        await().untilAsserted(() -> assertThat(shops.texts("select state from outbox where shop_id = ?", shop))
                .containsOnly("SENT"));
        assertThat(cards(shop)).containsExactly(ids.get(1));

        shops.execute("update outbox set state = 'ABORTED' where shop_id = ? and id = ?", shop, ids.get(1));
        assertThat(cards(shop)).containsExactly(ids.get(0));
    }

    private List<Long> cards(String shop) {
        return lanes.read(
                shop, () -> SentCards.of(ITEM).stream().map(OutboxMessage::id).toList());
    }
}
