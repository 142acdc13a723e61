package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.WaitingPlaces;
import org.qingshan.outbox.Button;

/** Shows buyers what is theirs: what is kept for them, and where their last order is. */
@ApplicationScoped
public class Possessions {
    private final Receipts receipts;
    private final WaitingPlaces places;

    Possessions(Receipts receipts, WaitingPlaces places) {
        this.receipts = receipts;
        this.places = places;
    }

    /** All that {@code /confirm} would order, and what is ordered of this stream; with the totals and what can be done next. */
    public void showCart(Turn turn) {
        var chat = turn.words().chat();
        var found = parcels(turn);
        if (found.isEmpty()) {
            turn.say(chat.emptyCart(), new Button(chat.lineupButton(), "/lineup"));
            return;
        }
        var text = found.stream().map(order -> sheet(turn, order)).collect(Collectors.joining("\n\n"));
        var buttons = found.stream()
                .flatMap(order -> receipts.nextSteps(turn, order).stream())
                .distinct();
        turn.say(text, buttons.toArray(Button[]::new));
    }

    /** May query. */
    public void showLastOrder(Turn turn) {
        var chat = turn.words().chat();
        CustomerOrder.of(turn.buyer().id(), 1).stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> turn.say(OrderSheet.of(turn, order)),
                        () -> turn.say(chat.noOrders(), new Button(chat.lineupButton(), "/lineup")));
    }

    /** This stream's parcel, and what is kept of an earlier stream. */
    private static List<CustomerOrder> parcels(Turn turn) {
        var buyer = turn.buyer().id();
        return Stream.concat(turn.sale().parcelOf(buyer).stream(), turn.sale().cartsOf(buyer).stream())
                .distinct()
                .filter(order -> order.lines().stream().anyMatch(OrderLine::isLive))
                .toList();
    }

    private String sheet(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var title = order.status() == CustomerOrder.Status.OPEN
                ? words.chat().cartOf(order.number())
                : words.chat().orderedIn(order.number());
        var live = order.lines().stream().filter(OrderLine::isLive);
        var rows = OrderText.rows(words, live, turn.shop().currency(), places.of(order));
        return title + "\n" + rows + "\n" + receipts.afterClaim(turn, order);
    }
}
