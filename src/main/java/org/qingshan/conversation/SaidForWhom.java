package org.qingshan.conversation;

import java.util.Objects;
import java.util.Optional;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.inbox.InboxEntry;

/** Whose the first address is that somebody gives, where he has said that what he wants is sent to somebody else: it is no usual place of his own. */
public final class SaidForWhom {
    private SaidForWhom() {}

    /** As it was said, with the address or with all that waits for it; empty for himself, and for who has an address. Queries. */
    public static Optional<String> of(Turn turn) {
        if (turn.buyer().address() != null) {
            return Optional.empty();
        }
        var beside = in(turn.message().text(), true);
        return beside.isPresent() ? beside : ofAllThatWaits(turn, true);
    }

    /**
     * For whom all is that waits for an address; empty where that is not one person.
     *
     * @param onlySent where nothing is said of sending it may be eaten at the buyer's table
     */
    static Optional<String> ofAllThatWaits(Turn turn, boolean onlySent) {
        var claims = OwnOrders.open(turn)
                .flatMap(order -> order.taken().map(OrderLine::claimId))
                .distinct()
                .toList();
        var whose = InboxEntry.withIds(claims).stream()
                .map(entry -> in(Objects.requireNonNullElse(entry.words(), ""), onlySent))
                .distinct()
                .toList();
        return whose.size() == 1 ? whose.get(0) : Optional.empty();
    }

    private static Optional<String> in(String said, boolean onlySent) {
        return PlaceSaid.in(said)
                .filter(place -> place.way() == PlaceSaid.Way.SENT || !onlySent && place.way() == PlaceSaid.Way.GIVEN)
                .map(PlaceSaid::whose)
                .filter(SomebodyElse::isRelative)
                .findFirst();
    }
}
