package org.qingshan.domain.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.StockMoved;

/** Reports how much is left, seldom enough for those who show it to many and may not change it as often as it changes. */
@ApplicationScoped
public class StockShowing {
    private final Event<StockMoved> events;

    StockShowing(Event<StockMoved> events) {
        this.events = events;
    }

    /** Reports every item of the live stream whose number is not the one reported last. */
    public void show() {
        var moved = LineupItem.live().stream().filter(LineupItem::showsAnew).map(LineupItem::id).toList();
        if (!moved.isEmpty()) {
            events.fire(new StockMoved(moved));
        }
    }
}
