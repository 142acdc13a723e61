package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.CurrentShopKey;

/** How an order travels: alone, in the parcel of an earlier one of its buyer's, or taking later ones along. */
@MappedSuperclass
abstract class Travelling extends Itemised {
    @Column(name = "shipping_fee")
    private long shippingFee;

    @Nullable
    @Column(name = "fee_at_most")
    private Long feeAtMost;

    @Column(name = "fee_spared")
    private String feeSpared = "";

    /** In whose parcel it lies; null where that is its own. Read at once, so that it is never mistaken for another object. */
    @Nullable
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "first_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private CustomerOrder first;

    @Filter(name = CurrentShopKey.FILTER, condition = "shop_id = :shop")
    @OneToMany(mappedBy = "first")
    @OrderBy("number")
    private List<CustomerOrder> later = new ArrayList<>();

    /** Whether {@link #later} is to be looked for: of nearly every order there is nothing to find. */
    private boolean carries;

    private boolean apart;

    private boolean labelled;

    abstract CustomerOrder self();

    /** Whether a further claim of the same stream joins this parcel. */
    public boolean isJoinable() {
        var status = self().status();
        return status == CustomerOrder.Status.OPEN || status == CustomerOrder.Status.CONFIRMED;
    }

    /** Refuses once it is packed or closed. */
    void requireJoinable() {
        if (!isJoinable()) {
            throw new Refused(Reason.TOO_LATE, Map.of("number", self().number()));
        }
    }

    /** Whether its buyer comes for it. */
    public boolean isCollected() {
        var to = self().destination();
        return to != null && to.isCollected();
    }

    /** Where it goes: as chosen for it, else to the buyer's usual address; null if he has none. */
    public @Nullable Destination destinationFor(Buyer buyer) {
        var to = self().destination();
        return to == null ? buyer.destination() : to;
    }

    /** When the first of what is only held runs out. */
    public Optional<Instant> firstDeadline() {
        return held().flatMap(line -> Stream.ofNullable(line.deadline())).min(Instant::compareTo);
    }

    /** What it costs has changed, or where it goes. Who comes for it pays then; not where first paid is first served. */
    void owesAnew() {
        var payment = self().payment();
        if (payment != null) {
            var isFirstPaid = in(OrderLine.State.CONFIRMED).anyMatch(line -> line.deadline() != null);
            payment.comesWithBuyer(isCollected() && !isFirstPaid);
            payment.owes(self().charge().total());
        }
    }

    /** What is owed for it now. */
    public Charge charge() {
        return new Charge(Contents.worth(in(OrderLine.State.CONFIRMED)), shippingFee);
    }

    /** What it bears of what its parcel costs to send. */
    void costsToSend(long fee) {
        shippingFee = fee;
        owesAnew();
    }

    long shippingFee() {
        return shippingFee;
    }

    /** It was empty and is chosen anew. */
    void promisesNoFee() {
        promises(FeePromise.NONE);
    }

    FeePromise promise() {
        return new FeePromise(feeAtMost, feeSpared);
    }

    void promises(FeePromise promise) {
        feeAtMost = promise.atMost();
        feeSpared = promise.spared();
    }

    /** All orders in its parcel; most are alone. */
    public Company company() {
        var head = first == null ? self() : first;
        return new Company(
                head.carries()
                        ? Stream.concat(Stream.of(head), head.later().stream()).toList()
                        : List.of(head));
    }

    /** Whether it lies in the parcel of an earlier order. */
    public boolean isCarried() {
        return first != null;
    }

    /** Whether a label or a courier's file says what is in its parcel, or once did. */
    public boolean isLabelled() {
        return labelled;
    }

    /** Whether a label may be on the parcel, with a sum on it that a courier collects; not any more once it is back. */
    public boolean isBoxed() {
        var status = self().status();
        return status != CustomerOrder.Status.RETURNED && (labelled || status.isPacked());
    }

    /** A label was printed of its parcel, or a courier was told of it. */
    public void labelled() {
        labelled = true;
    }

    void wantedApart(boolean apart) {
        this.apart = apart;
    }

    boolean carries() {
        return carries;
    }

    List<CustomerOrder> later() {
        return later;
    }

    /** Whether it lies in a parcel that costs something to send, all of which the others bear. */
    public boolean isSentAtOthersCost() {
        return first != null && shippingFee == 0 && company().charge().shipping() > 0;
    }

