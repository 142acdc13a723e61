package org.qingshan.domain.statement;

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
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.shop.Member;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * A change of what a grower is owed, or of what was accepted of his. Written once, never changed: what turns out wrong is put right by a
 * further entry. The sum of a grower's amounts is what he is owed.
 */
@Entity
@Immutable
@Table(name = "grower_entry")
public class GrowerEntry extends Row {
    public enum Kind {
        /** So much of a lot may be sold. */
        ACCEPTED,
        SOLD,
        /** What was sold came back. */
        RETURNED,
        /** The scale said otherwise than the order. */
        WEIGHT,
        /** Something of the grower's own lot went wrong, whoever bears it. */
        DAMAGED,
        /** A part of what everybody bears together. */
        POOLED,
        FEE,
        CORRECTION,
        PAYOUT
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grower_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Member grower;

    @Nullable
    @Column(name = "stream_id")
    private Long streamId;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Lot lot;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private BigDecimal quantity;
    private long sale;
    private long amount;

    @Nullable
    @Column(name = "damage_id")
    private Long damageId;

    @Nullable
    @Column(name = "payout_id")
    private Long payoutId;

    private String note = "";

    @Nullable
    @Column(name = "request_key")
    private String requestKey;

    private String actor;
    private Instant at;

    /** All of {@code e} but what went wrong with goods whose sale is in no ledger yet: without it that would read as a debt. */
    static final String COUNTS = "(e.streamId is null"
            + " or exists (select 1 from Stream s where s.id = e.streamId and s.settledAt is not null)"
            + " or e.id < coalesce((select max(t.id) from Statement t where t.grower = e.grower), 0))";

    protected GrowerEntry() {}

    private GrowerEntry(Member grower, Kind kind, long amount, Entered entered) {
        this.grower = grower;
        this.kind = kind;
        this.amount = amount;
        this.quantity = BigDecimal.ZERO;
        this.actor = entered.actor();
        this.at = entered.at();
    }

    /** Who enters something, by our own key, and when. */
    public record Entered(String actor, Instant at) {}

    /** What the change of a lot's sale comes to. */
    static GrowerEntry of(Change change, Lot lot, long streamId, Entered entered) {
        var grower = lot.grower();
        if (grower == null) {
            throw new IllegalArgumentException("Nobody is owed anything for lot " + lot.id());
        }
        var entry = new GrowerEntry(grower, change.kind(), change.amount(), entered);
        entry.lot = lot;
        entry.streamId = streamId;
        entry.quantity = change.quantity();
        entry.sale = change.sale();
        return entry;
    }

    /** The same for a change that somebody has decided. */
    static GrowerEntry of(Change change, Lot lot, Damage damage, Entered entered) {
        var entry = of(change, lot, damage.line().order().streamId(), entered);
        entry.damageId = damage.id();
        return entry;
    }

    /** A grower's part of what everybody bears. */
    static GrowerEntry pooled(Member grower, long part, Damage damage, Entered entered) {
        var entry = new GrowerEntry(grower, Kind.POOLED, -part, entered);
        entry.streamId = damage.line().order().streamId();
        entry.damageId = damage.id();
        return entry;
    }

    /**
     * What the team adds or takes off in its own words.
     *
     * @param requestKey the asker's own, so that asking again books nothing more; empty where the asker has none
     */
    static GrowerEntry booked(Member grower, Kind kind, long amount, String note, String requestKey, Entered entered) {
        var entry = new GrowerEntry(grower, kind, amount, entered);
        entry.note = note;
        entry.requestKey = requestKey.isEmpty() ? null : requestKey;
        return entry;
    }

    static GrowerEntry paid(Payout payout, Entered entered) {
        var entry = new GrowerEntry(payout.grower(), Kind.PAYOUT, -payout.amount(), entered);
        entry.payoutId = payout.id();
        return entry;
    }

    public Long id() {
        return id;
    }

    public Member grower() {
        return grower;
    }

    public @Nullable Long streamId() {
        return streamId;
    }

    public @Nullable Lot lot() {
        return lot;
    }

    public Kind kind() {
        return kind;
    }

    /** Change of what is accepted, sold, weighed or damaged, in the product's unit. */
    public BigDecimal quantity() {
        return quantity;
    }

    /** Change of what buyers pay for it, in minor units. */
    public long sale() {
        return sale;
    }

    /** Change of what the grower is owed, in minor units. */
    public long amount() {
        return amount;
    }

    public String note() {
        return note;
    }

    public Instant at() {
        return at;
    }

    static Optional<GrowerEntry> byKey(String requestKey) {
        return find("requestKey", requestKey).firstResultOptional();
    }

    /** Whether it is what was asked for, by whoever asks again. */
    boolean says(Member whose, long howMuch, String why) {
        return grower.id().equals(whose.id()) && amount == howMuch && note.equals(why);
    }

    /** What was entered about the lots of a stream and for what everybody bears of it. */
    static List<GrowerEntry> ofStream(long streamId) {
        return list("streamId = ?1 order by id", streamId);
    }

    /** What was ever accepted of these lots. */
    static List<GrowerEntry> acceptedOf(List<Lot> lots) {
        return lots.isEmpty() ? List.of() : list("kind = ?1 and lot in ?2", Kind.ACCEPTED, lots);
    }

    /** What was entered about these lots before that number was given. */
    static List<GrowerEntry> before(long id, List<Lot> lots) {
        return lots.isEmpty() ? List.of() : list("id < ?1 and lot in ?2", id, lots);
    }

    /** Growers of whom anything but a payout was entered since their last statement. */
    static List<Member> withOpenEntries() {
        return getEntityManager()
                .createQuery(
                        "select distinct m from GrowerEntry e join e.grower m where e.kind <> :payout and e.id >"
                                + " coalesce((select max(s.id) from Statement s where s.grower = m), 0)",
                        Member.class)
                .setParameter("payout", Kind.PAYOUT)
                .getResultList();
    }

    /** What has counted since a statement. */
    static List<GrowerEntry> countedSince(Statement last) {
        return list(
                "from GrowerEntry e left join fetch e.lot l left join fetch l.product"
                        + " where e.grower = ?1 and e.id > ?2 and " + COUNTS + " order by e.id",
                last.grower(),
                last.id());
    }

    /** What a grower's statement is made of: everything between two numbers, those not included. */
    public static List<GrowerEntry> between(Member grower, long after, long before) {
        return list(
                "from GrowerEntry e left join fetch e.lot l left join fetch l.product"
                        + " where e.grower = ?1 and e.id > ?2 and e.id < ?3 order by e.id",
                grower,
                after,
                before);
    }
}
