package org.qingshan.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;

/** What was presented when, in the stream that is live. */
public final class Presented {
    private @Nullable Instant read;
    private List<History> changes = List.of();

    private Presented() {}

    /**
     * What was presented at a moment; empty where nothing was, what was is not on the lineup any more, or it was before the stream. In a lane,
     * which asks the database once for many moments, and not at all for one since which nothing else was presented.
     */
    public static Optional<LineupItem> at(LiveSale sale, Instant moment) {
        var stream = sale.stream();
        if (stream.flatMap(Stream::startedAt).filter(moment::isBefore).isPresent()) {
            return Optional.empty();
        }
        var since = stream.flatMap(Stream::presentedSince).filter(moment::isBefore);
        return since.isEmpty()
                ? sale.pinned().flatMap(item -> of(sale, String.valueOf(item.id())))
                : Lane.current().shared(Presented.class, Presented::new).before(sale, moment, since.get());
    }

    private Optional<LineupItem> before(LiveSale sale, Instant moment, Instant since) {
        if (!since.equals(read)) {
            changes = History.ofCardsSince(
                    sale.stream().flatMap(Stream::startedAt).orElse(since));
            read = since;
        }
        return changes.stream()
                .filter(change -> change.at().isAfter(moment))
                .findFirst()
                .map(Presented::before)
                .flatMap(item -> of(sale, item));
    }

    private static Optional<LineupItem> of(LiveSale sale, String key) {
        return sale.lineup().stream()
                .filter(item -> String.valueOf(item.id()).equals(key))
                .findFirst();
    }

    /** The key of what was presented until then; empty for nothing. */
    private static String before(History change) {
        var isPushed = change.action().equals(PushedCards.ACTION);
        return change.data().getOrDefault(isPushed ? "change" : "item", "");
    }
}
