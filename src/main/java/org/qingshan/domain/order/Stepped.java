package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Which steps of its buyer's made a line what it is: his claims, the words that gave it back, and his turn when he had waited. */
@MappedSuperclass
abstract class Stepped extends GivenBack {
    @Column(name = "claim_id")
    protected long claimId;

    @Nullable
    @Column(name = "served_in")
    protected Long servedIn;

    abstract boolean isLive();

    /** Whether a step of the buyer's made it: a claim, or the serving of one that waited. */
    public boolean isOf(long step) {
        return claimId == step || servedIn != null && servedIn == step;
    }

    /** Whether a message after that one made it, or gave it back, and that still stands. */
    public boolean isTouchedAfter(long message) {
        var by = stillGivenBackBy();
        return isLive() ? claimId > message : claimId <= message && by != null && by > message;
    }

    /** The message that gave back what had been taken after that one; none if it ran out, or stands. */
    public OptionalLong givenBackAgainAfter(long message) {
        var by = stillGivenBackBy();
        return by == null || claimId <= message ? OptionalLong.empty() : OptionalLong.of(by);
    }

    /** Whether it waited in line, and its buyer has said nothing since. */
    public boolean wasServed() {
        return servedIn != null;
    }

    /** The step that made it what it is: that took or served it, or gave it back and was not taken back; none if it ran out. */
    public OptionalLong lastStep() {
        if (isLive()) {
            return OptionalLong.of(servedIn == null ? claimId : Math.max(servedIn, claimId));
        }
        var by = stillGivenBackBy();
        return by == null ? OptionalLong.empty() : OptionalLong.of(by);
    }

    public long claimId() {
        return claimId;
    }
}
