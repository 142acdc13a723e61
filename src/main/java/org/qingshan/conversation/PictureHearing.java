package org.qingshan.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.turn.Turn;

/** Hears what has no words: a picture goes to whoever asked for one, or can tell what it may be of. */
@Singleton
class PictureHearing {
    private final List<Dialogue> dialogues;
    private final Unplaced unplaced;

    PictureHearing(@All List<Dialogue> dialogues, Unplaced unplaced) {
        this.dialogues = dialogues;
        this.unplaced = unplaced;
    }

    void hear(Turn turn) {
        var details = turn.message().details();
        if (!turn.isPrivate() || details.photo() == null) {
            unplaced.wordless(turn);
            return;
        }
        var isFirst = turn.chat().beginsAlbum(details.album());
        if (isTaken(turn)) {
            turn.outcome("picture taken");
        } else if (!isFirst) {
            // The first of those that were sent together has been answered.
            turn.outcome("album");
        } else if (dialogues.stream().noneMatch(dialogue -> dialogue.pickUpPicture(turn))) {
            unplaced.wordless(turn);
        } else {
            turn.outcome("picture picked up");
        }
    }

    /** A picture whose words nobody understood, which may be what is missing: it is asked about like one without any. */
    boolean isPickedUp(Turn turn) {
        var isFound = turn.isPrivate()
                && turn.message().details().photo() != null
                && (isTaken(turn) || dialogues.stream().anyMatch(dialogue -> dialogue.pickUpPicture(turn)));
        if (isFound) {
            turn.outcome("picture picked up");
        }
        return isFound;
    }

    private boolean isTaken(Turn turn) {
        var open = turn.chat().openDialogue(turn.sale().now());
        return dialogues.stream()
                .filter(dialogue -> open.filter(dialogue.name()::equals).isPresent())
                .anyMatch(dialogue -> dialogue.takePicture(turn));
    }
}
