package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qingshan.conversation.Spent;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.PeopleWaiting;
import org.qingshan.domain.stream.LineupItem;

/**
 * Changes what is offered. A sign always makes it a difference. Without one, the words that say add or take away do so;
 * the slash word and 库存 name the new total.
 */
@Singleton
class StockCommand extends SlotCommand {
    private static final Map<String, String> SIGNS = Map.of("加货", "+", "补货", "+", "restock", "+", "减货", "-");

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
        return List.of("加货", "减货", "补货", "库存", "restock", "stock");
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public String summary(Wording words) {
        return words.help().stock();
    }

    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        run(turn, arguments, (item, rest) -> change(turn, item, signed(SIGNS.getOrDefault(word, ""), plain(rest))));
    }

    /** 减货 with a plus is a contradiction that no number matches. */
    private static String signed(String sign, String change) {
        return change.startsWith(sign) || sign.equals("+") && change.startsWith("-") ? change : sign + change;
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        return change(turn, item, plain(rest));
    }

    private boolean change(Turn turn, LineupItem item, String change) {
        var more = change.startsWith("+");
        var less = change.startsWith("-");
        var number = Amounts.quantity(more || less ? change.substring(1) : change, item.product());
        number.ifPresent(quantity -> {
            var before = item.offered();
            var difference = less ? quantity.negate() : quantity;
            offer(turn, item, more || less ? before.add(difference) : quantity);
        });
        return number.isPresent();
    }

    /** A minus as phones write it. */
    private static String plain(String change) {
        return change.replace('−', '-').replace('–', '-');
    }

    private void offer(Turn turn, LineupItem item, BigDecimal total) {
        var words = turn.words();
        var before = item.offered();
        lineup.offer(turn.sale(), item, total.max(BigDecimal.ZERO), turn.actor());
        turn.say(restocked(words, item, Wording.number(before)));
    }

    private static String restocked(Wording words, LineupItem item, String before) {
        var offered = words.quantity(item.offered(), item);
        var team = words.team();
        return item.waiting() > 0 && item.untaken().signum() > 0
                ? team.restockedForWaiting(item.slot(), words.name(item), before, offered, people(item))
                : team.restocked(item.slot(), words.name(item), before, offered, words.quantity(item.untaken(), item));
    }

    private static long people(LineupItem item) {
        return PeopleWaiting.forEach(List.of(item)).getOrDefault(item.id(), 0L);
    }

    @Override
    void ask(Turn turn) {
        turn.say(turn.words().team().howToStock());
    }
}
