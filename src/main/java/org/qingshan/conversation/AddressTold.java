package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Says what a new address means for what its buyer has. */
@Singleton
class AddressTold {
    private final Receipts receipts;

    AddressTold(Receipts receipts) {
        this.receipts = receipts;
    }

    /** What is kept now, what goes there, and what goes elsewhere still. */
    void tell(
            Turn turn,
            Address address,
            List<CustomerOrder> carts,
            @Nullable Integer meant,
            Map<CustomerOrder, Destination> before) {
        var text = turn.words().address();
        List<String> lines = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        var usual = turn.buyer().address();
        lines.add(
                usual == null || usual.equals(address)
                        ? text.saved(
                                address.destination().recipient(),
                                address.destination().line())
                        : text.savedBeside(address.name(), address.destination().line(), usual.name()));
        carts.forEach(cart -> lines.add(cart(turn, cart)));
        if (!carts.isEmpty()) {
            buttons.add(new Button(turn.words().chat().confirmButton(), "/confirm"));
        }
        before.forEach((cart, old) -> OrdersElsewhere.tellOfMoved(turn, address, cart, old, lines, buttons));
        OrdersElsewhere.tell(turn, address, meant, lines, buttons);
        if (!address.equals(usual)) {
            buttons.add(new Button(text.makeUsualButton(), "/address default #" + address.id()));
        }
        if (carts.isEmpty() && before.isEmpty()) {
            OrdersElsewhere.ask(turn, lines, buttons);
        } else {
            turn.say(String.join("\n", lines), buttons.toArray(Button[]::new));
        }
    }

    /** The button that sends a cart back where it went. */
    static Button stillThere(Turn turn, CustomerOrder cart, Address address) {
        return new Button(
                turn.words().address().stillThereButton(address.destination().recipient()),
                "/address use #" + address.id() + " " + cart.number());
    }

    private String cart(Turn turn, CustomerOrder cart) {
        return turn.words().chat().cartOf(cart.number()) + "\n"
                + OrderText.rows(turn.words(), cart.held(), turn.shop().currency()) + "\n"
                + receipts.cartTotal(turn, cart);
    }
}
