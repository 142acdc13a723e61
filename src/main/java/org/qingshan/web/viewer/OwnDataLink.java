package org.qingshan.web.viewer;

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
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.NextId;
import org.qingshan.web.access.Secret;

/** A link that opens what a shop knows about one person. Of its code only the SHA-256 is kept. */
@Entity
@Table(name = "own_data_link")
public class OwnDataLink extends PanacheEntityBase {
    /** Long enough to find a place for the file, too short for whoever finds the link later; as a link to the console. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected OwnDataLink() {}

    OwnDataLink(Secret code, long buyer, Instant now) {
        this.codeHash = Secrets.hash(code.written());
        this.buyerId = buyer;
        this.expiresAt = now.plus(LIFE);
    }

    long buyerId() {
        return buyerId;
    }

    static Optional<OwnDataLink> with(Secret code, Instant now) {
        return find("codeHash = ?1 and expiresAt > ?2", Secrets.hash(code.written()), now)
                .firstResultOptional();
    }

    /** Forgets the person's older links, and those that are of no use any more. */
    static void sweep(long buyer, Instant now) {
        delete("buyerId = ?1 or expiresAt < ?2", buyer, now);
    }
}
