package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Takes one payment for what is ordered and for the cart beside it: what is due is paid first, the rest counts once the cart is ordered. */
@Singleton
class PaidWithCart {
    private final PayingDialogue dialogue;
    private final PaidAhead ahead;

    PaidWithCart(PayingDialogue dialogue, PaidAhead ahead) {
        this.dialogue = dialogue;
        this.ahead = ahead;
    }

    /** Without a sum it is all that is due, and all of the cart; of one that is no more than is due nothing is for the cart, and he is told so. */
    void take(Turn turn, List<CustomerOrder> due, CustomerOrder cart, String said) {
        var sum = sum(turn, said);
        var all = PayingDialogue.sum(due);
        if (sum.isPresent() && sum.get() <= all) {
            dialogue.proveAll(turn, due, said, sum.get());
            if (!SeveralPaid.isOfAll(turn.said())) {
                sayLeftOut(turn, cart);
            }
            return;
        }
        dialogue.proveAll(turn, due, said, sum.isPresent() ? all : PaidSum.UNTOLD);
        ahead.keepPart(turn, cart, said, sum.map(paid -> paid - all));
    }

    /** Whether the sum that he names is just that of all that is due and the cart. May query. */
    static boolean isOfBoth(Turn turn, List<CustomerOrder> due, CustomerOrder cart, String said) {
        return sum(turn, said)
                .filter(paid -> paid == PayingDialogue.sum(due) + Receipts.costs(turn, cart))
                .isPresent();
    }

    /** Those of which he may say that he has paid just that, where the cart is one of them; none where it is not. May query. */
    static List<CustomerOrder> costing(Turn turn, List<CustomerOrder> due, CustomerOrder cart, String said) {
        var sum = sum(turn, said);
        return sum.filter(paid -> paid == Receipts.costs(turn, cart)).isPresent()
                ? Stream.concat(
                                due.stream()
                                        .filter(order -> sum.filter(paid -> paid == PayingWords.due(order)
                                                        || paid == PayingWords.toPay(order))
                                                .isPresent()),
                                Stream.of(cart))
                        .toList()
                : List.of();
    }

    /** Of who says that all is paid, and has a cart besides that nothing was said of. */
    static void sayLeftOut(Turn turn) {
        if (SeveralPaid.isOfAll(turn.said())) {
            PaidAhead.cartOf(turn)
                    .filter(cart -> cart.payment() == null || !cart.payment().isToldAhead())
                    .filter(cart -> cart.held().findAny().isPresent())
                    .ifPresent(cart -> sayLeftOut(turn, cart));
        }
    }

    private static void sayLeftOut(Turn turn, CustomerOrder cart) {
        turn.say(
                turn.words().beside().cartLeftOut(cart.number()),
                new Button(turn.words().chat().confirmButton(), "/confirm"));
    }

    private static Optional<Long> sum(Turn turn, String said) {
        return PaidSum.in(said, turn.shop().currency()).filter(paid -> paid != PaidSum.UNTOLD);
    }
}
