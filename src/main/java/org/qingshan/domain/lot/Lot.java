package org.qingshan.domain.lot;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.platform.lane.NextId;

/**
 * What one grower brought of one product on one day. Every unit that is held or sold belongs to one lot; held and sold never exceed what was
 * brought and is good, which the database holds too.
 */
@Entity
@Table(name = "lot")
public class Lot extends LotBasis {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grower_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private @Nullable Member grower;

    private BigDecimal brought;

    @Column(name = "sorted_out")
    private BigDecimal sortedOut = BigDecimal.ZERO;

    private BigDecimal held = BigDecimal.ZERO;
    private BigDecimal sold = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private LotState state;

    @Embedded
    private @Nullable Intake intake;

    @Column(name = "sold_out_told")
    private boolean soldOutTold;

    @Column(name = "went_home")
    private BigDecimal wentHome = BigDecimal.ZERO;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    protected Lot() {}

    private Lot(Basket basket, LotState state, Instant now) {
        this.number = basket.number();
        this.product = basket.product();
        this.grower = basket.grower();
        this.brought = basket.quantity();
        this.state = state;
        this.arrivedAt = now;
    }

    /** So much more of it, on a host's word, or less, as its grower takes some home: never below what is taken. Its grower is told anew when it is sold out. */
    public void recounted(BigDecimal more) {
        brought = brought.add(more.max(left().negate()));
        soldOutTold &= more.signum() <= 0;
    }

    /** A lot that its grower would like to bring. */
    public static Lot proposed(Basket basket, Instant now) {
        return new Lot(basket, LotState.PROPOSED, now);
    }

    /** A lot that has come and that nobody has looked at. */
    public static Lot brought(Basket basket, Instant now) {
        return new Lot(basket, LotState.BROUGHT, now);
    }

    /** The team wants what the grower would like to bring. */
    public void accept() {
        state.require(number, LotState.PROPOSED);
        state = LotState.ANNOUNCED;
    }

    /** Its grower says again, just now, what it will be: so much. If the team has wanted something else, it is asked anew. */
    public void willBe(BigDecimal quantity, boolean isOther, Instant now) {
        state.require(number, LotState.PROPOSED, LotState.ANNOUNCED);
        product.requireSteps(quantity);
        brought = quantity;
        arrivedAt = now;
        state = isOther ? LotState.PROPOSED : state;
    }

    /** The team does not want it, or it does not come. */
    public void decline() {
        state.require(number, LotState.PROPOSED, LotState.ANNOUNCED);
        state = LotState.DECLINED;
    }

    /** What was announced is here: so much of it. Said again before anybody has looked, it puts the count right, and no other time. */
    public void arrive(BigDecimal quantity, Instant now) {
        state.require(number, LotState.PROPOSED, LotState.ANNOUNCED, LotState.BROUGHT);
        product.requireSteps(quantity);
        brought = quantity;
        arrivedAt = state == LotState.BROUGHT ? arrivedAt : now;
        state = LotState.BROUGHT;
    }

    /** It is this grower's. Whoever calls it has seen to it that the accounts say nothing else. */
    public void ascribe(Member whose) {
        grower = whose;
    }

    /** Nobody has looked, but a member vouches for it, also where until now a number on the lineup was all that asked for it. */
    public void trust(String voucher) {
        state.require(number, isTrustedByNumber() ? LotState.TRUSTED : LotState.BROUGHT);
        state = LotState.TRUSTED;
        vouchFor(voucher);
    }

    /** Whether it is here and neither looked at nor vouched for by name. */
    public boolean waitsForVoucher() {
        return state == LotState.BROUGHT || state == LotState.TRUSTED && isTrustedByNumber();
    }

    /** Nobody vouches for it any more, and nobody has looked at it as before. Refuses one of which anything is taken. */
    public void distrust() {
        if (state != LotState.TRUSTED || isTaken()) {
            throw new Refused(Refused.Reason.LOT_STATE, Map.of("number", number, "state", state));
        }
        state = LotState.BROUGHT;
        vouchForNothing();
    }

    /** Whether anything of it is kept for somebody or sold. */
    public boolean isTaken() {
        return held.add(sold).signum() > 0;
    }

    /** The sample was good, but for so many items; they are put aside, as far as nobody has taken them. Returns the lot. */
    public Lot pass(int bad, String inspector) {
        state.require(number, LotState.BROUGHT, LotState.TRUSTED, LotState.FAILED, LotState.PASSED);
        sortedOut = sortedOut.add(BigDecimal.valueOf(bad).min(left()));
        state = LotState.PASSED;
        foundGood(inspector);
        return this;
    }

    /** The sample was not good, and nothing of it has been on sale. */
    public void fail(String inspector) {
        state.require(number, LotState.BROUGHT, LotState.FAILED);
        state = LotState.FAILED;
        vouch(inspector);
    }

    /** What was bad has been sorted out; so much is left to be looked at again. Refuses more than there was. */
    public void sorted(BigDecimal rest) {
        state.require(number, LotState.FAILED);
        product.requireSteps(rest);
        if (rest.compareTo(good()) > 0) {
            throw new Refused(Refused.Reason.NOT_BROUGHT, Map.of("available", good(), "unit", product.unit()));
        }
        sortedOut = brought.subtract(rest);
    }

    /** Nothing more of it is sold, for this reason. Whoever calls it sees to what was claimed of it. */
    public void pull(LotState gone) {
        state.require(number, gone.before());
        state = gone;
        wentHome = gone == LotState.WITHDRAWN ? left() : wentHome;
    }

    /** All that is good of it has been sold, for the first time; its grower is told once. */
    public boolean tellsSoldOut() {
        var tells = !soldOutTold && sold.signum() > 0 && sold.compareTo(good()) == 0;
        soldOutTold |= tells;
        return tells;
    }

    /** What came back since he took the rest home, for its grower is told once; nothing while any is kept for somebody. */
    public BigDecimal tellsReturned() {
        var more = state == LotState.WITHDRAWN && held.signum() == 0 ? left().subtract(wentHome) : BigDecimal.ZERO;
        wentHome = wentHome.add(more);
        return more;
    }

    /** What of it is its grower's to take home, as he was told. */
    public BigDecimal wentHome() {
        return wentHome;
    }

    /** What is known of how it came. Returns the lot, so that it can be said where one is made. */
    public Lot with(Intake intake) {
        this.intake = intake;
        return this;
    }

    /** What the grower gets for it. Returns the lot, so that it can be said where one is made. Refuses once something of it is sold. */
    public Lot agreed(Terms terms) {
        agree(terms, sold);
        return this;
    }

    public Long id() {
        return id;
    }

    public Product product() {
        return product;
    }

    public @Nullable Member grower() {
        return grower;
    }

    public BigDecimal brought() {
        return brought;
    }

    /** What was brought without what was sorted out. */
    @Override
    public BigDecimal good() {
        return brought.subtract(sortedOut);
    }

    public int number() {
        return number;
    }

    @Override
    public LotState state() {
        return state;
    }

    public Intake intake() {
        return intake == null ? Intake.NOTHING : intake;
    }

    /** When it came; when it was announced, as long as it has not come. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    public BigDecimal held() {
        return held;
    }

    public BigDecimal sold() {
        return sold;
    }

    public BigDecimal left() {
        return good().subtract(held).subtract(sold);
    }

    public void hold(BigDecimal quantity) {
        if (quantity.compareTo(left()) > 0) {
            throw new Refused(Refused.Reason.NOT_BROUGHT, Map.of("available", left()));
        }
        held = held.add(quantity);
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
}
