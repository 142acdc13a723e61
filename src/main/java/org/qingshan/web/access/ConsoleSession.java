package org.qingshan.web.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;

/** A browser that somebody of the team has opened the console in. */
@Entity
@Table(name = "console_session")
public class ConsoleSession extends PanacheEntityBase {
    static final Duration LIFE = Duration.ofDays(30);
    static final Duration IDLE = Duration.ofDays(7);
    /** How exactly the last visit is known; finer would write at every look. */
    static final Duration SEEN_STEP = Duration.ofMinutes(5);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Nullable
    @Column(name = "buyer_id")
    private Long buyerId;

    private String name;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    protected ConsoleSession() {}

    ConsoleSession(Secret secret, Person person, Instant now) {
        this.secretHash = secret.hash();
        this.buyerId = person.buyer();
        this.name = person.name();
        this.openedAt = now;
        this.seenAt = now;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(openedAt.plus(LIFE)) && now.isBefore(seenAt.plus(IDLE));
    }

    boolean isDueToBeSeen(Instant now) {
        return now.isAfter(seenAt.plus(SEEN_STEP));
    }

    void seen(Instant now) {
        seenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    Person person() {
        return new Person(buyerId, name);
    }

    public Long id() {
        return id;
    }

    /** What the person is called; empty for whoever set the shop up. */
    public String name() {
        return name;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The last visit, up to {@link #SEEN_STEP} too early. */
    public Instant seenAt() {
        return seenAt;
    }

    boolean isOf(Secret secret) {
        return secretHash.equals(secret.hash());
    }

    static List<ConsoleSession> allOpen(Instant now) {
        return ConsoleSession.<ConsoleSession>list("endedAt is null order by seenAt desc, id desc").stream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    static Optional<ConsoleSession> with(Secret secret) {
        return find("secretHash", secret.hash()).firstResultOptional();
    }

    /** Those that these are the secrets of, in no order. */
    static List<ConsoleSession> with(Collection<Secret> secrets) {
        return list("secretHash in ?1", secrets.stream().map(Secret::hash).toList());
    }

    /** Forgets what is of no use any more. */
    static void sweep(Instant now) {
        delete("openedAt < ?1 or seenAt < ?2", now.minus(LIFE), now.minus(IDLE));
    }
}
