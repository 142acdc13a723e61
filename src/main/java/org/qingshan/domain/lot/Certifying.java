package org.qingshan.domain.lot;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/**
 * Issues certificates: of each lot, anew of several that are sold as one, and anew of what of them lies in a parcel. Belongs into the
 * shop's lane.
 */
@Singleton
public class Certifying {

    /**
     * What holds of these lots together now; a further certificate where the last one says something else. Refuses a lot that may not
     * be sold or of which nothing is there: nobody promises anything of that.
     *
     * @param lots of one product, at least one
     * @param actor who asks for it, by our own key
     */
    public Certificate certify(Shop shop, Collection<Lot> lots, String actor, Instant now) {
        lots.stream().filter(lot -> !lot.isForSale()).findFirst().ifPresent(lot -> {
            throw new Refused(Reason.LOT_STATE, Map.of("number", lot.number(), "state", lot.state()));
        });
        lots.stream().filter(Lot::hasNothing).findFirst().ifPresent(lot -> {
            throw new Refused(
                    Reason.NOT_BROUGHT,
                    Map.of("available", lot.good(), "unit", lot.product().unit()));
        });
        var wanted = new Certificate(shop, lots, actor, now);
        return Certificate.lastOf(lots).filter(wanted::saysWhat).orElseGet(() -> issue(wanted, lots));
    }

    /**
     * What holds of these goods in the parcel of an order; all of it is said anew where the last word says anything else. The promise is
     * that of whoever let the goods pass.
     *
     * @param before what was said of them last
     * @param goods out of lots that are for sale
     */
    public List<Certificate> parcel(
            Shop shop, int order, List<ParcelGoods> goods, List<Certificate> before, Instant now) {
        if (!isOld(shop, order, goods, before, now)) {
            return before;
        }
        var issue = Lane.current().nextId();
        var wanted = wanted(shop, order, goods, now);
        wanted.forEach(one -> {
            one.joins(issue);
            one.persist();
        });
        return wanted;
    }

    /** Whether what was said of the goods in a parcel is not all that is true of them. */
    public static boolean isOld(Shop shop, int order, List<ParcelGoods> goods, List<Certificate> said, Instant now) {
        return said.size() != goods.size()
                || wanted(shop, order, goods, now).stream()
                        .anyMatch(one -> said.stream().noneMatch(one::saysWhat));
    }

    private static List<Certificate> wanted(Shop shop, int order, List<ParcelGoods> goods, Instant now) {
        return goods.stream()
                .map(some -> new Certificate(shop, order, some, now))
                .toList();
    }

    /** The one of these that holds: the newest that names no lot that was pulled off the sale or that nobody vouches for any more. Asks the database. */
    public static Optional<Certificate> holding(List<Certificate> newestFirst) {
        var named = newestFirst.stream()
                .flatMap(one -> one.lots().stream())
                .distinct()
                .toList();
        var pulled = Lots.recalled(named);
        var unpromised = Lots.unpromised(named);
        return newestFirst.stream()
                .filter(one ->
                        one.lots().stream().noneMatch(lot -> pulled.containsKey(lot) || unpromised.contains(lot)))
                .findFirst();
    }

    /** Who answers for these lots, by our own key. */
    public static String voucher(Collection<Lot> lots) {
        return lots.stream()
                .flatMap(lot -> lot.vouchedBy().stream())
                .findFirst()
                .orElse("inspection");
    }

    private static Certificate issue(Certificate certificate, Collection<Lot> lots) {
        certificate.persist();
        for (var lot : lots) {
            History.write(
                    certificate.issuedBy(),
                    "lot.certified",
                    Lots.subject(lot),
                    Map.of("certificate", String.valueOf(certificate.id())));
        }
        return certificate;
    }

    /** With what is promised of a lot that goes on sale, alone and among the others that are sold as the same; nothing of none that is good. */
    public void goesOnSale(Shop shop, Lot lot, List<Lot> onSale, String actor, Instant now) {
        if (lot.good().signum() > 0) {
            certify(shop, List.of(lot), actor, now);
            mixed(shop, onSale, actor, now);
        }
    }

    /**
     * Where several lots are sold as one, what was said of each alone holds no longer: it is said of all of them. Of one that is left
     * it is said alone again.
     */
    public void mixed(Shop shop, List<Lot> onSale, String actor, Instant now) {
        var some = onSale.stream()
                .filter(lot -> lot.isForSale() && lot.left().signum() > 0)
                .toList();
        if (!some.isEmpty()) {
            certify(shop, some, actor, now);
        }
    }
}
