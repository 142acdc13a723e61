package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Leases;
import org.qingshan.platform.OtherReplica;
import org.qingshan.platform.Sql;

/** What a platform asked of the replica that sent before, the next one keeps to. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class RestsTakenOverTest {
    private static final Duration LONG = Duration.ofSeconds(40);

    @Inject
    ProbeShop shops;

    @Inject
    Sql sql;

    @Inject
    OutboxConfig config;

    @Inject
    DatabaseClock clock;

    @Inject
    ObjectMapper json;

    /** Sends also for shops whose messages nobody else carries. */
    private static final class Carrying extends ProbeSender {
        @Override
        public boolean serves(String shop) {
            return true;
        }
    }

    /** A replica that sends for the shop alone, as soon as it has the turn. */
    private final class Replica {
        private final ProbeSender sender = new Carrying();
        private final Leases leases = OtherReplica.leases(sql, Duration.ofSeconds(15), Duration.ofMillis(500));
        private final String shop;
        private final Line line;

        Replica(String shop) {
            this.shop = shop;
            var parts = new Line.Parts(
                    new OutboxRows(sql, new Bodies(json), clock),
                    new ChatRests(sql, clock),
                    new Carrier(sender, () -> {}),
                    config,
                    clock,
                    told -> {},
                    ended -> {});
            line = new Line(new OutboxRows.Waiting(shop, "probe"), leases.want("send/probe/" + shop), Pace.FREE, parts);
        }

        private void turn() {
            line.wake();
            line.turn();
        }

        /** Goes on until it has tried to send this. */
        void sends(String text) {
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> {
                        turn();
                        return sender.texts(shop).contains(text);
                    });
            await().until(line::isIdle);
            line.writeDown();
        }
    }

    @Test
    void a_chat_that_must_rest_rests_under_the_next_replica_too_and_the_others_do_not() {
        var shop = shops.open(ProbeSender.IDLE + "rests-" + System.nanoTime());
        var busy = shops.chat(shop, "probe", "busy");
        var free = shops.chat(shop, "probe", "free");
        var first = new Replica(shop);
        first.sender.answersAtOnce(parcel -> Delivery.later(LONG, "429"));
        var late = shops.put(shop, Letter.receipt(busy, "first words").with(message -> message.replacing("news")));
        first.sends("first words");
        OtherReplica.stop(first.leases);
        assertThat(shops.row(shop, late).state()).isEqualTo("QUEUED");
        // The refused one goes, with its own waiting; only the chat's remains.
        shops.put(shop, Letter.receipt(busy, "newer words").with(message -> message.replacing("news")));
        shops.put(shop, Letter.receipt(free, "to others"));
        var second = new Replica(shop);
        second.sends("to others");
        assertThat(second.sender.texts(shop)).doesNotContain("newer words");
        OtherReplica.stop(second.leases);
    }

    @Test
    void a_chat_that_must_rest_must_do_so_under_its_new_name_too() {
        var shop = shops.open(ProbeSender.IDLE + "moved-" + System.nanoTime());
        var busy = shops.chat(shop, "probe", "-1");
        var first = new Replica(shop);
        first.sender.answersAtOnce(parcel -> Delivery.later(LONG, "429"));
        shops.put(shop, Letter.receipt(busy, "first words"));
        first.sends("first words");
        var lease = "send/probe/" + shop;
        var token = shops.count("select token::int from lease where name = ?", lease)
                .orElseThrow();
        var rests = new ChatRests(sql, clock);
        var route = new Route(shop, "probe", lease, token);
        assertThat(rests.kept(route)).extracting(ChatRest::address).containsExactly("-1");
        rests.readdress(new Route(shop, "probe", lease, token - 1), "-1", "-2");
        assertThat(rests.kept(route)).extracting(ChatRest::address).containsExactly("-1");
        rests.readdress(route, "-1", "-2");
        assertThat(rests.kept(route)).extracting(ChatRest::address).containsExactly("-2");
        OtherReplica.stop(first.leases);
    }

    /** More nanoseconds than a number has, and more years than a calendar; an earlier release has kept some. */
    @Test
    void who_asks_for_more_than_a_day_is_left_alone_for_a_day_and_stops_nobody_else() {
        var shop = shops.open(ProbeSender.IDLE + "silly-" + System.nanoTime());
        var first = new Replica(shop);
        first.sender.answersAtOnce(parcel -> parcel.address().equals("free")
                ? Delivery.sent("1")
                : Delivery.later(Duration.ofSeconds(Long.MAX_VALUE), "429"));
        var asked = shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "silly"), "asked for more"));
        first.sends("asked for more");
        shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "free"), "to others"));
        first.sends("to others");
        assertThat(shops.row(shop, asked).state()).isEqualTo("QUEUED");
        sql.update("update chat_rest set until = '9999-01-01' where shop_id = ?", shop);
        OtherReplica.stop(first.leases);

        var second = new Replica(shop);
        shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "free too"), "to the third"));
        second.sends("to the third");
        OtherReplica.stop(second.leases);
    }

    @Test
    void a_bot_that_must_rest_as_a_whole_rests_under_the_next_replica_too() {
        var shop = shops.open(ProbeSender.IDLE + "silent-" + System.nanoTime());
        var first = new Replica(shop);
        first.sender.answersAtOnce(parcel -> Delivery.later(LONG, "429"));
        for (var name : List.of("a", "b", "c")) {
            shops.put(shop, Letter.receipt(shops.chat(shop, "probe", name), "to " + name));
        }
        first.sends("to c");
        OtherReplica.stop(first.leases);
        shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "d"), "to d"));
        var second = new Replica(shop);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            second.turn();
            return shops.count("select token::int from lease where name = ?", "send/probe/" + shop)
                    .filter(token -> token > 1)
                    .isPresent();
        });
        var since = System.nanoTime();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            second.turn();
            return System.nanoTime() - since > Duration.ofSeconds(3).toNanos();
        });
        assertThat(second.sender.texts(shop)).isEmpty();
        OtherReplica.stop(second.leases);
    }
}
