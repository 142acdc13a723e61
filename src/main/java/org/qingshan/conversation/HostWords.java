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
    private static final Pattern CHANGE = Pattern.compile(
            "的?(?<price>价格?|价钱|售价|单价|定价|卖价)?(?:给我|都|就|先)?(?:改成|改为|改到|[改调降涨变]回|改(?=\\s*[\\d¥￥])|恢复[成到](?!原)|调成|调为|调到|降到|降成|涨到|涨成|变成|定为|定成|设为|设成)\\s*(?<to>.+)");

    private static final Pattern TAKEN = Pattern.compile("^(?:好了?|那|先|请|麻烦|帮我?|给我|现在|[,， ]){0,9}(?:把|将)\\s*(?:那个|这个)?");

    /** "Set peaches to 30", "change the price of the eggs to 35". */
    private static final Pattern SET = Pattern.compile(
            "(?:(?:please|ok|okay|now|can you|could you),? ){0,4}(?:set|change|update|adjust|put|move) (?<price>(?:the )?price (?:of|for) )?(?:the )?(?<what>.{1,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SET_TO = Pattern.compile(
            "(?<price>(?:'s)? ?price )?(?:to|at) (?<to>[¥￥]?\\s?\\d.{0,14}?)(?: please| now| each)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    /** "Eggs 32 now". */
    private static final Pattern NOW = Pattern.compile(
            "(?:ok|okay|the| ){0,4}(?<what>\\S.{0,30}?) (?:(?:are|is) )?(?<to>[¥￥]?\\d[\\d.]{0,8}) (?:now|from now on)[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGING =
            Pattern.compile(".*(?:改|[调降涨变]回|恢复|[调降涨]到|[变定设][成为]).*|.*\\b(?:to|at)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile("[¥￥].*|.{0,12}(?:[元块毛角]|yuan|rmb|cny).{0,4}");

    /** What may follow a command's item: a sign, an amount; the rest is checked by the command. */
    private static final Pattern BEFORE_AMOUNT = Pattern.compile("^[:,：，]*+\\s*+[+＋−–-]?\\s*+[¥￥]?\\s*+");

    private static final int LONGEST = 60;

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
        if (isFlashEnded(turn, text)) {
            return true;
        }
        if (isAnswered(turn, text)) {
            return true;
        }
        var call = call(turn, text);
        call.ifPresent(found -> CommandDesk.run(turn, found));
        var change = change(turn, text).filter(found -> call.isEmpty());
        change.ifPresent(found -> change(turn, found));
        return call.isPresent()
                || change.isPresent()
                || isStopped(turn, text)
                || isSoldAgain(turn, text)
                || isPresented(turn, text)
                || isShort(turn, text);
    }

    private boolean isShort(Turn turn, String text) {
        var command = HostShorthand.of(turn, text);
        command.ifPresent(found -> run(turn, found));
        return command.isPresent();
    }

    /** Whether it was of more on sale than there is, or of a viewer's order, and has been asked about. The words of a command, of which 喊话 may say the same, go before. */
    boolean asksOfMore(Turn turn, String said) {
        var others = OrderForViewer.of(turn, said);
        others.ifPresent(found -> found.ask(turn));
        var more = others.isPresent() ? Optional.<MoreOnSale>empty() : MoreOnSale.of(turn, said);
        more.ifPresent(found -> found.ask(turn));
        return others.isPresent() || more.isPresent();
    }

    private static boolean isAnswered(Turn turn, String text) {
        if (WhoWaits.isAsked(turn, text)) {
            WhoWaits.tell(turn);
            return true;
        }
        var isNext = NextStep.isAsked(turn, text);
        if (isNext) {
            NextStep.tell(turn);
        }
        return isNext;
    }

    private boolean isFlashEnded(Turn turn, String text) {
        var said = FlashEndWords.of(turn, text);
        said.ifPresent(found -> found.command().ifPresentOrElse(command -> run(turn, command), () -> found.ask(turn)));
        return said.isPresent();
    }

    /** Whether it is a command of the host's. */
    boolean isSaid(Turn turn, String said) {
        var text = Normaliser.simplified(said);
        return FlashEndWords.of(turn, text).isPresent()
                || call(turn, text).isPresent()
                || change(turn, text).isPresent()
                || OffSaleWords.of(turn, text).isPresent()
                || !BackOnSaleWords.of(turn, text).isEmpty()
                || BackOnSaleWords.isAlone(turn, text)
                || PresentWords.of(turn, text).isPresent()
                || HostShorthand.of(turn, text).isPresent()
                || MoreOnSale.of(turn, said).isPresent();
    }

    /** 板栗下架 stops the sale; 竹笋卖完了 of what is still there may only tell, and is asked about. */
    private boolean isStopped(Turn turn, String text) {
        var said = OffSaleWords.of(turn, text);
        said.ifPresent(found -> {
            if (found.sure()) {
                found.items().forEach(item -> run(turn, "/close " + item.slot()));
            } else {
                found.ask(turn);
            }
        });
        return said.isPresent();
    }

    private boolean isSoldAgain(Turn turn, String text) {
        var slots = BackOnSaleWords.of(turn, text);
        slots.forEach(slot -> run(turn, "/open " + slot));
        var isAlone = slots.isEmpty() && BackOnSaleWords.isAlone(turn, text);
        if (isAlone) {
            var closed =
                    turn.round().shelf().stream().filter(item -> !item.isOpen()).toList();
            run(turn, closed.size() == 1 ? "/open " + closed.get(0).slot() : "/open");
        }
        return isAlone || !slots.isEmpty();
    }

    private void run(Turn turn, String command) {
        commands.bySlash(command).ifPresent(call -> CommandDesk.run(turn, call));
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

    /**
     * What an item shall be changed to, as it was said.
     *
     * @param isPrice whether it says that it is the price
     */
    private record Change(LineupItem item, String amount, SaidNumber number, boolean isPrice) {}

    /** A5改成55: the price or the stock? Of a host who has some of it himself it may be his order, which is read as ever. */
    private static Optional<Change> change(Turn turn, String said) {
        var now = NOW.matcher(said.strip());
        var text = now.matches() ? "set " + now.group("what") + " to " + now.group("to") : said;
        if (!turn.may(Role.HOST)
                || text.length() > LONGEST
                || !CHANGING.matcher(text).matches()) {
            return Optional.empty();
        }
        var set = SET.matcher(text.strip());
        var isSet = set.matches();
        var what = isSet ? set.group("what") : TAKEN.matcher(text.strip()).replaceFirst("");
        return named(turn, what).flatMap(named -> {
            var to = (isSet ? SET_TO : CHANGE).matcher(named.rest());
            return to.matches()
                    ? change(
                            turn,
                            named.slots().get(0),
                            to.group("to").strip(),
                            to.group("price") != null || isSet && set.group("price") != null)
                    : Optional.empty();
        });
    }

    private static Optional<Change> change(Turn turn, String slot, String amount, boolean isPrice) {
        return turn.round().shelf().stream()
                .filter(item -> item.slot().equals(slot))
                .filter(item -> isPrice || Phrasing.had(turn, item).signum() == 0)
                .findFirst()
                .flatMap(item -> SaidNumber.begin(amount.replaceFirst("^[¥￥]\\s*", ""))
                        .filter(number -> isAmount(number.rest()))
                        .map(number -> new Change(item, amount, number, isPrice)));
    }

    private static boolean isAmount(String unit) {
        return unit.isEmpty()
                || MONEY.matcher(unit).matches()
                || !Unit.called(unit).isEmpty();
    }

    private void change(Turn turn, Change change) {
        if (change.isPrice() || MONEY.matcher(change.amount()).matches() || isNoStock(change)) {
            run(turn, "/price " + change.item().slot() + " " + change.amount());
        } else {
            ask(turn, change.item(), change.number());
        }
    }

    /** Of what is counted there are no parts: 29.9 boxes are a price. */
    private static boolean isNoStock(Change change) {
        return change.number().rest().isEmpty()
                && !change.item().product().unit().isWeight()
                && change.number().value().stripTrailingZeros().scale() > 0;
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
