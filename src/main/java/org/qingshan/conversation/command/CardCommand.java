package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.shop.Role;

/** Presents an item: its card goes to everyone, and +1 means it. */
@ApplicationScoped
class CardCommand implements Command {
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
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public String summary(Wording words) {
        return words.team().helpCard();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.isEmpty()) {
            turn.say(turn.words().team().whichSlot());
            return;
        }
        var item = Slots.item(turn, arguments);
        lineup.push(item, turn.actor());
        turn.say(turn.words().team().cardPushed(item.slot(), turn.words().name(item)));
    }
}
