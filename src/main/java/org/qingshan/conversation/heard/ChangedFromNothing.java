package org.qingshan.conversation.heard;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;

/** 改成2份, 还是要3份吧, "actually 3" of somebody who has nothing and was asked nothing: of what, is not known. */
final class ChangedFromNothing {
    private static final Pattern CHANGED = Pattern.compile(
            "(?:那|我|就|嗯|算了|[,， ]){0,4}(?:[还還]是(?:要|来|來)?|改(?:成|为|要|到|做)|變成|变成)\\s?(?=[\\d一二两兩三四五六七八九十])|(?:no,? |ok,? )?(?:actually|make it|make that|change (?:it|that) to)\\b",
            Pattern.CASE_INSENSITIVE);

    private ChangedFromNothing() {}

    /** It asked back; empty where nothing of the kind is said. */
    static Optional<ClaimReading> in(Turn turn, ClaimReading said) {
        return isSaid(turn, said) ? Optional.of(asked(said)) : Optional.empty();
    }

    private static boolean isSaid(Turn turn, ClaimReading said) {
        return said.kind() == ClaimReading.Kind.CLAIMS
                && turn.isPrivate()
                && CHANGED.matcher(turn.said().strip()).lookingAt()
                && said.claims().stream()
                        .allMatch(claim -> claim.action() == Claim.Action.ADD || claim.action() == Claim.Action.REPLACE)
                && Hearing.namesNothing(turn)
                && turn.offered().isEmpty()
                && OwnOrders.linesOfToday(turn).findAny().isEmpty();
    }

    private static ClaimReading asked(ClaimReading said) {
        return ClaimReading.doubt(
                said.claims().stream()
                        .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                        .toList(),
                null);
    }
}
