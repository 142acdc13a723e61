package org.qingshan.conversation.command;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.outbox.Button;

/** What was marked as packed by a slip: 1009没打包，点错了. */
final class PackedByMistake {
    /** 刚才那单没打好: the one that he has closed last. */
    private static final String LAST = "last";

    private final Packing packing;

    PackedByMistake(Packing packing) {
        this.packing = packing;
    }

    /**
     * Of several each is asked about by a button of its own.
     *
     * @param named their numbers, or the last
     * @param packed what the tapped button says of when it was packed; null where nothing is tapped
     */
    void told(Turn turn, String named, @Nullable String packed) {
        var orders = named.equals(LAST)
                ? packing.lastOf(turn.actor()).stream().toList()
                : Stream.of(named.split(" "))
                        .map(PackerCommand::numbered)
                        .distinct()
                        .toList();
        var fitting = orders.stream().filter(packing::canBeUnpacked).toList();
        if (orders.isEmpty()) {
            turn.say(turn.words().team().howToUndoPacked());
        } else if (orders.size() == 1 || fitting.isEmpty()) {
            orders.forEach(order -> told(turn, order, packed));
        } else {
            var numbers = fitting.stream().map(CustomerOrder::number).toList();
            turn.choose(
                    turn.words().team().isPacked(turn.words().numbers(numbers)),
                    Turn.column(fitting.stream().map(order -> button(turn, order))));
        }
    }

    /** It is to be packed again by a tap, if nobody has packed it since; of all else it is shown how it stands. */
    private void told(Turn turn, CustomerOrder order, @Nullable String packed) {
        var text = turn.words().team();
        var number = turn.words().numbers(order.company().numbers());
        if (order.status() != CustomerOrder.Status.PACKED) {
            OrdersFound.show(turn, String.valueOf(order.number()));
        } else if (!packing.canBeUnpacked(order)) {
            turn.say(text.staysPacked(number));
        } else if (String.valueOf(Packing.packedAt(order)).equals(packed)) {
            packing.unpack(turn.sale(), order, turn.actor());
            unpacked(turn, order, number);
        } else {
            turn.choose(text.isPacked(number), button(turn, order));
        }
    }

    /** Nothing is to be packed of it where all of it was recalled meanwhile. */
    private static void unpacked(Turn turn, CustomerOrder order, String number) {
        var text = turn.words().team();
        if (order.status() != CustomerOrder.Status.CONFIRMED) {
            OrdersFound.show(turn, String.valueOf(order.number()));
        } else {
            turn.say(
                    text.unpacked(number),
                    new Button(turn.words().parcel().packedButton(order.number()), "/packed " + order.number()));
        }
    }

    private static Button button(Turn turn, CustomerOrder order) {
        return new Button(
                turn.words().team().unpackButton(order.number()),
                "/packed " + order.number() + " undo " + Packing.packedAt(order));
    }
}
