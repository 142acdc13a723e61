package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.StreamReport;
import org.qingshan.domain.order.StreamSums;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;

/** Reads how streams went. Wants a reading of the shop; figures are the domain's, only names are looked up here. */
@ApplicationScoped
class ReportReading {
    /** Two years of a stream each week. */
    private static final int STREAMS = 104;

    private static final String PERSON = "buyer ";

    private final DatabaseClock clock;

    ReportReading(DatabaseClock clock) {
        this.clock = clock;
    }

    /** A stream in the list of all. */
    public record Row(Stream stream, StreamSums sums) {}

    /**
     * @param hosts what those are called who presented, by our own key; who is not in it is a program
     * @param buyers what those are called who ordered
     */
    public record Report(StreamReport figures, Map<String, String> hosts, Map<Long, String> buyers) {
        /** Whether a further order may still come: the stream is live, or something of it is kept. */
        public boolean mayChange() {
            return figures.stream().isLive() || figures.totals().held() > 0;
        }

        /** Whether somebody presented, by whatever name; else it was a program. */
        public boolean isPerson(String actor) {
            return actor.startsWith(PERSON);
        }

        /** What a host is called; empty for a program, and where nobody knows. */
        public String host(String actor) {
            return hosts.getOrDefault(actor, "");
        }

        public String buyer(CustomerOrder order) {
            return buyers.getOrDefault(order.buyerId(), "");
        }
    }

    List<Row> list() {
        var streams = Stream.aired(STREAMS);
        var sums = StreamSums.of(streams.stream().map(Stream::id).toList());
        return streams.stream()
                .map(stream -> new Row(stream, Objects.requireNonNull(sums.get(stream.id()))))
                .toList();
    }

    Optional<Report> of(long id) {
        return Stream.aired(id).map(stream -> named(StreamReport.of(stream, clock.now())));
    }

    private Report named(StreamReport figures) {
        var buyers = Buyer.namesForTeam(
                figures.orders().stream().map(CustomerOrder::buyerId).distinct().toList());
        return new Report(figures, hosts(figures), buyers);
    }

    private Map<String, String> hosts(StreamReport figures) {
        var people = figures.hosts().stream()
                .map(StreamReport.Presented::actor)
                .filter(actor -> actor.startsWith(PERSON))
                .map(actor -> Long.valueOf(actor.substring(PERSON.length())))
                .toList();
        Map<String, String> names = new HashMap<>();
        Buyer.namesForTeam(people).forEach((person, name) -> names.put(PERSON + person, name));
        // Who works for the shop is known there by the name that he came with.
        Membership.of(people).stream()
                .filter(membership -> !membership.member().name().isBlank())
                .forEach(membership -> names.put(
                        PERSON + membership.buyerId(), membership.member().name()));
        return names;
    }
}
