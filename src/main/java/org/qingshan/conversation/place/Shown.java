package org.qingshan.conversation.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a place of the live stream, by its number in the outbox: the card that is presented, and the list. */
@Embeddable
public class Shown {
    @Nullable
    @Column(name = "card_id")
    private Long cardId;

    @Nullable
    @Column(name = "lineup_id")
    private Long lineupId;

    /** Whether it was shown anew because somebody had taken it away. */
    @Column(name = "card_again")
    private boolean cardAgain;

    @Column(name = "lineup_again")
    private boolean lineupAgain;

    protected Shown() {}

    static Shown nothing() {
        return new Shown();
    }

    public void presents(long card) {
        cardId = card;
        cardAgain = false;
    }

    public void lists(long lineup) {
        lineupId = lineup;
        lineupAgain = false;
    }

    public void presentsAgain(long card) {
        cardId = card;
        cardAgain = true;
    }

    public void listsAgain(long lineup) {
        lineupId = lineup;
        lineupAgain = true;
    }

    boolean isAnything() {
        return cardId != null || lineupId != null;
    }

    void presentsNothing() {
        cardId = null;
    }

    void clear() {
        presentsNothing();
        lineupId = null;
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
}
