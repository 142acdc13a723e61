package org.qingshan.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Leases;

/** The lines on which this replica sends or would like to. Only the pump's thread uses it. */
@Singleton
class OpenLines {
    private final Map<String, Sender> senders = new HashMap<>();
    private final Map<OutboxRows.Waiting, Line> lines = new HashMap<>();
    private final Leases leases;
    private final OutboxRows rows;
    private final ChatRests rests;
    private final OutboxConfig config;
    private final DatabaseClock clock;
    private final MeterRegistry meters;

    OpenLines(
            @All List<Sender> senders,
            Leases leases,
            OutboxRows rows,
            ChatRests rests,
            OutboxConfig config,
            DatabaseClock clock,
            MeterRegistry meters) {
        this.leases = leases;
        this.rows = rows;
        this.rests = rests;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
        senders.stream()
                .filter(sender -> !sender.deliversAtCommit())
                .forEach(sender -> this.senders.put(sender.channel(), sender));
    }

    /** Opens or wakes a line wherever a message waits that somebody here can carry. */
    void find(Runnable wake, Consumer<Object> told) {
        if (senders.isEmpty()) {
            return;
        }
        for (var name : rows.waiting()) {
            var sender = senders.get(name.channel());
            if (sender != null && sender.serves(name.shop())) {
                Consumer<OutboxMessage.State> ended = state -> count(name.channel(), state);
                var parts = new Line.Parts(rows, rests, new Carrier(sender, wake), config, clock, told, ended);
                lines.computeIfAbsent(name, missing -> open(missing, sender.pace(), parts))
                        .wake();
            }
        }
    }

    private void count(String channel, OutboxMessage.State state) {
        meters.counter(
                        "qingshan.outbox.ended",
                        "channel",
                        channel,
                        "state",
                        state.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private Line open(OutboxRows.Waiting name, Pace pace, Line.Parts parts) {
        return new Line(name, leases.want("send/" + name.channel() + "/" + name.shop()), pace, parts);
    }

    /** Wakes the lines of a shop and returns whether all that it may need are open. */
    boolean wake(String shop) {
        var found = false;
        for (var line : lines.entrySet()) {
            if (line.getKey().shop().equals(shop)) {
                line.getValue().wake();
                found = true;
            }
        }
        return found || senders.values().stream().noneMatch(sender -> sender.serves(shop));
    }

    Collection<Line> all() {
        return lines.values();
    }
}
