package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.StringJoiner;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.outbox.Button;

/** Shows the buyer's last orders. */
@Singleton
class OrdersCommand implements Command {
    private final TimeToPay time;

    OrdersCommand(TimeToPay time) {
        this.time = time;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public List<String> words() {
        return List.of("我的订单", "订单", "orders", "my orders");
    }

    @Override
    public String summary(Wording words) {
        return words.help().orders();
    }

    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    @Override
    public void run(Turn turn, String arguments) {
        var words = turn.words();
        var orders = Parcels.of(turn.buyer().id(), SHOWN);
        if (orders.isEmpty()) {
            turn.say(words.chat().noOrders(), new Button(words.chat().lineupButton(), "/lineup"));
            return;
        }
        var text = new StringJoiner("\n\n").add(words.chat().yourOrders());
        orders.forEach(order -> text.add(OrderSheet.of(turn, order, time)));
        turn.say(text.toString());
    }
}
