package org.qingshan.conversation.command;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/**
 * What somebody says that he has paid.
 *
 * @param all in minor units
 */
record SaidSums(List<Long> all) {
    private static final Pattern SUM = Pattern.compile("\\d{1,6}(?:\\.\\d{1,2})?");

    static SaidSums of(Turn turn, String said) {
        return new SaidSums(SUM.matcher(PaidSum.paidOf(said))
                .results()
                .flatMap(sum -> Amounts.money(sum.group(), turn.shop().currency()).stream())
                .toList());
    }

    boolean areOf(long sum) {
        return all.contains(sum);
    }

    /** Of several orders those that cost just that. */
    List<CustomerOrder> costing(List<CustomerOrder> due) {
        return due.stream()
                .filter(order -> areOf(PayingWords.due(order)) || areOf(PayingWords.toPay(order)))
                .toList();
    }
}
