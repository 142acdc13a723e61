package org.qingshan.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Somebody wants to be told when the shop's next stream begins. He is told at most once a day, however often it begins. */
@Entity
@Table(name = "stream_wish")
public class StreamWish extends Row {
    /** A stream that breaks off and goes on is one to who waits for it; tomorrow's at the same hour is another. */
    private static final Duration BETWEEN = Duration.ofHours(20);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "buyer_id")
    private long buyerId;

    @Nullable
    @Column(name = "told_at")
    private Instant toldAt;

    private Instant at;

    protected StreamWish() {}

    /** Wishes it; wished again it changes nothing. */
    public static void by(long buyer) {
        if (of(buyer).isEmpty()) {
            var wish = new StreamWish();
            wish.buyerId = buyer;
            wish.at = Lane.current().now();
            wish.persist();
        }
    }

    /** Whether somebody wishes it. */
    public static boolean isOf(long buyer) {
        return of(buyer).isPresent();
    }

    public static void endOf(long buyer) {
        of(buyer).ifPresent(StreamWish::delete);
    }

    private static Optional<StreamWish> of(long buyer) {
        return find("buyerId", buyer).firstResultOptional();
    }

    /** Who is to be told now; they count as told from here on. */
    public static List<Long> toTell(Instant now) {
        List<StreamWish> due = list("toldAt is null or toldAt < ?1 order by id", now.minus(BETWEEN));
        due.forEach(wish -> wish.toldAt = now);
        return due.stream().map(wish -> wish.buyerId).toList();
    }
}
