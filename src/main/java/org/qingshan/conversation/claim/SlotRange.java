package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A1到A3各一份, "one each of A2 to A4": all that stand between them on the lineup are meant, too. */
final class SlotRange {
    private static final int MOST = 8;

    private static final Pattern RANGE = Pattern.compile(
            "(?<![a-z\\d])(?<letter>[a-z])(?<from>\\d{1,2}) ?(?:到|至|~|-|—|to|through|thru|till) ?(?:\\k<letter>)(?<to>\\d{1,2})(?![\\d.])");

    /** Each of them is spoken of; "A1 to A3" alone may be what is shown, or a seat. */
    private static final Pattern EACH = Pattern.compile("各|每[样种个款]|都|全|一样|\\beach\\b|\\bevery\\b|\\ball\\b");

    private SlotRange() {}

    /** The same text, with each slot of a range by its name. */
    static String spelledOut(String plain, Lineup lineup) {
        var range = RANGE.matcher(plain);
        return range.find() && EACH.matcher(plain).find()
                ? range.replaceAll(found -> spelledOut(found, lineup))
                : plain;
    }

    /** Whether there was one. Whoever means the first and the last alone is not given the rest: it is asked. */
    static boolean isIn(String said, String spelledOut) {
        return !said.equals(spelledOut) && RANGE.matcher(said).find();
    }

    private static String spelledOut(MatchResult range, Lineup lineup) {
        int from = Integer.parseInt(range.group(2));
        int to = Integer.parseInt(range.group(3));
        List<String> slots = new ArrayList<>();
        for (int number = from; number <= to && slots.size() <= MOST; number++) {
            slots.add(range.group(1) + number);
        }
        boolean all =
                slots.size() > 1 && slots.size() <= MOST && slots.stream().allMatch(slot -> isOffered(slot, lineup));
        return all ? String.join("、", slots) : range.group();
    }

    private static boolean isOffered(String slot, Lineup lineup) {
        return lineup.offers().stream().anyMatch(offer -> offer.slot().equalsIgnoreCase(slot));
    }
}
