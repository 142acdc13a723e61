package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;

/** Shows where an order is: the one named, else the last. */
@ApplicationScoped
class StatusCommand implements Command {
    private final Possessions possessions;

    StatusCommand(Possessions possessions) {
        this.possessions = possessions;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<String> words() {
        return List.of("到哪了", "订单状态", "我的货到哪了", "查订单", "订单", "订单号", "status", "order");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** "order 2 boxes of sugar" asks for no order number 2. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return !word.equals("order") || arguments.matches("(?:#?\\d{1,9})?[。.!！?？~～ ]*");
    }

    @Override
    public String summary(Wording words) {
        return words.help().status();
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Override
    public void run(Turn turn, String arguments) {
        var number = NUMBER.matcher(arguments);
        if (number.find()) {
            turn.say(OrderSheet.of(turn, numbered(turn, number.group())));
        } else {
            possessions.showLastOrder(turn);
        }
    }

    private static CustomerOrder numbered(Turn turn, String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .filter(order -> order.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }
}
