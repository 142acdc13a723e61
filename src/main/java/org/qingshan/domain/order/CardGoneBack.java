package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.qingshan.domain.order.CardNews.Kind;
import org.qingshan.domain.order.CardRefundMoved.Move;
import org.qingshan.domain.order.PaymentChecked.Outcome;
import org.qingshan.domain.payment.CardEvent;
import org.qingshan.domain.payment.CardReceipt;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.CardRefund.State;
import org.qingshan.domain.payment.CardRefunding;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/**
 * Books what goes back by card, whoever has asked for it: we, or somebody at who takes cards. Queries.
 *
 * <p>Guaranteed: it is booked once, when it has gone; what comes back though it had gone is booked, too. What was noted by hand before is
 * taken for the same money.
 */
@Singleton
public class CardGoneBack {
    /** Who it is that notes what nobody here has asked for. */
    private static final String ACTOR = "card";

    private final PaymentTaking taking;
    private final Event<CardRefundMoved> events;
    private final TimeToPay time;

    CardGoneBack(PaymentTaking taking, Event<CardRefundMoved> events, TimeToPay time) {
        this.taking = taking;
        this.events = events;
        this.time = time;
    }

    /** What was answered to what {@link CardGivingBack#due} had asked. A second time it does nothing. */
    public void heard(String code, CardRefunding.Outcome outcome) {
        CardRefund.with(code).ifPresent(refund -> {
            var now = Lane.current().now();
            var before = refund.state();
            if (refund.became(state(outcome, before), now)) {
                became(refund, before, now);
            } else if (refund.state() == State.ASKED) {
                hangs(refund, outcome == CardRefunding.Outcome.BARRED, now);
            }
        });
    }

    private static State state(CardRefunding.Outcome outcome, State before) {
        return switch (outcome) {
            case SUCCEEDED -> State.SUCCEEDED;
            case PENDING -> State.PENDING;
            case FAILED -> State.FAILED;
            // Who was to look and knows of none gives nothing back; of what he has said to be on its way he will know
            // again.
            case NONE -> before == State.ASKED ? State.FAILED : before;
            case UNKNOWN, BARRED -> State.ASKED;
        };
    }

    private void hangs(CardRefund refund, boolean isBarred, Instant now) {
        if (refund.isHopeless(now) && refund.became(State.FAILED, now)) {
            became(refund, State.ASKED, now);
        } else if (refund.hangs(isBarred, now)) {
            tell(order(refund), refund.amount(), Move.HANGS);
        }
    }

    /**
     * What is told of one refund by itself.
     *
     * @return false where it makes no sense yet and should be told again: money comes back of which nobody has said that it went
     */
    boolean told(CardNews news) {
        var state = news.kind() == Kind.REFUND_DONE ? State.SUCCEEDED : State.FAILED;
        var ours = CardRefund.with(news.session());
        if (ours.isEmpty()) {
            return madeElsewhere(news, state);
        }
        var before = ours.get().state();
        if (ours.get().told(state, news.at(), Lane.current().now())) {
            became(ours.get(), before, news.at());
        }
        return true;
    }

    /** Somebody has given it back where cards are taken. */
    private boolean madeElsewhere(CardNews news, State state) {
        var receipt = CardReceipt.ofIntent(news.intent());
        var name = state + " " + news.session();
        var isCounted = CardEvent.isKnown(State.SUCCEEDED + " " + news.session());
        // What has failed at who takes cards does not go after all; that it had gone is told late.
        if (receipt.isEmpty() || CardEvent.isKnown(name) || CardEvent.isKnown(State.FAILED + " " + news.session())) {
            return true;
        }
        var order = order(receipt.get());
        var ours = CardRefund.goneOf(news.intent());
        if (state == State.SUCCEEDED) {
            receipt.get().returnedByName(news.sum(), ours);
            note(order);
        } else if (isCounted) {
            receipt.get().returnedLessByName(news.sum(), news.at());
            failed(order, news);
        } else if (receipt.get().isToldAfter(news.at())) {
            // What is counted of others' is what has not come back.
            tell(order, news.sum(), Move.FAILED);
        } else if (!receipt.get().isToldSince(news.begun()) || receipt.get().nameless(ours) < news.sum()) {
            // Of what is counted none is surely of this one; so if it ever was, that is yet to be told.
            return false;
        } else {
            receipt.get().returnedLess(news.sum(), news.at());
            failed(order, news);
        }
        CardEvent.note(name);
        return true;
    }

