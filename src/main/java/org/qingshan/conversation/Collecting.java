package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** A buyer comes for what he orders instead of having it sent. */
@Singleton
public class Collecting {
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
        var meant = number == null ? Ordering.current(turn) : Ordering.numbered(turn, number);
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

    /** Whether there is anything of this buyer's that could be collected. */
    public boolean isPossible(Turn turn) {
        return !Ordering.current(turn).isEmpty();
    }

    /** Who was asked where to send it has answered. */
    private static void leaveAddress(Turn turn) {
        if (turn.chat()
                .openDialogue(turn.sale().now())
                .filter("address"::equals)
                .isPresent()) {
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
        var name = buyer.name().isBlank() && usual != null ? usual.recipient() : buyer.name();
        return Destination.collected(name, usual == null ? "" : usual.phone(), where);
    }
}
