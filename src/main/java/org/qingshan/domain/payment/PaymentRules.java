package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    protected PaymentRules() {}

    /**
     * @param remind hours after the order, from 1 to {@link #LONGEST}; null for never
     * @param release the same, later than that
     */
    public void are(@Nullable Integer remind, @Nullable Integer release) {
        this.remind = remind;
        this.release = release;
    }

    /** Hours after the order when who has not paid is reminded; null for never. */
    public @Nullable Integer remind() {
        return remind;
    }

    /** Hours after the order when unpaid goods go to others; null for never. */
    public @Nullable Integer release() {
        return release;
    }

    /** The shop's rules, or those that are none, which {@link #persist()} would make its own. */
    public static PaymentRules ofTheShop() {
        return PaymentRules.<PaymentRules>findAll().firstResultOptional().orElseGet(PaymentRules::new);
    }
}
