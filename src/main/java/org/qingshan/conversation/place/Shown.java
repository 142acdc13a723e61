package org.qingshan.conversation.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a place of a stream, by its number in the outbox: the card that is presented, and the list. What could not be closed, because
 * the bot was not there, is remembered until it is back.
 */
@Embeddable
public class Shown {
    @Nullable
    @Column(name = "card_id")
    private Long cardId;

    @Nullable
    @Column(name = "lineup_id")
    private Long lineupId;

    /** The list that is pinned there, also once it is kept up to date no more. */
    @Nullable
    @Column(name = "pinned_id")
    private Long pinnedId;

    /** Of which stream it is. */
    @Nullable
    @Column(name = "stream_id")
    private Long streamId;

    /** Whether it was shown anew because somebody had taken it away. */
    @Column(name = "card_again")
    private boolean cardAgain;

    @Column(name = "lineup_again")
    private boolean lineupAgain;

    protected Shown() {}

    static Shown nothing() {
        return new Shown();
    }

    public void presents(long card, long stream) {
        cardId = card;
        cardAgain = false;
        streamId = stream;
    }

    public void lists(long lineup, long stream) {
        lineupId = lineup;
        pinnedId = lineup;
        lineupAgain = false;
        streamId = stream;
    }

    public void presentsAgain(long card) {
        cardId = card;
        cardAgain = true;
    }

    public void listsAgain(long lineup) {
        lineupId = lineup;
        pinnedId = lineup;
        lineupAgain = true;
    }

    boolean isAnything() {
        return cardId != null || lineupId != null;
    }

    /** Whatever stands there says by itself that it is followed no more. */
    public void ends() {
        cardId = null;
        lineupId = null;
    }

    /** What was changed last may not have been: it stands there as it was, for all that is known. */
    void doubted() {
        if (!isAnything()) {
            lineupId = pinnedId;
        }
    }

    /** Nothing of it can be spoken of any more. */
    void clear() {
        ends();
        pinnedId = null;
        streamId = null;
    }

    /** Whether the card stands there no more and is to be shown anew: whoever takes away even that means it. */
    public boolean missesCard(long message) {
        return Objects.equals(cardId, message) && !cardAgain;
    }

    /** The same of the list. */
    public boolean missesList(long message) {
        return Objects.equals(lineupId, message) && !lineupAgain;
    }

    public Optional<Long> card() {
        return Optional.ofNullable(cardId);
    }

    public Optional<Long> lineup() {
        return Optional.ofNullable(lineupId);
    }

    public Optional<Long> pinned() {
        return Optional.ofNullable(pinnedId);
    }

    public Optional<Long> stream() {
        return Optional.ofNullable(streamId);
    }
}
