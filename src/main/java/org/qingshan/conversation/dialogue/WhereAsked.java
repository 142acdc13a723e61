package org.qingshan.conversation.dialogue;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.AddressRows;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Asks for an address. Where it is for an order that has one, those that are kept beside are named with it. */
final class WhereAsked {
    private static final int MOST = 3;

    private WhereAsked() {}

    static void ask(Turn turn, AddressDraft draft) {
        var order = order(turn, draft);
        var book = AddressBook.of(turn.buyer()).all();
        var others = order.stream()
                .flatMap(one -> book.stream()
                        .filter(address -> !address.destination().equals(one.destinationFor(turn.buyer()))))
                .limit(MOST)
                .toList();
        var asked = turn.words().chat().askAddress();
        if (others.isEmpty()) {
            turn.say(asked);
            return;
        }
        turn.say(
                asked + "\n" + turn.words().beside().orOneOf() + "\n" + AddressRows.list(turn, others),
                AddressRows.buttons(turn, others, order.orElseThrow().number()).toArray(Button[]::new));
    }

    /** The order that it is for, or what he has where all shall go elsewhere than it did; who only keeps another has none. */
    private static Optional<CustomerOrder> order(Turn turn, AddressDraft draft) {
        var usual = turn.buyer().address();
        boolean isOfAll = usual != null && Objects.equals(draft.instead(), usual.id());
        if (draft.order() == null && !isOfAll) {
            return Optional.empty();
        }
        return Stream.concat(
                        turn.sale().parcelOf(turn.buyer().id()).stream(),
                        turn.sale().unpackedOf(turn.buyer().id()).stream())
                .filter(one -> !one.isCollected() && one.lines().stream().anyMatch(line -> line.isLive()))
                .filter(one -> draft.order() == null || Objects.equals(draft.order(), one.number()))
                .max(Comparator.comparingInt(CustomerOrder::number));
    }
}
