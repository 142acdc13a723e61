package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a shop wants to be paid. */
@Embeddable
public class Paying {
    /** Letters; an account, a name and a bank in two languages fit. */
    public static final int LONGEST = 300;

    /** A day; who waits longer for his money has rules in hours. */
    public static final int LONGEST_WITHIN = 1440;

    @Nullable
    @Column(name = "pay_transfer")
    private String transfer;

    @Nullable
    @Column(name = "pay_code")
    private String code;

    @Column(name = "pay_on_delivery")
    private boolean onDelivery;

    @Nullable
    @Column(name = "pay_within")
    private Integer within;

    @Column(name = "pay_by_invoice")
    private boolean byInvoice;

    @Column(name = "pay_by_test")
    private boolean byTest;

    @Nullable
    @Column(name = "pay_within_since")
    private Instant withinSince;

    /** @param where the account, in the shop's own words, at most {@value #LONGEST} letters; null takes it back */
    public void byTransferTo(@Nullable String where) {
        transfer = where;
    }

    /** @param picture of the code that buyers scan, a file's name below the data directory; null takes it away */
    public void byCode(@Nullable String picture) {
        code = picture;
    }

    /** The picture of the code that buyers scan to pay; null for none. */
    public @Nullable String code() {
        return code;
    }

    /** Who may pay the courier need not be the first to pay: that rule ends with it. */
    public void onDelivery(boolean allowed) {
        onDelivery = allowed;
        within = allowed ? null : within;
    }

    /**
     * First paid, first served: what is ordered goes to others if it is not paid by then, and nobody pays the courier.
     *
     * @param minutes from 1 to {@value #LONGEST_WITHIN}; null for as long as it takes
     * @param now when this is said: what was to be paid before that stays with whom it is
     */
    public void within(@Nullable Integer minutes, Instant now) {
        within = minutes;
        withinSince = now;
        onDelivery = minutes == null && onDelivery;
    }

    /** How long what is ordered shall wait for its payment; empty for ever. It does where buyers can pay. */
    public Optional<Duration> within() {
        return Optional.ofNullable(within).map(Duration::ofMinutes);
    }

    /** Whether the shop has said where buyers can send their money to. */
    public boolean isBefore() {
        return transfer != null || code != null;
    }

    /** Since when it is so. */
    public Instant withinSince() {
        return withinSince == null ? Instant.EPOCH : withinSince;
    }

    /** The same as the shop has set it, in minutes. */
    public @Nullable Integer withinMinutes() {
        return within;
    }

    /** @param test whether nobody's money moves by it */
    public void byInvoice(boolean given, boolean test) {
        byInvoice = given;
        byTest = given && test;
    }

    /** Whether the shop has given what buyers can be asked to pay with in their chats, where the platform knows how. */
    public boolean isByInvoice() {
        return byInvoice;
    }

    /** Whether what it has given is good for trying alone, which is for the team and for nobody else: no money comes by it. */
    public boolean isOnTrial() {
        return byTest;
    }

    /** Where buyers transfer their money to. */
    public Optional<String> transfer() {
        return Optional.ofNullable(transfer);
    }

    /** Whether the courier may be paid. */
    public boolean isOnDelivery() {
        return onDelivery;
    }

    /** Whether the shop has said how to pay it at all. */
    public boolean isKnown() {
        return transfer != null || code != null || onDelivery;
    }
}
