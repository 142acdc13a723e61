package org.qingshan.conversation.claim;

import org.qingshan.conversation.claim.Verdict.Stance;

/** What says once more, or says how much of it, what was said before. */
final class Again {
    private Again() {}

    /** 黄桃两箱。对。两箱。 */
    static boolean isSaidAgain(Clause clause, Verdict now, Verdict before) {
        return now.stance() == Stance.CLEAR
                && clause.isBareAmount()
                && clause.tokens().size() == 1
                && now.claims().equals(before.claims());
    }

    /** 托我买红糖，两袋: the one that went without saying was none. */
    static boolean isAmountOf(Verdict implied, Verdict now, Clause clause) {
        return now.stance() == Stance.CLEAR
                && !clause.names()
                && !clause.has(Sense.MORE)
                && implied.claims().size() == 1
                && now.claims().size() == 1
                && implied.claims().get(0).action() == now.claims().get(0).action()
                && implied.claims().get(0).slot().equals(now.claims().get(0).slot());
    }
}
