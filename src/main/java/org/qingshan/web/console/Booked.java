package org.qingshan.web.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.NotedByMistake;
import org.qingshan.domain.payment.CardReceipt;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.InvoicePayment;
import org.qingshan.domain.payment.MoneyEntry;

/**
 * What came and went for an order, and what of it was paid in chats, by the names that the payment provider knows it by.
 *
 * @param refunds what was asked to go back by card
 * @param mistaken what was noted last and can still be taken back; null where nothing can
 * @param refundable what still could, in minor units
 */
public record Booked(
        List<MoneyEntry> entries,
        List<InvoicePayment> inChat,
        List<CardReceipt> cards,
        List<CardRefund> refunds,
        NotedByMistake.@Nullable Noted mistaken,
        long refundable) {
    static Booked of(CustomerOrder order) {
        return new Booked(
                MoneyEntry.of(order.id()),
                InvoicePayment.of(order.id()),
                CardReceipt.ofOrder(order.id()),
                CardRefund.ofOrder(order.id()),
                NotedByMistake.last(order).filter(last -> last.moved() == 0).orElse(null),
                CardGivingBack.refundable(order));
    }

    /** What is on its way back by card. */
    public long open() {
        return refunds.stream()
                .filter(one -> one.state() == CardRefund.State.ASKED || one.state() == CardRefund.State.PENDING)
                .mapToLong(CardRefund::amount)
                .sum();
    }
}
