package org.qingshan.domain.lot;

import java.util.Arrays;
import java.util.Map;
import org.qingshan.domain.Refused;

/** How far a lot has come, from the grower's word to the lineup or back home. */
public enum LotState {
    /** A grower says that he can bring it; the team has not answered. */
    PROPOSED,
    /** The team wants it; it has not come. */
    ANNOUNCED,
    /** The team does not want it. */
    DECLINED,
    /** It is here and nobody has looked at it. */
    BROUGHT,
    /** A sample was looked at and was good. */
    PASSED,
    /** A sample was looked at and was not good. Once it has been sorted it may be looked at again. */
    FAILED,
    /** Nobody looked; a member vouches for it. */
    TRUSTED,
    /** It was on sale and is found bad now. What of it was on its way already stays in it. */
    RECALLED,
    /** Its grower sells no more and takes home what is left. What of it is held or sold stays in it. */
    WITHDRAWN;

    /** Refuses what is to be done with the lot of that number, unless it is in one of these states. */
    public void require(int number, LotState... wanted) {
        if (!Arrays.asList(wanted).contains(this)) {
            throw new Refused(Refused.Reason.LOT_STATE, Map.of("number", number, "state", this));
        }
    }

    /** Whether the goods are here, or were. */
    public boolean hasCome() {
        return this != PROPOSED && this != ANNOUNCED && this != DECLINED;
    }

    /** Whether anything may be sold out of it. */
    public boolean isForSale() {
        return this == PASSED || this == TRUSTED;
    }

    /** Whether it was here to be sold and is not any more. */
    public boolean isPulled() {
        return this == RECALLED || this == WITHDRAWN;
    }

    /** What a lot may be that is pulled and becomes this: only what is on sale is recalled, or was until its grower took the rest home. */
    public LotState[] before() {
        return this == RECALLED
                ? new LotState[] {PASSED, TRUSTED, WITHDRAWN}
                : new LotState[] {BROUGHT, PASSED, FAILED, TRUSTED};
    }
}
