package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;

/** Starts the sale of an item. */
@Singleton
class OpenCommand extends SlotCommand {
    private final LineupKeeping lineup;

    OpenCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public List<String> words() {
        return List.of("开卖", "open");
    }

    @Override
    public String summary(Wording words) {
        return words.help().open();
    }

    @Override
    boolean takesSeveral() {
        return true;
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        if (rest.isEmpty()) {
            lineup.open(item, turn.actor());
            turn.say(turn.words().team().opened(item.slot(), turn.words().name(item)));
        }
        return rest.isEmpty();
    }

    @Override
    void ask(Turn turn) {
        Slots.ask(turn, turn.words().team().whichToOpen(), name(), item -> !item.isOpen());
    }
}
