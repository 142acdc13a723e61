package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Takes what is wanted for an address that is not the usual one. */
@Singleton
class ElsewhereDesk {
    private static final String ADDRESS = "address";

    private final ClaimDesk claims;
    private final Ordering ordering;

    ElsewhereDesk(ClaimDesk claims, Ordering ordering) {
        this.claims = claims;
        this.ordering = ordering;
    }

    /** Whether it was said whose address it shall go to, and has been taken. */
    boolean takes(Turn turn) {
        var meant = ClaimForPlace.of(turn);
        meant.ifPresent(one -> take(turn, one));
        return meant.isPresent();
    }

    private void take(Turn turn, ClaimForPlace meant) {
        boolean isUsual = Objects.equals(meant.address(), turn.buyer().address());
        if (!isUsual && !isOrdered(turn)) {
            turn.sendElsewhere();
        }
        turn.readOnly(meant.claim());
        claims.take(turn, Hearing.of(turn));
        if (newest(turn).isEmpty()) {
            return;
        }
        var order = newest(turn).get();
        boolean isHeld = order.status() == CustomerOrder.Status.OPEN;
        var address = Optional.ofNullable(meant.address());
        if (address.isEmpty()) {
            // Whatever address is given next is what this waits for.
            turn.chat()
                    .asks(
                            ADDRESS,
                            Map.of("confirm", String.valueOf(isHeld)),
                            turn.sale().now());
            turn.say(turn.words().address().whereIs(meant.whose()));
        } else {
            address.filter(one -> !one.destination().equals(order.destinationFor(turn.buyer())))
                    .ifPresent(one -> send(turn, order, one));
        }
    }

    /** What goes somewhere already, or is not of this message alone, goes along only if he says so. */
    private void send(Turn turn, CustomerOrder order, Address address) {
        boolean isAlone = order.status() == CustomerOrder.Status.OPEN
                && order.held().allMatch(line -> line.claimId() == turn.id());
        if (isAlone) {
            ordering.sendTo(turn, address, order.number());
            return;
        }
        var now = Objects.requireNonNull(order.destinationFor(turn.buyer()), "who has a usual address");
        var text = turn.words().address();
        turn.say(
                text.stillGoes(order.number(), now.recipient(), now.line()),
                new Button(
                        text.sendThisTooButton(order.number()),
                        "/address use #" + address.id() + " " + order.number()));
    }

    /** What joins an order goes where that goes, until the person says otherwise. */
    static boolean isOrdered(Turn turn) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .isPresent();
    }

    /** What this message has put somewhere. */
    private static Optional<CustomerOrder> newest(Turn turn) {
        return Ordering.current(turn).stream()
                .filter(order -> order.taken().anyMatch(line -> line.claimId() == turn.id()))
                .findFirst();
    }
}