    /** Of some orders the one in whose parcel it may lie if it goes there: the last to the same place. None where its buyer wants it apart. */
    Optional<CustomerOrder> earlierAmong(Stream<CustomerOrder> orders, @Nullable Destination place) {
        return apart || carries || first != null
                ? Optional.empty()
                : orders.filter(one -> one.mayTakeAlong(self(), place))
                        .max(Comparator.comparing(CustomerOrder::number));
    }

    /** Whether a later order may lie in its parcel: one to the same place, while no label and no courier knows of this one. */
    boolean mayTakeAlong(CustomerOrder other, @Nullable Destination place) {
        var own = self();
        var isFree = own.status() == CustomerOrder.Status.CONFIRMED && !labelled && first == null;
        var to = own.destination();
        return isFree
                && own.number() < other.number()
                && own.buyerId() == other.buyerId()
                && to != null
                && to.equals(place);
    }

    /** Lies in the parcel of an earlier order from now on. Refuses where that may not take it along. */
    void travelWith(CustomerOrder earlier, Shop shop) {
        requireLoose();
        var own = self();
        if (own.status() != CustomerOrder.Status.CONFIRMED
                || first != null
                || carries
                || !earlier.mayTakeAlong(own, own.destination())) {
            throw new Refused(Reason.NOTHING_TO_SHARE, Map.of("number", own.number()));
        }
        apart = false;
        earlier.takesAlong(own, shop);
        company().reprice(shop);
    }

    /** Where the courier is paid for its parcel, he is for this, too, as far as he may be. */
    void payWithItsParcel(Shop shop) {
        payLike(company().without(self()), shop);
    }

    /** Where the courier is or was to be paid for one of these, he is for this, too, as far as he may be. */
    void payLike(List<CustomerOrder> others, Shop shop) {
        var own = self().payment();
        var isCollected = others.stream()
                .flatMap(one -> Stream.ofNullable(one.payment()))
                .anyMatch(one -> one.status() == Payment.Status.CASH_ON_DELIVERY);
        if (own != null && isCollected && shop.paying().isOnDelivery() && own.mayBeCollected()) {
            own.onDelivery();
        }
    }

    /** Has a parcel of its own from now on. Refuses what has one, and what a label or a courier's file speaks of. */
    void travelAlone(Shop shop) {
        requireLoose();
        if (first == null) {
            throw new Refused(Reason.NOTHING_TO_SHARE, Map.of("number", self().number()));
        }
        apart = true;
        // What a recall promised was of that parcel.
        promisesNoFee();
        leaves(shop);
        company().reprice(shop);
    }

    /** Whether it might lie in an earlier parcel, for all that is wanted and written of it. */
    boolean isLoose() {
        return !apart && first == null && !labelled && self().status() == CustomerOrder.Status.CONFIRMED;
    }

    private void requireLoose() {
        self().requireJoinable();
        if (labelled) {
            throw new Refused(Reason.LABELLED, Map.of("number", self().number()));
        }
    }

    /** 1 where it waits to be packed in a parcel of its own, else 0. */
    int parcelsToPack() {
        return first == null && self().status() == CustomerOrder.Status.CONFIRMED ? 1 : 0;
    }

    void liesIn(@Nullable CustomerOrder other, Shop shop) {
        var before = parcelsToPack();
        first = other;
        shop.countsToPack(parcelsToPack() - before);
    }

    void takesAlong(CustomerOrder other, Shop shop) {
        other.liesIn(self(), shop);
        later.add(other);
        // One that came back may have an earlier number than others.
        later.sort(Comparator.comparing(CustomerOrder::number));
        carries = true;
    }

    /** What shared its parcel does so without it; the next of those takes the others along. What they cost to send is reckoned anew. */
    void leaves(Shop shop) {
        var others = company().without(self());
        if (others.isEmpty()) {
            return;
        }
        var next = first == null ? others.get(0) : first;
        next.carriesOnly(
                others.stream().filter(other -> other.number() != next.number()).toList(), shop);
        if (carries) {
            later.clear();
        }
        liesIn(null, shop);
        carries = false;
        next.company().reprice(shop);
    }

    void carriesOnly(List<CustomerOrder> others, Shop shop) {
        liesIn(null, shop);
        later.clear();
        others.forEach(other -> other.liesIn(self(), shop));
        later.addAll(others);
        carries = !others.isEmpty();
    }
}
