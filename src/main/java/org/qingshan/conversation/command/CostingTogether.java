package org.qingshan.conversation.command;

import java.util.List;
import java.util.stream.IntStream;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/** Which orders a sum was paid for that is the price of no single one. */
final class CostingTogether {
    /** Of more nobody reckons which of them a sum is of. */
    private static final int MOST = 8;

    private CostingTogether() {}

    /** Those that cost together what he says he has paid, wherever they go: all, or the only ones of which nothing else is said; else none. */
    static List<CustomerOrder> of(Turn turn, List<CustomerOrder> due, String said) {
        var sum = PaidSum.in(said, turn.shop().currency()).orElse(PaidSum.UNTOLD);
        if (due.size() < 2 || sum == PaidSum.UNTOLD) {
            return List.of();
        }
        var open = due.stream()
                .filter(order -> PayingWords.toPay(order) == PayingWords.due(order))
                .toList();
        if (sum == PayingDialogue.sum(due) || sum == PayingDialogue.sum(open) && open.size() > 1) {
            return sum == PayingDialogue.sum(due) ? due : open;
        }
        if (open.size() > MOST) {
            return List.of();
        }
        var fitting = IntStream.range(0, 1 << open.size())
                .filter(some -> Integer.bitCount(some) > 1)
                .mapToObj(some -> IntStream.range(0, open.size())
                        .filter(at -> (some >> at & 1) == 1)
                        .mapToObj(open::get)
                        .toList())
                .filter(some -> PayingDialogue.sum(some) == sum)
                .limit(2)
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : List.of();
    }
}
