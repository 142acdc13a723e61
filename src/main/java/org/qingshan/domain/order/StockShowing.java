package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.Query;
import java.util.List;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.StockMoved;
import org.qingshan.platform.lane.Lane;

/** Reports how much is left, seldom enough for those who show it to many and may not change it as often as it changes. */
@Singleton
public class StockShowing {
    private static final String LEFT = "case when i.waiting > 0 then 0 else i.offered - i.held - i.sold end";

    private static final String LIVE = " where i.shop_id = :shop and i.shown_left is distinct from " + LEFT
            + " and i.stream_id in (select s.id from stream s where s.shop_id = i.shop_id and s.status = 'LIVE')";

    private static final String MOVED = "select i.id from lineup_item i" + LIVE;
    private static final String NOTE = "update lineup_item i set shown_left = " + LEFT + LIVE;

    private final Event<StockMoved> events;

    StockShowing(Event<StockMoved> events) {
        this.events = events;
    }

    /** Reports every item of the live stream whose number is not the one reported last. */
    @SuppressWarnings("unchecked")
    public void show() {
        List<Long> moved = LineupItem.getEntityManager()
                .createNativeQuery(MOVED, Long.class)
                .setParameter("shop", Lane.current().shop())
                .getResultList();
        if (!moved.isEmpty()) {
            Query note = LineupItem.getEntityManager().createNativeQuery(NOTE);
            note.setParameter("shop", Lane.current().shop()).executeUpdate();
            events.fire(new StockMoved(moved));
        }
    }
}
