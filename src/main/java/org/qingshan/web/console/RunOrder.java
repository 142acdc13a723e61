package org.qingshan.web.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.RunSheet;
import org.qingshan.domain.stream.Stream;

/**
 * The lineup as it is presented.
 *
 * @param live whether anything can be presented
 * @param shown what is presented; null for nothing
 * @param next what would be presented next; null for nothing
 * @param items in the order of presenting
 */
public record RunOrder(
        boolean live, @Nullable LineupItem shown, @Nullable LineupItem next, List<LineupItem> items) {

    /** Of the live stream, else the planned one. */
    static RunOrder read() {
        var lineup = Stream.live().or(Stream::planned).map(LineupItem::of).orElse(List.of());
        var shown = lineup.stream().filter(LineupItem::isPinned).findFirst().orElse(null);
        return new RunOrder(
                Stream.live().isPresent(), shown, LineupKeeping.nextOf(lineup).orElse(null), RunSheet.of(lineup));
    }
}
