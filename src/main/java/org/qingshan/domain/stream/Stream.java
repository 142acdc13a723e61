package org.qingshan.domain.stream;

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
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.OwnRows;

/** A livestream. At most one of a shop is live, and at most one is planned. */
@Entity
@Table(name = "stream")
public class Stream extends PanacheEntityBase {
    public enum Status {
        PLANNED,
        LIVE,
        ENDED
    }

    private static final OwnRows<Stream> IN_STATUS = OwnRows.of(Stream.class, "row.status = ?1");

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pinned_item_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private LineupItem pinned;

    @Nullable
    @Column(name = "presented_since")
    private Instant presentedSince;

    @Nullable
    @Column(name = "planned_for")
    private Instant plannedFor;

    @Nullable
    @Column(name = "started_at")
    private Instant startedAt;

    @Nullable
    @Column(name = "ended_at")
    private Instant endedAt;

    @Nullable
    @Column(name = "last_orders_at")
    private Instant lastOrdersAt;

    @Nullable
    @Column(name = "ends_at")
    private Instant endsAt;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Stream() {}

    public Stream(String title, Instant now) {
        this.title = title;
        this.createdAt = now;
    }

    /**
     * What it will be, before it is live.
     *
     * @param title empty leaves it as it is
     * @param at when it is to begin; null where nobody knows yet
     */
    public void plan(String title, @Nullable Instant at) {
        if (status != Status.PLANNED) {
            throw new Refused(Refused.Reason.ALREADY_LIVE);
        }
        if (!title.isBlank()) {
            this.title = title;
        }
        plannedFor = at;
    }

    public void goLive(String title, Instant now) {
        if (status != Status.PLANNED) {
            throw new Refused(Refused.Reason.ALREADY_LIVE);
        }
        if (!title.isBlank()) {
            this.title = title;
        }
        status = Status.LIVE;
        startedAt = now;
    }

    /**
     * The end is near. A second time changes nothing.
     *
     * @param lastOrders what was said until then still counts
     * @param end when it ends by itself
     */
    public void close(Instant lastOrders, Instant end) {
        if (status != Status.LIVE) {
            throw new Refused(Refused.Reason.NOTHING_LIVE);
        }
        if (endsAt == null) {
            lastOrdersAt = lastOrders;
            endsAt = end;
        }
    }

    /** Takes the end back that is near: it goes on as if nobody had spoken of it. Wants that it {@link #isToEnd has not come}. */
    public void goOn() {
        if (status != Status.LIVE) {
            throw new Refused(Refused.Reason.NOTHING_LIVE);
        }
        lastOrdersAt = null;
        endsAt = null;
    }

    public boolean isClosing() {
        return endsAt != null;
    }

    public boolean isToEnd(Instant now) {
        return isLive() && endsAt != null && !now.isBefore(endsAt);
    }

    /** Whether a claim that was said then counts, as far as the stream is concerned. */
    public boolean takesClaimsOf(Instant said) {
        return isLive() && (lastOrdersAt == null || !said.isAfter(lastOrdersAt));
    }

    public void end(Instant now) {
        if (status != Status.LIVE) {
            throw new Refused(Refused.Reason.NOTHING_LIVE);
        }
        status = Status.ENDED;
        endedAt = now;
    }

    /** What was sold in it is in the growers' ledger, and every change of it from now on. Refuses a stream that is not over. */
    public void settle(Instant now) {
        requireOver(now);
        if (settledAt == null) {
            settledAt = now;
        }
    }

    /** Refuses until it has ended; where it soon will by itself, the refusal says when. */
    public void requireOver(Instant now) {
        if (status != Status.ENDED) {
            throw new Refused(
                    Refused.Reason.NOT_OVER,
                    endsAt == null
                            ? Map.of()
                            : Map.of(
                                    "seconds",
                                    Math.max(1, Duration.between(now, endsAt).toSeconds() + 1)));
        }
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    /** From now on {@code +1} means this item. */
    public void pin(LineupItem item, Instant now) {
        if (pinned == null || !pinned.id().equals(item.id())) {
            presentedSince = now;
        }
        pinned = item;
    }

    /** From now on {@code +1} means nothing of its own. */
    public void unpin(Instant now) {
        presentedSince = now;
        pinned = null;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Optional<Instant> plannedFor() {
        return Optional.ofNullable(plannedFor);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Status status() {
        return status;
    }

    public boolean isLive() {
        return status == Status.LIVE;
    }

    public @Nullable LineupItem pinned() {
        return pinned;
    }

    /** Since when that is presented, or nothing is any more; empty where nothing ever was. */
    public Optional<Instant> presentedSince() {
        return Optional.ofNullable(presentedSince);
    }

    /** Those that are or were live, the newest first. */
    public static List<Stream> aired(int most) {
        return Stream.<Stream>find("status <> ?1 order by startedAt desc, id desc", Status.PLANNED)
                .page(0, most)
                .list();
    }

    /** Those that began in that time, the newest first. */
    public static List<Stream> airedBetween(Instant from, Instant before, int most) {
        return Stream.<Stream>find(
                        "status <> ?1 and startedAt >= ?2 and startedAt < ?3 order by startedAt desc, id desc",
                        Status.PLANNED,
                        from,
                        before)
                .page(0, most)
                .list();
    }

    /** One that is or was live. */
    public static Optional<Stream> aired(long id) {
        return find("id = ?1 and status <> ?2", id, Status.PLANNED).firstResultOptional();
    }

    /** Whether a stream that has ended was live then. */
    public static boolean wasLiveAt(Instant time) {
        return count("startedAt <= ?1 and endedAt >= ?1", time) > 0;
    }

    public static Optional<Stream> live() {
        return IN_STATUS.list(Status.LIVE).stream().findFirst();
    }

    /** What people are shown: what is live, else the next one, else the last one. */
    public static Optional<Stream> shown() {
        return live().or(Stream::planned).or(Stream::last);
    }

    /** The lineup of that. */
    public static List<LineupItem> shownLineup() {
        return shown().map(LineupItem::of).orElse(List.of());
    }

    public static Optional<Stream> planned() {
        return find("status", Status.PLANNED).firstResultOptional();
    }

    /** Those that are over and not in the growers' ledger yet, the oldest first. */
    public static List<Stream> unsettled() {
        return list("status = ?1 and settledAt is null order by endedAt, id", Status.ENDED);
    }

    /** The stream that ended last. */
    public static Optional<Stream> last() {
        return find("status = ?1 order by endedAt desc, id desc", Status.ENDED).firstResultOptional();
    }
}
