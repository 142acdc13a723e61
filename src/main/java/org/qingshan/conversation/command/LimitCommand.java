package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;

/** Sets how much one buyer may have of an item; 0 removes the limit. */
@Singleton
class LimitCommand extends SlotCommand {
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
    public String summary(Wording words) {
        return words.help().limit();
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        var limit = Amounts.quantity(rest, item.product());
        limit.ifPresent(wanted -> limit(turn, item, wanted));
        return limit.isPresent();
    }

    private void limit(Turn turn, LineupItem item, BigDecimal wanted) {
        var words = turn.words();
        lineup.limit(item, wanted.signum() == 0 ? null : wanted, turn.actor());
        turn.say(
                wanted.signum() == 0
                        ? words.team().unlimited(item.slot(), words.name(item))
                        : words.team().limited(item.slot(), words.name(item), words.quantity(wanted, item)));
    }

    @Override
    void ask(Turn turn) {
        turn.say(turn.words().team().howToLimit());
    }
}
