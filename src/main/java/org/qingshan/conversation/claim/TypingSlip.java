package org.qingshan.conversation.claim;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** One slip of a finger: a letter too many, too few or another one, or two letters exchanged. */
final class TypingSlip {
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(1);
    /** Two letters that are exchanged lie side by side. */
    private static final int MOST_APART = 2;

    private TypingSlip() {}

    /** Whether one slip, and no less, makes one of the other. */
    static boolean isOne(String typed, String meant) {
        return mayBe(typed, meant) && DISTANCE.apply(typed, meant) == 1;
    }

    /** It is asked of each word of a message and each name of a lineup: nearly all differ in more places than a slip does. */
    private static boolean mayBe(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int longer = Math.max(typed.length(), meant.length());
        if (longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        int back = 1;
        while (back <= shorter - same && typed.charAt(typed.length() - back) == meant.charAt(meant.length() - back)) {
            back++;
        }
        return longer - same - (back - 1) <= MOST_APART;
    }
}
