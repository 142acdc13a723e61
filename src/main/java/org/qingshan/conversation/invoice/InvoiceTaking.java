package org.qingshan.conversation.invoice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.qingshan.conversation.PaymentHearing;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.InvoiceRefused;
import org.qingshan.domain.order.Invoicing;
import org.qingshan.domain.payment.Invoice;
import org.qingshan.domain.payment.InvoicePayment.Told;
import org.qingshan.inbox.PaymentNews;
import org.qingshan.inbox.PaymentNews.Money;

/** Takes what a platform says of money in its chats. Whoever owns the order hears of it by what is told of all payments. */
@Singleton
class InvoiceTaking implements PaymentHearing {
    private final Invoicing invoicing;
    private final Event<InvoiceRefused> events;

    InvoiceTaking(Invoicing invoicing, Event<InvoiceRefused> events) {
        this.invoicing = invoicing;
        this.events = events;
    }

    @Override
    public void hear(Turn turn) {
        var news = Objects.requireNonNull(turn.message().details().payment(), "news of a payment");
        if (news instanceof PaymentNews.Paid paid) {
            paid(turn, paid.money());
        } else if (news instanceof PaymentNews.Returned returned) {
            invoicing.returned(told(returned.money()), actor(turn));
            turn.outcome("returned");
        } else if (news instanceof PaymentNews.NotShown missing) {
            notShown(turn, missing);
        }
    }

    private void paid(Turn turn, Money money) {
        var order = invoicing.paid(told(money), turn.shop().currency(), actor(turn));
        turn.outcome("paid");
        if (!turn.isOfPerson()) {
            return;
        }
        if (order.isEmpty()) {
            turn.say(turn.words().pay().paidForNothing(turn.words().money(money.sum(), money.currency())));
        } else if (order.get().buyerId() != turn.buyer().id()) {
            turn.say(turn.words().pay().received(order.get().number(), turn.money(money.sum())));
        }
    }

    /** In a place it may be that nobody is seen who has paid; then the platform says so, and the place is not told how much it was. */
    private static String actor(Turn turn) {
        return turn.isOfPerson() ? turn.actor() : turn.message().origin().channel();
    }

    /** The buyer is told how else he can pay; what only the shop can put right it is told, too. */
    private void notShown(Turn turn, PaymentNews.NotShown missing) {
        turn.outcome("invoice refused");
        Invoice.withPayload(missing.payload()).flatMap(Invoicing::orderOf).ifPresent(order -> {
            var pay = turn.words().pay();
            var ways = PayingWords.ways(turn.words(), turn.shop().paying()).orElseGet(pay::notSaid);
            var sum = turn.money(PayingWords.due(order));
            turn.say((switch (missing.why()) {
                        case SUM -> pay.sumNotTaken(order.number(), sum);
                        case CURRENCY, PROVIDER -> pay.invoiceNotShown(order.number());
                    })
                    + "\n"
                    + ways);
            if (missing.why() != PaymentNews.Why.SUM) {
                events.fire(new InvoiceRefused(
                        order.number(),
                        missing.why() == PaymentNews.Why.CURRENCY,
                        turn.shop().currency()));
            }
        });
    }

    @Override
    public void keep(Turn turn) {
        if (turn.message().details().payment() instanceof PaymentNews.Paid paid) {
            invoicing.keep(told(paid.money()));
        }
    }

    private static Told told(Money money) {
        return new Told(money.payload(), money.sum(), money.currency(), money.charge(), money.providerCharge());
    }
}