    private void failed(CustomerOrder order, CardNews news) {
        cameBack(order, news.sum(), ACTOR);
        tell(order, news.sum(), Move.FAILED);
    }

    private void became(CardRefund refund, State before, Instant then) {
        switch (refund.state()) {
            case SUCCEEDED -> went(refund, before == State.FAILED);
            case FAILED -> {
                var order = order(refund);
                if (before == State.SUCCEEDED) {
                    receipt(refund).returnedLess(refund.amount(), then);
                    cameBack(order, refund.amount(), refund.actor());
                } else if (before == State.PENDING) {
                    receipt(refund).neverWent(refund.amount(), then);
                }
                tell(order, refund.amount(), Move.FAILED);
            }
            case ASKED, PENDING -> {}
        }
    }

    /** What the team has noted by hand meanwhile is the same money; and what had failed may have been told of all in all. */
    private void went(CardRefund refund, boolean hadFailed) {
        var order = order(refund);
        var payment = payment(order);
        var receipt = receipt(refund);
        var more = refund.amount();
        if (hadFailed) {
            more = receipt.returnedPerhapsMore(refund.amount(), CardRefund.goneOf(refund.intent()));
            tell(order, refund.amount(), Move.GONE_AFTER_ALL);
        } else {
            receipt.returnedMore(refund.amount());
        }
        var sum = Math.min(more, payment.left());
        if (sum > 0) {
            payment.wentBack(sum);
            MoneyEntry.book(order.id(), refund.reason(), sum, refund.actor());
            taking.settled(order, Outcome.REFUNDED, sum, "", refund.actor());
        }
    }

    private void cameBack(CustomerOrder order, long sum, String actor) {
        payment(order).came(sum, Lane.current().now());
        time.reckons(order, false);
        MoneyEntry.book(order.id(), MoneyEntry.Reason.REFUND_FAILED, sum, actor);
    }

    /** What is told of all that has gone back of a payment. Returns as {@link #told}. */
    boolean allInAll(CardNews news, Shop shop) {
        var receipt = CardReceipt.ofIntent(news.intent());
        if (receipt.isEmpty()) {
            // Of what came in another currency nothing is booked, and so nothing of what goes back.
            return !news.currency().equals(shop.currency());
        }
        if (receipt.get().isOutdated(news.at())) {
            return true;
        }
        // What we have asked for is booked when it is said of itself that it has gone.
        receipt.get().returned(news.sum(), CardRefund.openOf(news.intent()), news.at());
        note(order(receipt.get()));
        return true;
    }

    /** What the team has noted by hand before, or notes first, is the same money; what came back has not gone. */
    private void note(CustomerOrder order) {
        var payment = payment(order);
        var gone = CardReceipt.ofOrder(order.id()).stream()
                .mapToLong(CardReceipt::returned)
                .sum();
        var back = MoneyEntry.of(order.id()).stream()
                .filter(entry -> entry.reason() == MoneyEntry.Reason.REFUND_FAILED)
                .mapToLong(MoneyEntry::amount)
                .sum();
        var unnoted = Math.min(payment.left(), gone + back - payment.refunded());
        if (unnoted > 0) {
            var why = payment.surplus() >= unnoted ? MoneyEntry.Reason.TOO_MUCH : MoneyEntry.Reason.GOODWILL;
            payment.wentBack(unnoted);
            MoneyEntry.book(order.id(), why, unnoted, ACTOR);
            taking.settled(order, Outcome.REFUNDED, unnoted, "", ACTOR);
        }
    }

    private void tell(CustomerOrder order, long sum, Move how) {
        if (how == Move.FAILED) {
            History.write(ACTOR, "refund.failed", "order " + order.number(), Map.of("sum", String.valueOf(sum)));
        }
        events.fire(new CardRefundMoved(order.buyerId(), order.number(), sum, how, ""));
    }

    private static CardReceipt receipt(CardRefund refund) {
        return CardReceipt.ofIntent(refund.intent()).orElseThrow();
    }

    private static CustomerOrder order(CardRefund refund) {
        return Parcels.byId(refund.orderId()).orElseThrow();
    }

    private static CustomerOrder order(CardReceipt receipt) {
        return Parcels.byId(receipt.orderId()).orElseThrow();
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what was paid has a payment");
    }
}
