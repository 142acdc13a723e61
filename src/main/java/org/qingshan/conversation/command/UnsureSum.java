package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** A sum that somebody may have paid, as his words leave open: half of it, or first so much and then so much. He is asked before it is a proof. */
final class UnsureSum {
    private static final String SURE = "sure ";

    private static final Pattern THIS =
            Pattern.compile("(?:#?(?<number>\\d{4,9}) )?" + SURE + "(?<sum>\\d{1,8}(?:\\.\\d{1,3})?)");

    private static final String NOT_OWN = " of another";

    /** That an order is named, and no digits that a payment is found by. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:订单号?|单号|\\border|[给为帮]订?单?) ?(?:no\\.? ?|number )?#?(?<number>\\d{4,9})(?![\\d.])|(?<![\\d.号数尾四位是 ])(?<number2>\\d{4,9})(?:号|这|那)?(?:单|的(?!卡|货款|钱|款))",
            Pattern.CASE_INSENSITIVE);

    private UnsureSum() {}

    /**
     * Somebody else's order that is named in the words, as {@code /pay} takes it: what was paid for that one is booked on none of his own.
     * Queries where one is named.
     */
    static Optional<String> ofAnother(String said, Predicate<String> isOwn) {
        return NAMED.matcher(said)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(number -> !isOwn.test(number)
                        && CustomerOrder.numbered(Integer.parseInt(number)).isPresent())
                .findFirst()
                .map(UnsureSum::ofAnother);
    }

    /** As {@code /pay} takes it where the number is of no order of his. */
    static String ofAnother(String number) {
        return number + NOT_OWN;
    }

    /** The same of whoever may not speak for the shop, where it is somebody else's order. Queries. */
    static Optional<String> ofSomebody(Turn turn, String number) {
        return isForBuyers(turn)
                        && CustomerOrder.numbered(Integer.parseInt(number)).isPresent()
                ? Optional.of(ofAnother(number))
                : Optional.empty();
    }

    /** What a host says of others' orders is what came for them. */
    static boolean isForBuyers(Turn turn) {
        return turn.isPrivate() && !turn.may(Role.HOST);
    }

    /** As {@code /pay} takes it. */
    static String of(long sum, String currency) {
        return SURE + Amounts.decimal(sum, currency);
    }

    /** Nothing is noted for an order of his, nor said of anybody else's; the host looks for the money. */
    private static void ofNoneOfHis(PayingDialogue dialogue, Turn turn, String number) {
        var text = turn.words().beside();
        var due = PaymentFinding.dueOf(turn.buyer().id());
        var first = text.paidForNoneOfHis(number) + turn.words().gap() + text.paidForNothing();
        ForTheHost.keep(turn, turn.said());
        turn.outcome("passed on");
        if (due.isEmpty()) {
            turn.say(first);
        } else {
            dialogue.askWhich(
                    turn, due, "", ToldPayment.PAID, first + turn.words().gap() + text.orWasItHis());
        }
    }

    /** Whether it is that; then it is asked, or told that nothing is due. */
    static boolean asks(PayingDialogue dialogue, Turn turn, String arguments) {
        if (arguments.endsWith(NOT_OWN)) {
            ofNoneOfHis(dialogue, turn, arguments.substring(0, arguments.length() - NOT_OWN.length()));
            return true;
        }
        var said = THIS.matcher(arguments);
        if (!said.matches()) {
            return false;
        }
        var number = said.group("number");
        var order = PaymentFinding.dueOf(turn.buyer().id()).stream()
                .filter(one -> number == null || one.number() == Integer.parseInt(number))
                .findFirst();
        var sum = Amounts.money(said.group("sum"), turn.shop().currency());
        if (order.isEmpty() || sum.isEmpty()) {
            SamePayment.sayNothingDue(turn, "");
            return true;
        }
        var due = order.get();
        var paid = turn.money(sum.get());
        var text = turn.words().after();
        dialogue.keep(turn, due, turn.said());
        turn.outcome("doubt");
        turn.ask(
                text.sureOfSum(due.number(), turn.money(PayingWords.due(due)), paid),
                List.of(List.of(new Button(
                        text.sureOfSumButton(paid), "/pay " + due.number() + " " + text.sureOfSumButton(paid)))));
        return true;
    }
}
