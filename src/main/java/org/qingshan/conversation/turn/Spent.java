package org.qingshan.conversation.turn;

import java.util.List;
import org.qingshan.outbox.Button;

/** Which buttons have done their work once one of a message was tapped. */
public enum Spent {
    NONE,
    /** The one that was tapped; the others are about something else. */
    ITSELF,
    /** Everything else that could be done with what the message tells, too. Links stay. */
    ALL;

    List<List<Button>> rest(List<List<Button>> rows, String tapped) {
        return rows.stream()
                .map(row -> row.stream().filter(button -> stays(button, tapped)).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private boolean stays(Button button, String tapped) {
        return switch (this) {
            case NONE -> true;
            case ITSELF -> !button.text().equals(tapped);
            case ALL -> button.isLink();
        };
    }
}
