package org.qingshan.domain.buyer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.NextId;

/** Where a parcel goes. Never changed; another address is another row. */
@Entity
@Table(name = "address")
public class Address extends PanacheEntityBase {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "buyer_id")
    private long buyerId;

    @Embedded
    private Destination destination;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Address() {}

    public Address(Buyer buyer, Destination destination, Instant now) {
        this.buyerId = buyer.id();
        this.destination = destination;
        this.createdAt = now;
    }

    public Destination destination() {
        return destination;
    }
}
