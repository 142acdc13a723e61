package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** A buyer comes for what he orders instead of having it sent. */
@Singleton
public class Collecting {
    /** As many orders as somebody has under way. */
    private static final int SHOWN = 5;

    private static final Set<CustomerOrder.Status> UNDER_WAY =
            EnumSet.of(CustomerOrder.Status.PACKED, CustomerOrder.Status.SHIPPED);

    private static final String ADDRESS = "address";

    private final OrderTaking orders;
    private final Ordering ordering;
    private final Receipts receipts;

    Collecting(OrderTaking orders, Ordering ordering, Receipts receipts) {
        this.orders = orders;
        this.ordering = ordering;
        this.receipts = receipts;
    }

    /**
     * What is held is ordered with it, for no address is needed. Refuses where the shop does not have it so.
     *
     * @param number the order's; null for what he orders now, else his newest that is not packed
     */
    public void collect(Turn turn, @Nullable Integer number) {
        var to = place(turn);
        var meant = number == null ? OwnOrders.current(turn) : OwnOrders.numbered(turn, number);
        if (number != null && meant.isEmpty()) {
            throw new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number));
        }
        if (meant.isEmpty()) {
            turn.say(turn.words().pickUp().nothing());
            return;
        }
        leaveAddress(turn);
        meant.forEach(order -> orders.sendTo(turn.sale(), order, to));
        turn.outcome("collected");
        var carts = meant.stream()
                .filter(order -> order.held().findAny().isPresent())
                .toList();
        if (carts.isEmpty()) {
            told(turn, meant);
        } else {
            ordering.confirm(turn, carts);
        }
    }

    /** Whether the shop has it so. */
    public boolean isOffered(Turn turn) {
        return turn.shop().shipping().pickUp().isPresent();
    }

    /** Whether something waits for this buyer to come, packed or not. Queries. */
    public boolean isAwaited(Turn turn) {
        return awaited(turn).findAny().isPresent();
    }

    /** Whether all that he could come for is for him to collect already. */
    public boolean isSettled(Turn turn) {
        return OwnOrders.current(turn).stream()
                .allMatch(order -> order.status() == CustomerOrder.Status.CONFIRMED && order.isCollected());
    }

    /** Whether something of his is packed or sent that he does not come for. Queries. */
    public boolean isUnderWay(Turn turn) {
        return Parcels.of(turn.buyer().id(), SHOWN).stream()
                .anyMatch(order -> UNDER_WAY.contains(order.status()) && !order.isCollected());
    }

    /** Where and when it is, of his own order or of any. Refuses where the shop does not have it so. */
    public void tell(Turn turn) {
        var where = turn.shop().shipping().pickUp().orElseThrow(() -> new Refused(Reason.NO_PICK_UP));
        var text = turn.words().pickUp();
        var own = awaited(turn).toList();
        if (own.isEmpty()) {
            var buttons = isPossible(turn) ? new Button[] {new Button(text.atOnceButton(), "/pickup")} : new Button[0];
            turn.say(text.offered(where), buttons);
            return;
        }
        turn.say(own.stream()
                .flatMap(order -> Stream.of(
                        text.goes(
                                order.number(),
                                Objects.requireNonNull(order.destination()).detail()),
                        order.isBoxed() ? text.statusPacked() : "",
                        cash(turn, order)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** Who wanted to come has it sent after all: a button for each address that he has. What is packed is for the host. */
    public void askWhereTo(Turn turn) {
        var text = turn.words().pickUp();
        var unpacked = awaited(turn).filter(CustomerOrder::isJoinable).toList();
        if (unpacked.isEmpty()) {
            throw new Refused(
                    Reason.TOO_LATE,
                    Map.of("number", awaited(turn).findFirst().orElseThrow().number()));
        }
        var order = unpacked.get(0);
        // Whatever address is given next is this order's.
        turn.chat()
                .asks(
                        ADDRESS,
                        Map.of("order", String.valueOf(order.number())),
                        turn.sale().now());
        turn.ask(
                text.whereTo(order.number()),
                Turn.column(Stream.concat(
                        AddressBook.of(turn.buyer()).all().stream()
                                .map(address -> new Button(
                                        address.destination().line(),
                                        "/address use #" + address.id() + " " + order.number())),
                        Stream.of(new Button(turn.words().address().addButton(), "/address new")))));
    }

    private static Stream<CustomerOrder> awaited(Turn turn) {
        return Parcels.of(turn.buyer().id(), SHOWN).stream()
                .filter(CustomerOrder::isCollected)
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED
                        || order.status() == CustomerOrder.Status.PACKED);
    }

    /** Whether there is anything of this buyer's that could be collected. */
    public boolean isPossible(Turn turn) {
        return !OwnOrders.current(turn).isEmpty();
    }

    /** Who was asked where to send it has answered. */
    private static void leaveAddress(Turn turn) {
        if (turn.chat().openDialogue(turn.sale().now()).filter(ADDRESS::equals).isPresent()) {
            turn.chat().asksNothing();
        }
    }

    private void told(Turn turn, List<CustomerOrder> meant) {
        List<String> lines = new ArrayList<>();
        for (var order : meant) {
            History.write(turn.actor(), "order.redirected", "order " + order.number(), Map.of());
            lines.add(turn.words()
                    .pickUp()
                    .goes(
                            order.number(),
                            Objects.requireNonNull(order.destination()).detail()));
            lines.add(receipts.price(turn, order));
            lines.add(cash(turn, order));
        }
        turn.say(
                lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")),
                receipts.nextSteps(turn, meant.get(0)).toArray(Button[]::new));
        if (meant.size() == 1) {
            CartAgreed.readsBack(turn);
        }
    }

    /** What the buyer is to bring; empty where he brings nothing. */
    static String cash(Turn turn, CustomerOrder order) {
        var due = PayingWords.due(order);
        return PayingWords.isPaidAtPickUp(order) && due > 0
                ? turn.words().pickUp().cash(turn.money(due))
                : "";
    }

    private static Destination place(Turn turn) {
        var where = turn.shop().shipping().pickUp().orElseThrow(() -> new Refused(Reason.NO_PICK_UP));
        var buyer = turn.buyer();
        var usual = buyer.destination();
        var name = buyer.nameForTeam();
        return Destination.collected(name, usual == null ? "" : usual.phone(), where);
    }
}
