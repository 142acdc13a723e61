package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.order.CustomerOrder;

/** Takes what is wanted for an address that is not the usual one. */
@Singleton
class ElsewhereDesk {
    private static final String ADDRESS = "address";

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

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

    /** Whether it was said whose address it shall go to, and has been taken or asked about. */
    boolean takes(Turn turn) {
        if (told.movesBeside(turn)) {
            return true;
        }
        var meant = ClaimForPlace.of(turn).or(() -> chosenBefore(turn));
        return meant.isPresent() && isTaken(turn, meant.get())
                || told.answers(turn)
                || ClaimForPlace.perhapsFor(turn)
                        .filter(whose -> isTakenFor(turn, whose))
                        .isPresent();
    }

    /** 寄给李四 was said before anything was wanted. */
    private static Optional<ClaimForPlace> chosenBefore(Turn turn) {
        return NextAddress.chosen(turn)
                .filter(address -> turn.isPrivate() && isClaimed(turn))
                .map(address -> ClaimForPlace.to(address, turn.said()));
    }

    /** Nothing is asked of an address then, so that a code is no part of one; a number alone may be. */
    private static boolean isClaimed(Turn turn) {
        return Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS
                && !NUMBER.matcher(turn.said()).matches();
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
        var other = otherPlace(turn, meant);
        if (other.isPresent()) {
            NextAddress.chosen(turn).ifPresent(address -> turn.chat().asksNothing());
            whereTo.askOfJoined(turn, meant, other.get(), reading.claims());
        } else {
            take(turn, meant, reading);
        }
        return true;
    }

    /** A likely name, and nothing of sending: it may be a dish as well. */
    private boolean isTakenFor(Turn turn, String whose) {
        var reading = Hearing.of(turn);
        boolean isTaken = reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
        if (isTaken) {
            take(turn, reading, whose);
        }
        return isTaken;
    }

    /** Takes what is wanted of us after all; for whom it may be is said. */
    void take(Turn turn, ClaimReading reading) {
        var whose = turn.goesElsewhere() ? Optional.<String>empty() : ClaimForPlace.perhapsFor(turn);
        if (whose.isPresent()) {
            take(turn, reading, whose.get());
        } else {
            claims.take(turn, reading);
        }
    }

    /** It is ordered, and where it goes is said with a way to put it elsewhere. */
    private void take(Turn turn, ClaimReading reading, String whose) {
        claims.take(turn, reading);
        newest(turn)
                .filter(order -> order.destinationFor(turn.buyer()) != null)
                .ifPresent(order -> whereTo.tellOf(turn, whose, order));
    }

    /**
     * What he has already, where it goes to another place than this shall. One stream's goods are one parcel, and which of the two places is
     * right is not for us to guess.
     */
    private static Optional<CustomerOrder> otherPlace(Turn turn, ClaimForPlace meant) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.taken().findAny().isPresent())
                .filter(order -> {
                    var to = order.destination();
                    boolean isSame = to == null
                            ? meant.kept().isEmpty()
                            : meant.kept().size() == 1
                                    && meant.kept().get(0).destination().equals(to);
                    return !isSame;
                });
    }

    private void take(Turn turn, ClaimForPlace meant, ClaimReading reading) {
        NextAddress.chosen(turn).ifPresent(address -> turn.chat().asksNothing());
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
        if (isUsual(turn, meant) || order.status() != CustomerOrder.Status.OPEN) {
            return;
        }
        var address = meant.address();
        if (address.isPresent()) {
            address.filter(one -> !one.destination().equals(order.destination()))
                    .ifPresent(one -> ordering.sendTo(turn, one, order.number()));
        } else if (meant.why() == SaidElsewhere.Why.NOT_YET) {
            turn.say(turn.words().address().notYet());
        } else {
            // Whatever address is given next is what this waits for.
            turn.chat().asks(ADDRESS, Map.of("confirm", "true"), turn.sale().now());
            whereTo.ask(turn, meant, order);
        }
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
        return OwnOrders.current(turn).stream()
                .filter(order -> order.taken().anyMatch(line -> line.claimId() == turn.id()))
                .findFirst();
    }
}
