package org.qingshan.domain.order;

import java.util.List;
import java.util.Optional;
import org.qingshan.domain.stream.LineupItem;

/** What a host goes back to. */
public final class PresentedBefore {
    /** Nobody presents the same thing so often without another between. */
    private static final int MOST = 50;

    private PresentedBefore() {}

    /** What was presented before the item that is, and is on sale still. Queries. */
    public static Optional<LineupItem> of(List<LineupItem> items) {
        return items.stream()
                .filter(LineupItem::isPinned)
                .findFirst()
                .flatMap(shown -> PushedCards.lastOf(shown, MOST).stream()
                        .filter(one ->
                                String.valueOf(shown.id()).equals(one.data().get("item")))
                        .map(one -> one.data().getOrDefault("change", ""))
                        .filter(before -> !before.equals(String.valueOf(shown.id())))
                        .findFirst())
                .flatMap(before -> items.stream()
                        .filter(item ->
                                item.isOpen() && String.valueOf(item.id()).equals(before))
                        .findFirst());
    }
}
