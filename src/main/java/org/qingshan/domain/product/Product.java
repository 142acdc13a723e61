package org.qingshan.domain.product;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.platform.lane.NextId;

/** What is sold, how people call it and how it is counted. */
@Entity
@Table(name = "product")
public class Product extends PanacheEntityBase {
    /** Letters; a card's title and a viewer's patience end there. */
    public static final int LONGEST_NAME = 40;

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Grams; couriers take no heavier parcel without being asked. */
    private static final int HEAVIEST = 50_000;

    /** The packing of what weighs little may weigh as much again and more: tea in a tin, a gift in its box. In grams. */
    private static final int LARGE_PACKING = 1_000;

    private static final Pattern SHOWN = Pattern.compile("[\\p{L}\\p{N}\\p{S}]");

    /** Unicode's signs that change the direction of what follows. */
    private static final Pattern TURNED = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** A number with a unit; or one numeral alone, as 三七 is a plant. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:约|大约)?[\\d０-９.．半一二两俩三四五六七八九十百千几]+\\s*(?:" + Unit.anyWord() + ")半?|[半一二两俩三四五六七八九十]",
            Pattern.CASE_INSENSITIVE);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private List<String> aliases = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private String pack = "";

    @Column(name = "pack_en")
    private String packEn = "";

    private BigDecimal step;

    @Nullable
    @Column(name = "weight_grams")
    private Integer weightGrams;

    @Nullable
    private String photo;

    @Nullable
    private BigDecimal aql;

    protected Product() {}

    /** Pieces sell in steps of one, weight in steps of a half. */
    public Product(String nameZh, String nameEn, Unit unit) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.unit = unit;
        this.step = unit.isWeight() ? HALF : ONE;
    }

    public Product alsoCalled(String... aliases) {
        this.aliases = new ArrayList<>(List.of(aliases));
        return this;
    }

    /** Says what one piece holds ("5 斤", "30 枚"). */
    public Product packed(String pack, String packEn) {
        this.pack = pack;
        this.packEn = packEn;
        return this;
    }

    public void renamed(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    /** @param grams of one unit with its packing; null if nobody has weighed it */
    public void weighs(@Nullable Integer grams) {
        weightGrams = grams;
    }

    /**
     * Refuses what one of it cannot weigh: less than it holds, several times as much, or more than a parcel may. Whoever types 5 for five
     * jin, or kilograms for grams, has parcels that cost what nobody meant.
     *
     * @param pack what one piece holds, in Chinese, as {@link Contents} reads it
     * @param grams null if nobody has weighed it
     */
    public void requireWeight(String pack, @Nullable Integer grams) {
        var inside = unit.isWeight() ? unit.grams() : Contents.of(pack).grams();
        long holds = inside == null ? 0 : inside.setScale(0, RoundingMode.DOWN).longValue();
        // What is short by a little is short, not mistyped.
        long least = Math.max(1, holds * 9 / 10);
        long most = holds == 0 ? HEAVIEST : Math.max(holds, Math.min(HEAVIEST, 3 * holds + LARGE_PACKING));
        if (grams != null && (grams < least || grams > most)) {
            throw new Refused(Refused.Reason.WEIGHT_OF_ONE, Map.of("name", nameZh, "least", least, "most", most));
        }
    }

    /** Sells in finer steps from now on. Refuses a step that what was ordered so far may be no multiple of. */
    public void sellsIn(BigDecimal finer) {
        if (finer.signum() <= 0 || step.remainder(finer).signum() != 0) {
            throw new Refused(Refused.Reason.COARSER_STEP, Map.of("step", step, "unit", unit));
        }
        step = finer;
    }

    /** Shows this on the product's cards from now on: a picture by the name that a platform or the data directory has for it. */
    public void pictured(@Nullable String photo) {
        this.photo = photo;
    }

    /** @param aql how many of a hundred may be bad, one of the standard's values; null for the usual */
    public void inspectedAt(@Nullable BigDecimal aql) {
        this.aql = aql;
    }

    /** How many of a hundred may be bad; null for the usual. */
    public @Nullable BigDecimal aql() {
        return aql;
    }

    /** Refuses a quantity that is not a positive number of steps. */
    public void requireSteps(BigDecimal quantity) {
        if (quantity.signum() <= 0 || wholeSteps(quantity).compareTo(quantity) != 0) {
            throw new Refused(Refused.Reason.NOT_A_STEP, Map.of("step", step, "unit", unit, "name", nameZh));
        }
    }

    public Long id() {
        return id;
    }

    public String name(boolean zh) {
        return zh ? nameZh : nameEn;
    }

    public List<String> aliases() {
        return aliases;
    }

    public Unit unit() {
        return unit;
    }

    public String pack(boolean zh) {
        return zh ? pack : packEn;
    }

    /** As much of it as can be sold; towards zero. */
    public BigDecimal wholeSteps(BigDecimal quantity) {
        // BigDecimal.remainder() takes the long way round: it was three percent of a rush.
        return quantity.divide(step, 0, RoundingMode.DOWN).multiply(step);
    }

    public BigDecimal step() {
        return step;
    }

    public @Nullable Integer weightGrams() {
        return weightGrams;
    }

    /** Whether it is known what it weighs: somebody has weighed it, or it is sold by weight. */
    public boolean isWeighed() {
        return weightGrams != null || unit.isWeight();
    }

    /** What so much of it weighs, in grams, rounded up; 0 where nobody has weighed it. */
    public long grams(BigDecimal quantity) {
        var each = weightGrams == null ? unit.grams() : BigDecimal.valueOf(weightGrams);
        return quantity.multiply(each).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    public @Nullable String photo() {
        return photo;
    }

    /**
     * What viewers type for a slot, a quantity (两盒) or a phone is no name: it would take that word away from them; nor what nobody
     * can read, or what turns the words around it.
     */
    public static boolean canBeCalled(String name) {
        var plain = name.strip();
        return SHOWN.matcher(plain).find()
                && !TURNED.matcher(plain).find()
                && !plain.matches("[A-Za-z]?\\d+")
                && !AMOUNT.matcher(plain).matches();
    }

    public static List<Product> all() {
        return list("order by nameZh");
    }

    public static Optional<Product> byId(long id) {
        return find("id", id).firstResultOptional();
    }

    /** The product that people call so. */
    public static Optional<Product> named(String name) {
        return Product.<Product>list("order by id").stream()
                .filter(product -> product.isCalled(name))
                .findFirst();
    }

    /** Whether it is one of its names. */
    public boolean isCalled(String name) {
        return nameZh.equals(name) || nameEn.equalsIgnoreCase(name) || aliases.contains(name);
    }
}
