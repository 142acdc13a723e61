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

/** Changes what is offered: by a difference, or to a total. */
@ApplicationScoped
class StockCommand implements Command {
    private static final java.util.regex.Pattern CHANGE =
            java.util.regex.Pattern.compile("([+-]?)\\s*(\\d{1,6}(?:\\.\\d{1,3})?)\\s*[\\p{IsHan}A-Za-z]{0,8}");
    /** The word alone already says that it shall be less. */
    private static final String LESS = "减货";

    private final LineupKeeping lineup;

    StockCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public List<String> words() {
        return List.of("加货", "减货", "stock");
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
        return words.team().helpStock();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        var parts = Amounts.plain(arguments).split("\\s+", 2);
        var change = parts.length < 2 ? "" : change(parts[1]);
        if (turn.said().startsWith(LESS) && change.matches("\\d.*")) {
            change = "-" + change;
        }
        var sign = change.startsWith("+") ? 1 : change.startsWith("-") ? -1 : 0;
        var number = Amounts.number(sign == 0 ? change : change.substring(1));
        if (number.isEmpty()) {
            turn.say(team.howToStock());
            return;
        }
        var item = Slots.item(turn, parts[0]);
        var total = sign == 0 ? number.get() : item.offered().add(number.get().multiply(BigDecimal.valueOf(sign)));
        lineup.offer(turn.sale(), item, total.max(BigDecimal.ZERO), turn.actor());
        turn.say(team.restocked(
                item.slot(),
                turn.words().name(item),
                turn.words().quantity(item.offered(), item),
                turn.words().quantity(item.untaken(), item)));
    }

    /** "+50", "-20", "180", with a unit or without; empty where it is none of these. */
    private static String change(String typed) {
        var matcher = CHANGE.matcher(typed.replace('−', '-').replace('–', '-').strip());
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : "";
    }
}
