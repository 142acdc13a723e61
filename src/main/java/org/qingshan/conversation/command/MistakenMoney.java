package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.NotedByMistake;
import org.qingshan.outbox.Button;

/** A host has noted that money came for an order, and it has not: 1009的钱记错了，其实没到. What was noted last is taken out of the books by a tap. */
@Singleton
class MistakenMoney {
    /** Which order; and by the button which entry of its books, and how much of it. */
    private static final Pattern THIS = Pattern.compile("(\\d{1,9}) mistake(?: (\\d{1,18}) (\\d{1,15}))?");

    /** What was noted at once for several. */
    private static final Pattern SEVERAL = Pattern.compile("(\\d{1,9}(?:,\\d{1,9}){1,8}) mistake");

    private final NotedByMistake mistakes;
    private final MoneyNotCome notCome;

    MistakenMoney(NotedByMistake mistakes, MoneyNotCome notCome) {
        this.mistakes = mistakes;
        this.notCome = notCome;
    }

    /** Asks, or takes the answer; returns false where the arguments of the command are something else. */
    boolean takes(Turn turn, String arguments) {
        var several = SEVERAL.matcher(arguments);
        if (several.matches()) {
            askWhich(turn, ReceivedQuestion.numbered(several.group(1)));
            return true;
        }
        var said = THIS.matcher(arguments);
        if (!said.matches()) {
            return false;
        }
        var order = ReceivedQuestion.numbered(said.group(1)).get(0);
        if (said.group(2) == null) {
            ask(turn, order);
        } else {
            takeBack(turn, order, Long.parseLong(said.group(2)), Long.parseLong(said.group(3)));
        }
        return true;
    }

    private void ask(Turn turn, CustomerOrder order) {
        var text = turn.words().beside();
        var payment = order.payment();
        var last = NotedByMistake.last(order);
        if (last.isPresent() && last.get().moved() > 0) {
            turn.say(text.mistakeMoved(
                    order.number(),
                    turn.money(last.get().entry().amount()),
                    turn.money(last.get().moved()),
                    turn.words().numbers(NotedByMistake.movedTo(order))));
        } else if (last.isPresent()) {
            var sum = turn.money(last.get().sum());
            turn.choose(
                    text.mistakeSure(ReceivedFrom.who(turn, order), order.number(), sum),
                    new Button(text.mistakeButton(sum), yes(order, last.get())));
        } else if (payment != null && payment.left() > 0) {
            turn.say(text.mistakeNotByHand(order.number(), turn.money(payment.left())));
        } else if (payment != null && payment.proofAt() != null) {
            notCome.takes(turn, order.number() + ReceivedWords.NOT);
        } else {
            turn.say(text.mistakeNothing(order.number()));
        }
    }

    private static String yes(CustomerOrder order, NotedByMistake.Noted last) {
        return "/received %d mistake %d %d"
                .formatted(order.number(), last.entry().id(), last.sum());
    }

    /** Each of them by a button of its own: it may be one of them that has not come. */
    private void askWhich(Turn turn, List<CustomerOrder> orders) {
        Map<CustomerOrder, NotedByMistake.Noted> all = new LinkedHashMap<>();
        orders.forEach(order ->
                NotedByMistake.last(order).filter(last -> last.moved() == 0).ifPresent(last -> all.put(order, last)));
        if (all.size() < orders.size()) {
            orders.forEach(order -> ask(turn, order));
            return;
        }
        var text = turn.words().beside();
        var parts = all.entrySet().stream()
                .map(one -> turn.words()
                        .rule()
                        .receivePart(
                                one.getKey().number(), turn.money(one.getValue().sum())))
                .toList();
        turn.choose(
                text.mistakeWhich(String.join(
                        turn.words().chat().listComma() + turn.words().gap(), parts)),
                Turn.column(all.entrySet().stream()
                        .map(one -> new Button(
                                text.mistakeButtonOf(
                                        one.getKey().number(),
                                        turn.money(one.getValue().sum())),
                                yes(one.getKey(), one.getValue())))));
    }

    private void takeBack(Turn turn, CustomerOrder order, long entry, long sum) {
        mistakes.takeBack(order, entry, sum, turn.actor());
        var again = new Button(
                turn.words().beside().mistakeBack(turn.money(sum)),
                "/received " + order.number() + " "
                        + Amounts.decimal(sum, turn.shop().currency()));
        var due = PayingWords.due(order);
        turn.say(
                turn.words().beside().mistakeDone(order.number(), turn.money(sum), turn.money(due)),
                due > 0 ? new Button[] {again} : new Button[0]);
    }
}
