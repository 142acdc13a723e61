package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.inbox.IncomingMessage;

/** Reads a text that can only be meant as a claim. */
@Singleton
public class ClaimReadingDesk {
    private final ClaimDesk claims;
    private final Unplaced unplaced;
    private final OthersParcel others;

    ClaimReadingDesk(ClaimDesk claims, Unplaced unplaced, OthersParcel others) {
        this.others = others;
        this.claims = claims;
        this.unplaced = unplaced;
    }

    public void read(Turn turn, String text) {
        if (!isRead(turn, text)) {
            unplaced.notUnderstood(turn);
        }
    }

    /** Takes what shall go along to where all goes, whose place that is. */
    public void takeAlong(Turn turn, String text) {
        claims.take(turn, turn.round().reading(text, MeantCard.of(turn)));
    }

    /** Takes what a button offered in exchange for all that the person has of another thing. */
    public void exchange(Turn turn, String comes, BigDecimal number, String goes, @Nullable BigDecimal less) {
        claims.exchange(turn, new Claim(comes, Claim.Action.ADD, number), goes, less);
    }

    /** Takes what a button offered, however much it is; asks back where that is not sold. */
    public void choose(Turn turn, String slot, BigDecimal number) {
        if (turn.message().kind() == IncomingMessage.Kind.RELAYED) {
            // Whoever passes it on asks what came of the claim, not that a button was tapped.
            turn.entry().decidedAs("");
        }
        var lineup = turn.round().lineup(Optional.empty());
        if (!isTaken(turn, ClaimReader.chosen(slot, number, lineup))) {
            unplaced.notUnderstood(turn);
        }
    }

    /** Takes it or asks back; returns false, with nothing said, where there is no claim in it. */
    public boolean isRead(Turn turn, String text) {
        return isTaken(turn, turn.round().reading(text, MeantCard.of(turn)));
    }

    private boolean isTaken(Turn turn, ClaimReading reading) {
        switch (reading.kind()) {
            case CLAIMS -> others.take(turn, reading);
            case DOUBT -> unplaced.askBack(turn, reading);
            case NONE -> {
                return false;
            }
        }
        return true;
    }
}
