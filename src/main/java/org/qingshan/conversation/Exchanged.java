package org.qingshan.conversation;

import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Buttons that give one thing back and take another for it, in one tap. */
final class Exchanged {
    private Exchanged() {}

    /** One for each thing that may go; none where nothing goes, or the person has nothing of it. */
    static Stream<Button> of(Turn turn, LineupItem comes, Suggestion one) {
        var goes = one.goes();
        return goes == null || one.action() != Claim.Action.ADD
                ? Stream.of()
                : held(turn)
                        .filter(item -> !item.equals(comes))
                        .filter(item ->
                                goes.equals(Suggestion.WHATEVER) || item.slot().equals(goes))
                        .map(item -> swapping(turn, item, comes, one));
    }

    /** Each once; what was taken last comes first. */
    private static Stream<LineupItem> held(Turn turn) {
        return Hearing.linesOfToday(turn)
                .filter(line -> line.order().isJoinable())
                .sorted(Hearing.AS_TAKEN.reversed())
                .map(OrderLine::item)
                .distinct();
    }

    private static Button swapping(Turn turn, LineupItem goes, LineupItem comes, Suggestion one) {
        var words = turn.words();
        var had = Phrasing.had(turn, goes);
        var less = one.less() == null ? had : one.less().min(had);
        var label = words.change()
                .swapButton(
                        words.quantity(less, goes),
                        words.name(goes),
                        words.quantity(one.quantity(), comes),
                        words.name(comes));
        return new Button(
                label,
                "/buy " + comes.slot() + " " + one.quantity().toPlainString() + " for " + goes.slot()
                        + (less.compareTo(had) < 0 ? " -" + less.toPlainString() : "") + " #" + comes.id());
    }
}
