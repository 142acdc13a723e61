package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.NowForSale;
import org.qingshan.conversation.StockButtons;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.PeopleWaiting;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * Changes what is offered. A sign always makes it a difference. Without one, the words that say add or take away do so;
 * the slash word and 库存 name the new total.
 */
@Singleton
class StockCommand extends SlotCommand {
    private static final Map<String, String> SIGNS = Map.of("加货", "+", "补货", "+", "restock", "+", "减货", "-");

    /**
     * {@code +3 was 22 of 21}: a button names the number that it was shown at, so that it counts once; what was good of a lot, by its
     * number, is put up no more than it is there.
     */
    private static final Pattern SHOWN =
            Pattern.compile("(?<change>.{1,40}) was (?<was>\\d{1,12}(?:\\.\\d{1,9})?)(?: of (?<lot>\\d{1,9}))?");

    /** From so many times what there is, an increase is rather a digit too many; of a few boxes, hardly. */
    private static final BigDecimal FAR = new BigDecimal(20);

    private static final BigDecimal MANY = new BigDecimal(100);

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

    private boolean change(Turn turn, LineupItem item, String said) {
        var shown = SHOWN.matcher(said);
        var isOfButton = shown.matches();
        if (isOfButton && isOutdated(turn, item, shown)) {
            throw new Refused(
                    Reason.OUTDATED,
                    Map.of("slot", item.slot(), "now", turn.words().quantity(item.offered(), item)));
        }
        var change = isOfButton ? shown.group("change") : said;
        var more = change.startsWith("+");
        var less = change.startsWith("-");
        var number = Amounts.quantity(more || less ? change.substring(1) : change, item.product());
        number.ifPresent(quantity -> {
            var before = item.offered();
            var difference = less ? quantity.negate() : quantity;
            if (more && !isOfButton && isFar(before, quantity)) {
                askWhetherMeant(turn, item, quantity);
                return;
            }
            var total = more || less ? before.add(difference) : quantity;
            if (isOfButton && total.compareTo(item.taken()) < 0) {
                tellTaken(turn, item);
            } else {
                offer(turn, item, total);
            }
        });
        return number.isPresent();
    }

    private static boolean isOutdated(Turn turn, LineupItem item, Matcher shown) {
        var lot = shown.group("lot");
        if (lot == null) {
            return new BigDecimal(shown.group("was")).compareTo(item.offered()) != 0;
        }
        // Of two lots that pass one after the other both are put up; what is not put up yet is the bound.
        return Lots.numbered(Integer.parseInt(lot))
                .filter(Lot::isForSale)
                .flatMap(there -> Amounts.quantity(shown.group("change").substring(1), item.product()))
                .filter(wanted -> wanted.compareTo(turn.sale().notPutUp(item)) <= 0)
                .isEmpty();
    }

    private static boolean isFar(BigDecimal before, BigDecimal more) {
        return before.signum() > 0 && more.compareTo(MANY) >= 0 && more.compareTo(before.multiply(FAR)) >= 0;
    }

    private static void askWhetherMeant(Turn turn, LineupItem item, BigDecimal more) {
        var words = turn.words();
        var total = words.quantity(item.offered().add(more), item);
        turn.choose(
                words.flash().stockMeant(item.slot(), words.name(item), Wording.number(item.offered()), total),
                new Button(words.flash().stockMeantButton(total), StockButtons.by("+" + Wording.number(more), item)));
    }

    /** A minus as phones write it. */
    private static String plain(String change) {
        return change.replace('−', '-').replace('–', '-');
    }

    private void offer(Turn turn, LineupItem item, BigDecimal total) {
        var words = turn.words();
        var before = item.offered();
        var lots = NowForSale.before(turn, item.product());
        lineup.offer(turn.sale(), item, total.max(BigDecimal.ZERO), turn.actor());
        List<Button> buttons = new ArrayList<>();
        if (waitsForOpening(item)) {
            buttons.add(new Button(words.flash().openButton(item.slot()), "/open " + Slots.precisely(item)));
        }
        if (before.compareTo(item.offered()) != 0) {
            buttons.add(
                    new Button(words.flash().backTo(words.quantity(before, item)), StockButtons.backTo(before, item)));
        }
        turn.offer(
                restocked(words, item, Wording.number(before))
                        + (item.offered().compareTo(before) < 0 ? lots.toldOfLess(turn, item) : lots.told(turn, item)),
                buttons.isEmpty() ? List.of() : List.of(buttons));
    }

    /** More than that is kept or sold since: the sale of it can be stopped, and nothing is taken from anybody. */
    static void tellTaken(Turn turn, LineupItem item) {
        var words = turn.words();
        tellTaken(turn, item, words.team().belowTaken(item.slot(), words.quantity(item.taken(), item)));
    }

    /** The same in other words. */
    static void tellTaken(Turn turn, LineupItem item, String why) {
        var words = turn.words();
        turn.outcome("refused");
        turn.say(
                why,
                item.isOpen()
                        ? new Button[] {
                            new Button(words.rule().stopButton(item.slot()), "/close " + Slots.precisely(item))
                        }
                        : new Button[0]);
    }

    /** Nobody is served of what is closed. */
    private static boolean waitsForOpening(LineupItem item) {
        return !item.isOpen() && item.waiting() > 0 && item.untaken().signum() > 0;
    }

    private static String restocked(Wording words, LineupItem item, String before) {
        var offered = words.quantity(item.offered(), item);
        var team = words.team();
        if (waitsForOpening(item)) {
            return words.flash().restockedClosed(item.slot(), words.name(item), before, offered, people(item));
        }
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
