package org.qingshan.conversation.heard;

import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Turn;

/**
 * What somebody says again because nobody seems to have heard it, or puts right: 三箱黄桃 收到没, 就要黄桃吧, 不是黄桃，是红糖三袋. What he has
 * of it already is not taken once more; of another amount {@link Having} asks.
 */
final class SaidAgain {
    private SaidAgain() {}

    static ClaimReading settled(Turn turn, ClaimReading reading) {
        return switch (reading.kind()) {
            case CLAIMS -> reading.with(heard(turn, reading, reading.claims()));
            case DOUBT -> doubted(turn, reading);
            case NONE -> reading;
        };
    }

    /** "Did you get my three boxes of peaches?" of somebody who has some: of another amount it is asked what it means. */
    private static ClaimReading doubted(Turn turn, ClaimReading reading) {
        var said = reading.suggestions().stream().map(Suggestion::claim).toList();
        boolean isOfHad = !said.isEmpty() && said.stream().allMatch(claim -> isOfHad(turn, claim));
        return isOfHad ? reading.meaning(heard(turn, reading, said)) : reading;
    }

    private static List<Claim> heard(Turn turn, ClaimReading reading, List<Claim> said) {
        return said.stream()
                .map(claim ->
                        isOfHad(turn, claim) && (reading.implied().contains(claim.slot()) || Having.isSame(turn, claim))
                                ? Keeping.asItIs(turn, claim)
                                : claim)
                .toList();
    }

    private static boolean isOfHad(Turn turn, Claim claim) {
        return claim.action() == Claim.Action.ADD
                && Keeping.had(turn, claim.slot()).signum() > 0;
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
