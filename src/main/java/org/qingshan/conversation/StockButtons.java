package org.qingshan.conversation;

import java.math.BigDecimal;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;

/** What a button says that changes how much is offered: it counts once, for it names what is offered where it was shown. */
public final class StockButtons {
    private StockButtons() {}

    /** @param change with its sign; without one it is the new total */
    public static String by(String change, LineupItem item) {
        return "/stock " + item.slot() + " #" + item.id() + " " + change + " was " + Wording.number(item.offered());
    }

    /** So much in all, as long as nobody else has changed it: what takes a change back. */
    public static String backTo(BigDecimal before, LineupItem item) {
        return by(Wording.number(before), item);
    }

    /** More out of a lot that has passed, as long as so much of the goods is not put up yet, whatever was put up meanwhile. */
    public static String outOf(Lot lot, String change, LineupItem item) {
        return by(change, item) + " of " + lot.number();
    }
}
