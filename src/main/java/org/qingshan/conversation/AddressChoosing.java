package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
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
        if (!turn.isPrivate() || NextAddress.isOtherAsked(turn)) {
            return false;
        }
        if (turn.buyer().address() == null) {
            return isFirstAsked(turn);
        }
        var chosen = ChosenAddress.of(turn)
                .filter(one -> !NextAddress.isBegun(turn) || (one.isTold() || one.isNamed()) && !one.isUsual())
                .or(() -> isAskedAlone(turn)
                        ? ChosenAddress.answering(turn).filter(one -> isPlainAnswer(turn, one))
                        : Optional.empty());
        return chosen.map(one -> isTaken(turn, one)).orElseGet(() -> isNamedAlone(turn));
    }

    /** 用我妈的地址, of who has given none: it is asked for, and called so when it comes. */
    private boolean isFirstAsked(Turn turn) {
        var chosen = NextAddress.isBegun(turn)
                ? Optional.<ChosenAddress>empty()
                : ChosenAddress.of(turn).filter(ChosenAddress::isOfSomebody);
        chosen.ifPresent(one -> ask(turn, one.whose(), List.of(), order(turn)));
        return chosen.isPresent();
    }

    /**
     * The name of somebody whose address is kept, and no other word, of who holds something and has not confirmed it, or was asked where an
     * order goes: what is only held goes there, of what is ordered it is read back. Of several of that name it is asked.
     */
    private boolean isNamedAlone(Turn turn) {
        var order = order(turn);
        var isOpen =
                order.filter(one -> one.status() == CustomerOrder.Status.OPEN).isPresent();
        if (order.isEmpty()
                || NextAddress.isBegun(turn)
                || NextAddress.chosen(turn).isPresent()
                || !isOpen && !NextAddress.isAsked(turn)
                || !CalledAddress.mayBeName(turn.said())
                || !turn.round().named(turn.said()).isEmpty()) {
            return false;
        }
        var kept = CalledAddress.allIn(AddressBook.of(turn.buyer()), turn.said()).stream()
                .filter(one -> isOpen || !one.equals(turn.buyer().address()))
                .toList();
        if (kept.size() > 1) {
            ask(turn, turn.said().strip(), kept, order);
        } else if (!kept.isEmpty() && isOpen) {
            isChosen(turn, new ChosenAddress("", turn.said().strip(), true, false), kept.get(0), order);
        } else if (!kept.isEmpty()) {
            turn.chat().asksNothing();
            tellOrAsk(turn, kept.get(0), order.get());
        }
        return !kept.isEmpty();
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
        var order = one.isLast() ? ofNow(turn) : order(turn);
        var before = one.isOld() ? goesTo(turn, order) : List.<Address>of();
        var kept = before.isEmpty() ? one.kept(turn) : before;
        if (kept.size() == 1) {
            return isChosen(turn, one, kept.get(0), order);
        }
        if (kept.isEmpty() && !one.mayBeUnknown()) {
            return false;
        }
        ask(turn, one.whose(), kept, order);
        return true;
    }

    /** Where the order goes still, though the buyer has another usual address now. */
    private static List<Address> goesTo(Turn turn, Optional<CustomerOrder> order) {
        var to = order.filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                .map(CustomerOrder::destination)
                .orElse(null);
        return AddressBook.of(turn.buyer()).all().stream()
                .filter(one ->
                        one.destination().equals(to) && !one.equals(turn.buyer().address()))
                .limit(1)
                .toList();
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
