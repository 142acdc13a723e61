package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.outbox.Button;

/** A host looks in vain for what a buyer says he has paid: 没收到1021的钱. By a tap the buyer learns that, and is waited for anew. */
@Singleton
class MoneyNotCome {
    /** Which order, and which proof was seen where that is sure. */
    private static final Pattern THIS = Pattern.compile("(\\d{1,9})" + ReceivedWords.NOT + "(?: (\\d{1,18}))?");

    private final PaymentTaking taking;

    MoneyNotCome(PaymentTaking taking) {
        this.taking = taking;
    }

    /** Asks, or takes the answer; returns false where the arguments of the command are something else. */
    boolean takes(Turn turn, String arguments) {
        var said = THIS.matcher(arguments);
        if (!said.matches()) {
            return false;
        }
        var order = ReceivedCommand.numbered(said.group(1));
        var seen = said.group(2);
        var text = turn.words().rule();
        var payment = order.payment();
        if (seen != null) {
            taking.reject(order, Instant.EPOCH.plus(Long.parseLong(seen), ChronoUnit.MICROS), "", turn.actor());
            turn.say(text.notComeDone(order.number()));
        } else if (PayingWords.due(order) == 0) {
            turn.say(ReceivedCommand.nothing(turn, order));
        } else if (payment == null || payment.proofAt() == null) {
            turn.say(text.notSaidToBePaid(order.number(), turn.money(PayingWords.due(order))));
        } else {
            turn.choose(
                    text.notCome(order.number(), Wording.quoted(payment.proof())),
                    new Button(text.notComeButton(), "/received " + arguments + " " + ReceivedCommand.seen(payment)));
        }
        return true;
    }
}
