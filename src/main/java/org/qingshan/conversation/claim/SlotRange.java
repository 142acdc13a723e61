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

    /** 2号到4号; 2到4号. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})号? ?(?:到|至|~|-|—) ?(\\d{1,2})号(?!楼|院|栋|线|桌|[\\d.])");

    /** Each of them is spoken of; "A1 to A3" alone may be what is shown, or a seat. */
    private static final Prefiltered EACH = Prefiltered.of("各|每[样种个款]|都|全|一样|\\beach\\b|\\bevery\\b|\\ball\\b");

    private SlotRange() {}

    /** The same text, with each slot of a range by its name. */
    static String spelledOut(String plain, Lineup lineup) {
        var range = RANGE.matcher(plain);
        if (range.find() && EACH.isIn(plain)) {
            return range.replaceAll(found -> spelledOut(found, found.group(1), found.group(2), found.group(3), lineup));
        }
        var numbers = NUMBERS.matcher(plain);
        return numbers.find() && EACH.isIn(plain)
                ? numbers.replaceAll(found -> spelledOut(found, "", found.group(1), found.group(2), lineup))
                : plain;
    }

    /** Whether there was one. Whoever means the first and the last alone is not given the rest: it is asked. */
    static boolean isIn(String said, String spelledOut) {
        return !said.equals(spelledOut)
                && (RANGE.matcher(said).find() || NUMBERS.matcher(said).find());
    }

    private static String spelledOut(MatchResult range, String letter, String first, String last, Lineup lineup) {
        int to = Integer.parseInt(last);
        List<String> slots = new ArrayList<>();
        for (int number = Integer.parseInt(first); number <= to && slots.size() <= MOST; number++) {
            slots.add(letter.isEmpty() ? number + "号" : letter + number);
        }
        boolean all =
                slots.size() > 1 && slots.size() <= MOST && slots.stream().allMatch(slot -> isOffered(slot, lineup));
        return all ? String.join("、", slots) : range.group();
    }

    private static boolean isOffered(String slot, Lineup lineup) {
        return slot.endsWith("号")
                ? lineup.numbered(slot.substring(0, slot.length() - 1)).size() == 1
                : lineup.offers().stream().anyMatch(offer -> offer.slot().equalsIgnoreCase(slot));
    }
}
