package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;

/** Stops the sale of an item. */
@Singleton
class CloseCommand extends SlotCommand {
    private final LineupKeeping lineup;

    CloseCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "close";
    }

    @Override
    public List<String> words() {
        return List.of("停卖", "close");
    }

    @Override
    public String summary(Wording words) {
        return words.help().close();
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        if (rest.isEmpty()) {
            lineup.close(turn.sale(), item, turn.actor());
            var words = turn.words();
            turn.say(words.team().closed(item.slot(), words.name(item)) + grace(turn));
        }
        return rest.isEmpty();
    }

    /** Those who see the stream late may still be about to claim. */
    private static String grace(Turn turn) {
        var seconds = turn.shop().grace().toSeconds();
        return seconds == 0 ? "" : turn.words().gap() + turn.words().rule().lateClaimsCount(seconds);
    }

    @Override
    void ask(Turn turn) {
        Slots.ask(turn, turn.words().team().whichToClose(), name(), LineupItem::isOpen);
    }
}
