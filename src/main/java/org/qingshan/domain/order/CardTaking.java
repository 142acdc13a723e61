package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CardNews.Kind;
import org.qingshan.domain.order.InvoiceMoney.Fate;
import org.qingshan.domain.order.InvoiceMoney.Way;
import org.qingshan.domain.order.PaymentChecked.Outcome;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.CardEvent;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.domain.payment.CardReceipt;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/**
 * Says what is to be paid by card, and books what has been.
 *
 * <p>Guaranteed: money that has come is booked once, also for an order that was given back or changed meanwhile; what is too much of it
 * is shown to the team. What goes back, {@link CardGoneBack} books.
 */
@Singleton
public class CardTaking {
    /** Who it is that notes these payments. */
    private static final String ACTOR = "card";

    private final PaymentTaking taking;
    private final Event<CardFailed> failures;
    private final Event<InvoiceMoney> strays;
    private final CardGoneBack goneBack;
    private final TimeToPay time;

    CardTaking(
            PaymentTaking taking,
            Event<CardFailed> failures,
            Event<InvoiceMoney> strays,
            CardGoneBack goneBack,
            TimeToPay time) {
        this.taking = taking;
        this.failures = failures;
        this.strays = strays;
        this.goneBack = goneBack;
        this.time = time;
    }

    public enum Standing {
        DUE,
        /** All is paid, or nothing is ordered any more. */
        NOTHING_DUE,
        /** The buyer has paid, and the money takes a while. */
        UNDER_WAY,
        /** The buyer pays otherwise, or says that he has. */
        OTHERWISE
    }

    /**
     * What the page of a checkout shows.
     *
     * @param order its number
     * @param due in minor units
     */
    public record Sheet(int order, long due, String currency, Standing standing) {}

    /** Reads. Empty where there is no such checkout. */
    public Optional<Sheet> sheet(String code, Shop shop) {
        return CardCheckout.with(code).map(CardTaking::order).map(order -> sheet(order, shop));
    }

    private static Sheet sheet(CustomerOrder order, Shop shop) {
        var payment = order.payment();
        var due = payment == null ? 0 : payment.due();
        return new Sheet(order.number(), due, shop.currency(), standing(payment));
    }

    /** What may be paid by card. */
    public static boolean isPayable(CustomerOrder order) {
        return standing(order.payment()) == Standing.DUE;
    }

    private static Standing standing(@Nullable Payment payment) {
        if (payment == null || payment.due() == 0) {
            return Standing.NOTHING_DUE;
        }
        if (payment.isUnderWay()) {
            return Standing.UNDER_WAY;
        }
        var isFree = payment.status() == Payment.Status.UNPAID || payment.status() == Payment.Status.CASH_AT_PICKUP;
        return isFree ? Standing.DUE : Standing.OTHERWISE;
    }

    /** What to ask who takes cards for, once the lane is left; empty where nothing can be paid by card. */
    public Optional<CardPaying.Asked> ask(String code, Shop shop) {
        var open = CardCheckout.with(code).filter(found -> isPayable(order(found)) && !isOver(order(found), shop));
        return open.map(checkout -> {
            var sheet = sheet(order(checkout), shop);
            var instead = checkout.ask(sheet.due(), Lane.current().now());
            return new CardPaying.Asked(
                    shop.key(),
                    checkout.code(),
                    checkout.attempt(),
                    sheet.order(),
                    sheet.due(),
                    sheet.currency(),
                    checkout.openUntil().orElseThrow(),
                    instead.orElse(null));
        });
    }

    /** Whose time to pay is over gets no page any more, also where what he ordered has not gone to others yet: each page would keep it longer. */
    private boolean isOver(CustomerOrder order, Shop shop) {
        var now = Lane.current().now();
        return time.payBy(order, shop).filter(until -> !until.isAfter(now)).isPresent();
    }

    /** What has become of a page, which we have asked after because nobody has told. */
    public void looked(String code, String session, CardPaying.Page page, Shop shop) {
        var now = Lane.current().now();
        CardCheckout.with(code).ifPresent(checkout -> {
            checkout.looked(now);
            kind(page.fate()).ifPresent(kind -> {
                var event = "looked " + kind + " " + session;
                hear(
                        new CardNews(event, now, kind, code, session, page.intent(), page.sum(), page.currency(), null),
                        shop);
            });
        });
    }

