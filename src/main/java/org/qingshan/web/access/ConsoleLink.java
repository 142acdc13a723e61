package org.qingshan.web.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.platform.lane.NextId;

/** A link that opens one session of the console, once. */
@Entity
@Table(name = "console_link")
public class ConsoleLink extends PanacheEntityBase {
    /** Long enough to walk to another device, short enough that a link left in a chat opens nothing. */
    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "code_hash")
    private String codeHash;

    @Nullable
    @Column(name = "buyer_id")
    private Long buyerId;

    private String name;

    @Nullable
    @Column(name = "expires_at")
    private Instant expiresAt;

    @Nullable
    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ConsoleLink() {}

    private ConsoleLink(Secret code, String name, Instant now) {
        this.codeHash = code.hash();
        this.name = name;
        this.createdAt = now;
    }

    static ConsoleLink of(Secret code, Person person, Instant now) {
        var link = new ConsoleLink(code, person.name(), now);
        link.buyerId = person.buyer();
        link.expiresAt = person.isFirstOwner() ? null : now.plus(LIFE);
        return link;
    }

    boolean isValid(Instant now) {
        return usedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Refuses a link that is used or too old. */
    void spend(Instant now) {
        if (!isValid(now)) {
            throw new Refused(Refused.Reason.INVALID_CODE);
        }
        usedAt = now;
    }

    Person person() {
        return new Person(buyerId, name);
    }

    static Optional<ConsoleLink> with(Secret code) {
        return find("codeHash", code.hash()).firstResultOptional();
    }

    static void withdrawFirstOwners() {
        delete("buyerId is null and usedAt is null");
    }

    /** Forgets what is of no use any more. */
    static void sweep(Instant now) {
        delete("expiresAt < ?1", now.minus(Duration.ofDays(1)));
    }
}
