package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.NotedByMistake;
import org.qingshan.outbox.Button;

/** A host has noted that money came for an order, and it has not: 1009的钱记错了，其实没到. What was noted last is taken out of the books by a tap. */
@Singleton
class MistakenMoney {
    /** Which order; and by the button how much of it, and what the shop had then. */
    private static final Pattern THIS = Pattern.compile("(\\d{1,9}) mistake(?: (\\d{1,15}) (\\d{1,15}))?");

    private final NotedByMistake mistakes;
    private final MoneyNotCome notCome;

    MistakenMoney(NotedByMistake mistakes, MoneyNotCome notCome) {
        this.mistakes = mistakes;
        this.notCome = notCome;
    }

    /** Asks, or takes the answer; returns false where the arguments of the command are something else. */
    boolean takes(Turn turn, String arguments) {
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
        if (payment != null && last.isPresent()) {
            var sum = turn.money(last.get());
            turn.choose(
                    text.mistakeSure(ReceivedFrom.who(turn, order), order.number(), sum),
                    new Button(
                            text.mistakeButton(sum),
                            "/received %d mistake %d %d".formatted(order.number(), last.get(), payment.left())));
        } else if (payment != null && payment.left() > 0) {
            turn.say(text.mistakeNotByHand(order.number(), turn.money(payment.left())));
        } else if (payment != null && payment.proofAt() != null) {
            notCome.takes(turn, order.number() + ReceivedWords.NOT);
        } else {
            turn.say(text.mistakeNothing(order.number()));
        }
    }

    private void takeBack(Turn turn, CustomerOrder order, long sum, long before) {
        mistakes.takeBack(order, sum, before, turn.actor());
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
