package org.qingshan.conversation.text;

import java.time.Instant;
import java.util.Optional;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Departure;
import org.qingshan.domain.shop.Shop;

/** When parcels leave, as long as that is true; nothing where the shop has not said when its courier closes. */
public final class DepartureText {
    private DepartureText() {}

    /** "今晚发货", of an order that was confirmed just now: everything that is to be packed may go before it. */
    public static Optional<String> ofNew(Wording words, Shop shop, Instant now) {
        return Departure.of(shop.dispatch(), now, shop.toPack()).map(leaving -> word(words, leaving));
    }

    /** The same of an order that may have waited for long; none for what its buyer comes for. Queries. */
    public static Optional<String> of(Wording words, CustomerOrder order, Shop shop, Instant now) {
        if (order.isCollected()) {
            return Optional.empty();
        }
        return switch (order.status()) {
            case CONFIRMED ->
                Departure.of(shop.dispatch(), now, Parcels.upTo(order)).map(one -> word(words, one));
            case PACKED -> Departure.of(shop.dispatch(), now, 0).map(one -> word(words, one));
            default -> Optional.empty();
        };
    }

    /**
     * For whoever has yet to order: a sentence that stays true while it stands on a card, because it says until when, or the date and not "tomorrow". None
     * where so much is packed before it that nobody can say.
     */
    public static Optional<String> onCard(Wording words, Shop shop, Instant now) {
        return sameDay(words, shop, now)
                .or(() -> Departure.of(shop.dispatch(), now, shop.toPack() + 1L)
                        .filter(Departure.TOMORROW::equals)
                        .map(leaving -> words.fact()
                                .orderedNow(words.fact().onDay(words.day(Departure.nextDay(shop.dispatch(), now))))));
    }

    private static Optional<String> sameDay(Wording words, Shop shop, Instant now) {
        var next = shop.toPack() + 1L;
        return Departure.of(shop.dispatch(), now, next)
                .filter(leaving -> leaving == Departure.TODAY || leaving == Departure.TONIGHT)
                .flatMap(leaving -> Departure.latest(shop.dispatch(), now, next)
                        .map(latest -> words.fact().orderedBefore(Wording.clock(latest), word(words, leaving))));
    }

    /** The same as an answer: it says tomorrow, too. */
    public static Optional<String> asked(Wording words, Shop shop, Instant now) {
        return sameDay(words, shop, now)
                .or(() -> Departure.of(shop.dispatch(), now, shop.toPack() + 1L)
                        .map(leaving -> words.fact().orderedNow(word(words, leaving))));
    }

    private static String word(Wording words, Departure leaving) {
        return switch (leaving) {
            case TODAY -> words.fact().today();
            case TONIGHT -> words.fact().tonight();
            case TOMORROW -> words.fact().tomorrow();
            case LATER -> words.fact().later();
        };
    }
}
