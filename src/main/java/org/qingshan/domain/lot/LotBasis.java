package org.qingshan.domain.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Row;

/** On what a lot rests: what was agreed of it, who says that it is good, and what of it nothing but a host's number on the lineup says. */
@MappedSuperclass
public abstract class LotBasis extends Row {
    @Embedded
    private Terms terms = Terms.usual();

    @Column(name = "on_word")
    private boolean onWord;

    private boolean inspected;

    @Column(name = "vouched_by")
    private @Nullable String vouchedBy;

    @Column(name = "trusted_by_number")
    private boolean trustedByNumber;

    /** What of it is good, as far as is known. */
    public abstract BigDecimal good();

    public abstract LotState state();

    public boolean isForSale() {
        return state().isForSale();
    }

    /** Whether it might be sold, but nothing is there: a number on the lineup was taken back, or all was put aside. */
    public boolean hasNothing() {
        return isForSale() && good().signum() == 0;
    }

    /** Refuses once something of it is sold. */
    void agree(Terms wanted, BigDecimal sold) {
        terms = terms.replacedBy(wanted, sold);
    }

    public Terms terms() {
        return terms;
    }

    /** It came of a number on the lineup, and nobody has brought it. */
    public void takeOnWord() {
        onWord = true;
    }

    /** Whether it came of a number on the lineup: who lowers the number again takes it back. */
    public boolean isOnWord() {
        return onWord;
    }

    /** He says that it is good, or that it is not. */
    void vouch(String member) {
        vouchedBy = member;
    }

    /** He says that it is good, whatever number on the lineup asks for it. */
    void vouchFor(String member) {
        vouch(member);
        trustedByNumber = false;
    }

    void foundGood(String inspector) {
        inspected = true;
        vouch(inspector);
    }

    /** Whether a sample of it was good, and it is not only that somebody vouches for it. */
    public boolean isInspected() {
        return inspected;
    }

    void vouchForNothing() {
        vouchedBy = null;
        trustedByNumber = false;
    }

    /** Who let it pass or vouches for it, by our own key. */
    public Optional<String> vouchedBy() {
        return Optional.ofNullable(vouchedBy);
    }

    /** It is on trust only because a number on the lineup asks for more than there was. */
    public void trustedByNumber() {
        trustedByNumber = true;
    }

    /** Whether it is on trust only for a number on the lineup: once nothing asks for it any more, it is what nobody has looked at. */
    public boolean isTrustedByNumber() {
        return trustedByNumber;
    }
}
