package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * What some steps of a buyer's did. A step is a message, or the serving of what waited.
 *
 * @param steps their numbers
 * @param lines all lines of the buyer
 */
record Done(Collection<Long> steps, List<OrderLine> lines) {

    /** Also of parcels that were not loaded; may ask the database. */
    static Done by(Turn turn, Collection<Long> steps) {
        return new Done(steps, turn.sale().linesOf(turn.buyer().id(), steps));
    }

    /** As far as it was loaded for the batch. */
    static Done knownOf(Turn turn, Collection<Long> steps) {
        return new Done(steps, turn.sale().linesOf(turn.buyer().id()));
    }

    /** What they hold, sold or wait for. */
    List<OrderLine> taken() {
        return lines.stream().filter(line -> line.isLive() && isOfThem(line)).toList();
    }

    /** What of an item they hold, sold or wait for; the newest first. */
    List<OrderLine> taken(LineupItem item) {
        List<OrderLine> mine = new ArrayList<>(of(taken(), item));
        Collections.reverse(mine);
        return mine;
    }

    /** What they gave back, of their own and of other claims, and nobody has taken again. */
    List<OrderLine> givenBack(LineupItem item) {
        return of(lines.stream().filter(this::isGivenBack).toList(), item);
    }

    /** What they gave back of other claims. */
    List<OrderLine> givenOfOthers() {
        return lines.stream()
                .filter(line -> isGivenBack(line) && !isOfThem(line))
                .toList();
    }

    List<OrderLine> givenOfOthers(LineupItem item) {
        return of(givenOfOthers(), item);
    }

    /** Whatever they were about, whether it still stands or not. */
    List<OrderLine> concerned() {
        return lines.stream()
                .filter(line -> isOfThem(line) || steps.stream().anyMatch(line::wasGivenBackBy))
                .toList();
    }

    /** The items of which something still stands. */
    Set<LineupItem> items() {
        Set<LineupItem> items = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.isLive() && isOfThem(line) || isGivenBack(line) && !isOfThem(line))
                .map(OrderLine::item)
                .forEach(items::add);
        return items;
    }

    boolean touched(LineupItem item) {
        return items().contains(item) || !givenBack(item).isEmpty();
    }

    boolean isNothing() {
        return items().isEmpty();
    }

    /** Whether the buyer has done something about the item after the last of them. */
    boolean isChangedSince(LineupItem item) {
        var last = steps.stream().mapToLong(Long::longValue).max().orElseThrow();
        return of(lines, item).stream().anyMatch(line -> line.isTouchedAfter(last));
    }

    /** The messages that gave back what of the item had been taken after the last of them. */
    LongStream givenBackAgain(LineupItem item) {
        var last = steps.stream().mapToLong(Long::longValue).max().orElseThrow();
        return of(lines, item).stream().flatMapToLong(line -> line.givenBackAgainAfter(last).stream());
    }

    private boolean isOfThem(OrderLine line) {
        return steps.stream().anyMatch(line::isOf);
    }

    private boolean isGivenBack(OrderLine line) {
        return steps.stream().anyMatch(line::isGivenBackBy);
    }

    private static List<OrderLine> of(List<OrderLine> lines, LineupItem item) {
        return lines.stream().filter(line -> line.item().equals(item)).toList();
    }
}
