package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Destination;

/**
 * Where a shop's parcels go, or are collected, and what they cost, as couriers count it: a fee up to the first weight (首重), and another for each further step that is begun
 * (续重); both differ by province. Money in minor units, weights in grams.
 */
@Embeddable
public class Shipping {
    /** What couriers count by. */
    public static final int KILOGRAM = 1000;

    /** A place, days and hours in two languages fit. */
    public static final int LONGEST_PLACE = 200;

    /**
     * What parcels to some provinces cost.
     *
     * @param provinces by their full Chinese names; {@link Destination#ABROAD} for every other country
     * @param first up to the first weight
     * @param further for each step beyond it; 0 where weight does not matter
     */
    public record Zone(List<String> provinces, long first, long further) {
        public Zone {
            provinces = List.copyOf(provinces);
        }
    }

    /** Read with the shop, because every claim's answer says what shipping costs. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "shipping_zones")
    private List<Zone> zones = new ArrayList<>();

    @Column(name = "away_fee")
    private long elsewhereFirst;

    @Column(name = "away_further")
    private long elsewhereFurther;

    @Column(name = "first_grams")
    private int firstGrams = KILOGRAM;

    @Column(name = "step_grams")
    private int stepGrams = KILOGRAM;

    @Nullable
    @Column(name = "free_from")
    private Long freeFrom;

    private List<String> undeliverable = new ArrayList<>();

    @Nullable
    @Column(name = "pickup_at")
    private String pickUp;

    /** Sets what parcels cost. Refuses a province that stands in two zones, for nobody could tell which of them holds. */
    public void costs(List<Zone> zones, Zone elsewhere) {
        var known = new LinkedHashSet<String>();
        for (var zone : zones) {
            for (var province : zone.provinces()) {
                if (!known.add(province)) {
                    throw new Refused(Reason.PROVINCE_TWICE, Map.of("province", province));
                }
            }
        }
        this.zones = new ArrayList<>(zones);
        elsewhereFirst = elsewhere.first();
        elsewhereFurther = elsewhere.further();
    }

    /** @param grams what the first fee covers; every {@code step} beyond it that is begun costs the further fee */
    public void weighsBy(int grams, int step) {
        firstGrams = grams;
        stepGrams = step;
    }

    /**
     * Sets from what worth on parcels are free. Refuses 0: whoever writes it means never, and would pay for every parcel. A shop that sends
     * everything free has fees of 0.
     *
     * @param goods worth this much are sent free wherever they go; null for never
     */
    public void freeFrom(@Nullable Long goods) {
        if (goods != null && goods <= 0) {
            throw new Refused(Reason.FREE_FROM_NOTHING);
        }
        freeFrom = goods;
    }

    /** @param areas where parcels cannot be sent, each as {@link Destination#isIn} wants it; all that were named before are forgotten */
    public void deliversNotTo(Collection<String> areas) {
        undeliverable = new ArrayList<>(areas);
    }

    public List<String> undeliverable() {
        return List.copyOf(undeliverable);
    }

    /** The area around this place that parcels cannot be sent to, if there is one. */
    public Optional<String> undeliverableAt(Destination to) {
        return undeliverable.stream().filter(to::isIn).findFirst();
    }

    /** Whether parcels can go there, or be collected there. */
    public boolean reaches(Destination to) {
        return to.isCollected() ? pickUp != null : undeliverableAt(to).isEmpty();
    }

    /** Refuses a place that parcels cannot be sent to, and collecting where nobody may. */
    public void requireDelivery(Destination to) {
        if (to.isCollected() && !reaches(to)) {
            throw new Refused(Reason.NO_PICK_UP);
        }
        undeliverableAt(to).ifPresent(area -> {
            throw new Refused(Reason.UNDELIVERABLE, Map.of("area", area));
        });
    }

    /** @param where and when buyers may come for what they ordered, at most {@value #LONGEST_PLACE} letters; null where they may not */
    public void collectedAt(@Nullable String where) {
        pickUp = where;
    }

    /** Where and when buyers may come for what they ordered, which costs nothing to send; empty where they may not. */
    public Optional<String> pickUp() {
        return Optional.ofNullable(pickUp);
    }

    /** What it costs to send goods there; nothing where they are collected. As the fee of a parcel to its province, or to other countries. */
    public long fee(Destination to, long goods, LongSupplier grams) {
        return to.isCollected() ? 0 : fee(to.isHome() ? to.province() : Destination.ABROAD, goods, grams);
    }

    /**
     * What a parcel costs.
     *
     * @param province {@link Destination#ABROAD} for another country
     * @param goods what is in it, in money; nothing costs nothing
     * @param grams what it weighs; only asked for where that matters. What nobody has weighed counts as the first weight only
     */
    public long fee(@Nullable String province, long goods, LongSupplier grams) {
        return isFree(goods) ? 0 : fee(zone(province), grams);
    }

    /** The least that such a parcel costs, wherever it goes. */
    public long leastFee(long goods, LongSupplier grams) {
        return isFree(goods) ? 0 : least(zone -> fee(zone, grams));
    }

    /** Whether a parcel with goods of this worth costs nothing wherever it goes. */
    public boolean isFreeEverywhere(long goods) {
        return isFree(goods) || all().allMatch(zone -> zone.first() == 0 && zone.further() == 0);
    }

    /** What holds for a province; without provinces where that is what holds elsewhere. */
    public Zone zone(@Nullable String province) {
        return zones.stream()
                .filter(zone -> province != null && zone.provinces().contains(province))
                .findFirst()
                .orElseGet(this::elsewhere);
    }

    private long fee(Zone zone, LongSupplier grams) {
        return zone.first() + (zone.further() == 0 ? 0 : zone.further() * stepsBeyond(grams.getAsLong()));
    }

    private long stepsBeyond(long grams) {
        long beyond = Math.max(0, grams - firstGrams);
        return (beyond + stepGrams - 1) / stepGrams;
    }

    private boolean isFree(long goods) {
        return goods == 0 || (freeFrom != null && goods >= freeFrom);
    }

    private long least(ToLongFunction<Zone> fee) {
        return all().mapToLong(fee).min().orElse(0);
    }

    private Stream<Zone> all() {
        return Stream.concat(zones.stream(), Stream.of(elsewhere()));
    }

    /** Whether any parcel costs more because it is heavy. */
    public boolean goesByWeight() {
        return all().anyMatch(zone -> zone.further() > 0);
    }

    public List<Zone> zones() {
        return List.copyOf(zones);
    }

    /** What holds where no zone does. */
    public Zone elsewhere() {
        return new Zone(List.of(), elsewhereFirst, elsewhereFurther);
    }

    public int firstGrams() {
        return firstGrams;
    }

    public int stepGrams() {
        return stepGrams;
    }

    /** Goods worth this much are sent free; empty for never. */
    public Optional<Long> freeFrom() {
        return Optional.ofNullable(freeFrom);
    }
}
