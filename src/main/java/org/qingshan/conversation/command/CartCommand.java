package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/** Shows what the buyer holds and waits for. */
@ApplicationScoped
class CartCommand implements Command {
    private final Receipts receipts;

    CartCommand(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "cart";
    }

    @Override
    public List<String> words() {
        return List.of("购物车", "我要了什么", "cart", "my cart");
    }

    @Override
    public String summary(Wording words) {
        return words.help().cart();
    }

    @Override
    public void run(Turn turn, String arguments) {
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

    /** This stream's parcel, and what is kept of an earlier stream: all that {@code /confirm} would order. */
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
        var rows = OrderText.rows(words, live, turn.shop().currency());
        return title + "\n" + rows + "\n" + receipts.afterClaim(turn, order);
    }
}
