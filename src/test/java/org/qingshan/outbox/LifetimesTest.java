package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;

/** How long a message may wait for somebody to carry it. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class LifetimesTest {
    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    @Inject
    Retention retention;

    @Test
    void whatever_is_queued_has_an_end_that_fits_what_it_is() {
        var shop = shops.open(ProbeSender.IDLE + System.nanoTime());
        var chat = shops.chat(shop, "probe", "1");
        var card = shops.put(shop, Letter.of(chat, OutgoingMessage.card(4, null, "card", List.of()), Priority.CARD));
        shops.put(
                shop,
                List.of(
                        Letter.receipt(chat, "receipt"),
                        Letter.of(chat, OutgoingMessage.text("all", List.of()), Priority.BROADCAST),
                        Letter.of(chat, OutgoingMessage.edit(card, 4L, "edit", List.of()), Priority.BROADCAST),
                        Letter.receipt(chat, "soon").with(message -> message.validFor(Duration.ofMinutes(2)))));
        Map<String, String> lives = shops
                .texts(
                        "select body ->> 'text' || ' ' || extract(epoch from not_after - created_at)::int from outbox"
                                + " where shop_id = ?",
                        shop)
                .stream()
                .map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        assertThat(lives)
                .isEqualTo(Map.of("card", "21600", "receipt", "86400", "all", "3600", "edit", "86400", "soon", "120"));
    }

    @Test
    void what_waits_while_nobody_is_there_to_carry_it_goes_with_whoever_comes_in_time() {
        sender.reset();
        var shop = shops.open();
        var chat = shops.chat(shop, "probe", "1");
        var first = shops.put(shop, Letter.receipt(chat, "first"));
        awaitState(shop, first, "SENT");
        sender.leaves(shop, true);
        var second = shops.put(shop, Letter.receipt(chat, "second"));
        await().pollDelay(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(shops.row(shop, second).state()).isEqualTo("QUEUED"));
        sender.leaves(shop, false);
        awaitState(shop, second, "SENT");
        assertThat(sender.texts(shop)).containsExactly("first", "second");
    }

    @Test
    void what_nobody_carried_while_it_was_worth_anything_is_given_up_and_goes_with_the_rest() {
        var shop = shops.open(ProbeSender.IDLE + System.nanoTime());
        var chat = shops.chat(shop, "probe", "1");
        var late = shops.put(shop, Letter.receipt(chat, "late"));
        var lost = shops.put(shop, Letter.receipt(chat, "lost"));
        var fresh = shops.put(shop, Letter.receipt(chat, "fresh"));
        // Days pass, in which the shop has no bot.
        shops.execute(
                "update outbox set created_at = created_at - interval '3 days', not_after = not_after - interval '3 days'"
                        + " where shop_id = ? and id <> ?",
                shop,
                fresh);
        shops.execute("update outbox set state = 'SENDING' where shop_id = ? and id = ?", shop, lost);
        retention.tidy();
        assertThat(shops.row(shop, late).state()).isEqualTo("ABORTED");
        assertThat(shops.row(shop, late).error()).isEqualTo("too late");
        assertThat(shops.row(shop, lost).state()).isEqualTo("UNKNOWN");
        assertThat(shops.row(shop, fresh).state()).isEqualTo("QUEUED");
    }

    private void awaitState(String shop, long id, String state) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(shops.row(shop, id).state()).isEqualTo(state));
    }
}
