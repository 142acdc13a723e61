package org.qingshan.conversation.turn;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/** What somebody has ordered, or keeps, that may still go elsewhere. */
public final class OwnOrders {
    /** What this very message has taken has no number yet; the list keeps its order. */
    public static final Comparator<OrderLine> AS_TAKEN =
            Comparator.comparing(OrderLine::id, Comparator.nullsLast(Comparator.naturalOrder()));

    private OwnOrders() {}

    /** What waits for its buyer's word. */
    public static Stream<CustomerOrder> open(Turn turn) {
        return turn.sale().cartsOf(turn.buyer().id()).stream()
                .filter(cart -> cart.status() == CustomerOrder.Status.OPEN);
    }

    /** The one of this number that is not packed. */
    public static List<CustomerOrder> numbered(Turn turn, int number) {
        return turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> order.number() == number)
                .toList();
    }

    /** What he orders now, else the newest that is not packed. */
    public static List<CustomerOrder> current(Turn turn) {
        var now = ofNow(turn);
        return now.isEmpty()
                ? turn.sale().unpackedOf(turn.buyer().id()).stream()
                        .max(Comparator.comparingInt(CustomerOrder::number))
                        .stream()
                        .toList()
                : now;
    }

    /** What he orders now. */
    public static List<CustomerOrder> ofNow(Turn turn) {
        var buyer = turn.buyer().id();
        return Stream.concat(turn.sale().parcelOf(buyer).stream(), turn.sale().cartsOf(buyer).stream())
                .distinct()
                .toList();
    }

    /** This stream's parcel, and what is kept of an earlier stream, where there is anything in them. */
    public static List<CustomerOrder> shown(Turn turn) {
        return ofNow(turn).stream()
                .filter(order -> order.lines().stream().anyMatch(OrderLine::isLive))
                .toList();
    }

    /** Whether something is kept that is not ordered yet. */
    public static boolean isWaiting(Turn turn) {
        return shown(turn).stream().anyMatch(order -> order.status() == CustomerOrder.Status.OPEN);
    }

    /** Whether something is waited for. */
    public static boolean isInLine(Turn turn) {
        return shown(turn).stream()
                .flatMap(order -> order.lines().stream())
                .anyMatch(line -> line.state() == OrderLine.State.WAITING);
    }

    /** Whether the cart has anything to show, ordered or not. */
    public static boolean hasCart(Turn turn) {
        return !shown(turn).isEmpty();
    }

    public static Optional<LineupItem> last(Turn turn) {
        return lastLine(turn).map(OrderLine::item);
    }

    public static Optional<OrderLine> lastLine(Turn turn) {
        return linesOfToday(turn).sorted(AS_TAKEN).reduce((earlier, later) -> later);
    }

    /** What the person has or waits for of what is on sale today. */
    public static Stream<OrderLine> linesOfToday(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(OrderLine::isLive)
                .filter(line -> turn.sale().lineup().contains(line.item()));
    }
}
