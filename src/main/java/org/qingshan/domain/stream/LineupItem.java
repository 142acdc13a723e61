package org.qingshan.domain.stream;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.OwnRows;

/**
 * A product on sale in a stream, under a short code, at a price, with its stock. Held and sold never exceed offered; the
 * database holds that too.
 */
@Entity
@Table(name = "lineup_item")
public class LineupItem extends BetweenStreams {
    private static final OwnRows<LineupItem> IN_STREAM =
            OwnRows.of(LineupItem.class, "stream.status = ?1", "product", "stream");

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stream_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Stream stream;

    private String slot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Product product;

    private long price;

    @Nullable
    @Column(name = "usual_price")
    private Long usualPrice;

    @Nullable
    @Column(name = "flash_until")
    private Instant flashUntil;

    @Embedded
    private Cue cue = Cue.NONE;

    private BigDecimal offered;
    private BigDecimal held = BigDecimal.ZERO;
    private BigDecimal sold = BigDecimal.ZERO;
    private int waiting;
    private boolean open = true;

    @Nullable
    @Column(name = "last_orders_at")
    private Instant lastOrdersAt;

    @Nullable
    @Column(name = "limit_per_buyer")
    private BigDecimal limitPerBuyer;

    protected LineupItem() {}

    public LineupItem(Stream stream, String slot, Product product, long price, BigDecimal offered) {
        this.stream = stream;
        this.slot = slot;
        this.product = product;
        this.price = price;
        this.offered = offered;
    }

    /** The same goods in the next stream, under the same rules. */
    public LineupItem continuedIn(Stream next, String slotThere, BigDecimal rest) {
        var item = new LineupItem(next, slotThere, product, usualPrice(), rest);
        item.open = open;
        item.limitPerBuyer = limitPerBuyer;
        item.cue = cue;
        return item;
    }

    /** What can be claimed now: nothing while anyone waits, for those come first. */
    public BigDecimal left() {
        return waiting > 0 ? BigDecimal.ZERO : untaken();
    }

    /** What nobody has taken, whoever may wait for it. */
    public BigDecimal untaken() {
        return offered.subtract(held).subtract(sold);
    }

    public BigDecimal taken() {
        return held.add(sold);
    }

    public void hold(BigDecimal quantity) {
        if (quantity.compareTo(untaken()) > 0) {
            throw new Refused(Refused.Reason.NOT_BROUGHT, Map.of("slot", slot, "available", untaken()));
        }
        held = held.add(quantity);
        takenAgain(quantity);
    }

    public void sell(BigDecimal quantity) {
        held = held.subtract(quantity);
        sold = sold.add(quantity);
    }

    public void giveBackHeld(BigDecimal quantity) {
        held = held.subtract(quantity);
    }

    public void giveBackSold(BigDecimal quantity) {
        sold = sold.subtract(quantity);
    }

    /** Somebody joins the waitlist; returns the place, from 1. */
    public int queueUp() {
        return ++waiting;
    }

    public void leaveQueue() {
        waiting--;
    }

    /** Refuses to offer less than what is held and sold. */
    public void offer(BigDecimal quantity) {
        if (quantity.compareTo(taken()) < 0) {
            throw new Refused(
                    Refused.Reason.BELOW_TAKEN, Map.of("slot", slot, "taken", taken(), "unit", product.unit()));
        }
        offered = quantity;
    }

    /** Lines claimed before keep the price they were claimed at. */
    public void reprice(long price) {
        this.price = price;
        usualPrice = null;
        flashUntil = null;
    }

    /** Another price until then; a second one before the end takes the place of the first. */
    public void flash(long price, Instant until) {
        usualPrice = usualPrice();
        flashUntil = until;
        this.price = price;
    }

    /** The usual price again, if there was another for a time. */
    public void endFlash() {
        reprice(usualPrice());
    }

    public boolean isFlashOver(Instant now) {
        return flashUntil != null && !now.isBefore(flashUntil);
    }

    /** Why a new usual price may be a slip; nothing where it is none. */
    public Set<Doubt> doubts(long price) {
        return Doubt.ofPrice(this, price);
    }

    /** Why a price for a time may be a slip; nothing where it is none. */
    public Set<Doubt> doubtsOfFlash(long price) {
        return Doubt.ofFlash(this, price);
    }

    public void open() {
        open = true;
        lastOrdersAt = null;
    }

    /** Ends the sale; what was said until then still counts. Closing it a second time changes nothing. */
    public void close(Instant lastOrders) {
        if (open) {
            open = false;
            lastOrdersAt = lastOrders;
        }
    }

    /** Whether the sale goes on: nobody has closed the item, nor is the stream about to end. */
    public boolean isOnSale() {
        return open && !stream.isClosing();
    }

    /** Whether a claim that was said then counts, because the sale goes on or had not ended for those who see it late. */
    public boolean takesClaimsOf(Instant said) {
        return (open || lastOrdersAt != null && !said.isAfter(lastOrdersAt)) && stream.takesClaimsOf(said);
    }

    /** No buyer gets more than this, in the unit of the product; null for no limit. Refuses what is no whole number of steps, for nobody could reach it. */
    public void limit(@Nullable BigDecimal perBuyer) {
        if (perBuyer != null) {
            product.requireSteps(perBuyer);
        }
        limitPerBuyer = perBuyer;
    }

    /** Whether one buyer may have so much of it in all. */
    public boolean allows(BigDecimal total) {
        return limitPerBuyer == null || total.compareTo(limitPerBuyer) <= 0;
    }

    /** Whether {@code +1} means it. */
    public boolean isPinned() {
        var pinned = stream.pinned();
        return pinned != null && pinned.id().equals(id);
    }

    public void cued(Cue newCue) {
        cue = newCue;
    }

    public Cue cue() {
        return cue;
    }

    public Long id() {
        return id;
    }

    public Stream stream() {
        return stream;
    }

    public String slot() {
        return slot;
    }

    public Product product() {
        return product;
    }

    public long price() {
        return price;
    }

    /** What it costs when there is no other price for a time. */
    public long usualPrice() {
        return usualPrice == null ? price : usualPrice;
    }

    /** When the usual price comes back; null if it is in force. */
    public @Nullable Instant flashUntil() {
        return flashUntil;
    }

    public BigDecimal offered() {
        return offered;
    }

    public BigDecimal held() {
        return held;
    }

    public BigDecimal sold() {
        return sold;
    }

    public int waiting() {
        return waiting;
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable BigDecimal limitPerBuyer() {
        return limitPerBuyer;
    }

    /** The lineup in the order of its slots. */
    public static List<LineupItem> of(Stream stream) {
        return RunSheet.bySlot(list("from LineupItem i join fetch i.product where i.stream = ?1", stream));
    }

    /** The lineup of the live stream, with the stream, in one query. */
    public static List<LineupItem> live() {
        return RunSheet.bySlot(IN_STREAM.list(Stream.Status.LIVE));
    }
}
