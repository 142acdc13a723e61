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
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;

/** A program's key to its shop, besides the one of the environment. */
@Entity
@Table(name = "api_key")
public class ApiKey extends PanacheEntityBase {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String name;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Nullable
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    /**
     * Makes a key, inside the shop's lane.
     *
     * @param name what the shop calls the program
     * @return the key itself, which is kept nowhere
     */
    public static String issue(String name) {
        var secret = Secret.fresh(Lane.current().shop());
        var key = new ApiKey();
        key.name = name;
        key.keyHash = secret.hash();
        key.createdAt = Lane.current().now();
        key.persist();
        return secret.written();
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Those that open the door, the newest first. */
    public static List<ApiKey> all() {
        return list("revokedAt is null order by id desc");
    }

    public static Optional<ApiKey> byId(long id) {
        return find("id = ?1 and revokedAt is null", id).firstResultOptional();
    }

    public String name() {
        return name;
    }

    /** Our own name of it, for the history. */
    String actor() {
        return "api key " + id;
    }

    public static Optional<ApiKey> named(String name) {
        return find("name = ?1 and revokedAt is null", name).firstResultOptional();
    }

    static Optional<ApiKey> valid(Secret secret) {
        return find("keyHash = ?1 and revokedAt is null", secret.hash()).firstResultOptional();
    }
}
