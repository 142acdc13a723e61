package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.BuyerForgotten;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.domain.photo.SentPictures;
import org.qingshan.platform.lane.CurrentShopKey;
import org.qingshan.platform.lane.Lane;

/** Erases what is known about people who asked for it, once no parcel of theirs needs a name and an address any more. */
@Singleton
public class Forgetting {
    /** A parcel that nobody saw arrive has arrived, or never will: no courier looks for it longer. */
    public static final Duration LONGEST_WAY = Duration.ofDays(30);

    private static final List<Status> BEFORE_THE_COURIER = List.of(Status.OPEN, Status.CONFIRMED, Status.PACKED);

    private static final List<String> ERASE = List.of(
            "delete from address where shop_id = :shop and buyer_id = :buyer",
            "delete from stream_wish where shop_id = :shop and buyer_id = :buyer",
            "delete from sent_photo where shop_id = :shop and buyer_id = :buyer",
            // What was paid stays, with the names that the shop's books know it by; nobody pays what is not paid by
            // now.
            "delete from invoice i using orders o where o.shop_id = :shop and o.buyer_id = :buyer"
                    + " and i.shop_id = o.shop_id and i.order_id = o.id",
            "update damage_report set note = '', reason = '' where shop_id = :shop and buyer_id = :buyer",
            "update payment p set proof = null, proof_sum = null, ahead = null, ahead_sum = null from orders o where o.shop_id = :shop and o.buyer_id = :buyer"
                    + " and p.shop_id = o.shop_id and p.id = o.payment_id and (p.proof is not null or p.proof_sum is not null or p.ahead is not null or p.ahead_sum is not null)",
            "update parcel p set photo = null, news = null from orders o where o.shop_id = :shop and o.buyer_id = :buyer"
                    + " and p.shop_id = o.shop_id and p.order_id = o.id and (p.photo is not null or p.news is not null)",
            "update orders set wished = '' where shop_id = :shop and buyer_id = :buyer and wished <> ''",
            // The province stays: it says what shipping cost. The waybill too: only the courier knows by it whose it
            // was. Where a
            // parcel went is demanded of orders, so it is empty, not missing.
            "update orders set recipient = '', phone = '', city = null, county = null, detail = ''"
                    + " where shop_id = :shop and buyer_id = :buyer and detail is not null");

    private final SentPictures pictures;
    private final Event<BuyerForgotten> events;

    Forgetting(SentPictures pictures, Event<BuyerForgotten> events) {
        this.pictures = pictures;
        this.events = events;
    }

    /** The orders that keep a person from being forgotten now: carts, parcels that have not arrived, money and reports to be looked at. Queries. */
    public List<CustomerOrder> underWay(Buyer buyer, Instant now) {
        return CustomerOrder.list(
                "select o from CustomerOrder o left join o.payment p where o.buyerId = ?1 and (o.status in ?2"
                        + " or o.status = ?3 and o.confirmedAt > ?4 or p.status = ?5 or p.received > p.refunded and p.received - p.refunded + p.waived > p.amount"
                        + " or exists (select 1 from CardRefund c where c.orderId = o.id and c.state in (ASKED, PENDING))"
                        + " or exists (select 1 from DamageReport r where r.order = o and r.status = OPEN)) order by o.id",
                buyer.id(),
                BEFORE_THE_COURIER,
                Status.SHIPPED,
                now.minus(LONGEST_WAY),
                Payment.Status.PROOF_SENT);
    }

    /**
     * Forgets a person who asked for it: name, addresses and words; his orders keep amounts, lines and province.
     *
     * @return false, with nothing done, while an order of his is under way
     */
    public boolean forget(Buyer buyer) {
        var now = Lane.current().now();
        if (!buyer.isToBeForgotten() || !underWay(buyer, now).isEmpty()) {
            return false;
        }
        var places = placesOf(buyer);
        pictures.erase(SentPhoto.ofBuyer(buyer.id()));
        pictures.erase(ofBoxes(buyer));
        buyer.forgotten(now);
        Buyer.flush();
        var shop = new CurrentShopKey().get();
        ERASE.forEach(statement -> Buyer.getEntityManager()
                .createNativeQuery(statement)
                .setParameter("shop", shop)
                .setParameter("buyer", buyer.id())
                .executeUpdate());
        events.fire(new BuyerForgotten(buyer.id(), buyer.isBlocked(), places, buyer.forgetId()));
        return true;
    }

    /** The label may be seen on them. */
    private static List<String> ofBoxes(Buyer buyer) {
        return Buyer.getEntityManager()
                .createQuery(
                        "select x.photo from Parcel x where x.order.buyerId = ?1 and x.photo is not null", String.class)
                .setParameter(1, buyer.id())
                .getResultList();
    }

    private static List<String> placesOf(Buyer buyer) {
        var kept = AddressBook.of(buyer).all().stream().map(Address::destination);
        var sent = CustomerOrder.<CustomerOrder>list("buyerId", buyer.id()).stream()
                .flatMap(order -> Stream.ofNullable(order.destination()));
        return Stream.concat(kept, sent)
                .map(Destination::detail)
                .filter(detail -> !detail.isBlank())
                .distinct()
                .toList();
    }

    /** Erases of a forgotten person also what was kept to recognise copies of his last messages. */
    public void cutLoose(Buyer buyer) {
        events.fire(new BuyerForgotten(buyer.id(), false, List.of(), null));
        buyer.cutLoose();
    }
}
