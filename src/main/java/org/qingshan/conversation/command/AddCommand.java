package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.NewGoods;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Puts goods on the lineup, new or known, with the grower if one is named. */
@ApplicationScoped
class AddCommand implements Command {
    private final NewGoods newGoods;

    AddCommand(NewGoods newGoods) {
        this.newGoods = newGoods;
    }

    @Override
    public String name() {
        return "add";
    }

    @Override
    public List<String> words() {
        return List.of("上架", "add");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** "add one more A1" is a claim. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return !word.equals("add") || arguments.isEmpty() || Goods.isLikely(arguments);
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public String summary(Wording words) {
        return words.help().add();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        var goods = Goods.read(arguments, turn.shop().currency());
        if (goods.isEmpty()) {
            turn.say(team.howToAdd());
        } else if (goods.get().units().isEmpty()) {
            turn.say(team.unknownUnit(goods.get().unitWord(), units(turn.words())));
        } else {
            var item = put(turn, goods.get());
            turn.round().lineupChanged();
            var row = LineupText.row(turn.words(), item, turn.shop().currency());
            turn.say(item.stream().isLive() ? team.added(row) : team.added(row) + "\n" + team.thenGoLive());
        }
    }

    private static String units(Wording words) {
        return Arrays.stream(Unit.values())
                .map(unit -> words.unit(BigDecimal.ONE, unit))
                .distinct()
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private LineupItem put(Turn turn, Goods goods) {
        var named = new NewGoods.Named(goods.name(), goods.units(), goods.price(), goods.quantity(), goods.grower());
        return newGoods.put(turn.sale(), named, turn.actor());
    }
}
