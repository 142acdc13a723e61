package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** How long a shop waits for its money: only where every buyer has a way to pay before his goods come, so that nobody loses them who could not. */
@Singleton
public class TimeToPay {
    private final CardPaying cards;
    private final SaleRecords records;

    TimeToPay(CardPaying cards, SaleRecords records) {
        this.cards = cards;
        this.records = records;
    }

    /** First paid, first served: how long what is ordered waits for its payment; empty for ever. */
    public Optional<Duration> within(Shop shop) {
        return shop.paying().within().filter(time -> isPayable(shop));
    }

    /**
     * Until when something of the order has to be paid by the shop's rules of now, or it may go to others: never sooner, but later where it is
     * before a packer just then, or a page where it could be paid is open. None where nothing has to, where its buyer says that he has
     * paid, and where a label is on the parcel. It may be over.
     */
    public Optional<Instant> payBy(CustomerOrder order, Shop shop) {
        return within(shop)
                .flatMap(within -> FirstPaid.payBy(order, within, shop.paying().withinSince()));
    }

    /**
     * Money has come, has gone back, or has not come though it was said to: what it is enough for stays with the buyer, and for the rest
     * he has his time anew.
     *
     * @param wentBack whether what was kept by it may go to others again
     */
    void reckons(CustomerOrder order, boolean wentBack) {
        FirstPaid.keep(order);
        if (order.payment() != null && order.payment().due() > 0) {
            var shop = records.shop();
            FirstPaid.keepPaid(order, shop);
            within(shop)
                    .map(within -> Keeping.unpaid(Lane.current().now(), within, shop))
                    .ifPresent(unpaid -> FirstPaid.waitsAnew(order, unpaid, shop, wentBack));
        }
    }

    /** It was not packed after all: its buyer has his time for what is not paid, as when he ordered it. */
    void waitsAsOrdered(CustomerOrder order) {
        var payment = order.payment();
        if (payment != null && payment.due() > 0) {
            var shop = records.shop();
            var now = Lane.current().now();
            payment.waitAnew(now);
            within(shop)
                    .map(within -> Keeping.unpaid(now, within, shop))
                    .ifPresent(unpaid -> FirstPaid.waitsAsOrdered(order, unpaid, shop));
        }
    }

    /** Whether every buyer can pay before: by transfer, by a code, or by card. Not where it is in the chat of one platform alone. */
    public boolean isPayable(Shop shop) {
        return shop.paying().isBefore() || cards.isOn(shop.key());
    }

    /** Whether some buyers can pay at all, by whatever way, so that asking them for it makes sense. */
    boolean isAsking(Shop shop) {
        var paying = shop.paying();
        return isPayable(shop) || paying.isKnown() || paying.isByInvoice() && !paying.isOnTrial();
    }

    /** Whether what is never paid may go to others: then also where the courier could be paid. */
    public boolean isReleasing(Shop shop) {
        return isPayable(shop) || shop.paying().isKnown();
    }
}
