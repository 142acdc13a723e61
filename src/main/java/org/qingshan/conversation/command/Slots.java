package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/** Finds the item that a host names, live or being prepared. */
final class Slots {
    private Slots() {}

    /** The item with this slot or name. Refuses where there is none. */
    static LineupItem item(Turn turn, String slotOrName) {
        var name = slotOrName.strip().toUpperCase(Locale.ROOT);
        return turn.sale()
                .slot(name)
                .or(() -> named(turn, slotOrName.strip()))
                .or(() -> planned(turn, name))
                .orElseThrow(
                        () -> turn.sale().stream().isEmpty() && Stream.planned().isEmpty()
                                ? new Refused(Reason.NOTHING_LIVE)
                                : new Refused(Reason.NOT_ON_LINEUP, Map.of("slot", slotOrName)));
    }

    private static Optional<LineupItem> named(Turn turn, String name) {
        return turn.sale().lineup().stream()
                .filter(item -> item.product().name(true).equals(name)
                        || item.product().name(false).equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<LineupItem> planned(Turn turn, String slot) {
        return turn.sale().stream().isPresent()
                ? Optional.empty()
                : Stream.planned()
                        .flatMap(stream -> LineupItem.of(stream).stream()
                                .filter(item -> item.slot().equals(slot))
                                .findFirst());
    }
}
