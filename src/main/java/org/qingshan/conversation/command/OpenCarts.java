package org.qingshan.conversation.command;

import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.StreamTotals;
import org.qingshan.domain.stream.Stream;

/** Tells a host who ends a stream or its books how many carts still hold goods that nobody has confirmed. */
final class OpenCarts {
    private OpenCarts() {}

    /** Empty where none does. Queries. */
    static String told(Turn turn, Stream stream) {
        var orders = Parcels.inStream(stream.id());
        var carts = orders.stream().filter(OpenCarts::holds).count();
        return carts == 0
                ? ""
                : turn.words()
                        .flash()
                        .cartsOpen(
                                (int) carts, turn.money(StreamTotals.of(orders).held()));
    }

    private static boolean holds(CustomerOrder order) {
        return order.held().findAny().isPresent();
    }
}
