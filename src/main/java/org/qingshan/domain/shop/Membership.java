package org.qingshan.domain.shop;

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
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.OwnRows;

/** That a person speaks for a member: usually one person, sometimes a grandchild beside the grower. */
@Entity
@Table(name = "membership")
public class Membership extends PanacheEntityBase {
    private static final OwnRows<Membership> OF_PEOPLE =
            OwnRows.of(Membership.class, "member.active and one_of(?1, row.buyerId)", "member");

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Member member;

    @Column(name = "buyer_id")
    private long buyerId;

    protected Membership() {}

    public Membership(Member member, long buyerId) {
        this.member = member;
        this.buyerId = buyerId;
    }

    public Member member() {
        return member;
    }

    public long buyerId() {
        return buyerId;
    }

    /** Whom these people speak for. */
    public static List<Membership> of(Collection<Long> buyers) {
        return buyers.isEmpty() ? List.of() : OF_PEOPLE.list((Object) buyers.toArray(Long[]::new));
    }

    /** The people who speak for a member, by our own keys; nobody, once he has been let go. */
    public static List<Long> speakingFor(Member member) {
        return Membership.<Membership>list(
                        "from Membership m where m.member = ?1 and m.member.active order by m.id", member)
                .stream()
                .map(Membership::buyerId)
                .toList();
    }

    /** The people who speak for members with this role. */
    public static List<Membership> withRole(Role role) {
        return list("from Membership m join fetch m.member x where x.active and x.role = ?1", role);
    }
}
