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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The number of the message that asked to forget the person; null where none did. */
    @Nullable
    @Column(name = "forget_id")
    private Long forgetId;

    @Nullable
    @Column(name = "forgotten_at")
    private Instant forgottenAt;

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

    /** As the person shows himself where he chats, or was heard elsewhere: anybody may see it. Empty for who shows no name. */
    public String name() {
        return name;
    }

    /** As the team calls the person: who shows no name is called as his parcels are. That is for nobody else to see. */
    public String nameForTeam() {
        var usual = destination();
        return name.isBlank() && usual != null ? usual.recipient() : name;
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

    /**
     * Wants to be forgotten, as soon as nothing of his is under way.
     *
     * @param message the number of the message that said so; what is answered to it outlives the rest for a while
     */
    public void asksToBeForgotten(long message) {
        if (forgottenAt == null) {
            forgetId = message;
        }
    }

    /** Has thought better of it. */
    public void wantsToBeKnown() {
        if (forgottenAt == null) {
            forgetId = null;
        }
    }

    public boolean isToBeForgotten() {
        return forgetId != null && forgottenAt == null;
    }

    public boolean isForgotten() {
        return forgottenAt != null;
    }

    /** The message that asked to forget the person, until nobody needs to recognise a copy of it any more. */
    public @Nullable Long forgetId() {
        return forgetId;
    }

    /** From now on nobody knows who this was. */
    public void forgotten(Instant now) {
        name = "";
        address = null;
        forgottenAt = now;
    }

    /** The last copies of his messages may have come. */
    public void cutLoose() {
        forgetId = null;
    }

    /** The people whom the team calls so, who came last first. */
    public static List<Buyer> called(String name, int most) {
        return Buyer.<Buyer>find(
                        "from Buyer b left join fetch b.address a where lower(b.name) = lower(?1)"
                                + " or b.name = '' and lower(a.destination.recipient) = lower(?1) order by b.id desc",
                        name)
                .page(0, most)
                .list();
    }

    /** Those in whose names, as the team has them, it is a part; who came last first. */
    public static List<Buyer> calledInPart(String name, int most) {
        return Buyer.<Buyer>find(
                        "from Buyer b left join fetch b.address a where locate(lower(?1), lower(b.name)) > 0"
                                + " or b.name = '' and locate(lower(?1), lower(a.destination.recipient)) > 0 order by b.id desc",
                        name)
                .page(0, most)
                .list();
    }

    /** Those in whose names, as the team has them, it is a part; who is called just so first. */
    public static List<Buyer> partlyCalled(String name, int most) {
        return Buyer.<Buyer>find(
                        "from Buyer b left join fetch b.address a where locate(lower(?1), lower(b.name)) > 0"
                                + " or b.name = '' and locate(lower(?1), lower(a.destination.recipient)) > 0"
                                + " order by case when lower(b.name) = lower(?1) then 0 else 1 end, b.id desc",
                        name)
                .page(0, most)
                .list();
    }

    /** By their ids, each with his address. One query. */
    public static Map<Long, Buyer> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Buyer.<Buyer>list("from Buyer b left join fetch b.address where b.id in ?1", ids).stream()
                        .collect(Collectors.toMap(Buyer::id, Function.identity()));
    }

    /** As the team calls them, by their ids. One query. */
    public static Map<Long, String> namesForTeam(Collection<Long> ids) {
        return withIds(ids).values().stream().collect(Collectors.toMap(Buyer::id, Buyer::nameForTeam));
    }

    public static boolean isBlocked(long id) {
        return count("blocked and id = ?1", id) > 0;
    }

    public static List<Buyer> allBlocked() {
        return list("blocked order by id");
    }
}
