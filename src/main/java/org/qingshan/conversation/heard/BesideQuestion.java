package org.qingshan.conversation.heard;

import java.util.Optional;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.question.Aside;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.conversation.words.Unwanted;
import org.qingshan.inbox.IncomingMessage;

/**
 * What is surely wanted beside a question that does not decide whether it is: "A1 x2, when do you ship?" It is taken, and the question answered
 * with it; of all other questions the order is only offered. Most of it the reader of claims knows by itself.
 */
public final class BesideQuestion {
    /** Letters; in more the question would not be answered. */
    public static final int LONGEST = 120;

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> Aside.mayBeIn(said.words(), said.plain()));

    private BesideQuestion() {}

    /** As it was heard, if that is sure; else what is wanted beside the question, if anything is. */
    static ClaimReading orAsHeard(Turn turn, ClaimReading heard) {
        if (heard.kind() == ClaimReading.Kind.CLAIMS && isOfOrdered(turn, heard) && asksByTheWay(turn)) {
            return ClaimReading.doubt(Hearing.suggested(turn, heard).toList(), null);
        }
        return isSure(heard) ? heard : wanted(turn).orElse(heard);
    }

    private static boolean asksByTheWay(Turn turn) {
        return mayAsk(turn)
                && Aside.in(turn.said(), turn.round().lineup(MeantCard.of(turn)), false)
                        .isPresent();
    }

    private static Optional<ClaimReading> wanted(Turn turn) {
        if (!mayAsk(turn) || Unwanted.isGivenBack(turn.said())) {
            return Optional.empty();
        }
        var lineup = turn.round().lineup(MeantCard.of(turn));
        return Aside.in(turn.said(), lineup, turn.buyer().address() != null)
                .map(both -> heard(turn, both.words()))
                .filter(BesideQuestion::isSure)
                .filter(reading -> !isOfOrdered(turn, reading));
    }

    private static boolean mayAsk(Turn turn) {
        var said = turn.said();
        return said.length() <= LONGEST
                && turn.message().kind() == IncomingMessage.Kind.TEXT
                && turn.isPrivate()
                && !Commands.isSlash(said)
                && turn.sentence().tells(MAY_BE);
    }

    /** Who has just so much of it asks about that. */
    private static boolean isOfOrdered(Turn turn, ClaimReading reading) {
        return Hearing.adds(reading)
                && reading.claims().stream()
                        .allMatch(claim -> Keeping.had(turn, claim.slot()).compareTo(claim.quantity()) == 0);
    }

    private static ClaimReading heard(Turn turn, String words) {
        return InParts.read(turn, words, () -> Hearing.of(turn));
    }

    private static boolean isSure(ClaimReading reading) {
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
    }
}
