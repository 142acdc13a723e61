package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Concerns;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.AfterText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/** Tells a buyer what of his money came, what has gone back to him and what still will. */
@Singleton
class MoneyCommand implements Command {
    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    private static final String BACK = "back";
    private static final String CAME = "came";

    /** He has looked, and it is not there: only the shop's people can find out why. */
    private static final Pattern NOT_THERE = Pattern.compile(
            "(?<![收到退有])没(?:有)?(?:收到|看到|查到|见到|到|退)|未(?:收到|到|退)|still waiting"
                    + "|(?:\\b(?:not|never)|n['’]?t) (?:yet )?(?:got|get|gotten|received?|seen|arrived?|come|been|here|there)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "money";
    }

    @Override
    public List<String> words() {
        return List.of("退款进度", "我的退款", "我付的钱", "my refund", "my refunds", "my payments");
    }

    @Override
    public String summary(Wording words) {
        return words.help().money();
    }

    /** Only where the ledger has an answer. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return Concerns.of(turn).flatMap(concern -> switch (concern) {
            case REFUND_ASKED ->
                orders(turn, MoneyCommand::isOfRefund).stream()
                                .anyMatch(order -> isExpected(order)
                                        || !NOT_THERE.matcher(turn.said()).find())
                        ? Optional.of(BACK)
                        : Optional.<String>empty();
            case PAYMENT_ASKED ->
                orders(turn, MoneyCommand::isOfMoney).isEmpty() ? Optional.<String>empty() : Optional.of(CAME);
            default -> Optional.<String>empty();
        });
    }

    @Override
    public void run(Turn turn, String arguments) {
        var orders = orders(turn, arguments.equals(BACK) ? MoneyCommand::isOfRefund : MoneyCommand::isOfMoney);
        if (orders.isEmpty()) {
            turn.say(turn.words().after().noMoney());
            return;
        }
        turn.say(
                orders.stream().map(order -> told(turn, order)).distinct().collect(Collectors.joining("\n")),
                orders.stream()
                        .filter(order -> isToPay(payment(order)))
                        .map(order ->
                                new Button(turn.words().pay().payButton(order.number()), "/pay " + order.number()))
                        .toArray(Button[]::new));
    }

    /** The newest, and all of which something will go back. */
    private static List<CustomerOrder> orders(Turn turn, Predicate<CustomerOrder> wanted) {
        var all = PaymentFinding.of(turn.buyer().id()).stream().filter(wanted).toList();
        return IntStream.range(0, all.size())
                .filter(at -> at < SHOWN || isExpected(all.get(at)))
                .mapToObj(all::get)
                .toList();
    }

    /** Whether he himself can do something about it now. */
    private static boolean isToPay(Payment payment) {
        return payment.due() > 0
                && payment.status() != Payment.Status.PROOF_SENT
                && payment.status() != Payment.Status.CASH_ON_DELIVERY
                && !payment.isUnderWay();
    }

    private static boolean isOfMoney(CustomerOrder order) {
        var payment = payment(order);
        return payment.received() > 0 || payment.due() > 0 || payment.status() == Payment.Status.PROOF_SENT;
    }

    private static boolean isOfRefund(CustomerOrder order) {
        return payment(order).refunded() > 0 || isExpected(order);
    }

    /** Whether something will go back that has not yet. */
    private static boolean isExpected(CustomerOrder order) {
        var payment = payment(order);
        return payment.surplus() > 0
                || payment.status() == Payment.Status.PROOF_SENT && payment.due() == 0
                || onItsWay(order) > 0;
    }

    private static long onItsWay(CustomerOrder order) {
        return CardRefund.openOf(order.id().longValue());
    }

    /** What is on its way, or the courier collects, is not asked for. */
    private static String told(Turn turn, CustomerOrder order) {
        var payment = payment(order);
        var coming = payment.isUnderWay()
                ? turn.words().pay().underWay(order.number())
                : PayingWords.collected(turn, order).strip();
        if (coming.isEmpty()) {
            return line(turn, order);
        }
        return payment.received() == 0 && payment.status() != Payment.Status.PROOF_SENT
                ? coming
                : line(turn, order) + turn.words().gap() + coming;
    }

    private static String line(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var text = words.after();
        var payment = payment(order);
        var onItsWay = onItsWay(order);
        var rest = Math.max(0, payment.surplus() - onItsWay);
        var parts = new StringJoiner(text.moneyAnd() + words.gap());
        if (payment.received() > 0 || payment.status() != Payment.Status.PROOF_SENT) {
            parts.add(text.moneyCame(turn.money(payment.received())));
        }
        if (payment.status() == Payment.Status.PROOF_SENT) {
            parts.add(said(turn, text, payment));
        }
        if (payment.refunded() > 0) {
            parts.add(text.moneyGoneBack(turn.money(payment.refunded())));
        }
        if (onItsWay > 0) {
            parts.add(text.moneyOnItsWay(turn.money(onItsWay)));
        }
        if (rest > 0) {
            parts.add(text.moneyStillToGo(turn.money(rest)));
        }
        if (payment.due() > 0 && !payment.isUnderWay()) {
            parts.add(text.moneyDue(turn.money(payment.due())));
        } else if (order.status() == CustomerOrder.Status.RETURNED && payment.left() > payment.surplus()) {
            parts.add(text.moneyToDecide(turn.money(payment.left() - payment.surplus())));
        } else if (payment.received() > 0 && payment.due() == 0 && payment.surplus() == 0 && payment.amount() > 0) {
            parts.add(text.moneySettled());
        }
        return text.moneyOf(order.number(), parts.toString());
    }

    private static String said(Turn turn, AfterText text, Payment payment) {
        return payment.proofSum() > 0 ? text.moneySaidSum(turn.money(payment.proofSum())) : text.moneySaid();
    }

    private static Payment payment(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            throw new IllegalStateException("Only orders with a payment are asked for");
        }
        return payment;
    }
}
