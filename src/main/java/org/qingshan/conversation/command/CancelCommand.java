package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.ClaimReadingDesk;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** Leaves the open question, or gives back what is named. Alone it never touches stock. */
@ApplicationScoped
class CancelCommand implements Command {
    private final ClaimReadingDesk reading;
    private final OrderTaking orders;

    CancelCommand(ClaimReadingDesk reading, OrderTaking orders) {
        this.reading = reading;
        this.orders = orders;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public List<String> words() {
        return List.of("取消", "算了", "不要了", "都不要了", "刚才的不要了", "撤销", "取消订单", "全部取消", "undo", "cancel", "never mind");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().cancel();
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.isEmpty()) {
            leave(turn);
        } else if (NUMBER.matcher(arguments).matches()) {
            cancel(turn, Integer.parseInt(arguments));
        } else {
            reading.read(turn, turn.words().isChinese() ? arguments + " 不要了" : "cancel " + arguments);
        }
    }

    private static void leave(Turn turn) {
        var chat = turn.words().chat();
        if (turn.chat().openDialogue(turn.sale().now()).isPresent()) {
            turn.chat().asksNothing();
            turn.say(chat.dialogueLeft());
            return;
        }
        var order = turn.sale().parcelOf(turn.buyer().id());
        List<List<Button>> rows = order.map(found -> rows(turn, found)).orElse(List.of());
        if (rows.isEmpty()) {
            turn.say(chat.nothingToCancel());
        } else {
            turn.sayRows(chat.cancelWhat(), rows);
        }
    }

    private static List<List<Button>> rows(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var items = order.lines().stream()
                .filter(OrderLine::isLive)
                .map(OrderLine::item)
                .distinct();
        return Turn.column(items.map(item -> new Button(
                words.chat()
                        .cancelLineButton(words.quantity(order.quantityOf(item), item), words.name(item), item.slot()),
                "/cancel " + item.slot())));
    }

    private void cancel(Turn turn, int number) {
        var order = CustomerOrder.numbered(number)
                .filter(found -> found.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number)));
        var live = order.lines().stream().filter(OrderLine::isLive).toList();
        if (live.isEmpty()) {
            turn.say(turn.words().chat().nothingToCancel());
            return;
        }
        orders.release(turn.sale(), order, live);
        History.write(turn.actor(), "order.cancelled", "order " + number, Map.of());
        turn.say(turn.words().chat().orderCancelled(number));
    }
}
