package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
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
        var words = turn.words();
        var order = turn.sale()
                .parcelOf(turn.buyer().id())
                .or(() -> turn.sale().cartsOf(turn.buyer().id()).stream().findFirst());
        if (order.isEmpty() || order.get().lines().stream().noneMatch(line -> line.isLive())) {
            turn.say(words.chat().emptyCart(), new Button(words.chat().lineupButton(), "/lineup"));
            return;
        }
        var found = order.get();
        var title = found.status() == CustomerOrder.Status.OPEN
                ? words.chat().cartOf(found.number())
                : words.chat().orderedIn(found.number());
        var rows = OrderText.rows(
                words,
                found.lines().stream().filter(line -> line.isLive()),
                turn.shop().currency());
        turn.say(
                title + "\n" + rows + "\n" + receipts.afterClaim(turn, found),
                receipts.nextSteps(turn, found).toArray(Button[]::new));
    }
}
