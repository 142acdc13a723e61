package org.qingshan.conversation;

import jakarta.inject.Singleton;

/** Reads a text that can only be meant as a claim. */
@Singleton
public class ClaimReadingDesk {
    private final ClaimDesk claims;
    private final Unplaced unplaced;

    ClaimReadingDesk(ClaimDesk claims, Unplaced unplaced) {
        this.claims = claims;
        this.unplaced = unplaced;
    }

    public void read(Turn turn, String text) {
        if (!isRead(turn, text)) {
            unplaced.notUnderstood(turn);
        }
    }

    /** Takes it or asks back; returns false, with nothing said, where there is no claim in it. */
    public boolean isRead(Turn turn, String text) {
        var reading = turn.round().reading(text, turn.card());
        switch (reading.kind()) {
            case CLAIMS -> claims.take(turn, reading);
            case DOUBT -> unplaced.askBack(turn, reading);
            case NONE -> {
                return false;
            }
        }
        return true;
    }
}
