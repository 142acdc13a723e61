package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.shop.Role;

/** Sets how much one buyer may have of an item; 0 removes the limit. */
@ApplicationScoped
class LimitCommand implements Command {
    private final LineupKeeping lineup;

    LimitCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public List<String> words() {
        return List.of("限购", "limit");
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
        return words.team().helpLimit();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var words = turn.words();
        var parts = Amounts.plain(arguments).split("\\s+", 2);
        var limit = parts.length < 2
                ? Optional.<BigDecimal>empty()
                : Amounts.number(parts[1].replaceFirst("[\\p{IsHan}]+$|(?<=\\d)\\s*[a-z]+$", ""));
        if (limit.isEmpty()) {
            turn.say(words.team().howToLimit());
            return;
        }
        var item = Slots.item(turn, parts[0]);
        if (limit.get().signum() == 0) {
            lineup.limit(item, null, turn.actor());
            turn.say(words.team().unlimited(item.slot(), words.name(item)));
        } else {
            item.product().requireSteps(limit.get());
            lineup.limit(item, limit.get(), turn.actor());
            turn.say(words.team().limited(item.slot(), words.name(item), words.quantity(limit.get(), item)));
        }
    }
}
