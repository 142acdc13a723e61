package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.TakingBack;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;

/** Takes back what the person did, named by its numbers; the button under an answer. */
@ApplicationScoped
class UndoCommand implements Command {
    private final TakingBack takingBack;

    UndoCommand(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        var steps = Arrays.stream(arguments.split("\\s+"))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (steps.isEmpty()) {
            takingBack.undoLast(turn);
        } else {
            takingBack.undo(turn, steps);
        }
    }
}
