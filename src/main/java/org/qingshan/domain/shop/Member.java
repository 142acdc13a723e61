package org.qingshan.domain.shop;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.NextId;

/** Somebody who works for the shop in one role; a grower is one too, with or without a phone. */
@Entity
@Table(name = "member")
public class Member extends PanacheEntityBase {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private boolean active = true;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Member() {}

    public Member(Role role, String name, Instant now) {
        this.role = role;
        this.name = name;
        this.joinedAt = now;
    }

    public Long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    public String name() {
        return name;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /** Whether it has not left. */
    public boolean isActive() {
        return active;
    }

    /** Works for the shop no more; whoever speaks for it may do nothing in its name. */
    void leave() {
        active = false;
    }

    public static List<Member> team() {
        return list("active order by role, id");
    }

    /** The growers whom the shop knows, each name once. Queries. */
    public static List<String> growerNames() {
        return team().stream()
                .filter(member -> member.role() == Role.GROWER)
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** All who are called so, and have not left: two may be. Queries. */
    public static List<Member> growersNamed(String name) {
        return list("active and role = ?1 and name = ?2 order by id", Role.GROWER, name);
    }

    public static Optional<Member> growerNamed(String name) {
        return find("active and role = ?1 and name = ?2", Role.GROWER, name).firstResultOptional();
    }

    /** Every grower there was, also who has left. */
    public static List<Member> growers() {
        return list("role = ?1 order by id", Role.GROWER);
    }

    /** The grower called so; who was let go comes back; a new one, without a phone yet, if there was none. */
    public static Member growerCalled(String name, Instant now) {
        return growerNamed(name).or(() -> returning(name)).orElseGet(() -> {
            var grower = new Member(Role.GROWER, name, now);
            grower.persist();
            return grower;
        });
    }

    /** The same grower again, with all that is owed. Whoever spoke for her before must be asked in anew. */
    private static Optional<Member> returning(String name) {
        var gone = Member.<Member>find("not active and role = ?1 and name = ?2 order by id desc", Role.GROWER, name)
                .firstResultOptional();
        gone.filter(one -> !name.isBlank()).ifPresent(one -> {
            one.active = true;
            Membership.delete("member", one);
        });
        return gone.filter(Member::isActive);
    }

    public static boolean anyOwner() {
        return count("active and role = ?1", Role.OWNER) > 0;
    }
}
