package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** The name of something that was told of card payments and has had its effect, so that it has none again. */
@Entity
@Table(name = "card_event")
public class CardEvent extends Row {
    /** Stripe tells again for three days by itself, and for thirty when somebody asks it to. */
    private static final Duration KEPT = Duration.ofDays(40);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String event;
    private Instant at;

    protected CardEvent() {}

    private CardEvent(String event, Instant at) {
        this.event = event;
        this.at = at;
    }

    public static boolean isKnown(String event) {
        return count("event", event) > 0;
    }

    /** Keeps the name, and forgets those that nobody will tell again. */
    public static void note(String event) {
        var now = Lane.current().now();
        delete("at < ?1", now.minus(KEPT));
        new CardEvent(event, now).persist();
    }
}
