package org.qingshan.domain.buyer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;

/** A person who talks with the shop, to buy or to work. */
@Entity
@Table(name = "buyer")
public class Buyer extends PanacheEntityBase {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String name;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "address_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Address address;

    private boolean blocked;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Buyer() {}

    public Buyer(String name, Instant now) {
        this.name = name;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public void calledNow(String name) {
        if (!name.isBlank()) {
            this.name = name;
        }
    }

    /** Where parcels usually go. Who has any address has one as the usual one. */
    public @Nullable Address address() {
        return address;
    }

    public @Nullable Destination destination() {
        return address == null ? null : address.destination();
    }

    public void livesAt(@Nullable Address address) {
        this.address = address;
    }

    public boolean isBlocked() {
        return blocked;
    }

    /** The shop sells nothing more to this person. */
    public void block() {
        blocked = true;
    }

    public void unblock() {
        blocked = false;
    }

    /** The people called so, who came last first. */
    public static List<Buyer> called(String name, int most) {
        return Buyer.<Buyer>find("lower(name) = lower(?1) order by id desc", name)
                .page(0, most)
                .list();
    }

    public static List<Buyer> allBlocked() {
        return list("blocked order by id");
    }
}
