package org.qingshan.domain.order;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the parcels of buyers, with all that decisions need of them. */
public final class Parcels {
    static final String WITH_LINES =
            "select distinct o from CustomerOrder o left join fetch o.lines left join fetch o.payment ";

    private Parcels() {}

    static Optional<CustomerOrder> byId(long id) {
        return CustomerOrder.<CustomerOrder>find("id", id).firstResultOptional();
    }

    /** A buyer's orders, newest first. */
    public static List<CustomerOrder> of(long buyer, int limit) {
        return CustomerOrder.<CustomerOrder>find("buyerId = ?1 order by id desc", buyer)
                .page(0, limit)
                .list();
    }

    /** What of a buyer's is packed, or sent and not seen to arrive, the oldest first. */
    public static List<CustomerOrder> onTheWayOf(long buyer) {
        return CustomerOrder.list(
                "select distinct o from CustomerOrder o left join fetch o.payment left join fetch o.lines l left join fetch l.item"
                        + " where o.buyerId = ?1 and o.status in ?2 order by o.id",
                buyer,
                List.of(CustomerOrder.Status.PACKED, CustomerOrder.Status.SHIPPED));
    }

    /** What is confirmed and not sent, with lines, goods and lots, in the order of the numbers; not what lies in another's parcel. */
    public static List<CustomerOrder> unsent() {
        return CustomerOrder.list(
                "select distinct o from CustomerOrder o left join fetch o.payment join fetch o.lines l join fetch l.item i"
                        + " join fetch i.product left join fetch l.lot t left join fetch t.grower where o.status in ?1 and o.first is null"
                        + " order by o.number",
                List.of(CustomerOrder.Status.CONFIRMED, CustomerOrder.Status.PACKED));
    }

    /** Orders to a phone whose number ends in these digits, the newest first, then those in which they stand elsewhere. */
    public static List<CustomerOrder> toPhone(String digits, int most) {
        return CustomerOrder.<CustomerOrder>find(
                        "destination.phone like ?1 order by case when destination.phone like ?2 then 0 else 1 end, id desc",
                        "%" + digits + "%",
                        "%" + digits)
                .page(0, most)
                .list();
    }

    /** Orders to a phone whose number begins so, perhaps after that of a country, and ends so; the newest first. */
    public static List<CustomerOrder> toMaskedPhone(String begin, String end, int most) {
        return CustomerOrder.<CustomerOrder>find(
                        "destination.phone like ?1 or destination.phone like ?2 or destination.phone like ?3 order by id desc",
                        begin + "%" + end,
                        "+" + begin + "%" + end,
                        "+__" + begin + "%" + end)
                .page(0, most)
                .list();
    }

    /** Orders to a recipient called so, or in a part of his name, or of these buyers; who is called just so first, then the newest. */
    public static List<CustomerOrder> toPerson(String name, Collection<Long> buyers, int most) {
        return CustomerOrder.<CustomerOrder>find(
                        "locate(lower(?1), lower(destination.recipient)) > 0 or buyerId in ?2"
                                + " order by case when lower(destination.recipient) = lower(?1) then 0 else 1 end, id desc",
                        name,
                        buyers.isEmpty() ? List.of(-1L) : buyers)
                .page(0, most)
                .list();
    }

    /** Whether a buyer has a cart, or an order that is not packed yet. */
    public static boolean hasUnpacked(long buyer) {
        return CustomerOrder.count(
                        "buyerId = ?1 and status in ?2",
                        buyer,
                        List.of(CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED))
                > 0;
    }

    /**
     * Orders of a stream whose buyer's or recipient's name stands in the words, perhaps as a part of another word, in the order of their
     * numbers.
     *
     * @param plain the same words in simplified Chinese
     */
    public static List<CustomerOrder> naming(long streamId, String words, String plain, int most) {
        return CustomerOrder.<CustomerOrder>find(
                        "streamId = ?1 and (length(destination.recipient) >= 2"
                                + " and (locate(lower(destination.recipient), lower(?2)) > 0 or locate(lower(destination.recipient), lower(?3)) > 0)"
                                + " or exists (select 1 from Buyer b where b.id = buyerId and length(b.name) >= 2"
                                + " and (locate(lower(b.name), lower(?2)) > 0 or locate(lower(b.name), lower(?3)) > 0))"
                                + " or exists (select 1 from Buyer b join b.address a where b.id = buyerId and b.name = '' and length(a.destination.recipient) >= 2"
                                + " and (locate(lower(a.destination.recipient), lower(?2)) > 0 or locate(lower(a.destination.recipient), lower(?3)) > 0)))"
                                + " order by number",
                        streamId,
                        words,
                        plain)
                .page(0, most)
                .list();
    }

