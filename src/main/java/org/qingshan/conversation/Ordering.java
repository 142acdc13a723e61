package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** What follows once it is known where a parcel goes. */
@ApplicationScoped
public class Ordering {
    private final OrderTaking orders;
    private final Receipts receipts;

    Ordering(OrderTaking orders, Receipts receipts) {
        this.orders = orders;
        this.receipts = receipts;
    }

    /** Confirms everything that the buyer holds. Refuses where there is nothing. */
    public void confirm(Turn turn, Destination to) {
        var carts = turn.sale().cartsOf(turn.buyer().id());
        if (carts.isEmpty()) {
            throw new Refused(Reason.NOTHING_HELD);
        }
        List<String> texts = new ArrayList<>();
        for (var cart : carts) {
            orders.confirm(turn.sale(), cart, to);
            History.write(turn.actor(), "order.confirmed", "order " + cart.number(), Map.of());
            texts.add(receipts.confirmed(turn, cart));
        }
        turn.outcome("confirmed");
        turn.say(String.join("\n\n", texts));
    }

    /** There is nothing to confirm because it has been confirmed: says so. Returns whether that was it. */
    public boolean isConfirmedBefore(Turn turn) {
        var order = turn.sale()
                .parcelOf(turn.buyer().id())
                .or(() -> CustomerOrder.of(turn.buyer().id(), 1).stream().findFirst());
        var done = order.filter(found -> found.taken().findAny().isPresent() && found.destination() != null);
        done.ifPresent(found -> {
            turn.outcome("confirmed before");
            turn.say(turn.words()
                    .change()
                    .confirmedBefore(found.number(), OrderText.status(turn.words(), found.status())));
        });
        return done.isPresent();
    }

    /** The address was saved: what is held is confirmed, or offered for it; a parcel under way to the old place is turned. */
    public void afterAddress(Turn turn, Destination to, boolean thenConfirm) {
        var carts = turn.sale().cartsOf(turn.buyer().id());
        if (thenConfirm && !carts.isEmpty()) {
            confirm(turn, to);
            return;
        }
        var chat = turn.words().chat();
        List<String> lines = new ArrayList<>(List.of(chat.addressSaved()));
        turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .ifPresent(order -> {
                    orders.redirect(turn.sale(), order, to);
                    lines.add(chat.alsoRedirected(order.number()));
                });
        carts.forEach(cart -> lines.add(cart(turn, cart)));
        var buttons = carts.isEmpty() ? new Button[0] : new Button[] {new Button(chat.confirmButton(), "/confirm")};
        turn.say(String.join("\n", lines), buttons);
    }

    private String cart(Turn turn, CustomerOrder cart) {
        return turn.words().chat().cartOf(cart.number()) + "\n"
                + OrderText.rows(turn.words(), cart.held(), turn.shop().currency()) + "\n"
                + receipts.cartTotal(turn, cart);
    }
}
