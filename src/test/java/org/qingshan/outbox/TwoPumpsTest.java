package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.OtherReplica;
import org.qingshan.platform.Sql;

@QuarkusTest
@TestProfile(Probe.Polling.class)
class TwoPumpsTest {
    private static final Pacing.Resting NOBODY_RESTS = new Pacing.Resting(new String[0], new String[0], new String[0]);

    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    @Inject
    Sql sql;

    @Inject
    OutboxConfig config;

    @Inject
    DatabaseClock clock;

    @Inject
    MeterRegistry meters;

    @Inject
    ObjectMapper json;

    @Inject
    Event<Object> events;

    @Test
    void of_two_pumps_one_sends_and_every_message_goes_once() throws Exception {
        sender.reset();
        sender.answers(parcel -> CompletableFuture.supplyAsync(
                () -> Delivery.sent("1"), CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS)));
        var other = new ProbeSender();
        var leases = OtherReplica.leases(sql);
        var lines = new OpenLines(
                List.of(other),
                leases,
                new OutboxRows(sql, new Bodies(json), clock),
                new ChatRests(sql, clock),
                config,
                clock,
                meters);
        var pump = new Pump(lines, events, clock);
        pump.start(new StartupEvent());
        var shop = shops.open();
        var chats = IntStream.range(0, 20)
                .mapToObj(i -> shops.chat(shop, "probe", "c" + i))
                .toList();
        for (int round = 0; round < 5; round++) {
            shops.put(
                    shop, chats.stream().map(chat -> Letter.receipt(chat, "x")).toList());
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                shops.count("select count(*) from outbox where shop_id = ? and state = 'SENT'", shop))
                        .contains(100));
        pump.stop(new ShutdownEvent());
        OtherReplica.stop(leases);
        assertThat(sender.parcels(shop).size() + other.parcels().size()).isEqualTo(100);
        assertThat(Math.min(sender.parcels(shop).size(), other.parcels().size()))
                .isZero();
    }

    @Test
    void a_pump_whose_turn_is_over_changes_nothing() {
        var shop = shops.open(ProbeSender.IDLE + "fenced");
        var chat = shops.chat(shop, "probe", "1");
        var id = shops.put(shop, Letter.receipt(chat, "x"));
        var rows = new OutboxRows(sql, new Bodies(json), clock);
        shops.execute(
                "insert into lease (name, owner, token, until) values (?, 'new', 8, clock_timestamp())",
                "send/" + shop);
        var old = new Route(shop, "probe", "send/" + shop, 7);
        var current = new Route(shop, "probe", "send/" + shop, 8);
        assertThat(rows.claimMessages(old, NOBODY_RESTS, 10)).isEmpty();
        var claimed = rows.claimMessages(current, NOBODY_RESTS, 10);
        assertThat(claimed).extracting(Claimed::id).containsExactly(id);
        var sent = new Verdict(OutboxMessage.State.SENT, "1", null, 0, Duration.ZERO);
        assertThat(rows.mark(old, claimed.get(0), sent)).isFalse();
        assertThat(shops.row(shop, id).state()).isEqualTo("SENDING");
        assertThat(rows.mark(current, claimed.get(0), sent)).isTrue();
    }

    /** There is one thread that sends for all shops, and nobody else would. */
    @Test
    void a_message_that_leads_its_sender_too_deep_stops_no_other() {
        sender.reset();
        sender.answersAtOnce(parcel -> {
            if (parcel.message().text().equals("deep")) {
                throw new StackOverflowError();
            }
            return Delivery.sent("1");
        });
        var shop = shops.open();
        var deep = shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "1"), "deep"));
        var other = shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "2"), "other"));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(shops.row(shop, other).state()).isEqualTo("SENT"));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(shops.row(shop, deep).state()).isEqualTo("UNKNOWN"));
    }
}