    /** Orders of a stream with lines, in the order of their numbers. */
    public static List<CustomerOrder> inStream(long streamId) {
        return CustomerOrder.list(WITH_LINES + "where o.streamId = ?1 order by o.number", streamId);
    }

    /** What is confirmed and not packed, with lines and goods, in the order of the numbers; not what lies in another's parcel. */
    public static List<CustomerOrder> toPack() {
        return CustomerOrder.list(
                "select distinct o from CustomerOrder o left join fetch o.payment join fetch o.lines l join fetch l.item i"
                        + " join fetch i.product where o.status = ?1 and o.first is null order by o.number",
                CustomerOrder.Status.CONFIRMED);
    }

    /** How many parcels stand so; what lies in another's parcel is none of its own. */
    public static long count(CustomerOrder.Status status) {
        return CustomerOrder.count("status = ?1 and first is null", status);
    }

    /** How many parcels are packed that a courier takes; those that are fetched are none. */
    public static long countToSend() {
        return CustomerOrder.count(
                "status = ?1 and first is null and destination.country <> ''", CustomerOrder.Status.PACKED);
    }

    /** How many parcels are packed before an order's, and its own: they are packed in the order of their numbers. */
    public static long upTo(CustomerOrder order) {
        var last = order.company().first().number();
        return CustomerOrder.count(
                "status = ?1 and number <= ?2 and first is null", CustomerOrder.Status.CONFIRMED, last);
    }

    /** What these buyers have that is not packed, and their orders in this stream. */
    static List<CustomerOrder> concerning(Collection<Long> buyers, @Nullable Long streamId) {
        var stream = streamId == null ? -1L : streamId;
        var some = buyers.toArray(Long[]::new);
        var wanted =
                WITH_LINES + "where one_of(?1, o.buyerId) and (o.status in (?2, ?3) or o.streamId = ?4) order by o.id";
        return CustomerOrder.list(wanted, some, CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED, stream);
    }

    /** A buyer's parcels of any stream that can still be changed. */
    static List<CustomerOrder> unpacked(long buyer) {
        var wanted = WITH_LINES + "where o.buyerId = ?1 and o.status in ?2 order by o.id";
        return CustomerOrder.list(wanted, buyer, List.of(CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED));
    }

    /** Whether what somebody claimed with this message is still his, or waits for him. Asks the database. */
    public static boolean stands(long claim) {
        return OrderLine.count("claimId = ?1 and state <> ?2", claim, OrderLine.State.RELEASED) > 0;
    }

    /** Whether any of that is packed, or sent by now. Asks the database. */
    public static boolean isPacked(long claim) {
        return CustomerOrder.count(
                        "status in ?1 and id in (select t.order.id from OrderLine t where t.claimId = ?2 and t.state <> ?3)",
                        EnumSet.of(
                                CustomerOrder.Status.PACKED,
                                CustomerOrder.Status.SHIPPED,
                                CustomerOrder.Status.DELIVERED,
                                CustomerOrder.Status.RETURNED),
                        claim,
                        OrderLine.State.RELEASED)
                > 0;
    }

    /** A buyer's parcels of any stream and status that have to do with a step of his. */
    static List<CustomerOrder> touchedBy(long buyer, Collection<Long> steps) {
        var wanted = WITH_LINES + "where o.buyerId = ?1 and exists (select 1 from OrderLine t where t.order = o"
                + " and (t.claimId in ?2 or t.releasedBy in ?2 or t.servedIn in ?2)) order by o.id";
        return CustomerOrder.list(wanted, buyer, steps);
    }
}
