package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaidWithoutOrder;
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
        var orders = checked.orderNumbers().stream()
                .flatMap(number -> CustomerOrder.numbered(number).stream())
                .toList();
        var until = orders.stream()
                .flatMap(order -> time.payBy(order, shop).stream())
                .min(Comparator.naturalOrder());
        var due = orders.stream()
                .filter(order -> PayingWords.due(order) > 0)
                .map(CustomerOrder::number)
                .toList();
        var now = Lane.current().now();
        notices.tell(
                checked.buyerId(),
                words -> told(words, checked, shop.currency(), PayingWords.within(words, until, now)),
                words -> due.stream()
                        .map(number -> new Button(words.pay().payButton(number), "/pay " + number))
                        .toList());
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

    /** Nothing is lost: the host looks for the money, and its buyer knows that he does. */
    void on(@Observes PaidWithoutOrder told) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        var cart = told.cart();
        var payment = Objects.requireNonNull(cart.payment(), "what is said ahead stands in a payment");
        var sum = payment.sumAhead();
        var said = payment.saidAhead();
        Chat.withBuyers(List.of(cart.buyerId())).stream()
                .min(Comparator.comparing(Chat::id))
                .ifPresent(chat -> ForTheHost.keep(
                        chat, chat.language().words().beside().deskOfPaidWithoutOrder(said, cart.number())));
        notices.tell(
                cart.buyerId(),
                words -> sum > 0
                        ? words.beside().paidWithoutOrder(words.money(sum, currency))
                        : words.beside().paidWithoutOrderUntold());
    }

    private static String told(Wording words, PaymentChecked checked, String currency, String within) {
        var pay = words.pay();
        var number = checked.orderNumbers().get(0);
        var sum = words.money(checked.sum(), currency);
        var due = words.money(checked.due(), currency);
        var what = switch (checked.outcome()) {
            case RECEIVED ->
                checked.due() > 0
                        ? pay.receivedShort(number, sum, due)
                        : checked.surplus() > 0
                                ? pay.receivedOver(number, sum, words.money(checked.surplus(), currency))
                                : pay.received(number, sum);
            case REJECTED -> rejected(words, checked, due);
            case MISTAKEN ->
                checked.due() > 0
                        ? words.beside().cameNotAfterAll(number, sum, due)
                        : words.beside().cameNotButNothingDue(number, sum);
            case REFUNDED -> pay.refunded(number, sum);
        };
        var hurry = within.isEmpty() ? "" : words.gap() + within;
        var dueAgain = checked.outcome() != PaymentChecked.Outcome.REFUNDED || hurry.isEmpty()
                ? ""
                : words.gap() + pay.due(number, due);
        return what + dueAgain + hurry + (checked.words().isEmpty() ? "" : "\n" + pay.because(checked.words()));
    }

    private static String rejected(Wording words, PaymentChecked checked, String due) {
        var numbers = words.numbers(checked.orderNumbers().stream().sorted().toList());
        if (checked.orderNumbers().size() > 1) {
            return checked.due() > 0
                    ? words.after().rejectedTogether(numbers, due)
                    : words.after().rejectedOfNothingDue(numbers);
        }
        var number = checked.orderNumbers().get(0);
        return checked.due() > 0
                ? words.pay().rejected(number, due)
                : checked.gone()
                        ? words.recall().rejectedOfGone(number)
                        : words.recall().rejectedOfPaid(number);
    }
}
