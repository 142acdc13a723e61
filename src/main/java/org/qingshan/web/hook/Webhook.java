package org.qingshan.web.hook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;

/** An address of the shop's own that is told of what happens. */
@Entity
@Table(name = "webhook")
public class Webhook extends PanacheEntityBase {
    /** More are nobody's; each multiplies what is written in a rush. */
    public static final int MOST = 5;

    private static final Duration BOTH_SECRETS = Duration.ofDays(1);

    /** What one can be told of. */
    public enum Topic {
        ORDERS,
        STOCK,
        STREAMS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String url;

    private List<String> topics = new ArrayList<>();

    private String salt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @Nullable
    @Column(name = "gone_at")
    private Instant goneAt;

    @Nullable
    @Column(name = "salt_before")
    private String saltBefore;

    @Nullable
    @Column(name = "salt_before_until")
    private Instant saltBeforeUntil;

    protected Webhook() {}

    /** @param salt what makes its secret another one than every other's */
    public Webhook(String url, Collection<Topic> topics, String salt, Instant now) {
        this.url = url;
        this.topics = new ArrayList<>(topics.stream().map(Topic::word).toList());
        this.salt = salt;
        this.createdAt = now;
    }

    /** Nothing is told any more. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Nothing is told while it says that it is gone for good; false where that was known. */
    boolean suspend(Instant now) {
        if (goneAt != null) {
            return false;
        }
        goneAt = now;
        return true;
    }

    /** It is there after all; false where nobody had thought otherwise. */
    boolean wake() {
        var wasGone = goneAt != null;
        goneAt = null;
        return wasGone;
    }

    /** Where it lies, without what may be secret in its address. */
    String site() {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** Another secret from now on; the one before is good for a day, in which whoever checks it learns the new one. */
    void changeSecret(String another, Instant now) {
        saltBefore = salt;
        saltBeforeUntil = now.plus(BOTH_SECRETS);
        salt = another;
    }

    public Long id() {
        return id;
    }

    public String url() {
        return url;
    }

    public List<String> topics() {
        return List.copyOf(topics);
    }

    String salt() {
        return salt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Since when it says that it is gone; null where it does not. */
    @Nullable
    public Instant goneAt() {
        return goneAt;
    }

    public static List<Webhook> all() {
        return list("endedAt is null order by id");
    }

    public static Optional<Webhook> byId(long id) {
        return find("id = ?1 and endedAt is null", id).firstResultOptional();
    }
}
