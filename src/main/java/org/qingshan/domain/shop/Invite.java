package org.qingshan.domain.shop;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;

/** A code that makes whoever says it a member. Only its hash is kept. */
@Entity
@Table(name = "invite")
public class Invite extends PanacheEntityBase {
    /** Long enough for a villager to be asked twice, short enough that a forgotten note does no harm. */
    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "code_hash")
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Member member;

    private boolean reusable;

    @Nullable
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Nullable
    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Invite() {}

    private Invite(String codeHash, Role role, @Nullable Member member, Instant now) {
        this.codeHash = codeHash;
        this.role = role;
        this.member = member;
        this.createdAt = now;
    }

    /** For one person, once, for a week; for a new member, or to speak for one who is there. */
    public static Invite single(String codeHash, Role role, @Nullable Member member, Instant now) {
        var invite = new Invite(codeHash, role, member, now);
        invite.expiresAt = now.plus(LIFE);
        return invite;
    }

    /** For anyone, any number of times; only the demo has such. */
    public static Invite reusable(String codeHash, Role role, @Nullable Member member, Instant now) {
        var invite = new Invite(codeHash, role, member, now);
        invite.reusable = true;
        return invite;
    }

    /** For the first owner: once, for as long as nobody has used it. */
    public static Invite firstOwner(String codeHash, Instant now) {
        return new Invite(codeHash, Role.OWNER, null, now);
    }

    public boolean isValid(Instant now) {
        return usedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Lets everyone in who knows the new code, and nobody who knows only the one before. */
    public void reopen(String newCodeHash) {
        codeHash = newCodeHash;
        expiresAt = null;
    }

    /** Lets nobody in from now on. */
    public void close(Instant now) {
        expiresAt = now;
    }

    /** Spends the code. Refuses one that is spent or too old. */
    public Member accept(String name, Instant now) {
        if (!isValid(now)) {
            throw new org.qingshan.domain.Refused(org.qingshan.domain.Refused.Reason.INVALID_CODE);
        }
        if (!reusable) {
            usedAt = now;
        }
        return member != null ? member : new Member(role, name, now);
    }

    public Role role() {
        return role;
    }

    /** Whom it lets somebody speak for; null where it makes a new member. */
    public @Nullable Member member() {
        return member;
    }

    public Long id() {
        return id;
    }

    /** When it is worth nothing any more; null for never. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** Those that still let somebody in, the newest first. */
    public static List<Invite> open(Instant now) {
        return list("usedAt is null and (expiresAt is null or expiresAt > ?1) order by id desc", now);
    }

    public static List<Invite> allReusable() {
        return list("reusable");
    }

    public static Optional<Invite> withHash(String codeHash) {
        return find("codeHash", codeHash).firstResultOptional();
    }

    /** Takes back every owner's code that nobody has used; a new one is printed at each start. */
    public static void withdrawUnusedOwners() {
        delete("role = ?1 and usedAt is null and member is null", Role.OWNER);
    }
}
