package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderCalledOff;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTakenAnew;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What a buyer is told whose order the shop has cancelled, or has brought back. */
@Singleton
class CallingOffNotices {
    private final Notices notices;
    private final TimeToPay time;

    CallingOffNotices(Notices notices, TimeToPay time) {
        this.notices = notices;
        this.time = time;
    }

    void on(@Observes OrderCalledOff off) {
        var order = off.order();
        var why = off.words();
        notices.tell(
                order.buyerId(),
                words -> words.recall().buyerOff(order.number())
                        + (why.isEmpty() ? "" : "\n" + words.pay().because(why))
                        + "\n"
                        + money(words, order));
    }

    private static String money(Wording words, CustomerOrder order) {
        var payment = order.payment();
        var told = payment == null ? "" : money(words, order.number(), payment);
        return told.isEmpty() ? words.recall().buyerOwesNothing() : told;
    }

    private static String money(Wording words, int number, Payment payment) {
        var surplus = payment.surplus();
        return (surplus == 0 ? "" : words.pay().moneyOfCancelled(number, words.money(surplus, currency())))
                + (payment.status() == Payment.Status.PROOF_SENT ? words.pay().proofOfCancelled(number) : "")
                + (payment.isUnderWay() ? words.recall().buyerUnderWay() : "");
    }

    void on(@Observes OrderTakenAnew anew) {
        var order = anew.order();
        var payment = order.payment();
        var until = time.payBy(order, shop());
        var now = Lane.current().now();
        var isPayable = payment != null && payment.due() > 0 && payment.status() != Payment.Status.PROOF_SENT;
        notices.tell(
                order.buyerId(),
                words -> words.recall().buyerAnew(order.number(), goods(words, order))
                        + words.gap()
                        + OrderText.total(words, order, currency())
                        + hurry(words, until, now)
                        + along(words, order)
                        + waited(words, order),
                words -> isPayable
                        ? List.of(new Button(words.pay().payButton(order.number()), "/pay " + order.number()))
                        : List.of());
    }

    private static String waited(Wording words, CustomerOrder order) {
        var goods = OrderText.goods(words, CallingOff.waitedBefore(order).stream());
        return goods.isEmpty() ? "" : words.gap() + words.recall().buyerAnewWithoutWaiting(goods);
    }

    private static String hurry(Wording words, Optional<Instant> until, Instant now) {
        var within = PayingWords.within(words, until, now);
        return within.isEmpty() ? "" : words.gap() + within;
    }

    private static String along(Wording words, CustomerOrder order) {
        return order.company().isShared() ? "\n" + words.sharing().goesAlong(OrderText.others(words, order)) : "";
    }

    private static String goods(Wording words, CustomerOrder order) {
        return LineSum.of(order.in(OrderLine.State.CONFIRMED)).stream()
                .map(sum -> words.name(sum.item()) + " " + words.quantity(sum.quantity(), sum.item()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private static String currency() {
        return shop().currency();
    }

    private static Shop shop() {
        return Shop.byKey(Lane.current().shop()).orElseThrow();
    }
}
