package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentChecked;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.order.UnpaidTold;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What a buyer is told of his money. */
@Singleton
class PaymentNotices {
    private final Notices notices;
    private final TimeToPay time;

    PaymentNotices(Notices notices, TimeToPay time) {
        this.notices = notices;
        this.time = time;
    }

    void on(@Observes PaymentChecked checked) {
        var shop = Shop.byKey(Lane.current().shop()).orElseThrow();
        var until = CustomerOrder.numbered(checked.orderNumber()).flatMap(order -> time.payBy(order, shop));
        var now = Lane.current().now();
        notices.tell(
                checked.buyerId(),
                words -> told(words, checked, shop.currency(), PayingWords.within(words, until, now)),
                words -> buttons(words, checked));
    }

    void on(@Observes UnpaidTold unpaid) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        var number = unpaid.orderNumber();
        notices.tell(
                unpaid.buyerId(),
                words -> {
                    var due = words.money(unpaid.due(), currency);
                    if (unpaid.released()) {
                        return words.pay().released(number, unpaid.hours());
                    }
                    return unpaid.hours() == 0
                            ? words.pay().reminded(number, due)
                            : words.pay().remindedOfRelease(number, due, unpaid.hours());
                },
                words -> unpaid.released()
                        ? List.of(new Button(words.chat().lineupButton(), "/lineup"))
                        : List.of(
                                new Button(words.pay().payButton(number), "/pay " + number),
                                new Button(words.pay().giveBackButton(number), "/cancel " + number)));
    }

    private static String told(Wording words, PaymentChecked checked, String currency, String within) {
        var pay = words.pay();
        var number = checked.orderNumber();
        var sum = words.money(checked.sum(), currency);
        var due = words.money(checked.due(), currency);
        var what = switch (checked.outcome()) {
            case RECEIVED ->
                checked.due() > 0
                        ? pay.receivedShort(number, sum, due)
                        : checked.surplus() > 0
                                ? pay.receivedOver(number, sum, words.money(checked.surplus(), currency))
                                : pay.received(number, sum);
            case REJECTED ->
                checked.due() > 0
                        ? pay.rejected(number, due)
                        : checked.gone()
                                ? words.recall().rejectedOfGone(number)
                                : words.recall().rejectedOfPaid(number);
            case REFUNDED -> pay.refunded(number, sum);
        };
        var hurry = within.isEmpty() ? "" : words.gap() + within;
        var dueAgain = checked.outcome() != PaymentChecked.Outcome.REFUNDED || hurry.isEmpty()
                ? ""
                : words.gap() + pay.due(number, due);
        return what + dueAgain + hurry + (checked.words().isEmpty() ? "" : "\n" + pay.because(checked.words()));
    }

    private static List<Button> buttons(Wording words, PaymentChecked checked) {
        return checked.due() > 0
                ? List.of(new Button(words.pay().payButton(checked.orderNumber()), "/pay " + checked.orderNumber()))
                : List.of();
    }
}
