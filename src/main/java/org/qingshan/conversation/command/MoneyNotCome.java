package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.Transfer;
import org.qingshan.outbox.Button;

/** A host looks in vain for what a buyer says he has paid: 没收到1021的钱. By a tap the buyer learns that, and is waited for anew. */
@Singleton
class MoneyNotCome {
    /** Which orders, and which proof was seen where that is sure. */
    private static final Pattern THIS =
            Pattern.compile("(\\d{1,9}(?:,\\d{1,9}){0,8})" + ReceivedWords.NOT + "(?: (\\d{1,18}))?");

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
        var transfers = ReceivedQuestion.apart(ReceivedQuestion.numbered(said.group(1)));
        var seen = said.group(2);
        if (seen == null) {
            ask(
                    turn,
                    transfers.stream()
                            .map(one -> about(turn, one, transfers.size() > 1))
                            .toList());
        } else {
            reject(turn, transfers.get(0), Instant.EPOCH.plus(Long.parseLong(seen), ChronoUnit.MICROS));
        }
        return true;
    }

    private static void ask(Turn turn, List<ReceivedQuestion> questions) {
        var text = questions.stream().map(ReceivedQuestion::text).collect(Collectors.joining("\n"));
        var buttons = Turn.column(questions.stream().flatMap(one -> one.buttons().stream()));
        if (buttons.isEmpty()) {
            turn.say(text);
        } else {
            turn.choose(text, buttons);
        }
    }

    private void reject(Turn turn, Transfer transfer, Instant seen) {
        var order = transfer.order();
        taking.reject(order, seen, "", turn.actor());
        turn.say(
                transfer.said().isEmpty()
                        ? turn.words().rule().notComeDone(order.number())
                        : turn.words().after().notComeTogetherDone(ReceivedQuestion.numbers(turn, transfer)));
    }

    private static ReceivedQuestion about(Turn turn, Transfer transfer, boolean isOneOfSeveral) {
        var order = transfer.order();
        var text = turn.words().rule();
        var after = turn.words().after();
        var payment = order.payment();
        var due = transfer.orders().stream().mapToLong(PayingWords::due).sum();
        if (payment == null || due == 0 && payment.proofAt() == null) {
            return new ReceivedQuestion(ReceivedQuestion.nothing(turn, order));
        }
        if (payment.proofAt() == null) {
            return new ReceivedQuestion(text.notSaidToBePaid(order.number(), turn.money(due)));
        }
        var yes = "/received " + order.number() + ReceivedWords.NOT + " " + ReceivedQuestion.seen(payment);
        var words = Wording.quoted(payment.proof());
        if (transfer.said().isEmpty()) {
            var label = isOneOfSeveral ? after.notComeOfButton(order.number()) : text.notComeButton();
            return new ReceivedQuestion(text.notCome(order.number(), words), List.of(new Button(label, yes)));
        }
        var numbers = ReceivedQuestion.numbers(turn, transfer);
        return new ReceivedQuestion(
                after.notComeTogether(numbers, words, example(turn, transfer)),
                List.of(new Button(after.notComeTogetherButton(numbers), yes)));
    }

    /** The last of which something is due, with that; else all that he says it was. */
    private static String example(Turn turn, Transfer transfer) {
        var last = transfer.orders().stream()
                .filter(one -> PayingWords.due(one) > 0)
                .reduce((one, other) -> other)
                .orElse(transfer.order());
        return turn.words()
                .after()
                .receiveExample(
                        last.number(),
                        Amounts.decimal(
                                PayingWords.due(last) > 0 ? PayingWords.due(last) : transfer.sum(),
                                turn.shop().currency()));
    }
}
