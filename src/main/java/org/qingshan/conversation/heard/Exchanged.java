package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Buttons that give one thing back and take another for it, in one tap. */
public final class Exchanged {
    private static final Pattern COUNTED = Pattern.compile("(?<![A-Za-z])\\d|(?<![A-Za-z\\d])" + AmountWords.NUMBER
            + "|\\b" + AmountWords.ENGLISH_NUMBER + "\\b|\\ban? ");

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
                        .filter(item -> mayBeCounted(turn, item, one))
                        .flatMap(item -> Stream.of(asMuch(turn, item, comes, one), one)
                                .distinct()
                                .map(much -> swapping(turn, item, comes, much)));
    }

    /** 一箱换成红糖 is of what is sold in boxes, where the person has such. */
    private static boolean mayBeCounted(Turn turn, LineupItem item, Suggestion one) {
        return one.less() == null || isCountedIn(turn, item) || held(turn).noneMatch(other -> isCountedIn(turn, other));
    }

    private static boolean isCountedIn(Turn turn, LineupItem item) {
        var unit = item.product().unit();
        return Wording.all().anyMatch(words -> turn.said().contains(words.unit(BigDecimal.ONE, unit)));
    }

    /** 换成鸡蛋, without a number: as many as go, where both are counted alike. */
    private static Suggestion asMuch(Turn turn, LineupItem goes, LineupItem comes, Suggestion one) {
        var had = Phrasing.had(turn, goes);
        boolean alike =
                goes.product().unit().isWeight() == comes.product().unit().isWeight()
                        && had.remainder(comes.product().step()).signum() == 0;
        return alike && one.less() == null && !COUNTED.matcher(turn.said()).find()
                ? new Suggestion(one.slot(), had, one.action(), one.goes(), null)
                : one;
    }

    /** Nothing is done, for there is not so much of what shall go; the person may want the other all the same, or for something else. */
    public static Answer asked(Turn turn, Claim goes, Claim comes) {
        var text = notHeld(turn, goes.slot());
        if (!turn.isToldInPrivate()) {
            return Answer.of(had(turn, goes) ? text : notHeldHere(turn, goes.slot(), comes));
        }
        var earlier = had(turn, goes) ? List.<EarlierPart>of() : EarlierPart.of(turn, turn.item(goes.slot()));
        if (earlier.size() == 1) {
            return ofEarlier(turn, earlier.get(0), comes);
        }
        var swap = new Suggestion(comes.slot(), comes.quantity())
                .insteadOf(Keeping.had(turn, goes.slot()).signum() > 0 ? goes.slot() : Suggestion.WHATEVER);
        var buttons = Choices.ofSuggestions(turn, List.of(swap.insteadOf(null), swap)).stream()
                .flatMap(List::stream);
        return new Answer(text, buttons.toList(), false, true);
    }

    /** What it says of an exchange of goods that the person has none of; empty for any other doubt. */
    public static Optional<String> asked(Turn turn, List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(Suggestion::goes)
                .filter(goes -> goes != null && !goes.equals(Suggestion.WHATEVER))
                .filter(goes -> Keeping.had(turn, goes).signum() == 0)
                .findFirst()
                .map(goes -> notHeld(turn, goes));
    }

    private static boolean had(Turn turn, Claim goes) {
        return Keeping.had(turn, goes.slot()).signum() > 0;
    }

    private static String notHeldHere(Turn turn, String slot, Claim comes) {
        var words = turn.words();
        var other = turn.item(comes.slot());
        return words.change()
                .swapOfNothingHere(
                        words.name(turn.item(slot)),
                        slot,
                        words.quantity(comes.quantity(), other) + " " + words.name(other),
                        other.slot() + " " + comes.quantity().toPlainString());
    }

    /** What is in a parcel of an earlier stream can go back, and the other be taken: two things, and each by a tap. */
    private static Answer ofEarlier(Turn turn, EarlierPart part, Claim comes) {
        var words = turn.words();
        var number = part.order().number();
        var quantity = part.order().quantityOf(part.item());
        var back = new Button(
                words.change()
                        .backOfOrderButton(
                                words.quantity(quantity, part.item()),
                                words.name(part.item()),
                                part.item().slot(),
                                number),
                "/cancel " + part.item().slot() + " " + number);
        var buttons = Stream.concat(
                Stream.of(back),
                Choices.ofSuggestions(turn, List.of(new Suggestion(comes.slot(), comes.quantity()))).stream()
                        .flatMap(List::stream));
        return new Answer(
                words.change()
                        .swapOfEarlier(
                                words.name(part.item()),
                                part.item().slot(),
                                number,
                                words.quantity(quantity, part.item())),
                buttons.toList(),
                false,
                true);
    }

    private static String notHeld(Turn turn, String slot) {
        var item = turn.item(slot);
        var words = turn.words();
        var had = Phrasing.had(turn, item);
        return had.signum() == 0
                ? words.change().swapOfNothing(words.name(item), slot)
                : words.change().swapOfLess(words.quantity(had, item), words.name(item), slot);
    }

    /** Each once; what was taken last comes first. */
    private static Stream<LineupItem> held(Turn turn) {
        return OwnOrders.linesOfToday(turn)
                .filter(line -> line.order().isJoinable())
                .sorted(OwnOrders.AS_TAKEN.reversed())
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
                        + (less.compareTo(had) < 0 ? " -" + less.toPlainString() : "") + " "
                        + ShownPrices.key(comes));
    }
}
