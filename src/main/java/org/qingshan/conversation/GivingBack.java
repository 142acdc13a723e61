package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.EarlierPart;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Gives back what a buyer names, of this stream's parcel or of an earlier one that is not packed yet. */
@Singleton
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
            refuseIfPacked(turn, item::equals);
            throw nothingOf(turn, item.slot());
        }
        return lines;
    }

    /** So much of an item, or as much of it as there is; where there is none now, of an earlier parcel. */
    Answer some(Turn turn, LineupItem item, BigDecimal quantity) {
        var lines = parcelLines(turn, item);
        if (lines.isEmpty()) {
            return ofEarlier(turn, item, part -> less(turn, part, quantity));
        }
        var back = quantity.min(Phrasing.sum(lines));
        orders.reduce(turn.sale(), lines, back, turn.id());
        return Answer.of(phrasing.released(turn, item, back) + Phrasing.money(turn, lines));
    }

    /** All of an item; where there is none now, of an earlier parcel. */
    Answer all(Turn turn, LineupItem item) {
        var lines = parcelLines(turn, item);
        return lines.isEmpty()
                ? ofEarlier(turn, item, part -> ofOrder(turn, part.order(), part.item()))
                : some(turn, item, Phrasing.sum(lines));
    }

    /** All of a slot, of today's list or of an earlier one. */
    Answer all(Turn turn, String slot) {
        var item =
                turn.sale().slot(slot).filter(found -> !parcelLines(turn, found).isEmpty());
        return item.map(found -> all(turn, found)).orElseGet(() -> named(turn, slot));
    }

    /** The same goods of an earlier parcel; a slot may mean other goods in another stream. */
    private Answer ofEarlier(Turn turn, LineupItem item, Function<EarlierPart, Answer> giving) {
        var product = item.product().id();
        var found = EarlierPart.of(turn, item);
        if (found.size() == 1) {
            return giving.apply(found.get(0));
        }
        if (found.size() > 1) {
            return which(turn, item.slot(), found);
        }
        refuseIfPacked(turn, one -> one.product().id().equals(product));
        if (turn.said().toUpperCase(Locale.ROOT).contains(item.slot())) {
            return ofEarlier(turn, item.slot());
        }
        throw nothingOf(turn, item.slot());
    }

    /** What is only kept is meant before what is ordered. */
    /** So much less of one parcel, or all of it. */
    Answer less(Turn turn, EarlierPart part, BigDecimal quantity) {
        var item = part.item();
        var there = part.order().quantityOf(item);
        if (quantity.compareTo(there) >= 0) {
            return ofOrder(turn, part.order(), item);
        }
        orders.reduce(turn.sale(), part.order().of(item), quantity, turn.id());
        turn.outcome("released");
        var words = turn.words();
        return Answer.of(words.change()
                .reducedIn(
                        words.quantity(quantity, item),
                        words.name(item),
                        item.slot(),
                        part.order().number(),
                        words.quantity(there.subtract(quantity), item)));
    }

    private Answer named(Turn turn, String slot) {
        return turn.sale().slot(slot).map(item -> all(turn, item)).orElseGet(() -> ofEarlier(turn, slot));
    }

    /** Whether an earlier parcel that is not packed has something of this slot. */
    boolean hasEarlier(Turn turn, String slot) {
        return !EarlierPart.of(turn, item -> item.slot().equalsIgnoreCase(slot)).isEmpty();
    }

    private Answer ofEarlier(Turn turn, String slot) {
        var found = EarlierPart.of(turn, item -> item.slot().equalsIgnoreCase(slot));
        if (found.isEmpty()) {
            refuseIfPacked(turn, item -> item.slot().equalsIgnoreCase(slot));
            throw nothingOf(turn, slot);
        }
        return which(turn, slot, found);
    }

    private static Answer which(Turn turn, String slot, List<EarlierPart> found) {
        turn.outcome("asked");
        var change = turn.words().change();
        return new Answer(
                found.size() == 1 ? change.isItThis(slot, found.get(0).order().number()) : change.whichOrder(slot),
                found.stream()
                        .map(part -> button(turn, part))
                        .limit(Choices.MOST)
                        .toList(),
                false,
                false);
    }

    /** All of a slot in one parcel. */
    Answer ofOrder(Turn turn, int number, String slot) {
        return ofOrder(turn, mine(turn, number), slot);
    }

    private Answer ofOrder(Turn turn, CustomerOrder order, String slot) {
        return ofOrder(
                turn,
                order,
                itemOf(order, slot).orElseThrow(() -> new Refused(Reason.NOTHING_TO_RELEASE, Map.of("slot", slot))));
    }

    private Answer ofOrder(Turn turn, CustomerOrder order, LineupItem item) {
        var quantity = order.quantityOf(item);
        orders.release(turn.sale(), order, order.of(item), turn.id());
        turn.outcome("released");
        var words = turn.words();
        var money = PayingWords.ofGivenBack(turn, order);
        return Answer.of(words.change()
                        .releasedFrom(words.quantity(quantity, item), words.name(item), item.slot(), order.number())
                + (money.isEmpty() ? "" : "\n" + money));
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
        var money = PayingWords.ofGivenBack(turn, order);
        return Answer.of(turn.words().chat().orderCancelled(number) + (money.isEmpty() ? "" : "\n" + money));
    }

    /** The numbers of all parcels of which something can be given back; none where one of them was confirmed. */
    List<Integer> cartsOnly(Turn turn) {
        var orders = EarlierPart.of(turn, item -> true).stream()
                .map(EarlierPart::order)
                .distinct()
                .toList();
        return orders.stream().allMatch(order -> order.status() == CustomerOrder.Status.OPEN && !order.isCartAgain())
                ? orders.stream().map(CustomerOrder::number).toList()
                : List.of();
    }

    /** A button for each item that can be given back, of whatever parcel, and one for each parcel of several. */
    List<Button> choices(Turn turn) {
        var parts = EarlierPart.of(turn, item -> true);
        var orders = parts.stream().map(part -> part.order().number()).toList();
        var whole = orders.stream()
                .distinct()
                .filter(number -> Collections.frequency(orders, number) > 1)
                .map(number -> new Button(turn.words().change().wholeOrderBackButton(number), "/cancel " + number));
        return Stream.concat(parts.stream().map(part -> button(turn, part)), whole)
                .toList();
    }

    private static Button button(Turn turn, EarlierPart part) {
        var words = turn.words();
        var item = part.item();
        var number = part.order().number();
        var quantity = words.quantity(part.order().quantityOf(item), item);
        return new Button(
                words.change().backOfOrderButton(quantity, words.name(item), item.slot(), number),
                "/cancel " + item.slot() + " " + number);
    }

    private static CustomerOrder mine(Turn turn, int number) {
        return CustomerOrder.numbered(number)
                .filter(found -> found.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }

    private static Optional<LineupItem> itemOf(CustomerOrder order, String slot) {
        return order.lines().stream()
                .filter(OrderLine::isLive)
                .map(OrderLine::item)
                .filter(item -> item.slot().equalsIgnoreCase(slot))
                .findFirst();
    }

    private static List<OrderLine> parcelLines(Turn turn, LineupItem item) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .map(order -> order.of(item))
                .orElse(List.of());
    }

    /** A host who has nothing of it himself wants its sale stopped, or somebody's order cancelled: of that an example is given. */
    private static Refused nothingOf(Turn turn, String slot) {
        var shelf = turn.isPrivate() && turn.may(Role.HOST) ? turn.round().shelf() : List.<LineupItem>of();
        var example = shelf.stream()
                .filter(item -> item.slot().equalsIgnoreCase(slot))
                .findFirst()
                .or(() -> shelf.stream().findFirst());
        return new Refused(
                Reason.NOTHING_TO_RELEASE,
                example.map(item -> Map.<String, Object>of("slot", slot, "example", item.slot()))
                        .orElseGet(() -> Map.of("slot", slot)));
    }

    /** What is in the box already is not "nothing". */
    static void refuseIfPacked(Turn turn, Predicate<LineupItem> meant) {
        var earlier = Parcels.onTheWayOf(turn.buyer().id()).stream().flatMap(order -> order.lines().stream());
        Stream.concat(turn.sale().linesOf(turn.buyer().id()).stream(), earlier)
                .filter(line -> line.isLive() && meant.test(line.item()))
                .map(OrderLine::order)
                .filter(order -> !order.isJoinable())
                .findFirst()
                .ifPresent(order -> {
                    throw new Refused(Reason.TOO_LATE, Map.of("number", order.number()));
                });
    }
}
