package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.shop.Role;

/** Changes a price; what is held or ordered keeps its own. */
@ApplicationScoped
class PriceCommand implements Command {
    private final LineupKeeping lineup;

    PriceCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "price";
    }

    @Override
    public List<String> words() {
        return List.of("改价", "price");
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
        return words.team().helpPrice();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        var parts = Amounts.plain(arguments).split("\\s+", 2);
        var price = parts.length < 2
                ? Optional.<Long>empty()
                : Amounts.money(parts[1], turn.shop().currency());
        if (price.filter(amount -> amount > 0).isEmpty()) {
            turn.say(team.howToPrice());
            return;
        }
        var item = Slots.item(turn, parts[0]);
        var before = item.price();
        lineup.reprice(item, price.orElseThrow(), turn.actor());
        turn.say(team.repriced(item.slot(), turn.words().name(item), turn.money(item.price()), turn.money(before)));
    }
}
