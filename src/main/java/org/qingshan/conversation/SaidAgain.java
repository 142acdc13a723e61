package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.domain.order.OrderLine;

/**
 * What somebody says again because nobody seems to have heard it, or puts right: 三箱黄桃 收到没, 就要黄桃吧, 不是黄桃，是红糖三袋. What he has
 * of it already is not taken once more; where he has another amount, he is asked.
 */
final class SaidAgain {
    private SaidAgain() {}

    static ClaimReading settled(Turn turn, ClaimReading reading) {
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            return reading.kind() == ClaimReading.Kind.DOUBT ? doubted(turn, reading) : reading;
        }
        List<Claim> settled = new ArrayList<>();
        for (var claim : reading.claims()) {
            var had = Keeping.had(turn, claim.slot());
            if (claim.action() != Claim.Action.ADD || had.signum() == 0) {
                settled.add(claim);
            } else if (reading.implied().contains(claim.slot()) || isHeld(turn, claim)) {
                settled.add(Keeping.asItIs(turn, claim));
            } else {
                return ClaimReading.doubt(
                        reading.claims().stream()
                                .flatMap(one -> inAllOrMore(turn, one))
                                .toList(),
                        null);
            }
        }
        return reading.with(settled);
    }

    /** "Did you get my three boxes of peaches?" of somebody who has just these: nothing changes. */
    private static ClaimReading doubted(Turn turn, ClaimReading reading) {
        var said = reading.suggestions().stream().map(Suggestion::claim).toList();
        if (!said.isEmpty()
                && said.stream().allMatch(claim -> claim.action() == Claim.Action.ADD && isHeld(turn, claim))) {
            return reading.meaning(
                    said.stream().map(claim -> Keeping.asItIs(turn, claim)).toList());
        }
        return reading.asking(
                said.stream().flatMap(claim -> inAllOrMore(turn, claim)).toList());
    }

    /** So much in all, or at once. */
    private static boolean isHeld(Turn turn, Claim claim) {
        return Keeping.had(turn, claim.slot()).compareTo(claim.quantity()) == 0
                || turn.sale().linesOf(turn.buyer().id()).stream()
                        .filter(OrderLine::isLive)
                        .anyMatch(line -> line.item().slot().equals(claim.slot())
                                && line.quantity().compareTo(claim.quantity()) == 0);
    }

    private static Stream<Suggestion> inAllOrMore(Turn turn, Claim claim) {
        var said = Suggestion.of(claim);
        return claim.action() == Claim.Action.ADD
                        && Keeping.had(turn, claim.slot()).signum() > 0
                ? Stream.of(said.inAll(), said)
                : Stream.of(said);
    }

    /** What was not meant goes, if the person has it; whether it does is asked. */
    static ClaimReading putRight(Turn turn, ClaimReading reading) {
        var mistaken = reading.insteadOf().stream()
                .filter(slot -> Keeping.had(turn, slot).signum() > 0)
                .toList();
        return mistaken.isEmpty() || reading.kind() != ClaimReading.Kind.CLAIMS
                ? reading
                : ClaimReading.doubt(
                        reading.claims().stream()
                                .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                                .flatMap(one -> Stream.of(one.insteadOf(mistaken.get(0)), one))
                                .toList(),
                        null);
    }
}
