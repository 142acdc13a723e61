package org.qingshan.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.inspection.Findings.Kind;
import org.qingshan.domain.lot.Lot;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * One look at a sample of a lot: what was drawn, what was found, and what follows from the plan. Never changed once it is judged; a
 * further look is a further one.
 *
 * <p>The items of goods sold by the piece are the packs they are sold in. Of goods sold by weight an item is a portion of one unit of
 * weight (a jin, a kilogram), weighed out where the number says, counted through the baskets; the last may be smaller.
 */
@Entity
@Table(name = "inspection")
public class Inspection extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Lot lot;

    private int round;
    private int items;
    private BigDecimal aql;
    private int sample;
    private int acceptance;
    private long seed;
    private int damage;
    private int pest;
    private int size;
    private int ripeness;
    private int weight;
    private List<String> photos = new ArrayList<>();
    private String inspector;

    @Nullable
    private Boolean passed;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Nullable
    @Column(name = "judged_at")
    private Instant judgedAt;

    protected Inspection() {}

    /** @param round which look at this lot it is, from 1 */
    public Inspection(Lot lot, int round, Aql aql, long seed, String inspector, Instant now) {
        this.lot = lot;
        this.round = round;
        this.items = itemsOf(lot);
        this.aql = new BigDecimal(aql.percent());
        var plan = SamplingPlan.of(items, aql);
        this.sample = plan.sample();
        this.acceptance = plan.acceptance();
        this.seed = seed;
        this.inspector = inspector;
        this.drawnAt = now;
    }

    private static int itemsOf(Lot lot) {
        return lot.good().setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE).intValueExact();
    }

    /** Writes down what was found and what follows. Refuses a second judgement, and more bad items than were looked at. */
    public void judge(Findings findings, String by, Instant now) {
        if (passed != null) {
            throw new Refused(Reason.LOT_STATE, Map.of("number", lot.number(), "state", lot.state()));
        }
        requireWithin(findings);
        damage = findings.of(Kind.DAMAGE);
        pest = findings.of(Kind.PEST);
        size = findings.of(Kind.SIZE);
        ripeness = findings.of(Kind.RIPENESS);
        weight = findings.of(Kind.WEIGHT);
        inspector = by;
        passed = wouldPass(findings);
        judgedAt = now;
    }

    private void requireWithin(Findings findings) {
        if (findings.bad() > sample) {
            throw new Refused(Reason.BEYOND_SAMPLE, Map.of("number", lot.number(), "sample", sample));
        }
    }

    /** Whether the lot passes with this. Refuses more bad items than were looked at. */
    public boolean wouldPass(Findings findings) {
        requireWithin(findings);
        return findings.bad() <= acceptance;
    }

    /** Keeps a picture of what was found, by the name that a platform or the data directory has for it. */
    public void pictured(String photo) {
        photos = new ArrayList<>(photos);
        photos.add(photo);
    }

    /** The file of a picture is here. */
    void fetched(String photo, String file) {
        photos = new ArrayList<>(photos);
        photos.replaceAll(name -> name.equals(photo) ? file : name);
    }

    /** The numbers of the items to look at, counted through the lot from 1. */
    public List<Integer> drawn() {
        return Draw.of(items, sample, seed);
    }

    public Findings findings() {
        return new Findings(Map.of(
                Kind.DAMAGE, damage, Kind.PEST, pest, Kind.SIZE, size, Kind.RIPENESS, ripeness, Kind.WEIGHT, weight));
    }

    public boolean isJudged() {
        return passed != null;
    }

    /** Whether it was judged good. */
    public boolean hasPassed() {
        return passed != null && passed;
    }

    /** Whether the sample is the whole lot. */
    public boolean isWhole() {
        return sample == items;
    }

    public Long id() {
        return id;
    }

    public Lot lot() {
        return lot;
    }

    public int round() {
        return round;
    }

    public int items() {
        return items;
    }

    public int sample() {
        return sample;
    }

    /** Ac: with so many bad items or fewer the lot passes. */
    public int acceptance() {
        return acceptance;
    }

    /** Bad items per hundred that the plan is made for. */
    public BigDecimal aql() {
        return aql;
    }

    /** The same, as the standard knows it. */
    public Aql limit() {
        return Aql.of(aql).orElseThrow();
    }

    public List<String> photos() {
        return List.copyOf(photos);
    }

    /** Who looked, by our own key. */
    public String inspector() {
        return inspector;
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    /** All of a lot, the first first. */
    public static List<Inspection> of(Lot lot) {
        return list("lot = ?1 order by round", lot);
    }

    /** All of these lots, the first first. */
    public static List<Inspection> of(Collection<Lot> lots) {
        return lots.isEmpty() ? List.of() : list("from Inspection i where i.lot in ?1 order by i.round", lots);
    }

    /** Whether a sample of the lot is drawn and not judged yet. Asks the database. */
    public static boolean isOpen(Lot lot) {
        return of(lot).stream().anyMatch(look -> !look.isJudged());
    }
}
