package org.qingshan.conversation;

import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;

/** What a button says that changes how much is offered: it counts once, for it names what is offered where it was shown. */
public final class StockButtons {
    private StockButtons() {}

    /** @param change with its sign */
    public static String by(String change, LineupItem item) {
        return "/stock " + item.slot() + " #" + item.id() + " " + change + " was " + Wording.number(item.offered());
    }

    /** More out of a lot that has passed, as long as so much of the goods is not put up yet, whatever was put up meanwhile. */
    public static String outOf(Lot lot, String change, LineupItem item) {
        return by(change, item) + " of " + lot.number();
    }
}
