package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * How long a shop waits for its money. A shop that has set nothing waits for ever and has no row: many take cash at the door or know
 * their buyers, and nobody's goods may go to others because of a rule that nobody made.
 */
@Entity
@Table(name = "payment_rules")
public class PaymentRules extends Row {
    /** A month. */
    public static final int LONGEST = 720;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Nullable
    @Column(name = "remind_hours")
    private Integer remind;

    @Nullable
    @Column(name = "release_hours")
    private Integer release;

    @Column(name = "set_at")
    private Instant setAt;

    protected PaymentRules() {}

    /**
     * @param remind hours after the order, from 1 to {@link #LONGEST}; null for never
     * @param release the same, later than that
     * @param now when this is said: goods that were ordered before are not released earlier than if they had been ordered now
     */
    public void are(@Nullable Integer remind, @Nullable Integer release, Instant now) {
        this.remind = remind;
        this.release = release;
        this.setAt = now;
    }

    /** Hours after the order when who has not paid is reminded; null for never. */
    public @Nullable Integer remind() {
        return remind;
    }

    /**
     * Hours after the order, or after the rule was set where that is later, when unpaid goods go to others; null for never. Who is
     * reminded has at least the hours between the two from then on.
     */
    public @Nullable Integer release() {
        return release;
    }

    /** Hours that are left to whoever is reminded, at least; 0 where nothing is released. */
    public int afterReminder() {
        return release == null || remind == null ? 0 : release - remind;
    }

    /** When what was ordered, or waited for, since that time goes to others. To be asked only where there is such a rule. */
    public Instant releaseOf(Instant since) {
        return (since.isBefore(setAt) ? setAt : since)
                .plus(Duration.ofHours(Objects.requireNonNull(release, "a rule of release")));
    }

    /** Since when an order must have been waited for to be released now; empty while the rules are too new for any. */
    public Optional<Instant> releasedBefore(Instant now) {
        return Optional.ofNullable(release)
                .map(hours -> now.minus(Duration.ofHours(hours)))
                .filter(before -> !setAt.isAfter(before));
    }

    /** The shop's rules, or those that are none, which {@link #persist()} would make its own. */
    public static PaymentRules ofTheShop() {
        return PaymentRules.<PaymentRules>findAll().firstResultOptional().orElseGet(PaymentRules::new);
    }
}
