package org.qingshan.conversation.dialogue;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Transfer;

/** What is said of the sum of one payment for several orders: lines behind the answer. */
final class SumOfSeveral {
    private SumOfSeveral() {}

    /** What it lacks, or has too much, of what is due for all that it is for, and as how much it counts where he names no sum; empty where it is just that, or the rest is for what is gone. */
    static String besides(Turn turn, List<CustomerOrder> orders) {
        var told = Transfer.of(orders.get(0)).sum();
        var due = PayingDialogue.sum(orders);
        var paid = turn.money(told);
        boolean isSomeGone = orders.stream().anyMatch(order -> PayingWords.due(order) == 0);
        if (told == 0 && orders.size() > 1 && !isSomeGone && proofSum(orders.get(0)) == 0) {
            return "\n" + turn.words().recall().countsAsDue(parts(turn, orders), turn.money(due));
        }
        return told == 0 || told == due || told > due && isSomeGone
                ? ""
                : "\n"
                        + (told < due
                                ? turn.words().recall().proofFallsShort(paid, turn.money(due), turn.money(due - told))
                                : turn.words().after().moreThanDue(paid, turn.money(due)));
    }

    private static long proofSum(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.proofSum();
    }

    private static String parts(Turn turn, List<CustomerOrder> orders) {
        return orders.stream()
                .map(order -> turn.words().chat().order(order.number()) + " " + turn.money(PayingWords.due(order)))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()));
    }
}
