package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Gives back what a buyer names, of this stream's parcel or of an earlier one that is not packed yet. */
@ApplicationScoped
class GivingBack {
    private final OrderTaking orders;
    private final Phrasing phrasing;

    GivingBack(OrderTaking orders, Phrasing phrasing) {
        this.orders = orders;
        this.phrasing = phrasing;
    }

    /** The live lines of an item in the parcel that claims join now. Refuses where there are none. */
    List<OrderLine> inParcel(Turn turn, LineupItem item) {
        var lines = parcelLines(turn, item);
        if (lines.isEmpty()) {
            refuseIfPacked(turn, item.slot());
            throw new Refused(Reason.NOTHING_TO_RELEASE, Map.of("slot", item.slot()));
        }
        return lines;
    }

    /** So much of an item, or as much of it as there is. */
    Answer some(Turn turn, LineupItem item, BigDecimal quantity) {
        var lines = inParcel(turn, item);
        var back = quantity.min(Phrasing.sum(lines));
        orders.reduce(turn.sale(), lines, back, turn.id());
        return Answer.of(phrasing.released(turn, item, back));
    }

    /** All of an item; where there is none now, of an earlier parcel. */
    Answer all(Turn turn, LineupItem item) {
        var lines = parcelLines(turn, item);
        return lines.isEmpty() ? ofEarlier(turn, item.slot()) : some(turn, item, Phrasing.sum(lines));
    }

    /** All of a slot, of today's list or of an earlier one. */
    Answer all(Turn turn, String slot) {
        var item =
                turn.sale().slot(slot).filter(found -> !parcelLines(turn, found).isEmpty());
        return item.map(found -> all(turn, found)).orElseGet(() -> ofEarlier(turn, slot));
    }

    private Answer ofEarlier(Turn turn, String slot) {
        var found = turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> itemOf(order, slot) != null)
                .toList();
        if (found.isEmpty()) {
            refuseIfPacked(turn, slot);
            throw new Refused(Reason.NOTHING_TO_RELEASE, Map.of("slot", slot));
        }
        if (found.size() > 1) {
            turn.outcome("asked");
            return new Answer(
                    turn.words().change().whichOrder(slot),
                    found.stream()
                            .map(order -> button(turn, order, slot))
                            .limit(Unplaced.CHOICES)
                            .toList(),
                    false);
        }
        return ofOrder(turn, found.get(0), slot);
    }

    /** All of a slot in one parcel. */
    Answer ofOrder(Turn turn, int number, String slot) {
        return ofOrder(turn, mine(turn, number), slot);
    }

    private Answer ofOrder(Turn turn, CustomerOrder order, String slot) {
        var item = itemOf(order, slot);
        if (item == null) {
            throw new Refused(Reason.NOTHING_TO_RELEASE, Map.of("slot", slot));
        }
        var quantity = order.quantityOf(item);
        orders.release(turn.sale(), order, order.of(item), turn.id());
        turn.outcome("released");
        var words = turn.words();
        return Answer.of(words.change()
                .releasedFrom(words.quantity(quantity, item), words.name(item), item.slot(), order.number()));
    }

    /** A whole parcel. */
    Answer order(Turn turn, int number) {
        var order = mine(turn, number);
        var live = order.lines().stream().filter(OrderLine::isLive).toList();
        if (live.isEmpty()) {
            return Answer.of(turn.words().chat().nothingToCancel());
        }
        orders.release(turn.sale(), order, live, turn.id());
        History.write(turn.actor(), "order.cancelled", "order " + number, Map.of());
        turn.outcome("released");
        return Answer.of(turn.words().chat().orderCancelled(number));
    }

    /** A button for each item that can be given back, of whatever parcel. */
    List<Button> choices(Turn turn) {
        List<Button> buttons = new ArrayList<>();
        for (var order : turn.sale().unpackedOf(turn.buyer().id())) {
            var slots = new LinkedHashSet<String>();
            order.lines().stream()
                    .filter(OrderLine::isLive)
                    .forEach(line -> slots.add(line.item().slot()));
            slots.forEach(slot -> buttons.add(button(turn, order, slot)));
        }
        return buttons;
    }

    private static Button button(Turn turn, CustomerOrder order, String slot) {
        var words = turn.words();
        var item = itemOf(order, slot);
        var label = item == null
                ? slot
                : words.change()
                        .backOfOrderButton(
                                words.quantity(order.quantityOf(item), item),
                                words.name(item),
                                item.slot(),
                                order.number());
        return new Button(label, "/cancel " + slot + " " + order.number());
    }

    private static CustomerOrder mine(Turn turn, int number) {
        return CustomerOrder.numbered(number)
                .filter(found -> found.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }

    private static @Nullable LineupItem itemOf(CustomerOrder order, String slot) {
        return order.lines().stream()
                .filter(OrderLine::isLive)
                .map(OrderLine::item)
                .filter(item -> item.slot().equalsIgnoreCase(slot))
                .findFirst()
                .orElse(null);
    }

    private static List<OrderLine> parcelLines(Turn turn, LineupItem item) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .map(order -> order.of(item))
                .orElse(List.of());
    }

    /** What is in the box already is not "nothing". */
    private static void refuseIfPacked(Turn turn, String slot) {
        turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.isLive() && line.item().slot().equalsIgnoreCase(slot))
                .map(OrderLine::order)
                .filter(order -> !order.isJoinable())
                .findFirst()
                .ifPresent(order -> {
                    throw new Refused(Reason.TOO_LATE, Map.of("number", order.number()));
                });
    }
}
