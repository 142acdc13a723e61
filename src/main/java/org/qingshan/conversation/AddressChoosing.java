package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/**
 * Has what somebody orders go to one of his kept addresses that he names. Where that is surely one, it is done and said in full; where it may be several,
 * or none, it is asked which.
 */
@Singleton
class AddressChoosing {
    private final Ordering ordering;
    private final WhereTo whereTo;

    AddressChoosing(Ordering ordering, WhereTo whereTo) {
        this.ordering = ordering;
        this.whereTo = whereTo;
    }

    /** Whether one was chosen, or asked about. Queries where words may say so. */
    boolean takes(Turn turn) {
        if (!turn.isPrivate() || turn.buyer().address() == null || NextAddress.isOtherAsked(turn)) {
            return false;
        }
        var chosen = ChosenAddress.of(turn)
                .filter(one -> !NextAddress.isBegun(turn) || (one.isTold() || one.isNamed()) && !one.isUsual())
                .or(() -> isAskedAlone(turn)
                        ? ChosenAddress.answering(turn).filter(one -> isPlainAnswer(turn, one))
                        : Optional.empty());
        return chosen.map(one -> isTaken(turn, one)).orElseGet(() -> isAskedAlone(turn) && isPersonAlone(turn));
    }

    /** The name of somebody whose address is kept, said to whoever was asked where an order goes: it is read back. */
    private boolean isPersonAlone(Turn turn) {
        var order = order(turn).filter(one -> one.status() != CustomerOrder.Status.OPEN);
        var kept = order.flatMap(one -> CalledAddress.in(AddressBook.of(turn.buyer()), turn.said()))
                .filter(one -> !one.equals(turn.buyer().address()))
                .filter(one -> turn.round().named(turn.said()).isEmpty());
        kept.ifPresent(address -> {
            turn.chat().asksNothing();
            tellOrAsk(turn, address, order.orElseThrow());
        });
        return kept.isPresent();
    }

    private void tellOrAsk(Turn turn, Address address, CustomerOrder order) {
        if (address.destination().equals(order.destinationFor(turn.buyer()))) {
            whereTo.tellStill(turn, order);
        } else {
            whereTo.askWhether(turn, address, order);
        }
    }

    /** An address was asked for, and nothing of one has come. */
    private static boolean isAskedAlone(Turn turn) {
        return NextAddress.isAsked(turn)
                && !NextAddress.isBegun(turn)
                && NextAddress.chosen(turn).isEmpty();
    }

    /** A name alone begins another address as well. */
    private static boolean isPlainAnswer(Turn turn, ChosenAddress one) {
        var whose = CalledAddress.core(one.whose());
        return one.isTold()
                || one.isLast()
                || one.isUsual()
                || SomebodyElse.isRelative(whose)
                || OwnPlace.isOther(whose)
                || AddressBook.of(turn.buyer()).all().stream()
                        .anyMatch(address -> CalledAddress.core(address.name()).equals(whose)
                                && !address.destination().recipient().equals(address.name()));
    }

    private boolean isTaken(Turn turn, ChosenAddress one) {
        var kept = one.kept(turn);
        var order = one.isLast() ? ofNow(turn) : order(turn);
        if (kept.size() == 1) {
            return isChosen(turn, one, kept.get(0), order);
        }
        if (kept.isEmpty() && !one.mayBeUnknown()) {
            return false;
        }
        ask(turn, one.whose(), kept, order);
        return true;
    }

    /** What the address was asked for, else what he orders now. */
    private static Optional<CustomerOrder> order(Turn turn) {
        var number = NextAddress.isAsked(turn) ? turn.chat().draft().get("order") : null;
        return number == null
                ? OwnOrders.current(turn).stream().findFirst()
                : OwnOrders.numbered(turn, Integer.parseInt(number)).stream().findFirst();
    }

    /** 上次的地址 is of something that comes, and not of what the last one was. */
    private static Optional<CustomerOrder> ofNow(Turn turn) {
        return NextAddress.isAsked(turn) && turn.chat().draft().containsKey("order")
                ? order(turn)
                : OwnOrders.ofNow(turn).stream().findFirst();
    }

    private boolean isChosen(Turn turn, ChosenAddress one, Address address, Optional<CustomerOrder> order) {
        var isAsked = NextAddress.isAsked(turn);
        var now = order.map(found -> found.destinationFor(turn.buyer()));
        boolean isThere = now.filter(address.destination()::equals).isPresent();
        boolean isOpen = order.filter(found -> found.status() == CustomerOrder.Status.OPEN)
                .isPresent();
        if (one.isUsual() && (isOpen || !isAsked && order.isEmpty())
                || one.isLast()
                        && !isAsked
                        && (isThere && isOpen
                                || order.isEmpty()
                                        && address.equals(turn.buyer().address()))) {
            // What waits for a place is let go by it.
            return false;
        }
        boolean isOnlyNamed = !one.isTold() && !isAsked;
        if (isAsked) {
            turn.chat().asksNothing();
        }
        if (order.isEmpty()) {
            NextAddress.note(turn, address);
        } else if (isOnlyNamed || isThere && !isOpen) {
            tellOrAsk(turn, address, order.get());
        } else {
            ordering.sendTo(turn, address, order.get().number(), back(turn, order.get(), address));
        }
        return true;
    }

    /** The way back to where it went. */
    private static List<Button> back(Turn turn, CustomerOrder order, Address address) {
        var before = order.destinationFor(turn.buyer());
        return AddressBook.of(turn.buyer()).all().stream()
                .filter(one -> !one.equals(address) && one.destination().equals(before))
                .map(one -> AddressTold.stillThere(turn, order, one))
                .limit(1)
                .toList();
    }

    private void ask(Turn turn, String whose, List<Address> kept, Optional<CustomerOrder> order) {
        turn.outcome("address asked");
        whereTo.askAmong(turn, whose, kept, order);
    }
}
