package org.qingshan.conversation.heard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.stream.LineupItem;

/**
 * "Two boxes", in doubt and without a name, while something is shown that is sold in bags: it may be of what is sold in boxes, first of what the
 * person has, or more of what he has, and never of those bags.
 */
final class CountedSo {
    private static final Pattern COUNTED = Pattern.compile("(?:[\\d一二两三四五六七八九十半几多俩仨]|\\b(?:"
            + AmountWords.ENGLISH_NUMBER + "|a|an|another|more|few) ?) ?(?<unit>" + Unit.anyWord() + ")(?![a-z])");

    private static final Trait<Set<Unit>> SAID = Trait.of(CountedSo::units);

    private CountedSo() {}

    private static Set<Unit> units(Sentence said) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        COUNTED.matcher(said.plain()).results().forEach(found -> {
            var word = found.group(1);
            units.addAll(Unit.called(word));
            if (Unit.gramsOf(word).isPresent()) {
                units.addAll(Stream.of(Unit.values()).filter(Unit::isWeight).toList());
            }
        });
        boolean isOfAnything = units.contains(Unit.PIECE) || units.contains(Unit.PORTION);
        return isOfAnything ? Set.of() : units;
    }

    /** The same, asking only of what is counted so. */
    static ClaimReading fitting(Turn turn, ClaimReading reading) {
        var units = turn.sentence().tells(SAID);
        if (reading.kind() != ClaimReading.Kind.DOUBT
                || reading.suggestions().isEmpty()
                || units.isEmpty()
                || Replied.card(turn).isPresent()
                || !Hearing.namesNothing(turn)) {
            return reading;
        }
        var fitting = reading.suggestions().stream()
                .filter(one -> one.goes() != null || isSold(turn, one, units))
                .toList();
        if (fitting.size() == reading.suggestions().size()) {
            return reading;
        }
        return reading.asking(
                fitting.isEmpty()
                        ? instead(turn, units)
                        : reading.suggestions().stream()
                                .filter(one -> fitting.contains(one)
                                        || Keeping.had(turn, one.slot()).signum() > 0)
                                .toList());
    }

    private static boolean isSold(Turn turn, Suggestion one, Set<Unit> units) {
        return turn.sale()
                .slot(one.slot())
                .filter(item -> item.product().unit().takes(units))
                .isPresent();
    }

    /** Of what he has that is counted so; where that is nothing, of all that is. */
    private static List<Suggestion> instead(Turn turn, Set<Unit> units) {
        var had = suggested(
                turn,
                units,
                OwnOrders.linesOfToday(turn)
                        .filter(line -> line.order().isJoinable())
                        .map(OrderLine::item)
                        .distinct());
        return had.isEmpty() ? suggested(turn, units, turn.sale().lineup().stream()) : had;
    }

    private static List<Suggestion> suggested(Turn turn, Set<Unit> units, Stream<LineupItem> items) {
        return items.filter(item -> item.product().unit().takes(units) && item.isOnSale())
                .flatMap(item -> suggested(turn, item).stream())
                .toList();
    }

    private static Optional<Suggestion> suggested(Turn turn, LineupItem item) {
        var reading = turn.round().reading(turn.said(), Optional.of(item));
        var suggestions = reading.kind() == ClaimReading.Kind.CLAIMS
                ? reading.claims().stream().map(Suggestion::of).toList()
                : reading.suggestions();
        return suggestions.stream()
                .filter(one -> one.slot().equals(item.slot()))
                .findFirst();
    }
}
