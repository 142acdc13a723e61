package org.qingshan.conversation.dialogue;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/**
 * What is kept already and would go along to the address that came with a further claim. All of a stream travels in one parcel, so
 * whoever meant only the last of it must hear of the rest before he says that it is right.
 */
final class GoesAlong {
    private GoesAlong() {}

    /** What goes there, all of it named; empty where there is nothing but what the address was said for. */
    static String with(Turn turn, AddressDraft draft, Destination to) {
        return open(turn)
                .filter(cart -> isOfSeveralMessages(cart) && isSurprising(turn, cart, draft, to))
                .map(cart -> told(turn, cart))
                .collect(Collectors.joining("\n"));
    }

    /** All that is kept, whatever it was said for. */
    static String all(Turn turn) {
        return open(turn).map(cart -> told(turn, cart)).collect(Collectors.joining("\n"));
    }

    static boolean isAnythingKept(Turn turn) {
        return open(turn).findAny().isPresent();
    }

    /** Where what is kept would go; empty where that is not known, or nothing is kept. */
    static Optional<Destination> destination(Turn turn) {
        return open(turn)
                .map(cart -> cart.destinationFor(turn.buyer()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String told(Turn turn, CustomerOrder cart) {
        return turn.words().address().allGoesThere(rows(turn, cart));
    }

    private static boolean isSurprising(Turn turn, CustomerOrder cart, AddressDraft draft, Destination to) {
        var now = cart.destinationFor(turn.buyer());
        boolean isMeant = draft.order() == null && draft.instead() == null;
        boolean goesThere = draft.thenConfirm() || now == null || isMeant && !now.isCollected();
        boolean saidWithAddress = cart.held().anyMatch(line -> line.claimId() == turn.id());
        return goesThere && !to.equals(now) && (saidWithAddress || now != null);
    }

    private static boolean isOfSeveralMessages(CustomerOrder cart) {
        return cart.held().map(OrderLine::claimId).distinct().limit(2).count() == 2;
    }

    /** Says that nothing goes there, and what is kept still. */
    static void stays(Turn turn) {
        var text = turn.words().address();
        var kept = open(turn).map(cart -> text.stillKept(rows(turn, cart)));
        var to = open(turn)
                .map(cart -> cart.destinationFor(turn.buyer()))
                .filter(Objects::nonNull)
                .map(now -> text.itGoesTo(now.recipient(), now.line()));
        var said = Stream.of(Stream.of(text.notThere()), kept, to)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        if (!isAnythingKept(turn)) {
            turn.say(said);
        } else {
            turn.say(
                    said,
                    new Button(turn.words().chat().confirmButton(), "/confirm"),
                    new Button(turn.words().chat().otherAddressButton(), "/address new"));
        }
    }

    private static String rows(Turn turn, CustomerOrder cart) {
        return OrderText.rows(turn.words(), cart.held(), turn.shop().currency());
    }

    private static Stream<CustomerOrder> open(Turn turn) {
        return turn.sale().cartsOf(turn.buyer().id()).stream()
                .filter(cart -> cart.status() == CustomerOrder.Status.OPEN);
    }
}
