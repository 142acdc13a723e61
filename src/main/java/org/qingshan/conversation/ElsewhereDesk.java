package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Takes what is wanted for an address that is not the usual one. */
@Singleton
class ElsewhereDesk {
    private static final String ADDRESS = "address";

    private final ClaimDesk claims;
    private final Ordering ordering;
    private final WhereTo whereTo;
    private final ToldWhereDesk told;

    ElsewhereDesk(ClaimDesk claims, Ordering ordering, WhereTo whereTo, ToldWhereDesk told) {
        this.told = told;
        this.whereTo = whereTo;
        this.claims = claims;
        this.ordering = ordering;
    }

    /** Whether it was said whose address it shall go to, and has been taken. */
    boolean takes(Turn turn) {
        var meant = ClaimForPlace.of(turn).or(() -> chosenBefore(turn));
        return meant.isPresent() && isTaken(turn, meant.get()) || told.answers(turn);
    }

    /** 寄给李四 was said before anything was wanted. */
    private static Optional<ClaimForPlace> chosenBefore(Turn turn) {
        return NextAddress.chosen(turn)
                .filter(address -> turn.isPrivate() && turn.isSureClaim())
                .map(address -> new ClaimForPlace(turn.said(), address.name(), List.of(address), true));
    }

    private boolean isTaken(Turn turn, ClaimForPlace meant) {
        var all = turn.said();
        turn.readOnly(meant.claim());
        var reading = Hearing.of(turn);
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            // What is asked of him is asked of all that he said.
            turn.readOnly(all);
            return false;
        }
        take(turn, meant, reading);
        return true;
    }

    private void take(Turn turn, ClaimForPlace meant, ClaimReading reading) {
        if (!isUsual(turn, meant) && !isOrdered(turn)) {
            turn.sendElsewhere();
        }
        claims.take(turn, reading);
        newest(turn).ifPresent(order -> send(turn, meant, order));
    }

    private static boolean isUsual(Turn turn, ClaimForPlace meant) {
        var usual = turn.buyer().address();
        return usual != null && meant.kept().equals(List.of(usual));
    }

    private void send(Turn turn, ClaimForPlace meant, CustomerOrder order) {
        NextAddress.chosen(turn).ifPresent(address -> turn.chat().asksNothing());
        boolean isHeld = order.status() == CustomerOrder.Status.OPEN;
        if (meant.address().isPresent() || isUsual(turn, meant)) {
            meant.address()
                    .filter(one -> !one.destination().equals(order.destinationFor(turn.buyer())))
                    .ifPresent(one -> send(turn, order, one));
        } else if (!isHeld && meant.kept().size() == 1) {
            send(turn, order, meant.kept().get(0));
        } else if (!isHeld) {
            goesAlong(turn, order, meant.whose());
        } else {
            // Whatever address is given next is what this waits for.
            turn.chat().asks(ADDRESS, Map.of("confirm", "true"), turn.sale().now());
            whereTo.ask(turn, meant.whose(), meant.kept(), order);
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

    /** What has joined an order that goes to an address already. */
    private static void goesAlong(Turn turn, CustomerOrder order, @Nullable String whose) {
        var now = Objects.requireNonNull(order.destinationFor(turn.buyer()), "what is ordered has an address");
        var text = turn.words().address();
        turn.say(
                whose == null
                        ? text.goesAlong(order.number(), now.recipient(), now.line())
                        : text.goesAlongStill(whose, order.number(), now.recipient(), now.line()));
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
