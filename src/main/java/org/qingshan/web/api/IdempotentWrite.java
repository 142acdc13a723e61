package org.qingshan.web.api;

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

/** A write under a key of the program's choice, with what was answered. */
@Entity
@Table(name = "idempotent_write")
public class IdempotentWrite extends PanacheEntityBase {
    static final Duration KEPT = Duration.ofHours(48);

    @Id
    @Column(name = "idempotency_key")
    private String key;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "request_hash")
    private String requestHash;

    @Nullable
    private Integer status;

    @Nullable
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected IdempotentWrite() {}

    IdempotentWrite(String key, String requestHash, Instant now) {
        this.key = key;
        this.requestHash = requestHash;
        this.writtenAt = now;
    }

    void answered(Answer answer) {
        status = answer.status();
        body = answer.json();
    }

    /** Refuses another request under the same key. */
    IdempotentWrite requireSame(String requestHash) {
        if (!this.requestHash.equals(requestHash)) {
            throw Problem.keyReused();
        }
        return this;
    }

    /** What was answered; empty where the effect itself knows its answer. */
    Optional<Answer> answer() {
        var given = status;
        return body == null || given == null ? Optional.empty() : Optional.of(new Answer(given, body));
    }

    static Optional<IdempotentWrite> under(String key) {
        return findByIdOptional(key);
    }

    static void sweep(Instant now) {
        delete("writtenAt < ?1", now.minus(KEPT));
    }
}
