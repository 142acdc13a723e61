package org.qingshan.domain.stream;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The orders in which a lineup is read: by slot, or as the host presents it. */
public final class RunSheet {
    private RunSheet() {}

    /** As the host presents it: what has a place first, in the order of the places, then the rest by slot. */
    public static List<LineupItem> of(List<LineupItem> lineup) {
        return bySlot(lineup).stream()
                .sorted(Comparator.comparing(
                        item -> Objects.requireNonNullElse(item.cue().place(), Integer.MAX_VALUE)))
                .toList();
    }

    static List<LineupItem> bySlot(List<LineupItem> lineup) {
        return lineup.stream()
                .sorted(Comparator.comparing(LineupItem::slot, RunSheet::compare))
                .toList();
    }

    /** A2 before A10. */
    private static int compare(String one, String other) {
        var length = Integer.compare(one.length(), other.length());
        return one.charAt(0) != other.charAt(0) || length == 0 ? one.compareTo(other) : length;
    }
}
