package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;

/**
 * What one clause says.
 *
 * @param unknown what it asks for that is not on the lineup
 * @param sure it can be nothing else than a claim
 */
record Verdict(
        Stance stance,
        List<Claim> claims,
        List<Suggestion> suggestions,
        @Nullable String unknown,
        boolean sure) {
    enum Stance {
        /** Politeness, which changes nothing. */
        EMPTY,
        /** Harmless words: good, haha. */
        CHAT,
        /** Harmless too, but not understood: a nickname, a remark. */
        STRANGE,
        /** A claim. */
        CLEAR,
        /** Only a slot or only a number: a claim if nothing else is said. */
        BARE,
        UNCLEAR,
        /** The same as others, as before: worth a question back if nothing else is wanted. */
        WISHED,
        /** Speaks of a product without wanting it; its claims are what it speaks of. */
        MENTION,
        /** Takes back an order beside it, but not what gives one back: later, perhaps. */
        HESITANT,
        /** A story: no order by itself, no harm to a plain one beside it. */
        TOLD,
        /** A question, a price, a complaint. */
        TALK
    }

    static Verdict of(Stance stance) {
        return new Verdict(stance, List.of(), List.of(), null, stance == Stance.EMPTY || stance == Stance.CHAT);
    }

    static Verdict claims(Stance stance, List<Claim> claims, boolean sure) {
        return new Verdict(stance, claims, List.of(), null, sure);
    }

    /** Nothing is wanted by it for certain, and something may hang on it. */
    boolean isOpen() {
        return switch (stance) {
            case TALK, HESITANT, UNCLEAR, TOLD -> true;
            default -> false;
        };
    }

    /** What it wants as buttons. */
    List<Suggestion> asked() {
        return claims.stream()
                .filter(claim -> claim.action() == Action.ADD)
                .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                .toList();
    }

    /** The clause speaks of what it names and wants none of it. */
    static Verdict mention(Clause clause) {
        var spoken = new ArrayList<Claim>();
        for (var named : clause.named()) {
            named.mention()
                    .offers()
                    .forEach(offer -> spoken.add(new Claim(offer.slot(), Action.ADD, Fit.least(offer))));
        }
        return claims(Stance.MENTION, spoken, false);
    }

    static Verdict unclear(List<Suggestion> suggestions) {
        return new Verdict(Stance.UNCLEAR, List.of(), suggestions, null, false);
    }

    static Verdict unknown(String unknown) {
        return new Verdict(Stance.UNCLEAR, List.of(), List.of(), unknown, false);
    }
}
