package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;

/** What is sent, in which order, and what is not sent any more. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class PumpTest extends Pumping {
    @Test
    void a_message_is_sent_at_once_and_keeps_its_name() {
        sender.answersAtOnce(parcel -> Delivery.sent("77"));
        var id = shops.put(shop, Letter.receipt(chat, "hello"));
        awaitState(id, "SENT");
        assertThat(shops.row(shop, id).ref()).isEqualTo("77");
        assertThat(sender.texts(shop)).containsExactly("hello");
    }

    @Test
    void ten_chats_hear_their_twenty_messages_in_order_whatever_each_takes() {
        var random = new Random(7);
        var fates = new AtomicInteger();
        sender.answers(parcel -> CompletableFuture.supplyAsync(
                () -> fates.incrementAndGet() % 9 == 0 ? Delivery.later("busy") : Delivery.sent("1"),
                CompletableFuture.delayedExecutor(random.nextInt(30), TimeUnit.MILLISECONDS)));
        List<Letter> letters = new ArrayList<>();
        for (int chatNumber = 0; chatNumber < 10; chatNumber++) {
            var to = shops.chat(shop, "probe", "c" + chatNumber);
            for (int i = 0; i < 20; i++) {
                letters.add(Letter.receipt(to, Integer.toString(i)));
            }
        }
        var ids = shops.put(shop, letters);
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(sent()).isEqualTo(ids.size()));
        Map<String, List<Integer>> heard = new HashMap<>();
        sender.parcels(shop)
                .forEach(parcel -> heard.computeIfAbsent(parcel.address(), address -> new ArrayList<>())
                        .add(Integer.valueOf(parcel.message().text())));
        assertThat(heard.values()).allSatisfy(numbers -> {
            assertThat(numbers).isSorted();
            assertThat(numbers.stream().distinct().collect(Collectors.toList())).hasSize(20);
        });
    }

    private int sent() {
        return shops.count("select count(*) from outbox where shop_id = ? and state = 'SENT'", shop)
                .orElseThrow();
    }

    @Test
    void a_broadcast_lets_a_receipt_pass_and_a_toast_waits_for_nobody() {
        var first = new CompletableFuture<Delivery>();
        sender.answers(parcel ->
                parcel.message().text().equals("slow") ? first : CompletableFuture.completedStage(Delivery.sent("1")));
        var slow = shops.put(shop, Letter.receipt(chat, "slow"));
        await().atMost(PATIENCE).until(() -> sender.texts(shop).contains("slow"));
        var ids = shops.put(
                shop,
                List.of(
                        Letter.of(chat, OutgoingMessage.text("to all", List.of()), Priority.BROADCAST),
                        Letter.receipt(chat, "receipt"),
                        Letter.of(chat, OutgoingMessage.toast("9", "toast"), Priority.TAP)));
        awaitState(ids.get(2), "SENT");
        assertThat(sender.texts(shop)).containsExactly("slow", "toast");
        first.complete(Delivery.sent("1"));
        awaitState(ids.get(0), "SENT");
        assertThat(sender.texts(shop)).containsExactly("slow", "toast", "receipt", "to all");
        assertThat(shops.row(shop, slow).state()).isEqualTo("SENT");
    }

    @Test
    void of_messages_that_replace_each_other_the_newest_is_sent() {
        var first = new CompletableFuture<Delivery>();
        sender.answers(parcel ->
                parcel.message().text().equals("slow") ? first : CompletableFuture.completedStage(Delivery.sent("1")));
        shops.put(shop, Letter.receipt(chat, "slow"));
        await().atMost(PATIENCE).until(() -> sender.texts(shop).contains("slow"));
        var ids = shops.put(
                shop,
                List.of(
                        Letter.receipt(chat, "3 left").with(message -> message.replacing("stock")),
                        Letter.receipt(chat, "2 left").with(message -> message.replacing("stock")),
                        Letter.receipt(chat, "1 left").with(message -> message.replacing("stock"))));
        awaitState(ids.get(0), "ABORTED");
        awaitState(ids.get(1), "ABORTED");
        first.complete(Delivery.sent("1"));
        awaitState(ids.get(2), "SENT");
        assertThat(sender.texts(shop)).containsExactly("slow", "1 left");
        assertThat(shops.row(shop, ids.get(0)).error()).isEqualTo("replaced");
    }

    @Test
    void a_toast_that_is_late_is_not_sent() {
        var id = shops.put(
                shop,
                Letter.of(chat, OutgoingMessage.toast("9", "late"), Priority.TAP)
                        .with(message -> message.validFor(Duration.ofMillis(-1))));
        awaitState(id, "ABORTED");
        assertThat(shops.row(shop, id).error()).isEqualTo("too late");
        assertThat(sender.parcels(shop)).isEmpty();
    }

    @Test
    void an_edit_waits_for_its_message_and_names_it() {
        sender.answersAtOnce(parcel -> Delivery.sent("55"));
        var card =
                shops.put(shop, Letter.of(chat, OutgoingMessage.card(4, null, "card", List.of()), Priority.BROADCAST));
        var edit =
                shops.put(shop, Letter.of(chat, OutgoingMessage.edit(card, 4L, "sold out", List.of()), Priority.CARD));
        awaitState(edit, "SENT");
        assertThat(sender.texts(shop)).containsExactly("card", "sold out");
        assertThat(sender.parcels(shop).get(1).targetRef()).isEqualTo("55");
    }

    @Test
    void an_edit_of_what_was_never_sent_is_given_up() {
        sender.answersAtOnce(parcel -> Delivery.refused("400 no"));
        var card = shops.put(shop, Letter.of(chat, OutgoingMessage.card(4, null, "card", List.of()), Priority.CARD));
        awaitState(card, "FAILED");
        var edit = shops.put(shop, Letter.of(chat, OutgoingMessage.edit(card, 4L, "new", List.of()), Priority.CARD));
        awaitState(edit, "ABORTED");
        assertThat(sender.texts(shop)).containsExactly("card");
    }

    @Test
    void a_queue_that_was_just_filled_is_not_slow() {
        var count = 3_000;
        shops.execute(
                "insert into chat (shop_id, id, channel, address, language, reachable, seen_at, created_at)"
                        + " select ?, g, 'probe', 'c' || g, 'zh', true, now(), now() from generate_series(?, ?) g",
                shop,
                1_000_001,
                1_000_000 + count);
        List<Letter> letters = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            letters.add(Letter.of(
                    new Recipient(1_000_000 + i, "probe", "c" + i),
                    OutgoingMessage.text("to all", List.of()),
                    Priority.BROADCAST));
        }
        shops.put(shop, letters);
        // A busy machine sends some hundred in a second; one that looked at the whole queue for each would not come to
        // an end.
        await().atMost(PATIENCE.multipliedBy(3))
                .untilAsserted(() -> assertThat(sent()).isEqualTo(count));
    }

    @Test
    void a_shop_that_nobody_carries_for_is_looked_at_once_a_second_though_a_chat_of_it_had_to_rest() {
        sender.answersAtOnce(parcel -> Delivery.later(Duration.ofMillis(300), "too many"));
        shops.put(shop, Letter.receipt(chat, "hello"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sender.parcels(shop)).isNotEmpty());
        sender.leaves(shop, true);
        var before = sender.timesAsked(shop);

        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(6))
                .untilAsserted(
                        () -> assertThat(sender.timesAsked(shop) - before).isLessThan(30));
        sender.leaves(shop, false);
    }
}
