package org.qingshan.domain.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** One box of an order: who packs it, what it weighs, who carries it. There is none until somebody works on the order. */
@Entity
@Table(name = "parcel")
public class Parcel extends Row {
    /** Longer than the largest parcel takes; short enough that what somebody left lying is soon another's. */
    static final Duration KEPT = Duration.ofMinutes(10);

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

    private int box;

    @Nullable
    @Column(name = "taken_by")
    private String takenBy;

    @Nullable
    @Column(name = "taken_until")
    private Instant takenUntil;

    @Nullable
    @Column(name = "packed_by")
    private String packedBy;

    @Nullable
    @Column(name = "packed_at")
    private Instant packedAt;

    @Nullable
    private Integer grams;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Courier courier;

    @Nullable
    private String waybill;

    @Nullable
    @Column(name = "shipped_at")
    private Instant shippedAt;

    @Nullable
    @Column(name = "delivered_at")
    private Instant deliveredAt;

    /** What a box might weigh when the order was divided. */
    @Column(name = "limit_grams")
    private int limitGrams;

    @Nullable
    @Column(name = "exported_as")
    private String exportedAs;

    @Nullable
    @Column(name = "printed_as")
    private String printedAs;

    @Nullable
    @Column(name = "shown_as")
    private String shownAs;

    @Nullable
    private String photo;

    /** Null where nobody has asked for news of it: so Hibernate reads columns that are all empty. */
    @Nullable
    @Embedded
    private Progress progress;

    protected Parcel() {}

    Parcel(CustomerOrder order, int box, int limitGrams) {
        this.order = order;
        this.box = box;
        this.limitGrams = limitGrams;
    }

    /** The order is divided by this limit, as all its boxes are. */
    void dividedBy(int grams) {
        limitGrams = grams;
    }

    /** @param face of the box, {@link FilledBox#face()}; null where no label was printed after all */
    void printed(@Nullable String face) {
        printedAs = face;
    }

    /** @param face of the box; null once the courier knows that it is not to be fetched after all */
    void exported(@Nullable String face) {
        exportedAs = face;
    }

    /** What the courier's file said that left last; null if none did. */
    @Nullable
    String exportedAs() {
        return exportedAs;
    }

    int limitGrams() {
        return limitGrams;
    }

    /** What the label says that was printed last; null if none was. */
    @Nullable
    String printedAs() {
        return printedAs;
    }

    /** Somebody packs it now, and nobody else until he is done or long away. */
    void take(String packer, Instant now) {
        takenBy = packer;
        takenUntil = now.plus(KEPT);
    }

    /** What its packer was shown of the order, {@link Shown#written()}; null if nobody has taken it. Of the first box. */
    @Nullable
    String shownAs() {
        return shownAs;
    }

    void showsAs(String shown) {
        shownAs = shown;
    }

    void photographed(String name) {
        photo = name;
    }

    /** How it looked when it was closed: the name of a file that strangers do not see; null if nobody took one. */
    public @Nullable String photo() {
        return photo;
    }

    /** Anybody may pack it. */
    void leave() {
        takenBy = null;
        takenUntil = null;
    }

    /** Closed by somebody; by nobody where it was not closed after all. */
    void packed(@Nullable String packer, @Nullable Integer grams, @Nullable Instant now) {
        leave();
        photo = packer == null ? null : photo;
        packedBy = packer;
        packedAt = now;
        this.grams = grams;
    }

    void sent(Waybill by, Instant now) {
        if (!by.number().equals(waybill)) {
            // What was told is of another parcel.
            progress = null;
        }
        courier = by.courier();
        waybill = by.number();
        shippedAt = shippedAt == null ? now : shippedAt;
    }

    void followed(Instant now) {
        progress().followed(now);
    }

    /** Keeps the newest of what its courier has told. Returns whether it is a step further than before. */
    boolean hears(CourierNews told) {
        return deliveredAt == null && progress().hears(told);
    }

    /** The courier's last words of it; null where there were none. */
    public @Nullable String news() {
        return progress == null ? null : progress.words();
    }

    /** Whether its courier says that something is wrong, or that it comes back. */
    boolean isInTrouble() {
        return progress != null && progress.isInTrouble();
    }

    /** When it was last heard of: what the courier told, else that it was sent; null where it is still here. */
    public @Nullable Instant heardOfAt() {
        return progress == null || progress.at() == null ? shippedAt : progress.at();
    }

    /** For who writes: whoever only looks makes none, or the row would be written for having been looked at. */
    private Progress progress() {
        if (progress == null) {
            progress = new Progress();
        }
        return progress;
    }

    void delivered(Instant now) {
        deliveredAt = deliveredAt == null ? now : deliveredAt;
    }

    /** Who is packing it at this moment, by our own key. */
    public Optional<String> packerAt(Instant now) {
        return takenUntil == null || !takenUntil.isAfter(now) ? Optional.empty() : Optional.ofNullable(takenBy);
    }

    public Long id() {
        return id;
    }

    public CustomerOrder order() {
        return order;
    }

    /** Which of the order's boxes it is, from 1. */
    public int box() {
        return box;
    }

    public @Nullable Instant packedAt() {
        return packedAt;
    }

    /** What the scales said; null if nobody weighed it. */
    public @Nullable Integer grams() {
        return grams;
    }

    public @Nullable Courier courier() {
        return courier;
    }

    public @Nullable String waybill() {
        return waybill;
    }

    public @Nullable Instant shippedAt() {
        return shippedAt;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    /** The boxes that an order lies in, in their order. */
    public static List<Parcel> of(CustomerOrder order) {
        return list("order = ?1 order by box", order.company().first());
    }

    /** The boxes of these orders, by the key of the order. */
    public static Map<Long, List<Parcel>> of(Collection<CustomerOrder> orders) {
        List<Parcel> all = orders.isEmpty() ? List.of() : list("order in ?1 order by box", orders);
        return all.stream()
                .collect(Collectors.groupingBy(parcel -> parcel.order().id()));
    }

    static List<Parcel> takenBy(String packer) {
        return list("takenBy", packer);
    }

    static Optional<Parcel> by(String waybill) {
        return Parcel.<Parcel>find("from Parcel p join fetch p.order where p.waybill = ?1", waybill)
                .firstResultOptional();
    }
}
