package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;

/** Sets how much one buyer may have of an item; 0 removes the limit. */
@Singleton
class LimitCommand extends SlotCommand {
    /** What lifts it, whatever stands behind. */
    private static final List<String> LIFTING =
            List.of("取消限购", "解除限购", "放开限购", "不限购", "no limit", "remove limit", "lift limit");

    private static final Pattern LIFTED = Pattern.compile(
            "(?:取消|解除|放开|去掉|关掉?|不要|不限|没有?|无|随便)(?:限购|限制|了|掉|吧)*|(?:no|without|remove|lift|cancel|unlimited|off|none)(?: limit)?",
            Pattern.CASE_INSENSITIVE);

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
        return Stream.concat(Stream.of("限购", "limit"), LIFTING.stream()).toList();
    }

    @Override
    public String summary(Wording words) {
        return words.help().limit();
    }

    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        run(turn, LIFTING.contains(word) && !arguments.isEmpty() ? arguments + " 0" : arguments);
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        var limit =
                LIFTED.matcher(rest).matches() ? Optional.of(BigDecimal.ZERO) : Amounts.quantity(rest, item.product());
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
