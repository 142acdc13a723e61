package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** How something that was taken went back: by whose choice, and whether it may be had again. */
@MappedSuperclass
abstract class GivenBack extends Priced {
    @Nullable
    @Column(name = "released_by")
    private Long releasedBy;

    private boolean restored;

    @Column(name = "may_return")
    private boolean mayReturn;

    /** @param by the message that chose so; none where the time was over */
    protected void goesBack(@Nullable Long by) {
        releasedBy = by;
    }

    /** The shop may take it anew for its buyer. */
    void mayReturn() {
        mayReturn = true;
    }

    /** The order has gone on without it: it is not among what that has to get back. */
    void lapse() {
        mayReturn = false;
    }

    /** It is its buyer's again, as if it had never gone back. */
    protected void comesBack() {
        releasedBy = null;
        mayReturn = false;
    }

    /** What was given back has been taken again, by a line of its own: it is not to be had a second time. */
    void restored() {
        restored = true;
    }

    /** Whether it was sold and went back with all of its order, or because nobody paid, and nobody has taken it again. */
    boolean isToReturn() {
        return mayReturn && !restored;
    }

    /** Whether this message gave it back and nobody has taken that back. */
    public boolean isGivenBackBy(long message) {
        return !restored && wasGivenBackBy(message);
    }

    /** Whether this message gave it back, whatever came then. */
    public boolean wasGivenBackBy(long message) {
        return releasedBy != null && releasedBy == message;
    }

    /** Whether it was given back by choice; else it ran out. */
    public boolean isGivenBack() {
        return releasedBy != null;
    }

    /** Whether it went back by the same choice as the other. */
    public boolean isGivenBackWith(GivenBack other) {
        return releasedBy != null && releasedBy.equals(other.releasedBy);
    }

    /** The message that gave it back, unless that was taken back; none if it ran out. */
    @Nullable
    Long stillGivenBackBy() {
        return restored ? null : releasedBy;
    }
}
