package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the courier shall heed stands behind the house; what is said of the house later belongs before it: 泰山路1号 放门口 and 2栋 are 泰山路1号2栋 放门口. */
final class HouseNotes {
    private static final Pattern LABELLED = Pattern.compile("(?:（嘱咐：[^（）]{1,60}）){1,9}$");

    private HouseNotes() {}

    /** Changes a reading whose notes are put aside meanwhile; where nothing changes, or another house is given with its own place, it is as if there were none. */
    static AddressReading aside(AddressReading earlier, UnaryOperator<AddressReading> change) {
        var detail = earlier.detail();
        int from = detail == null ? -1 : from(detail);
        if (detail == null || from < 0) {
            return change.apply(earlier);
        }
        var bare = earlier.with(Part.DETAIL, detail.substring(0, from));
        var after = change.apply(bare);
        if (after.equals(bare)) {
            return earlier;
        }
        var house = after.detail();
        return house == null || isElsewhere(bare, after)
                ? after
                : after.with(Part.DETAIL, house + detail.substring(from));
    }

    private static boolean isElsewhere(AddressReading before, AddressReading after) {
        return !before.country().equals(after.country())
                || !Objects.equals(before.province(), after.province())
                || !Objects.equals(before.city(), after.city())
                || !Objects.equals(before.county(), after.county());
    }

    /** Where the notes begin; negative where there are none. */
    private static int from(String detail) {
        var labelled = LABELLED.matcher(detail);
        int end = labelled.find() ? labelled.start() : detail.length();
        var said = Folding.fold(detail.substring(0, end));
        for (int at = said.indexOf(' '); at > 0; at = said.indexOf(' ', at + 1)) {
            if (areNotes(said.substring(at + 1))) {
                return at;
            }
        }
        return end < detail.length() ? end : -1;
    }

    private static boolean areNotes(String said) {
        if (said.isEmpty() || NotesWithin.isNote(said)) {
            return !said.isEmpty();
        }
        for (int at = said.indexOf(' '); at > 0; at = said.indexOf(' ', at + 1)) {
            if (NotesWithin.isNote(said.substring(0, at)) && areNotes(said.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
