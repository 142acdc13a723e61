package org.qingshan.conversation;

import java.math.BigDecimal;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.stream.LineupItem;

/** What a person has and speaks of without wanting more or less of it: 只要红糖, 红糖留着，黄桃不要了. It stays as it is. */
final class Keeping {
    private Keeping() {}

    static ClaimReading kept(Turn turn, ClaimReading reading) {
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            return reading;
        }
        boolean givesUp = reading.claims().stream().anyMatch(claim -> claim.action() == Claim.Action.CANCEL);
        return reading.with(reading.claims().stream()
                .map(claim -> isKept(turn, reading, claim, givesUp) ? asItIs(turn, claim) : claim)
                .toList());
    }

    /** 只要红糖 names what stays; so does what is named beside what is given up. */
    private static boolean isKept(Turn turn, ClaimReading reading, Claim claim, boolean givesUp) {
        boolean only = claim.action() == Claim.Action.REPLACE;
        return (only || givesUp && claim.action() == Claim.Action.ADD)
                && reading.implied().contains(claim.slot())
                && !reading.further().contains(claim.slot())
                && had(turn, claim.slot()).signum() > 0;
    }

    static Claim asItIs(Turn turn, Claim claim) {
        return new Claim(claim.slot(), Claim.Action.REPLACE, had(turn, claim.slot()));
    }

    /** Of a thing that he has: it stays as much. */
    static Claim asItIs(Turn turn, LineupItem item) {
        return new Claim(item.slot(), Claim.Action.REPLACE, Phrasing.had(turn, item));
    }

    /** Nothing where there is no such slot. */
    static BigDecimal had(Turn turn, String slot) {
        return turn.sale().slot(slot).map(item -> Phrasing.had(turn, item)).orElse(BigDecimal.ZERO);
    }
}