    private static Optional<Kind> kind(CardPaying.Fate fate) {
        return switch (fate) {
            case CLOSED -> Optional.of(Kind.EXPIRED);
            case PAID -> Optional.of(Kind.PAID);
            case UNDER_WAY -> Optional.of(Kind.PENDING);
            case FAILED -> Optional.of(Kind.FAILED);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** What was answered to {@link #ask}. */
    public void answered(CardPaying.Asked asked, CardPaying.Answer answer, Shop shop) {
        var checkout = CardCheckout.with(asked.code()).orElseThrow();
        switch (answer.outcome()) {
            case OPENED -> checkout.opened(asked.attempt(), answer.session());
            case REFUSED -> checkout.refused(asked.attempt());
            case PAID_BEFORE, UNKNOWN -> {}
        }
        if (asked.instead() != null && answer.earlier() != null) {
            looked(asked.code(), asked.instead(), answer.earlier(), shop);
        }
    }

    /**
     * Takes what is told, once.
     *
     * @return false where it makes no sense yet and should be told again: money goes back of which nobody has said that it came
     */
    public boolean hear(CardNews news, Shop shop) {
        var checkout = CardCheckout.with(news.code());
        if (checkout.isEmpty() || CardEvent.isKnown(news.event())) {
            return true;
        }
        var isHeard = switch (news.kind()) {
            case REFUNDED -> goneBack.allInAll(news, shop);
            case REFUND_DONE, REFUND_FAILED -> goneBack.told(news);
            case PAID, PENDING, FAILED, EXPIRED -> at(checkout.get(), news, shop);
        };
        if (isHeard) {
            CardEvent.note(news.event());
        }
        return isHeard;
    }

    private boolean at(CardCheckout checkout, CardNews news, Shop shop) {
        checkout.closed(news.session(), news.kind() != Kind.EXPIRED);
        var order = order(checkout);
        if (CardReceipt.ofSession(news.session()).isEmpty()) {
            switch (news.kind()) {
                case PAID -> came(order, news, shop);
                case PENDING, FAILED -> onItsWay(order, news);
                case EXPIRED, REFUNDED, REFUND_DONE, REFUND_FAILED -> {}
            }
        }
        return true;
    }

    private void onItsWay(CustomerOrder order, CardNews news) {
        var payment = payment(order);
        var now = Lane.current().now();
        if (CardEvent.isKnown(failed(news))) {
            return;
        }
        if (news.kind() == Kind.PENDING) {
            payment.underWay(now);
        } else {
            payment.cameNot(now);
            time.reckons(order, false);
            CardEvent.note(failed(news));
            failures.fire(new CardFailed(order.buyerId(), order.number(), payment.due()));
        }
    }

    /** That the money of a page does not come, which may be told before it is said to be on its way. */
    private static String failed(CardNews news) {
        return "failed " + news.session();
    }

    private void came(CustomerOrder order, CardNews news, Shop shop) {
        if (!news.currency().equals(shop.currency())) {
            // No number of ours says how much that is; who looks through the books finds it here, once, whoever tells
            // of it.
            var event = "other currency " + news.session();
            if (CardEvent.isKnown(event)) {
                return;
            }
            CardEvent.note(event);
            var what = Map.of("sum", news.sum() + " " + news.currency(), "intent", news.intent());
            History.write(ACTOR, "payment.in_other_currency", "order " + order.number(), what);
            payment(order).arrived();
            tell(Fate.UNPLACED, order, news.sum(), news);
            return;
        }
        var payment = payment(order);
        payment.arrived();
        new CardReceipt(order.id(), news.session(), news.intent(), news.sum()).persist();
        payment.came(news.sum(), Lane.current().now());
        MoneyEntry.book(order.id(), MoneyEntry.Reason.CARD, news.sum(), ACTOR);
        taking.settled(order, Outcome.RECEIVED, news.sum(), "", ACTOR);
        if (payment.surplus() > 0) {
            var isGone = !Invoicing.isOrdered(order);
            tell(isGone ? Fate.GONE : Fate.TOO_MUCH, order, isGone ? news.sum() : payment.surplus(), news);
        }
    }

    private void tell(Fate fate, CustomerOrder order, long sum, CardNews news) {
        strays.fire(new InvoiceMoney(Way.CARD, fate, order.number(), sum, news.currency(), news.intent()));
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what was to be paid has a payment");
    }

    private static CustomerOrder order(CardCheckout checkout) {
        return CustomerOrder.<CustomerOrder>findByIdOptional(checkout.orderId()).orElseThrow();
    }
}
