package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.AllPrices;
import org.qingshan.domain.order.AllPrices.Change;
import org.qingshan.domain.stream.Doubt;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * Changes the prices of all that is on the lineup in one go: {@code /prices -10%}, {@code /prices -2}; what is held or ordered keeps its own.
 * Each is rounded half up to the minor unit, what is cheaper for a time stays as it is, and a button takes it all back. Asks first where any
 * looks like a slip.
 */
@Singleton
class PricesCommand extends HostCommand {
    /** {@code -10% yes 9560}: the button that means it names what all of it cost together when it was asked. */
    private static final Pattern CHANGE =
            Pattern.compile("(?<sign>[+-])(?<by>\\d{1,6}(?:\\.\\d{1,2})?)(?<percent>%)?(?: yes (?<sum>\\d{1,15}))?");

    /** {@code back 812}: what row 812 of the history has changed; the last time where none is named. */
    private static final Pattern BACK = Pattern.compile("back(?: (?<row>\\d{1,18}))?");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final AllPrices prices;

    PricesCommand(AllPrices prices) {
        this.prices = prices;
    }

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public String summary(Wording words) {
        return words.help().prices();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var said = Amounts.plain(arguments).replace('−', '-').replace('–', '-');
        var change = CHANGE.matcher(said);
        var back = BACK.matcher(said);
        if (change.matches()) {
            change(turn, change);
        } else if (back.matches()) {
            takeBack(turn, back.group("row"));
        } else {
            turn.say(turn.words().wholeLineup().howToPriceAll());
        }
    }

    private static List<LineupItem> priced(Turn turn) {
        return turn.round().shelf().stream()
                .filter(item -> item.flashUntil() == null)
                .toList();
    }

    private void change(Turn turn, Matcher said) {
        var text = turn.words().wholeLineup();
        var items = priced(turn);
        var exact = items.stream().map(item -> price(turn, item, said)).toList();
        var below = items.stream()
                .filter(item -> rounded(exact.get(items.indexOf(item))) <= 0)
                .findFirst();
        var changes = items.stream()
                .map(item -> new Change(item, item.price(), rounded(exact.get(items.indexOf(item)))))
                .filter(one -> one.before() != one.after())
                .toList();
        var sum = items.stream().mapToLong(LineupItem::price).sum();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        changes.forEach(one -> doubts.addAll(one.item().doubts(one.after())));
        if (below.isPresent()) {
            turn.say(text.notBelowNothing(
                    below.get().slot(),
                    turn.words().name(below.get()),
                    turn.money(below.get().price())));
        } else if (changes.isEmpty()) {
            turn.say(text.nothingToPrice());
        } else if (!doubts.isEmpty() && !String.valueOf(sum).equals(said.group("sum"))) {
            var plain = said.group().replaceFirst(" yes .*", "");
            turn.outcome("doubt");
            turn.choose(
                    text.allPricesMeant(list(turn, changes), Doubts.of(turn.words(), doubts)),
                    new Button(text.allPricesMeantButton(), "/prices " + plain + " yes " + sum));
        } else {
            var isRounded =
                    exact.stream().anyMatch(one -> one.stripTrailingZeros().scale() > 0);
            done(turn, prices.change(changes, turn.actor()), changes, isRounded ? "\n" + text.roundedPrices() : "");
        }
    }

    /** In minor units, before it is rounded. */
    private static BigDecimal price(Turn turn, LineupItem item, Matcher said) {
        var before = BigDecimal.valueOf(item.price());
        var by = new BigDecimal(said.group("by"));
        var change = said.group("percent") == null
                ? BigDecimal.valueOf(
                        Amounts.money(said.group("by"), turn.shop().currency()).orElse(0L))
                : before.multiply(by).divide(HUNDRED);
        return said.group("sign").equals("-") ? before.subtract(change) : before.add(change);
    }

    private static long rounded(BigDecimal price) {
        return price.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** @param row what the history calls the change */
    private static void done(Turn turn, long row, List<Change> changes, String note) {
        var text = turn.words().wholeLineup();
        var flash = turn.round().shelf().stream()
                .filter(item -> item.flashUntil() != null)
                .map(item -> item.slot() + turn.words().gap() + turn.words().name(item))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()));
        turn.outcome("all priced");
        turn.offer(
                text.allPriced(list(turn, changes)) + note + (flash.isEmpty() ? "" : "\n" + text.flashStays(flash)),
                List.of(List.of(new Button(text.allPricesBack(), "/prices back " + row))));
    }

    private static String list(Turn turn, List<Change> changes) {
        return changes.stream()
                .map(one -> turn.words()
                        .wholeLineup()
                        .onePriced(
                                one.item().slot(),
                                turn.words().name(one.item()),
                                turn.money(one.before()),
                                turn.money(one.after())))
                .collect(Collectors.joining("\n"));
    }

    private void takeBack(Turn turn, @Nullable String named) {
        var row = named == null ? AllPrices.last() : Optional.of(Long.valueOf(named));
        var changes = row.map(id -> AllPrices.back(priced(turn), id)).orElse(List.of());
        if (row.isEmpty() || changes.isEmpty()) {
            turn.outcome("refused");
            turn.say(turn.words().wholeLineup().nothingToPriceBack());
            return;
        }
        var key = prices.takeBack(changes, row.get(), turn.actor());
        var isFurther = named == null
                && AllPrices.last().stream()
                        .anyMatch(id -> !AllPrices.back(priced(turn), id).isEmpty());
        done(turn, key, changes, isFurther ? "\n" + turn.words().wholeLineup().changedBefore() : "");
    }
}
