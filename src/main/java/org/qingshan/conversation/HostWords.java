package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Commands.Call;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What a host says of an item by whatever name, in whatever order, and in a hurry: 讲解红糖, 红糖停卖, 腊肉加货十斤, A5改成55. Of
 * viewers' words nothing is read here.
 */
@Singleton
class HostWords {
    private static final Pattern CHANGE = Pattern.compile("(?:价格?)?(?:改成|改为|改到|调到|降到|涨到|变成)\\s*(.+)");
    private static final Pattern MONEY = Pattern.compile("[¥￥].*|.{0,12}[元块毛角].{0,4}");

    /** What may follow a command's item: a sign, an amount; the rest is checked by the command. */
    private static final Pattern BEFORE_AMOUNT = Pattern.compile("^[:,：，]*\\s*[+＋−–-]?\\s*[¥￥]?\\s*");

    private static final String NOTHING = "[。.!！~～ ]*";

    private final Commands commands;

    HostWords(Commands commands) {
        this.commands = commands;
    }

    /** Whether it was that, and has been done or asked about. */
    boolean answer(Turn turn, String said) {
        if (!turn.may(Role.HOST)) {
            return false;
        }
        var text = Normaliser.simplified(said);
        var call = call(turn, text);
        call.ifPresent(found -> CommandDesk.run(turn, found));
        var change = change(turn, text).filter(found -> call.isEmpty());
        change.ifPresent(found -> change(turn, found));
        return call.isPresent()
                || change.isPresent()
                || isStopped(turn, text)
                || isSoldAgain(turn, text)
                || isPresented(turn, text);
    }

    /** Whether it was of more on sale than there is, and has been asked about. The words of a command, of which 喊话 may say the same, go before. */
    boolean asksOfMore(Turn turn, String said) {
        var more = MoreOnSale.of(turn, said);
        more.ifPresent(found -> found.ask(turn));
        return more.isPresent();
    }

    /** Whether it is a command of the host's. */
    boolean isSaid(Turn turn, String said) {
        var text = Normaliser.simplified(said);
        return call(turn, text).isPresent()
                || change(turn, text).isPresent()
                || OffSaleWords.of(turn, text).isPresent()
                || BackOnSaleWords.of(turn, text).isPresent()
                || PresentWords.of(turn, text).isPresent()
                || MoreOnSale.of(turn, said).isPresent();
    }

    /** 板栗下架 stops the sale; 竹笋卖完了 of what is still there may only tell, and is asked about. */
    private boolean isStopped(Turn turn, String text) {
        var said = OffSaleWords.of(turn, text);
        said.ifPresent(found -> {
            if (found.sure()) {
                commands.bySlash("/close " + found.item().slot()).ifPresent(call -> CommandDesk.run(turn, call));
            } else {
                found.ask(turn);
            }
        });
        return said.isPresent();
    }

    private boolean isSoldAgain(Turn turn, String text) {
        var call = BackOnSaleWords.of(turn, text).flatMap(slot -> commands.bySlash("/open " + slot));
        call.ifPresent(found -> CommandDesk.run(turn, found));
        return call.isPresent();
    }

    private boolean isPresented(Turn turn, String text) {
        var call = PresentWords.of(turn, text).flatMap(slot -> commands.bySlash("/card " + slot));
        call.ifPresent(found -> CommandDesk.run(turn, found));
        return call.isPresent();
    }

    private Optional<Call> call(Turn turn, String text) {
        if (!turn.may(Role.HOST)) {
            return Optional.empty();
        }
        return commands.ofItem(text)
                .flatMap(word -> named(turn, word.arguments())
                        .filter(named -> isAmountOrNothing(named.rest()))
                        .map(named -> word.of(argument(named, named.rest()))))
                .or(() -> named(turn, text)
                        .flatMap(named -> commands.ofItem(named.rest())
                                .filter(word -> isAmountOrNothing(word.arguments()))
                                .map(word -> word.of(argument(named, word.arguments())))));
    }

    private static String argument(Lineup.Beginning named, String rest) {
        var isNothing = rest.matches(NOTHING);
        return isNothing ? named.slots().get(0) : named.slots().get(0) + " " + rest;
    }

    /** Of a name that means one thing. */
    private static Optional<Lineup.Beginning> named(Turn turn, String text) {
        return text.isBlank()
                ? Optional.empty()
                : turn.round()
                        .namesOf(turn.round().shelf())
                        .beginning(text)
                        .filter(named -> named.slots().size() == 1);
    }

    private static boolean isAmountOrNothing(String rest) {
        var amount = BEFORE_AMOUNT.matcher(rest).replaceFirst("");
        return amount.matches(NOTHING) || SaidNumber.begin(amount).isPresent();
    }

    /** What an item shall be changed to, as it was said. */
    private record Change(LineupItem item, String amount, SaidNumber number) {}

    /** A5改成55: the price or the stock? Of a host who has some of it himself it may be his order, which is read as ever. */
    private static Optional<Change> change(Turn turn, String text) {
        if (!turn.may(Role.HOST) || !text.contains("改") && !text.matches(".*[调降涨]到.*")) {
            return Optional.empty();
        }
        return named(turn, text).flatMap(named -> {
            var to = CHANGE.matcher(named.rest());
            return to.matches() ? change(turn, named.slots().get(0), to.group(1).strip()) : Optional.empty();
        });
    }

    private static Optional<Change> change(Turn turn, String slot, String amount) {
        return turn.round().shelf().stream()
                .filter(item -> item.slot().equals(slot))
                .filter(item -> Phrasing.had(turn, item).signum() == 0)
                .findFirst()
                .flatMap(item -> SaidNumber.begin(amount.replaceFirst("^[¥￥]\\s*", ""))
                        .filter(number -> isAmount(number.rest()))
                        .map(number -> new Change(item, amount, number)));
    }

    private static boolean isAmount(String unit) {
        return unit.isEmpty()
                || MONEY.matcher(unit).matches()
                || !Unit.called(unit).isEmpty();
    }

    private void change(Turn turn, Change change) {
        if (MONEY.matcher(change.amount()).matches()) {
            commands.bySlash("/price " + change.item().slot() + " " + change.amount())
                    .ifPresent(call -> CommandDesk.run(turn, call));
        } else {
            ask(turn, change.item(), change.number());
        }
    }

    private static void ask(Turn turn, LineupItem item, SaidNumber said) {
        turn.outcome("doubt");
        var words = turn.words();
        var team = words.team();
        var number = Wording.number(said.value());
        var precisely = item.slot() + " #" + item.id() + " " + number;
        var stock = new Button(team.stockToButton(words.quantity(said.value(), item)), "/stock " + precisely);
        var text = team.changeWhat(item.slot(), words.name(item));
        if (said.rest().isEmpty()) {
            var price = words.money(
                    said.value()
                            .movePointRight(
                                    Currency.getInstance(turn.shop().currency()).getDefaultFractionDigits())
                            .longValue(),
                    turn.shop().currency());
            turn.choose(
                    text,
                    Turn.column(List.of(new Button(team.priceToButton(price), "/price " + precisely), stock).stream()));
        } else {
            turn.choose(text, stock);
        }
    }
}
