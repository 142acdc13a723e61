package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.CameIn;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/** Tells a buyer what of his money came, what has gone back to him and what still will. */
@Singleton
class MoneyCommand implements Command {
    private static final String BACK = "back";
    private static final String CAME = "came";
    private static final String OVER = "over";
    private static final String SUM = "sum";

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

    @Override
    public boolean canBe(Sentence said) {
        return said.concern().isPresent() || said.tells(CameIn.MAY_BE_OF_MONEY);
    }

    /** Only where the ledger has an answer. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        if (CameIn.isOfMoney(turn)) {
            return Optional.of(CAME);
        }
        return Concerns.of(turn).flatMap(concern -> switch (concern) {
            case REFUND_ASKED -> {
                var money = OwnMoney.of(turn);
                var isTold = money.orders(money::isOfRefund).stream()
                        .anyMatch(order -> money.isExpected(order)
                                || !NOT_THERE.matcher(turn.said()).find());
                yield isTold ? Optional.of(BACK) : Optional.<String>empty();
            }
            case PAID_OVER -> Optional.of(OVER);
            case OVERPAID -> SaidOtherwise.asksOfTooMuch(turn) ? Optional.of(OVER) : Optional.<String>empty();
            case MONEY_ASKED, REFUND_WANTED ->
                OwnMoney.of(turn).isSettled(concern) ? Optional.of(CAME) : Optional.<String>empty();
            case PAYMENT_ASKED, OWE_STILL ->
                OwnMoney.of(turn).orders(OwnMoney::isOfMoney).isEmpty() ? Optional.<String>empty() : Optional.of(CAME);
            // Once he has paid something, what is left is more than what his goods cost.
            case OWE -> isPaidInPart(turn) ? Optional.of(SUM) : Optional.<String>empty();
            default -> Optional.<String>empty();
        });
    }

    private static boolean isPaidInPart(Turn turn) {
        return turn.sale().cartsOf(turn.buyer().id()).isEmpty()
                && PaymentFinding.dueOf(turn.buyer().id()).stream()
                        .flatMap(order -> Stream.ofNullable(order.payment()))
                        .anyMatch(payment -> payment.received() > 0 || payment.status() == Payment.Status.PROOF_SENT);
    }

    @Override
    public void run(Turn turn, String arguments) {
        var money = OwnMoney.of(turn);
        if (arguments.equals(OVER)) {
            sayWhatIsOver(turn, money);
            return;
        }
        var orders = money.orders(arguments.equals(BACK) ? money::isOfRefund : OwnMoney::isOfMoney);
        if (orders.isEmpty()) {
            turn.say(turn.words().after().noMoney());
            return;
        }
        var sums = arguments.equals(SUM) ? totals(turn, orders) : "";
        turn.say(
                sums + money.told(orders),
                orders.stream()
                        .filter(OwnMoney::isToPay)
                        .map(order ->
                                new Button(turn.words().pay().payButton(order.number()), "/pay " + order.number()))
                        .toArray(Button[]::new));
    }

    /** What will go back to him, as far as it is known; else that it will once the shop has seen it. */
    private static void sayWhatIsOver(Turn turn, OwnMoney money) {
        var some = money.orders(money::isExpected);
        var known = money.told(some.isEmpty() ? money.orders(OwnMoney::isPaid) : some);
        turn.outcome("answered");
        turn.say((known.isEmpty() ? "" : known + "\n") + turn.words().talk().overGoesBack());
    }

    /** What each costs, a line for each; of what was paid in part as well. */
    private static String totals(Turn turn, List<CustomerOrder> orders) {
        return orders.stream()
                .filter(order -> order.payment() != null && order.payment().amount() > 0)
                .map(order -> turn.words()
                                .talk()
                                .costs(
                                        order.number(),
                                        turn.money(order.payment().amount())) + "\n")
                .collect(Collectors.joining());
    }
}
