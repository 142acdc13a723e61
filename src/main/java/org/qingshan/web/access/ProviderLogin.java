package org.qingshan.web.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.NextId;

/** A login of the provider that somebody of the team has linked. */
@Entity
@Table(name = "provider_login")
public class ProviderLogin extends PanacheEntityBase {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String subject;

    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected ProviderLogin() {}

    /** @param subject what is kept of whom the provider knows */
    ProviderLogin(String subject, long buyer, Instant now) {
        this.subject = subject;
        this.buyerId = buyer;
        this.linkedAt = now;
    }

    public Long id() {
        return id;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    boolean isOf(long buyer) {
        return buyerId == buyer;
    }

    long buyer() {
        return buyerId;
    }

    static Optional<ProviderLogin> with(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    static List<ProviderLogin> of(long buyer) {
        return list("buyerId = ?1 order by id", buyer);
    }
}
