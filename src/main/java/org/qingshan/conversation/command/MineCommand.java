package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/** Tells a grower what was brought, sold and left. */
@ApplicationScoped
class MineCommand implements Command {
    /** The day on which a lot came is a day in the village. */
    @Override
    public String name() {
        return "mine";
    }

    @Override
    public List<String> words() {
        return List.of("我的货", "卖了多少", "我的货卖了多少", "卖得怎么样", "mine");
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.GROWER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().mine();
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d");
    /** The last ones are what a grower asks about. */
    private static final int SHOWN = 12;

    @Override
    public void run(Turn turn, String arguments) {
        var growers = turn.members().stream()
                .filter(member -> member.role() == Role.GROWER)
                .toList();
        var lots = Lots.broughtBy(growers);
        var team = turn.words().team();
        if (lots.isEmpty()) {
            turn.say(team.mineEmpty());
            return;
        }
        var text = new StringJoiner("\n").add(title(turn.words(), growers));
        lots.stream().limit(SHOWN).forEach(lot -> text.add(line(turn, lot)));
        turn.say(text.toString());
    }

    private static String title(Wording words, List<Member> growers) {
        var names = growers.stream()
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        return names.isEmpty() ? words.team().mineTitleNameless() : words.team().mineTitle(names);
    }

    private static String line(Turn turn, Lot lot) {
        var words = turn.words();
        var unit = lot.product().unit();
        if (!lot.isForSale()) {
            return words.lot()
                    .mine(
                            words.name(lot.product()),
                            words.quantity(lot.brought(), unit),
                            LotSentences.state(lot.state(), words));
        }
        return words.team()
                .mineLine(
                        words.name(lot.product()),
                        DAY.format(lot.arrivedAt().atZone(Wording.VILLAGE)),
                        words.quantity(lot.brought(), unit),
                        words.quantity(lot.sold(), unit),
                        words.quantity(lot.held(), unit),
                        words.quantity(lot.left(), unit));
    }
}
