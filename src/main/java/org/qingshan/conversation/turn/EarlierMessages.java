package org.qingshan.conversation.turn;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.inbox.InboxEntry;

/**
 * The messages by which people have taken what they have. Those of the batch itself are known, though nothing of it is written yet; for all
 * other people of the batch the database is asked when the first of them is asked for.
 */
public final class EarlierMessages {
    private final LiveSale sale;
    private final Set<Long> buyers;
    private final Map<Long, InboxEntry> entries = new HashMap<>();
    private final Set<Long> known = new LinkedHashSet<>();

    /** @param buyers who speaks in the batch and was known before */
    public EarlierMessages(LiveSale sale, Set<Long> buyers, List<InboxEntry> batch) {
        this.sale = sale;
        this.buyers = buyers;
        batch.forEach(this::note);
    }

    /** In no order; without those that nobody has sent, as what a host or a deadline did has none. May ask the database. */
    public List<InboxEntry> withIds(Collection<Long> ids) {
        if (!known.containsAll(ids)) {
            Set<Long> unknown = new LinkedHashSet<>(ids);
            buyers.stream()
                    .flatMap(buyer -> sale.linesOf(buyer).stream())
                    .filter(OrderLine::isLive)
                    .forEach(line -> unknown.add(line.claimId()));
            unknown.removeAll(known);
            known.addAll(unknown);
            InboxEntry.withIds(unknown).forEach(this::note);
        }
        return ids.stream()
                .distinct()
                .map(entries::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void note(InboxEntry entry) {
        known.add(entry.id());
        entries.put(entry.id(), entry);
    }
}
