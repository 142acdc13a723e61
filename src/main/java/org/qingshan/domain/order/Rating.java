package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** What a buyer says of an order that came; the last word counts. Others see it only if he lets them, and never by name. */
@Entity
@Table(name = "rating")
public class Rating extends Row {
    public static final int MOST = 5;

    /** Fewer tell more about somebody than about the shop. */
    private static final long FEW = 5;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "buyer_id")
    private long buyerId;

    private int stars;

    @Column(name = "public")
    private boolean isPublic;

    private Instant at;

    protected Rating() {}

    /** @param stars from 1 to {@link #MOST} */
    public static void give(CustomerOrder order, int stars) {
        var rating = of(order).orElseGet(() -> {
            var fresh = new Rating();
            fresh.orderId = order.id();
            fresh.buyerId = order.buyerId();
            return fresh;
        });
        rating.stars = stars;
        rating.at = Lane.current().now();
        rating.persist();
    }

    /** Whether others may see it, without a name. */
    public void mayBeSeen(boolean bySomeoneElse) {
        isPublic = bySomeoneElse;
    }

    public int stars() {
        return stars;
    }

    /** The number of its order. Queries. */
    public int orderNumber() {
        return Parcels.byId(orderId).orElseThrow().number();
    }

    public static Optional<Rating> of(CustomerOrder order) {
        return find("orderId", order.id()).firstResultOptional();
    }

    /** Those of a buyer's that others may see. Queries. */
    public static List<Rating> shownOf(long buyer) {
        return list("buyerId = ?1 and isPublic order by id", buyer);
    }

    /**
     * What others may know of all.
     *
     * @param average of the stars
     */
    public record Summary(double average, long count) {}

    /** Of those who agreed; empty while they are few. Queries. */
    public static Optional<Summary> seenByAll() {
        var row = getEntityManager()
                .createQuery("select avg(r.stars), count(r) from Rating r where r.isPublic", Object[].class)
                .getSingleResult();
        var count = (Long) row[1];
        return count < FEW ? Optional.empty() : Optional.of(new Summary((Double) row[0], count));
    }
}
