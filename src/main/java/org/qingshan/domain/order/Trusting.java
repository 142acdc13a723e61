package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.LineupItem;

/**
 * Puts on sale what nobody has looked at, whether somebody has brought it or only says that it is there, with its certificate, and takes it
 * off again: the one place where a lot comes on trust. Whether the shop allows it is asked by whoever calls it.
 */
@Singleton
class Trusting {
    private final Certifying certifying;

    Trusting(Certifying certifying) {
        this.certifying = certifying;
    }

    /** A member vouches for it. */
    void trust(LiveSale sale, Lot lot, String voucher) {
        lot.trust(voucher);
        sale.brought(lot);
        certify(sale, lot, voucher);
        History.write(voucher, "lot.trusted", Lots.subject(lot), Map.of());
    }

    /**
     * What nobody has brought is there because a member says so: a lot of its own, which he vouches for.
     *
     * @param whose null where it is nobody's
     */
    Lot onWord(LiveSale sale, Product product, @Nullable Member whose, BigDecimal quantity, String voucher) {
        var lot = Lot.brought(new Basket(sale.shop().nextLotNumber(), product, whose, quantity), sale.now())
                .agreed(Terms.usual(sale.shop()));
        lot.trust(voucher);
        lot.persist();
        sale.brought(lot);
        certify(sale, lot, voucher);
        return lot;
    }

    /** So much more of what is there on a word, or less, as far as nobody has taken it: what is promised of it is said anew. */
    void recount(LiveSale sale, Lot lot, BigDecimal more, String actor) {
        var before = lot.brought();
        lot.recounted(more);
        if (lot.brought().compareTo(before) != 0) {
            LotIntake.noteCount(lot, before, actor);
            certify(sale, lot, actor);
        }
    }

    private void certify(LiveSale sale, Lot lot, String actor) {
        var onSale = sale.lotsOf(lot.product());
        if (lot.good().signum() > 0) {
            certifying.goesOnSale(sale.shop(), lot, onSale, actor, sale.now());
        } else {
            certifying.mixed(sale.shop(), onSale, actor, sale.now());
        }
    }

    /** As {@link #trust}, because a number on the lineup asks for it. */
    void trustForNumber(LiveSale sale, Lot lot, String voucher) {
        trust(sale, lot, voucher);
        lot.trustedByNumber();
    }

    /**
     * What is on trust only for a number on the lineup and of which nobody has taken anything, each lot as a whole and the newest first, as
     * long as all that is offered is there without it: nobody has looked at it, as before. Asks the database.
     */
    void distrustUnneeded(LiveSale sale, Product product, String actor) {
        var trusted = sale.lotsOf(product).stream()
                .filter(lot -> lot.state() == LotState.TRUSTED && lot.isTrustedByNumber() && !lot.isTaken())
                .sorted(Comparator.comparing(Lot::id).reversed())
                .toList();
        for (var lot : trusted) {
            var others = Allotment.inLots(sale, product).subtract(lot.left());
            if (others.compareTo(mostOffered(sale, product)) >= 0) {
                distrust(sale, lot, actor);
            }
        }
    }

    /** What is on sale and what is prepared for the next stream are offered out of the same lots. */
    private static BigDecimal mostOffered(LiveSale sale, Product product) {
        return Stream.concat(sale.lineup().stream(), sale.planned().stream())
                .filter(item -> item.product().id().equals(product.id()))
                .map(LineupItem::untaken)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private void distrust(LiveSale sale, Lot lot, String actor) {
        lot.distrust();
        sale.pulled(lot);
        certifying.mixed(sale.shop(), sale.lotsOf(lot.product()), actor, sale.now());
        History.write(actor, "lot.distrusted", Lots.subject(lot), Map.of());
    }
}
