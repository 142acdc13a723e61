package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a shop wants to be paid. */
@Embeddable
public class Paying {
    /** Letters; an account, a name and a bank in two languages fit. */
    public static final int LONGEST = 300;

    @Nullable
    @Column(name = "pay_transfer")
    private String transfer;

    @Nullable
    @Column(name = "pay_code")
    private String code;

    @Column(name = "pay_on_delivery")
    private boolean onDelivery;

    @Column(name = "pay_by_invoice")
    private boolean byInvoice;

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

    public void onDelivery(boolean allowed) {
        onDelivery = allowed;
    }

    public void byInvoice(boolean given) {
        byInvoice = given;
    }

    /** Whether the shop has given what buyers can be asked to pay with in their chats, where the platform knows how. */
    public boolean isByInvoice() {
        return byInvoice;
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
