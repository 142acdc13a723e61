package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutgoingMessage;

/**
 * Shows what changes by the minute: what is on sale, what somebody has, how the sale goes. Where messages are carried to a platform it has a
 * button to look again, which changes it in place instead of filling the chat with old numbers; a page of ours is up to date by itself.
 */
@Singleton
public class Looking {
    private final Doors doors;

    Looking(Doors doors) {
        this.doors = doors;
    }

    /** @param command which shows it, without the slash */
    public void show(Turn turn, String command, String text, Button... row) {
        if (!turn.isPrivate() || !doors.isOutside(turn.chat().recipient().channel())) {
            turn.say(text, row);
            return;
        }
        List<Button> buttons = new ArrayList<>(List.of(row));
        buttons.add(new Button(turn.words().chat().lookAgainButton(), "/" + command));
        turn.speak(OutgoingMessage.text(text, List.of(buttons)).ofView(command));
    }
}
