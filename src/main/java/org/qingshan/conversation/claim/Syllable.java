package org.qingshan.conversation.claim;

import java.util.Set;

/** Which syllables people mix up: those that dialects do not tell apart, and 挑 for 桃. */
final class Syllable {
    private static final Set<String> INITIALS = Set.of(
            "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s",
            "y", "w");

    private Syllable() {}

    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var initial = initial(one);
        var otherInitial = initial(other);
        var ending = one.substring(initial.length());
        var otherEnding = other.substring(otherInitial.length());
        return ending.equals(otherEnding) && sameInitial(initial, otherInitial)
                || initial.equals(otherInitial) && sameEnding(ending, otherEnding);
    }

    private static String initial(String syllable) {
        if (syllable.length() > 1 && INITIALS.contains(syllable.substring(0, 2))) {
            return syllable.substring(0, 2);
        }
        return INITIALS.contains(syllable.substring(0, 1)) ? syllable.substring(0, 1) : "";
    }

    /** zh and z, ch and c, sh and s, n and l. */
    private static boolean sameInitial(String one, String other) {
        return isFlat(one, other)
                || isFlat(other, one)
                || one.equals("n") && other.equals("l")
                || one.equals("l") && other.equals("n");
    }

    private static boolean isFlat(String flat, String curled) {
        return "zcs".contains(flat) && !flat.isEmpty() && curled.equals(flat + "h");
    }

    /** ang and an, eng and en, ing and in; iao and ao, uan and an. */
    private static boolean sameEnding(String one, String other) {
        return one.equals(other + "g") || other.equals(one + "g") || isMedial(one, other) || isMedial(other, one);
    }

    private static boolean isMedial(String longer, String shorter) {
        return longer.equals("i" + shorter) || longer.equals("u" + shorter);
    }
}
