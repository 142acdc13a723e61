package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Presents an item: its card goes to everyone, and +1 means it. Asks first whether to open one that is not on sale. */
@Singleton
class CardCommand extends SlotCommand {
    /** What the button says that answers the question. */
    private static final String AND_OPEN = "open";

    private final LineupKeeping lineup;

    CardCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public List<String> words() {
        return List.of("上", "讲解", "card");
    }

    @Override
    public boolean isToldToAll() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().card();
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        var opening = rest.equalsIgnoreCase(AND_OPEN);
        if (!opening && !rest.isEmpty()) {
            return false;
        }
        if (!opening && !item.isOpen() && item.stream().isLive()) {
            askToOpen(turn, item);
            return true;
        }
        if (!item.isOpen()) {
            lineup.open(item, turn.actor());
        }
        lineup.push(turn.sale(), item, turn.actor());
        turn.say(turn.words().team().cardPushed(item.slot(), turn.words().name(item)));
        return true;
    }

    private void askToOpen(Turn turn, LineupItem item) {
        var team = turn.words().team();
        turn.choose(
                team.openFirst(item.slot(), turn.words().name(item)),
                new Button(team.openAndPresent(), "/" + name() + " " + Slots.precisely(item) + " " + AND_OPEN));
    }

    @Override
    void ask(Turn turn) {
        Slots.ask(
                turn,
                turn.words().team().whichToPresent(),
                name(),
                item -> item.stream().isLive());
    }
}
