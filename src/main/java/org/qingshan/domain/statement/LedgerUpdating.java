package org.qingshan.domain.statement;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.SettledSaleChanged;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.domain.statement.GrowerEntry.Kind;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;

/**
 * Keeps the growers' ledger: what the orders of a settled stream say is entered before the transaction that changed them is over, so that
 * ledger and orders never disagree between two transactions.
 */
@Singleton
public class LedgerUpdating {
    /** Longer notes are letters. */
    public static final int LONGEST_NOTE = 200;

    private static final String BY_ITSELF = "orders";

    void on(@Observes SettledSaleChanged changed) {
        var lane = Lane.current();
        lane.beforeCommit(changed, () -> update(changed.streamId(), new Entered(BY_ITSELF, lane.now())));
    }

    /** Enters what is missing. */
    void update(long streamId, Entered by) {
        ledgerOf(streamId).missing(GrowerEntry.ofStream(streamId), by).forEach(entry -> entry.persist());
    }

    static StreamLedger ledgerOf(long streamId) {
        var products = LineupItem.of(Stream.<Stream>findById(streamId)).stream()
                .map(LineupItem::product)
                .toList();
        // The lots and growers of the lines, so that none of them is asked for by itself.
        Lots.of(products);
        return StreamLedger.of(streamId, Parcels.inStream(streamId));
    }

    /**
     * Adds to what a grower is owed, or takes off, in the team's own words. Refuses nothing at all, and nothing said about it. Asked for
     * again under the same key it books nothing more; something else under that key it refuses.
     *
     * @param amount in minor units; negative takes off
     * @param requestKey the asker's own; empty where he has none
     */
    public void book(Member grower, long amount, String note, String requestKey, String actor) {
        if (amount == 0 || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new Refused(Reason.NOTHING_BOOKED);
        }
        var before = requestKey.isEmpty() ? null : GrowerEntry.byKey(requestKey).orElse(null);
        if (before != null) {
            requireSame(before, grower, amount, note.strip());
            return;
        }
        var kind = amount < 0 ? Kind.FEE : Kind.CORRECTION;
        var by = new Entered(actor, Lane.current().now());
        GrowerEntry.booked(grower, kind, amount, note.strip(), requestKey, by).persist();
        History.write(actor, "grower.booked", "member " + grower.id(), Map.of("amount", Long.toString(amount)));
    }

    private static void requireSame(GrowerEntry before, Member grower, long amount, String note) {
        if (!before.says(grower, amount, note)) {
            throw new Refused(Reason.NOTHING_BOOKED);
        }
    }
}
