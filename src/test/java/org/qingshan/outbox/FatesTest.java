package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;

/** What the pump makes of each fate, and of messages whose fate nobody told it. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class FatesTest extends Pumping {
    @Inject
    LostChats lost;

    @ApplicationScoped
    static class LostChats {
        private final List<ChatUnreachable> heard = new CopyOnWriteArrayList<>();

        boolean have(ChatUnreachable event) {
            return heard.contains(event);
        }

        void note(@Observes ChatUnreachable event) {
            heard.add(event);
        }
    }

    @Test
    void a_lost_answer_repeats_a_receipt_once_and_a_card_never() {
        sender.answersAtOnce(parcel -> Delivery.unknown("closed"));
        var receipt = shops.put(shop, Letter.receipt(chat, "receipt"));
        awaitState(receipt, "UNKNOWN");
        assertThat(sender.texts(shop)).containsExactly("receipt", "receipt");
        var card = shops.put(shop, Letter.of(chat, OutgoingMessage.card(4, null, "card", List.of()), Priority.CARD));
        awaitState(card, "UNKNOWN");
        var broadcast = shops.put(shop, Letter.of(chat, OutgoingMessage.text("to all", List.of()), Priority.BROADCAST));
        awaitState(broadcast, "UNKNOWN");
        assertThat(sender.texts(shop)).containsExactly("receipt", "receipt", "card", "to all");
    }

    @Test
    void a_chat_that_cannot_be_reached_gets_nothing_more_and_that_is_told() {
        sender.answersAtOnce(parcel -> Delivery.unreachable("403 blocked"));
        var ids = shops.put(shop, List.of(Letter.receipt(chat, "one"), Letter.receipt(chat, "two")));
        awaitState(ids.get(1), "ABORTED");
        assertThat(shops.row(shop, ids.get(0)).state()).isEqualTo("ABORTED");
        assertThat(sender.texts(shop)).containsExactly("one");
        await().atMost(PATIENCE).until(() -> lost.have(new ChatUnreachable(shop, "probe", "1")));
    }

    @Test
    void whoever_tells_that_something_is_gone_holds_up_nobody_and_a_token_that_stays_is_told_of() {
        try (var log = new LogCapture()) {
            sender.answersAtOnce(parcel -> parcel.message().kind() == OutgoingMessage.Kind.TOAST
                    ? Delivery.gone("400 MESSAGE_ID_INVALID")
                    : Delivery.sent("1"));
            var id = shops.put(shop, Letter.of(chat, OutgoingMessage.takingAway("4242/17"), Priority.TAP));
            awaitState(id, "ABORTED");
            await().atMost(PATIENCE)
                    .until(() -> log.lines().stream()
                            .anyMatch(line -> line.contains(shop + ": a message that carried a token stays")));
            awaitState(shops.put(shop, Letter.receipt(chat, "goes on")), "SENT");
            var late = shops.put(
                    shop,
                    Letter.of(chat, OutgoingMessage.takingAway("4242/18"), Priority.TAP)
                            .with(message -> message.validFor(Duration.ofMillis(-1))));
            awaitState(late, "ABORTED");
            await().atMost(PATIENCE)
                    .until(() -> log.lines().stream()
                            .anyMatch(line -> line.contains(shop + ": a message") && line.contains("too late")));
            assertThat(log.lines()).noneMatch(line -> line.contains("NumberFormatException"));
        }
    }

    @Test
    void being_told_to_wait_is_no_failed_attempt_and_holds_the_chat_alone() {
        var refusals = new AtomicInteger();
        sender.answersAtOnce(parcel -> parcel.address().equals("1") && refusals.getAndIncrement() == 0
                ? Delivery.later(Duration.ofSeconds(2), "429")
                : Delivery.sent("1"));
        var other = shops.chat(shop, "probe", "2");
        var start = System.nanoTime();
        var ids = shops.put(shop, List.of(Letter.receipt(chat, "waits"), Letter.receipt(other, "goes on")));
        awaitState(ids.get(1), "SENT");
        assertThat(shops.row(shop, ids.get(0)).state()).isEqualTo("QUEUED");
        awaitState(ids.get(0), "SENT");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_900));
        assertThat(shops.row(shop, ids.get(0)).attempts()).isZero();
    }

    @Test
    void a_message_that_nobody_carries_is_settled_by_the_same_sender_and_its_chat_goes_on() {
        var card = shops.put(shop, Letter.of(chat, OutgoingMessage.card(4, null, "card", List.of()), Priority.CARD));
        awaitState(card, "SENT");
        // As after a claim whose answer was lost on the way from the database: written so, since no legal move leaves
        // it so.
        shops.execute("update outbox set state = 'SENDING' where shop_id = ? and id = ?", shop, card);
        var next = shops.put(shop, Letter.receipt(chat, "next"));
        awaitState(card, "UNKNOWN");
        awaitState(next, "SENT");
        assertThat(sender.texts(shop)).containsExactly("card", "next");
    }

    @Test
    void a_message_on_its_way_is_left_alone_however_long_it_takes() {
        var slow = new CompletableFuture<Delivery>();
        sender.answers(parcel -> slow);
        var id = shops.put(shop, Letter.receipt(chat, "slow"));
        await().atMost(PATIENCE).until(() -> sender.texts(shop).contains("slow"));
        var other = shops.chat(shop, "probe", "2");
        for (int i = 0; i < 3; i++) {
            await().pollDelay(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(shops.row(shop, id).state()).isEqualTo("SENDING"));
            shops.put(shop, Letter.receipt(other, "wakes the line"));
        }
        slow.complete(Delivery.sent("1"));
        awaitState(id, "SENT");
        assertThat(sender.texts(shop)).containsOnlyOnce("slow");
    }

    @Test
    void a_dead_senders_messages_are_settled_by_the_next_one() {
        var card = shops.put(shop, Letter.of(chat, OutgoingMessage.card(4, null, "x", List.of()), Priority.CARD));
        awaitState(card, "SENT");
        var name = "send/probe/" + shop;
        shops.execute("update outbox set state = 'SENDING' where shop_id = ? and id = ?", shop, card);
        var other = shops.chat(shop, "probe", "2");
        // A receipt of another chat that died on its way: written as such, since no legal move leaves it so.
        var receipt = shops.put(shop, Letter.receipt(other, "receipt").with(message -> message.replacing("k")));
        awaitState(receipt, "SENT");
        shops.execute("update outbox set state = 'SENDING' where shop_id = ? and id = ?", shop, receipt);
        shops.execute(
                "update lease set owner = 'dead', token = token + 1, until = clock_timestamp() where name = ?", name);
        awaitState(receipt, "SENT");
        awaitState(card, "UNKNOWN");
        assertThat(sender.texts(shop)).containsExactly("x", "receipt", "receipt");
    }
}
