package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Money that came by card, and how much of it has gone back by card. There is one for each page that was paid at. */
@Entity
@Table(name = "card_receipt")
public class CardReceipt extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "order_id")
    private long orderId;

    private String session;
    private String intent;
    private long amount;
    private long returned;
    private long told;

    /** What others have given back and was told of by itself; beside what has gone because we asked for it, it is a part of {@link #returned}. */
    private long named;

    private Instant at;

    @Nullable
    @Column(name = "came_back_at")
    private Instant cameBackAt;

    /** When that was made by which {@link #told} stands. */
    @Nullable
    @Column(name = "told_at")
    private Instant toldAt;

    protected CardReceipt() {}

    /**
     * @param session the page, as who takes cards calls it
     * @param intent the payment, as he calls it; empty where he has not said
     * @param amount in minor units
     */
    public CardReceipt(long orderId, String session, String intent, long amount) {
        this.orderId = orderId;
        this.session = session;
        this.intent = intent;
        this.amount = amount;
        this.at = Lane.current().now();
    }

    /**
     * What was said then of all that has gone back: since then something came back, or did not go, which it does not know of.
     *
     * @param made when that was said
     */
    public boolean isOutdated(Instant made) {
        return cameBackAt != null && !made.isAfter(cameBackAt);
    }

    private void cameBack(Instant then) {
        cameBackAt = cameBackAt == null || then.isAfter(cameBackAt) ? then : cameBackAt;
    }

    /**
     * So much of it has gone back by now, all in all. What is told late, behind a larger sum, changes nothing.
     *
     * @param open what of that is not said to have gone by itself yet
     * @param made when that was said
     */
    public void returned(long total, long open, Instant made) {
        if (toldAt == null || made.isAfter(toldAt) && Math.min(total, amount) >= told) {
            toldAt = made;
        }
        told = Math.max(told, Math.min(total, amount));
        returned = Math.max(returned, Math.min(total - open, amount));
    }

    /** So much more of it has gone back. */
    public void returnedMore(long sum) {
        returned = Math.min(amount, returned + sum);
    }

    /**
     * So much more of it has gone back, which may be a part of what was told all in all before: as far as all that is known by itself
     * leaves room for it there.
     *
     * @param ours what we have asked for and has gone, this too where it is ours
     * @return what of it is not
     */
    public long returnedPerhapsMore(long sum, long ours) {
        var untold = Math.max(told == 0 ? sum : told - returned, named + ours - returned);
        var more = Math.max(0, Math.min(sum, untold));
        returnedMore(more);
        return more;
    }

    /** The same of what others have given back: from now on it is known whose that is. */
    public void returnedByName(long sum, long ours) {
        named = Math.min(amount, named + sum);
        returnedPerhapsMore(sum, ours);
    }

    /** What others had given back, and was told of by itself, has come again then. */
    public void returnedLessByName(long sum, Instant then) {
        named = Math.max(0, named - sum);
        returnedLess(sum, then);
    }

    /** So much of what had gone back has come again then. */
    public void returnedLess(long sum, Instant then) {
        cameBack(then);
        returned = Math.max(0, returned - sum);
        told = Math.max(0, told - sum);
    }

    /**
     * What has gone back of which it is not known by which refund, as it was only told all in all.
     *
     * @param ours what we have asked for and has gone
     */
    public long nameless(long ours) {
        return Math.max(0, returned - named - ours);
    }

    /** Whether what was told all in all may count a refund that was begun then; of what was told before these times were kept nobody knows. */
    public boolean isToldSince(@Nullable Instant begun) {
        return begun == null || toldAt == null || !begun.isAfter(toldAt);
    }

    /**
     * Whether what was told all in all was said after that, and has room for all that others are known to have given back beside what is
     * ours in it: what had failed by then is not in it, nor counted here.
     */
    public boolean isToldAfter(Instant then) {
        var last = toldAt;
        return last != null
                && then.isBefore(last)
                && returned - CardRefund.goneOf(intent) <= told - CardRefund.begunBy(intent, last);
    }

    /** So much that was on its way, and may be in what was told all in all, never goes, as is known then. */
    public void neverWent(long sum, Instant then) {
        cameBack(then);
        told = Math.max(returned, told - sum);
    }

    /** The payment, as who takes cards calls it. */
    public String intent() {
        return intent;
    }

    /** In minor units. */
    public long amount() {
        return amount;
    }

    /** What has gone back by card, in minor units. */
    public long returned() {
        return returned;
    }

    public long orderId() {
        return orderId;
    }

    public static Optional<CardReceipt> ofSession(String session) {
        return find("session", session).firstResultOptional();
    }

    public static Optional<CardReceipt> ofIntent(String intent) {
        return find("intent", intent).firstResultOptional();
    }

    /** What came by card for an order, the oldest first. */
    public static List<CardReceipt> ofOrder(long order) {
        return list("orderId = ?1 order by id", order);
    }
}
