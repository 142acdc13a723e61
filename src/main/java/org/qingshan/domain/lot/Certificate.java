package org.qingshan.domain.lot;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/**
 * The promise that goes with goods (承诺达标合格证, after the rules of the Ministry of Agriculture that hold from February 2026): what
 * they are, how much, where from, by whom, and on what the promise rests. Goods of several lots that are sold as one have their own, and
 * so has what of them lies in one buyer's parcel. Never changed, kept for six months at least: what is different later a further one says.
 */
@Entity
@Immutable
@Table(name = "certificate")
public class Certificate extends Row {
    /** On what the promise rests, of what the form of the certificate knows. */
    public enum Basis {
        /** The shop looks at samples itself (内部质量控制). */
        INSPECTED,
        /** Somebody gives his word (自我承诺). */
        PROMISED
    }

    private static final String SEPARATOR = ",";

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Product product;

    @Nullable
    @Column(name = "order_number")
    private Integer orderNumber;

    @Nullable
    private Integer box;

    @Nullable
    private Long issue;

    private String lots;
    private String producers;
    private BigDecimal quantity;
    private long grams;

    @Nullable
    @Column(name = "harvested_on")
    private LocalDate harvestedOn;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String origin;
    private String contact;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Certificate() {}

    /**
     * What is to be said of these lots now.
     *
     * @param of lots of one product, all of them for sale
     * @param actor who gives the promise, by our own key
     */
    Certificate(Shop shop, Collection<Lot> of, String actor, Instant now) {
        this(shop, of, of.stream().map(Lot::good).reduce(BigDecimal.ZERO, BigDecimal::add), actor, now);
    }

    private Certificate(Shop shop, Collection<Lot> of, BigDecimal quantity, String actor, Instant now) {
        this.product = of.iterator().next().product();
        this.lots = key(of);
        this.producers = of.stream()
                .sorted(Comparator.comparing(Lot::number))
                .flatMap(lot -> Stream.ofNullable(lot.grower()))
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
        this.quantity = quantity;
        this.grams = product.isWeighed() ? product.grams(quantity) : 0;
        this.harvestedOn = of.stream()
                .flatMap(lot -> Stream.ofNullable(lot.intake().harvestedOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        this.basis = of.stream().allMatch(Lot::isInspected) ? Basis.INSPECTED : Basis.PROMISED;
        this.origin = shop.origin().place();
        this.contact = shop.origin().contact();
        this.issuedBy = actor;
        this.issuedAt = now;
    }

    /** What is to be said of what lies in a parcel, or in one of its boxes: of one product, out of lots that are for sale. */
    Certificate(Shop shop, int orderNumber, ParcelGoods content, Instant now) {
        this(shop, content.lots(), content.quantity(), Certifying.voucher(content.lots()), now);
        this.orderNumber = orderNumber;
        this.box = content.box() == 0 ? null : content.box();
    }

    /** It is said together with others of the same parcel, and no other holds of that any more. */
    void joins(long issue) {
        this.issue = issue;
    }

    private static String key(Collection<Lot> of) {
        return of.stream()
                .map(Lot::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    /** Whether another one would say nothing else. */
    boolean saysWhat(Certificate other) {
        return Objects.equals(box, other.box)
                && lots.equals(other.lots)
                && producers.equals(other.producers)
                && quantity.compareTo(other.quantity) == 0
                && grams == other.grams
                && Objects.equals(harvestedOn, other.harvestedOn)
                && basis == other.basis
                && origin.equals(other.origin)
                && contact.equals(other.contact);
    }

    public Long id() {
        return id;
    }

    public Product product() {
        return product;
    }

    /** The order in whose parcel the goods lie; empty where it is of whole lots. */
    public Optional<Integer> orderNumber() {
        return Optional.ofNullable(orderNumber);
    }

    /** Which box of the parcel the goods lie in, from 1; empty where it has only one. */
    public Optional<Integer> box() {
        return Optional.ofNullable(box);
    }

    /** Whether it speaks of the same goods in the same place as another one. */
    public boolean isAbout(Certificate other) {
        return product.id().equals(other.product.id())
                && Objects.equals(orderNumber, other.orderNumber)
                && Objects.equals(box, other.box);
    }

    /** Numbers of the lots that it speaks of. */
    public List<String> lots() {
        return split(lots);
    }

    /** Who has grown it; none where nobody has said. */
    public List<String> producers() {
        return split(producers);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** In the product's unit. */
    public BigDecimal quantity() {
        return quantity;
    }

    /** What that weighs; 0 where nobody has weighed it. */
    public long grams() {
        return grams;
    }

    /** The first day on which any of it was picked, if one is known. */
    public Optional<LocalDate> harvestedOn() {
        return Optional.ofNullable(harvestedOn);
    }

    public Basis basis() {
        return basis;
    }

    /** As the shop says it; empty where it has said nothing. */
    public String origin() {
        return origin;
    }

    /** Whom to ask; empty where the shop has said nothing. */
    public String contact() {
        return contact;
    }

    /** Who has given the promise, by our own key. */
    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** What was said last of just these lots together. */
    static Optional<Certificate> lastOf(Collection<Lot> lots) {
        return find("lots = ?1 and orderNumber is null order by id desc", key(lots))
                .firstResultOptional();
    }

    /** What was ever said of what lies in these parcels, by the numbers of their orders; the newest first. */
    public static List<Certificate> ofParcels(Collection<Integer> orders) {
        return orders.isEmpty()
                ? List.of()
                : list(
                        "from Certificate c join fetch c.product where c.orderNumber in ?1 order by c.id desc",
                        List.copyOf(orders));
    }

    /** Of those, the newest first, what was said last of each parcel: at the same time, and of the same goods nothing older. */
    public static List<Certificate> lastOf(List<Certificate> said) {
        Map<Integer, Certificate> newest = new HashMap<>();
        List<Certificate> last = new ArrayList<>();
        for (var one : said) {
            var first = newest.computeIfAbsent(one.orderNumber().orElseThrow(), none -> one);
            if (Objects.equals(first.issue, one.issue) && last.stream().noneMatch(one::isAbout)) {
                last.add(one);
            }
        }
        return last;
    }

    /** What was said last of a product, of whichever of its lots; the newest first. */
    public static List<Certificate> ofGoods(Product product, int most) {
        return Certificate.<Certificate>find(
                        "from Certificate c join fetch c.product where c.product = ?1 and c.orderNumber is null"
                                + " order by c.id desc",
                        product)
                .page(0, most)
                .list();
    }

    /** All that speak of the lot, alone or among others, the newest first; not those of parcels. */
    public static List<Certificate> naming(Lot lot) {
        return list(
                "from Certificate c join fetch c.product where c.product = ?1 and c.orderNumber is null"
                        + " and c.lots like ?2 order by c.id desc",
                lot.product(),
                "%" + SEPARATOR + lot.number() + SEPARATOR + "%");
    }

    public static Optional<Certificate> byId(long id) {
        return find("from Certificate c join fetch c.product where c.id = ?1", id)
                .firstResultOptional();
    }
}
