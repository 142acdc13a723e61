package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * Reads what a person claims. Words that name nothing mean the card; but "one more" and "make it three" go on from what the
 * person took last, when that is something else.
 */
final class Hearing {
    private Hearing() {}

    /** What is to be sent again or paid back is no new order, whatever is named. */
    static ClaimReading of(Turn turn) {
        if (Unwanted.isGivenBack(turn.said())) {
            return Unwanted.returned(turn.said())
                    .map(said -> turn.round().reading(said, turn.card()))
                    .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS
                            && reading.claims().stream()
                                    .allMatch(claim -> claim.action() == Claim.Action.REDUCE && has(turn, claim)))
                    .orElseGet(() -> ClaimReading.doubt(List.of(), null));
        }
        var reading = amended(turn, claimed(turn));
        boolean takes = reading.kind() == ClaimReading.Kind.CLAIMS && adds(reading);
        return takes && QuestionReader.wantsRemedy(turn.said()) ? ClaimReading.doubt(List.of(), null) : reading;
    }

    /** 还是两箱吧, "just one box": of somebody who has three it means so many in all. */
    private static ClaimReading amended(Turn turn, ClaimReading reading) {
        if (reading.kind() != ClaimReading.Kind.CLAIMS || reading.amends() == ClaimReading.Amends.NOT) {
            return reading;
        }
        return reading.with(reading.claims().stream()
                .map(claim -> isAmended(turn, claim, reading.amends())
                        ? new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity())
                        : claim)
                .toList());
    }

    private static boolean isAmended(Turn turn, Claim claim, ClaimReading.Amends amends) {
        var had = turn.sale()
                .slot(claim.slot())
                .map(item -> turn.sale().totalOf(turn.buyer().id(), item))
                .orElse(BigDecimal.ZERO);
        boolean less = had.compareTo(claim.quantity()) > 0;
        return claim.action() == Claim.Action.ADD && had.signum() > 0 && (less || amends == ClaimReading.Amends.ALWAYS);
    }

    private static ClaimReading claimed(Turn turn) {
        var said = Unwanted.givenBack(turn.said()).orElseGet(turn::said);
        var reading = turn.round().reading(said, turn.card());
        if (turn.askedSlots().size() > 1 && reading.kind() != ClaimReading.Kind.NONE && namesNothing(turn)) {
            return ofWhatWasAsked(turn, said, reading);
        }
        if (turn.answeredCard().isPresent() || hasMeaning(turn, reading)) {
            return reading;
        }
        var less = namesNothing(turn) ? lessOfOne(turn, said) : Optional.<ClaimReading>empty();
        if (less.isPresent()) {
            return less.get();
        }
        var last = last(turn)
                .filter(item -> turn.card().filter(item::equals).isEmpty())
                .filter(item -> namesNothing(turn));
        return last.map(item -> goesOn(turn, said, item, reading)).orElse(reading);
    }

    private static boolean namesNothing(Turn turn) {
        return turn.round().lineup(turn.card()).named(turn.said()).isEmpty();
    }

    /** "Two" said to a question which of several it shall be: of what it can be said; of more than one it is asked again. */
    private static ClaimReading ofWhatWasAsked(Turn turn, String said, ClaimReading ofCard) {
        var readings = turn.askedSlots().stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS && adds(reading))
                .toList();
        return switch (readings.size()) {
            case 0 -> ofCard;
            case 1 -> readings.get(0);
            default ->
                ClaimReading.doubt(readings.stream().flatMap(Hearing::suggested).toList(), null);
        };
    }

    /** It is a claim that begins something, or goes on from what the person has of the card's item. */
    private static boolean hasMeaning(Turn turn, ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS
                && (!refersBack(reading) || reading.claims().stream().allMatch(claim -> has(turn, claim)));
    }

    /** "Take off one bag", whatever is shown or was taken last: of the only thing that the person has by the bag. */
    private static Optional<ClaimReading> lessOfOne(Turn turn, String said) {
        var readings = turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(OrderLine::isLive)
                .map(OrderLine::item)
                .filter(turn.sale().lineup()::contains)
                .distinct()
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS
                        && reading.claims().stream()
                                .allMatch(claim -> claim.action() == Claim.Action.REDUCE && has(turn, claim)))
                .limit(2)
                .toList();
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }

    private static boolean has(Turn turn, Claim claim) {
        var buyer = turn.buyer().id();
        return turn.sale()
                .slot(claim.slot())
                .filter(item -> turn.sale().totalOf(buyer, item).signum() > 0)
                .isPresent();
    }

    private static ClaimReading goesOn(Turn turn, String said, LineupItem last, ClaimReading ofCard) {
        var ofLast = turn.round().reading(said, Optional.of(last));
        if (ofLast.kind() != ClaimReading.Kind.CLAIMS) {
            boolean further = ofCard.kind() == ClaimReading.Kind.CLAIMS && adds(ofCard) && refersBack(ofCard);
            return further ? either(of(last, ofLast), ofCard) : ofCard;
        }
        if (!refersBack(ofLast)) {
            return ofCard;
        }
        boolean both = ofCard.kind() == ClaimReading.Kind.CLAIMS && adds(ofCard) && adds(ofLast);
        return both ? either(ofLast, ofCard) : ofLast;
    }

    private static ClaimReading either(ClaimReading one, ClaimReading other) {
        return ClaimReading.doubt(
                Stream.of(one, other).flatMap(Hearing::suggested).toList(), null);
    }

    private static Stream<Suggestion> suggested(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS
                ? reading.claims().stream().map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                : reading.suggestions().stream().limit(1);
    }

    /** "再来一份" of what is sold by weight: what it may mean of that, else one, as it is sold. */
    private static ClaimReading of(LineupItem item, ClaimReading reading) {
        var one = new Suggestion(item.slot(), BigDecimal.ONE.max(item.product().step()));
        var fitting = reading.suggestions().stream()
                .filter(suggestion -> suggestion.slot().equals(item.slot()))
                .findFirst();
        return ClaimReading.doubt(List.of(fitting.orElse(one)), null);
    }

    private static boolean adds(ClaimReading reading) {
        return reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
    }

    private static boolean refersBack(ClaimReading reading) {
        return reading.claims().stream()
                .allMatch(claim ->
                        claim.action() != Claim.Action.ADD || reading.further().contains(claim.slot()));
    }

    private static Optional<LineupItem> last(Turn turn) {
        var buyer = turn.buyer().id();
        return turn.sale().linesOf(buyer).stream()
                .filter(OrderLine::isLive)
                .filter(line -> turn.sale().lineup().contains(line.item()))
                // What this very message has taken has no number yet; the list keeps its order.
                .sorted(Comparator.comparing(OrderLine::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .reduce((earlier, later) -> later)
                .map(OrderLine::item);
    }
}
