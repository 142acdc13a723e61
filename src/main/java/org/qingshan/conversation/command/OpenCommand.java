package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.shop.Role;

/** Starts the sale of an item. */
@ApplicationScoped
class OpenCommand implements Command {
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
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public String summary(Wording words) {
        return words.team().helpOpen();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.isEmpty()) {
            turn.say(turn.words().team().whichSlot());
            return;
        }
        var item = Slots.item(turn, arguments);
        lineup.open(item, true, turn.actor());
        turn.say(turn.words().team().opened(item.slot(), turn.words().name(item)));
    }
}
