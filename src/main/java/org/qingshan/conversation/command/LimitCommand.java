package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Sets how much one buyer may have of an item; 0 removes the limit. */
@Singleton
class LimitCommand extends SlotCommand {
    /** What lifts it, whatever stands behind. */
    private static final List<String> LIFTING =
            List.of("取消限购", "解除限购", "放开限购", "不限购", "no limit", "remove limit", "lift limit");

    private static final Pattern LIFTED = Pattern.compile(
            "(?:取消|解除|放开|去掉|关掉?|不要|不限|没有?|无|随便)(?:限购|限制|了|掉|吧)*|(?:no|without|remove|lift|cancel|unlimited|off|none)(?: limit)?",
            Pattern.CASE_INSENSITIVE);

    /** {@code 5 was 2}: a button that takes a change back names what it was shown at; 0 is none. */
    private static final Pattern SHOWN = Pattern.compile("(?<limit>\\S{1,20}) was (?<was>\\d{1,12}(?:\\.\\d{1,9})?)");

    private static final Pattern EACH = Pattern.compile(
            "(?:,? (?:each|apiece|per (?:person|buyer|customer|head)|only|max|please)){1,4}+[.! ]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PIECES =
            Pattern.compile("(?<number>[\\d.一二两三四五六七八九十]{1,6})\\s?(?:件|pcs?|pieces?|items?)", Pattern.CASE_INSENSITIVE);

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
        var shown = SHOWN.matcher(rest);
        if (shown.matches()) {
            requireStill(turn, item, new BigDecimal(shown.group("was")));
            return act(turn, item, shown.group("limit"));
        }
        var limit = LIFTED.matcher(rest).matches()
                ? Optional.of(BigDecimal.ZERO)
                : Amounts.quantity(inItsUnit(rest, item), item.product());
        limit.ifPresent(wanted -> limit(turn, item, wanted));
        return limit.isPresent();
    }

    /** "3 each", 限购3件: of what is counted one is one, whatever it is called. */
    private static String inItsUnit(String said, LineupItem item) {
        var each = EACH.matcher(said).replaceFirst("");
        var pieces = PIECES.matcher(each);
        return pieces.matches() && !item.product().unit().isWeight() ? pieces.group("number") : each;
    }

    private static void requireStill(Turn turn, LineupItem item, BigDecimal was) {
        var now = limitOf(item);
        if (now.compareTo(was) != 0) {
            throw new Refused(Reason.OUTDATED, Map.of("slot", item.slot(), "now", told(turn, item, now)));
        }
    }

    private static BigDecimal limitOf(LineupItem item) {
        return Objects.requireNonNullElse(item.limitPerBuyer(), BigDecimal.ZERO);
    }

    private static String told(Turn turn, LineupItem item, BigDecimal limit) {
        var words = turn.words();
        return limit.signum() == 0 ? words.flash().noLimit() : words.flash().limitToButton(words.quantity(limit, item));
    }

    private void limit(Turn turn, LineupItem item, BigDecimal wanted) {
        var words = turn.words();
        var before = limitOf(item);
        lineup.limit(item, wanted.signum() == 0 ? null : wanted, turn.actor());
        turn.offer(
                wanted.signum() == 0
                        ? words.team().unlimited(item.slot(), words.name(item))
                        : words.team().limited(item.slot(), words.name(item), words.quantity(wanted, item)),
                before.compareTo(wanted) == 0 ? List.of() : List.of(List.of(back(turn, item, before, wanted))));
    }

    private Button back(Turn turn, LineupItem item, BigDecimal before, BigDecimal now) {
        return new Button(
                turn.words().flash().backTo(told(turn, item, before)),
                "/" + name() + " " + Slots.precisely(item) + " " + Wording.number(before) + " was "
                        + Wording.number(now));
    }

    @Override
    void ask(Turn turn) {
        turn.say(turn.words().team().howToLimit());
    }
}
