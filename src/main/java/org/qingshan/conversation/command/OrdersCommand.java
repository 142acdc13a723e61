package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Shows the buyer's last orders. */
@Singleton
class OrdersCommand implements Command {
    private static final int LONGEST = 60;

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

    /** 我有几个订单, "what's my order number". */
    private static final Pattern ASKED = Pattern.compile(
            "(?:请问|那)?我(?:的|现在|一共|总共|到底){0,2}(?:有|下了)(?:几|多少)[个张笔份]?(?:订单|单子?)[了啊呀呢吗? ]*|(?:请问)?我?的?(?:订单号码?|订单编号|单子编号)(?:是|呢)?(?:多少|几号?|什么|啥)?[啊呀呢? ]*"
                    + "|(?:what(?:'s| is|s) |tell me )?my order(?: number| no\\.?| id)[?. ]*|how many orders (?:do i have|have i got|did i (?:make|place))[?. ]*|what is the number of my order[?. ]*");

    @Override
    public boolean canBe(Sentence said) {
        return said.words().length() <= LONGEST && ASKED.matcher(said.plain()).matches();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() ? Optional.of("") : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().orders();
    }

    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    @Override
    public void run(Turn turn, String arguments) {
        if (!arguments.isEmpty() && turn.may(Role.PACKER)) {
            OrdersFound.show(turn, arguments);
            return;
        }
        var words = turn.words();
        var orders = Parcels.of(turn.buyer().id(), SHOWN);
        if (orders.isEmpty()) {
            turn.say(Possessions.noOrders(turn), new Button(words.chat().lineupButton(), "/lineup"));
            return;
        }
        var text = new StringJoiner("\n\n").add(words.chat().yourOrders());
        orders.forEach(order -> text.add(OrderSheet.of(turn, order, time)));
        turn.say(text.toString());
    }
}
