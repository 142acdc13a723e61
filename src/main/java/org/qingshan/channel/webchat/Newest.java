package org.qingshan.channel.webchat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks the end of a chat from more than is wanted: the last lines, and of the edits those of these lines. */
final class Newest {
    private Newest() {}

    /**
     * @param lines newest first
     * @param most how many lines are wanted, not counting edits
     * @return oldest first
     */
    static List<ChatLine> of(List<ChatLine> lines, int most) {
        List<ChatLine> picked = new ArrayList<>();
        Set<Long> shown = new HashSet<>();
        for (var line : lines) {
            if (line.edits() == null && shown.size() < most) {
                shown.add(line.id());
                picked.add(line);
            }
        }
        lines.stream()
                .filter(line -> line.edits() != null && shown.contains(line.edits()))
                .forEach(picked::add);
        Collections.sort(picked, (one, other) -> Long.compare(one.id(), other.id()));
        return picked;
    }
}
