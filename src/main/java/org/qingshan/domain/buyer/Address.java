package org.qingshan.domain.buyer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.OwnRows;

/** Where a parcel may go. Only what the buyer calls it changes; another place is another row. Orders keep copies of their own. */
@Entity
@Table(name = "address")
public class Address extends PanacheEntityBase {
    private static final int LONGEST_LABEL = 20;

    private static final OwnRows<Address> WITH_IDS = OwnRows.of(Address.class, "one_of(?1, row.id)");

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

    @Nullable
    private String label;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Address() {}

    public Address(Buyer buyer, Destination destination, Instant now) {
        this.buyerId = buyer.id();
        this.destination = destination;
        this.createdAt = now;
    }

    /** The same address somewhere else: a new row with the old one's label, in its place of the list. */
    Address movedTo(Buyer buyer, Destination to) {
        var moved = new Address(buyer, to, createdAt);
        moved.label = label;
        return moved;
    }

    /** Loads where parcels of these people usually go, which so far is known by its number alone. */
    public static void usualOf(Collection<Buyer> buyers) {
        var ids = buyers.stream()
                .map(Buyer::address)
                .filter(Objects::nonNull)
                .map(Address::id)
                .toArray(Long[]::new);
        if (ids.length > 0) {
            WITH_IDS.list((Object) ids);
        }
    }

    public Long id() {
        return id;
    }

    public Destination destination() {
        return destination;
    }

    /** What the buyer calls it, else the recipient. */
    public String name() {
        return label == null ? destination.recipient() : label;
    }

    /** @param label 1 to 20 characters; what is longer is cut */
    public void called(String label) {
        this.label = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    static List<Address> of(Buyer buyer) {
        return list("buyerId = ?1 order by createdAt, id", buyer.id());
    }
}
