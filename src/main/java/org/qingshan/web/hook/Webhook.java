package org.qingshan.web.hook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    public static List<Webhook> all() {
        return list("endedAt is null order by id");
    }

    public static Optional<Webhook> byId(long id) {
        return find("id = ?1 and endedAt is null", id).firstResultOptional();
    }
}
