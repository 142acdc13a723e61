package org.qingshan.domain.damage;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** A buyer says that something came spoilt. Somebody of the team decides; of two who do it at once the second one is refused. */
@Entity
@Table(name = "damage_report")
public class DamageReport extends Row {
    /** Letters of what a buyer or the team says of it. */
    public static final int LONGEST_WORDS = 300;

    private static final int LATELY = 30;

    public enum Status {
        OPEN,
        ACCEPTED,
        REFUSED,
        /** By the buyer himself. */
        WITHDRAWN
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private CustomerOrder order;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private LineupItem item;

    @Column(name = "buyer_id")
    private long buyerId;

    private BigDecimal quantity;
    private int hours;
    private String note;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private long refund;
    private String reason = "";

    @Nullable
    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "decided_at")
    private Instant decidedAt;

    private Instant at;

    protected DamageReport() {}

    /**
     * @param quantity that is bad, in the product's unit
     * @param hours since it arrived
     * @param note the buyer's own words
     */
    DamageReport(CustomerOrder order, LineupItem item, BigDecimal quantity, int hours, String note, Instant now) {
        this.order = order;
        this.item = item;
        this.buyerId = order.buyerId();
        this.quantity = quantity;
        this.hours = hours;
        this.note = cut(note);
        this.at = now;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS);
    }

    /** Refuses what somebody has decided already, or the buyer has taken back. */
    void requireOpen() {
        if (status != Status.OPEN) {
            throw new Refused(Reason.REPORT_DECIDED, Map.of("number", order.number()));
        }
    }

    /** @param refund what goes back, in minor units */
    void accept(long refund, String reason, String by, Instant now) {
        decide(Status.ACCEPTED, reason, by, now);
        this.refund = refund;
    }

    void refuse(String reason, String by, Instant now) {
        decide(Status.REFUSED, reason, by, now);
    }

    private void decide(Status decision, String words, String by, Instant now) {
        requireOpen();
        status = decision;
        reason = cut(words);
        decidedBy = by;
        decidedAt = now;
    }

    /** It is to be looked at again. Refuses what was not refused: what was paid is corrected elsewhere. */
    void reopen() {
        if (status != Status.REFUSED) {
            throw new Refused(Reason.REPORT_DECIDED, Map.of("number", order.number()));
        }
        status = Status.OPEN;
        reason = "";
        decidedBy = null;
        decidedAt = null;
    }

    /** It was another quantity, in the product's unit, as he says in these words. Refuses what is decided. */
    void correct(BigDecimal quantity, String words) {
        requireOpen();
        note = cut((note + "\n" + words).strip());
        this.quantity = quantity;
    }

    void withdraw() {
        requireOpen();
        status = Status.WITHDRAWN;
    }

    /** Whether its quantity cannot be reported once more. */
    boolean counts() {
        return status == Status.OPEN || status == Status.ACCEPTED;
    }

    public Long id() {
        return id;
    }

    public CustomerOrder order() {
        return order;
    }

    public LineupItem item() {
        return item;
    }

    public long buyerId() {
        return buyerId;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    /** Since it arrived, when it was reported. */
    public int hours() {
        return hours;
    }

    public String note() {
        return note;
    }

    public Status status() {
        return status;
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Minor units. */
    public long refund() {
        return refund;
    }

    /** Why it was decided so, in the words of who did. */
    public String reason() {
        return reason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public Instant at() {
        return at;
    }

    public static Optional<DamageReport> byId(long id) {
        return find("id", id).firstResultOptional();
    }

    static List<DamageReport> of(CustomerOrder order) {
        return list("order = ?1 order by id", order);
    }

    static Optional<DamageReport> last(CustomerOrder order, LineupItem item) {
        return find("order = ?1 and item = ?2 and status <> ?3 order by id desc", order, item, Status.WITHDRAWN)
                .firstResultOptional();
    }

    /** Everything that these people ever reported and did not take back. */
    static List<DamageReport> ofBuyers(Collection<Long> buyers) {
        return buyers.isEmpty() ? List.of() : list("buyerId in ?1 and status <> ?2", buyers, Status.WITHDRAWN);
    }

    /** The newest of somebody's that he has not taken back, and that waits or was decided since then. */
    static List<DamageReport> newestOf(long buyer, Instant since) {
        return DamageReport.<DamageReport>find(
                        "from DamageReport r join fetch r.order join fetch r.item where r.buyerId = ?1 and (r.status = ?2 or r.status in ?3 and r.decidedAt > ?4) order by r.id desc",
                        buyer,
                        Status.OPEN,
                        List.of(Status.ACCEPTED, Status.REFUSED),
                        since)
                .page(0, LATELY)
                .list();
    }

    /** What is to be decided, the oldest first. */
    public static List<DamageReport> open() {
        return list(
                "from DamageReport r join fetch r.order join fetch r.item where r.status = ?1 order by r.id",
                Status.OPEN);
    }

    public static long countOpen() {
        return count("status", Status.OPEN);
    }

    /** What was decided last, the newest first. */
    public static List<DamageReport> decided() {
        return DamageReport.<DamageReport>find(
                        "from DamageReport r join fetch r.order join fetch r.item where r.status in ?1 order by r.decidedAt desc",
                        List.of(Status.ACCEPTED, Status.REFUSED))
                .page(0, LATELY)
                .list();
    }
}
