package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.outbox.Button;

/** Takes that a buyer has paid several of his orders. */
@Singleton
class TakingSeveral {
    private static final String WHICH = "which ";

    /** Somebody may type words of his own behind the command. */
    private static final Pattern OF_SO_MANY = Pattern.compile(WHICH + "([1-9])");

    /** Of more he is to name them. */
    private static final int MOST = 4;

    /** As if this one were told of alone. */
    interface Alone {
        void act(Turn turn, CustomerOrder order, String said);
    }

    private final PayingDialogue dialogue;
    private final PaidWithCart withCart;

    TakingSeveral(PayingDialogue dialogue, PaidWithCart withCart) {
        this.dialogue = dialogue;
        this.withCart = withCart;
    }

    /** Of those that need nothing more it is said so, and the others are noted as if each were told of alone. */
    void each(Turn turn, Alone alone) {
        SeveralPaid.each(turn.said())
                .forEach((number, sum) -> PayCommand.own(turn, number).ifPresent(order -> {
                    if (PaymentFinding.isProvable(order)) {
                        alone.act(turn, order, sum);
                    } else {
                        sayNothingDue(turn, order);
                    }
                }));
    }

    /** What is left of them once those are named that need nothing more, as one payment; where he names no sum, without those of which he has told enough. */
    void take(Turn turn, SeveralPaid paid, Alone alone) {
        paid.settled().forEach(order -> sayNothingDue(turn, order));
        boolean isSum = PaidSum.in(paid.said(), turn.shop().currency()).isPresent();
        var open = paid.orders().stream()
                .filter(order -> isSum || PayingWords.toPay(order) > 0 || PayingWords.due(order) == 0)
                .toList();
        if (paid.cart().isPresent()) {
            withCart.take(
                    turn, open.isEmpty() ? paid.orders() : open, paid.cart().get(), paid.said());
            return;
        }
        if (open.isEmpty()) {
            PayingDialogue.sayTaken(turn, paid.orders(), "");
            return;
        }
        paid.orders().stream()
                .filter(order -> !open.contains(order))
                .forEach(order -> turn.say(turn.words().pay().proofWaits(order.number())));
        if (open.size() == 1) {
            alone.act(turn, open.get(0), PayingDialogue.isProof(paid.said()) ? paid.said() : ToldPayment.PAID);
        } else {
            dialogue.proveAll(turn, open, paid.said());
        }
    }

    /** Where he names just what the cart comes to, or that and all that is due; returns whether he does. */
    boolean takesCart(Turn turn, List<CustomerOrder> due, CustomerOrder cart, String said, Alone alone) {
        if (PaidWithCart.isOfBoth(turn, due, cart, said)) {
            withCart.take(turn, due, cart, said);
            return true;
        }
        var costing = PaidWithCart.costing(turn, due, cart, said);
        if (costing.size() == 1) {
            alone.act(turn, cart, said);
        } else if (!costing.isEmpty()) {
            dialogue.askWhich(turn, costing, said, "");
        }
        return !costing.isEmpty();
    }

    /** As {@code /pay} takes it: so many of more that are due. */
    static String which(int count) {
        return WHICH + count;
    }

    /** Asks which of them, where that is so; returns whether it is. */
    static boolean asksWhich(Turn turn, String arguments) {
        var which = OF_SO_MANY.matcher(arguments);
        var due = PaymentFinding.dueOf(turn.buyer().id());
        if (!which.matches() || due.isEmpty()) {
            return false;
        }
        int count = Integer.parseInt(which.group(1));
        var choices = due.size() > MOST
                ? List.<List<CustomerOrder>>of()
                : IntStream.range(0, 1 << due.size())
                        .filter(some -> Integer.bitCount(some) == count)
                        .mapToObj(some -> IntStream.range(0, due.size())
                                .filter(at -> (some >> at & 1) == 1)
                                .mapToObj(due::get)
                                .toList())
                        .toList();
        turn.outcome("doubt");
        turn.ask(
                turn.words().recall().whichOfMore(due.size()),
                Turn.column(choices.stream().map(some -> button(turn, some))));
        return true;
    }

    private static Button button(Turn turn, List<CustomerOrder> some) {
        var numbers = some.stream().map(CustomerOrder::number).toList();
        return new Button(
                turn.words().numbers(numbers) + " · " + turn.money(PayingDialogue.sum(some)),
                "/pay " + numbers.stream().map(String::valueOf).collect(Collectors.joining(",")) + " "
                        + ToldPayment.PAID);
    }

    private static void sayNothingDue(Turn turn, CustomerOrder order) {
        turn.say(turn.words().fact().nothingDueOf(order.number()));
    }
}
