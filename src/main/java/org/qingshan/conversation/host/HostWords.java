package org.qingshan.conversation.host;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Commands.Call;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/**
 * What a host says of an item by whatever name, in whatever order, and in a hurry: 讲解红糖, 红糖停卖, 腊肉加货十斤, A5改成55. Of
 * viewers' words nothing is read here.
 */
@Singleton
class HostWords {
    /** What may follow a command's item: a sign, an amount; the rest is checked by the command. */
    private static final Pattern BEFORE_AMOUNT = Pattern.compile("^[:,：，]*+\\s*+[+＋−–-]?\\s*+[¥￥]?\\s*+");

    /** What takes a number and nothing else. */
    private static final Set<String> SETTINGS = Set.of("price", "stock", "limit", "flash");

    private static final String CARD = "card";

    private static final String ADD = "add";

    /** Whatever it says, it is said to all. */
    private static final String SHOUT = "say";

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
        var text = PriceWords.corrected(Normaliser.simplified(said));
        var plain = LinkWords.plain(text);
        return isDone(turn, text) || !plain.equals(text) && isDone(turn, plain);
    }

    private boolean isDone(Turn turn, String text) {
        if (isFlashEnded(turn, text) || HostSays.isDone(turn, text, this::run) || isAnswered(turn, text)) {
            return true;
        }
        var isOther = !NewGoodsWords.isOneMore(text)
                && commands.byWords(text)
                        .filter(found -> found.command().audience().isPresent())
                        .filter(found -> !found.command().name().equals(ADD))
                        .isPresent();
        var anew = isOther ? Optional.<NewGoodsWords>empty() : NewGoodsWords.of(turn, text);
        anew.ifPresent(found -> found.offer(turn));
        if (anew.isPresent()) {
            return true;
        }
        var call = call(turn, text);
        var change = ChangeWords.of(turn, text).filter(found -> call.isEmpty());
        if (CardOrOther.isAsked(turn, text, call, change)) {
            return true;
        }
        call.ifPresent(found -> found.run(turn));
        change.ifPresent(
                found -> found.command().ifPresentOrElse(command -> run(turn, command), () -> found.ask(turn)));
        return call.isPresent()
                || change.isPresent()
                || isStopped(turn, text)
                || isSoldAgain(turn, text)
                || isPresented(turn, text)
                || isShort(turn, text)
                || isPutUp(turn, text)
                || ShownOrBought.isNameAsked(turn, text);
    }

    /** 上架100袋红糖 of what is on sale: more of it, but where it is said to all (喊话 黄桃再上20箱). */
    private boolean isPutUp(Turn turn, String text) {
        var isOne = turn.isPrivate()
                && MoreWords.isPutUp(text)
                && commands.ofTeam(turn.sentence())
                        .filter(call -> call.command().name().equals(SHOUT))
                        .isEmpty();
        var more = isOne ? MoreOnSale.of(turn, text) : Optional.<MoreOnSale>empty();
        more.ifPresent(found -> found.ask(turn));
        return more.isPresent();
    }

    private boolean isShort(Turn turn, String text) {
        var command = HostShorthand.of(turn, text);
        command.ifPresent(found -> run(turn, found));
        return command.isPresent();
    }

    /** Whether it was of more on sale than there is, or of a viewer's order, and has been asked about. The words of a command, of which 喊话 may say the same, go before. */
    boolean asksOfMore(Turn turn, String said) {
        if (SaidToViewers.isAnswered(turn, said)) {
            return true;
        }
        var others = OrderForViewer.of(turn, said);
        others.ifPresent(found -> found.ask(turn));
        if (others.isPresent()) {
            return true;
        }
        if (OtherGoods.areTold(turn, said)) {
            return true;
        }
        var corrected = HostCorrects.of(turn, Normaliser.simplified(said));
        corrected.ifPresent(
                found -> found.command().ifPresentOrElse(command -> run(turn, command), () -> found.ask(turn)));
        var more = corrected.isPresent() ? Optional.<MoreOnSale>empty() : more(turn, said);
        more.ifPresent(found -> found.ask(turn));
        if (corrected.isPresent() || more.isPresent()) {
            return true;
        }
        var bare = OrderForViewer.barely(turn, said);
        bare.ifPresent(found -> found.ask(turn));
        return bare.isPresent();
    }

    private static Optional<MoreOnSale> more(Turn turn, String said) {
        return MoreOnSale.of(turn, said).or(() -> {
            var text = Normaliser.simplified(said);
            var plain = LinkWords.plain(text);
            return plain.equals(text) ? Optional.empty() : MoreOnSale.of(turn, plain);
        });
    }

    private boolean isAnswered(Turn turn, String text) {
        var back = HostUndoes.command(turn, text);
        if (back.isPresent()) {
            run(turn, back.get());
            return true;
        }
        if (SeveralSettings.areAsked(turn, text)
                || HostUndoes.isAnswered(turn, text)
                || HostAsks.isAnswered(turn, text)) {
            return true;
        }
        var recalled = RecallWords.of(turn, text);
        recalled.ifPresent(
                found -> found.command().ifPresentOrElse(command -> run(turn, command), () -> found.ask(turn)));
        if (recalled.isPresent()) {
            return true;
        }
        var whole = wholeLineup(turn, text);
        whole.ifPresent(command -> run(turn, command));
        if (whole.isPresent()) {
            return true;
        }
        var asked = HostAsks.command(turn, text);
        asked.ifPresent(command -> run(turn, command));
        if (asked.isPresent()) {
            return true;
        }
        if (WhoWaits.isAsked(turn, text)) {
            WhoWaits.tell(turn);
            return true;
        }
        if (WhoWatches.isAsked(turn, text)) {
            WhoWatches.tell(turn);
            return true;
        }
        var isNext = NextStep.isAsked(turn, text);
        if (isNext) {
            NextStep.tell(turn);
        }
        return isNext;
    }

    /** What is said of all that is on the lineup, or of all who wait. */
    private static Optional<String> wholeLineup(Turn turn, String text) {
        var said = Amounts.plain(text);
        return turn.isPrivate() && said.length() <= HostShorthand.LONGEST
                ? AllPricesWords.command(turn, said).or(() -> ClearingWords.command(turn, said))
                : Optional.empty();
    }

    private boolean isFlashEnded(Turn turn, String text) {
        var said = FlashEndWords.of(turn, text);
        said.ifPresent(found -> found.command().ifPresentOrElse(command -> run(turn, command), () -> found.ask(turn)));
        return said.isPresent();
    }

    /** Whether it is a command of the host's. */
    boolean isSaid(Turn turn, String said) {
        var text = Normaliser.simplified(said);
        var plain = LinkWords.plain(text);
        return HostSays.of(turn, text).isPresent()
                || isPlainlySaid(turn, text)
                || !plain.equals(text) && isPlainlySaid(turn, plain)
                || more(turn, said).isPresent();
    }

    private boolean isPlainlySaid(Turn turn, String text) {
        return FlashEndWords.of(turn, text).isPresent()
                || wholeLineup(turn, text).isPresent()
                || call(turn, text).isPresent()
                || ChangeWords.of(turn, text).isPresent()
                || OffSaleWords.of(turn, text).isPresent()
                || !BackOnSaleWords.of(turn, text).isEmpty()
                || BackOnSaleWords.isAlone(turn, text)
                || PresentWords.of(turn, text).isPresent()
                || HostShorthand.of(turn, text).isPresent();
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
        return said.isPresent() || OffSaleWords.isSoBefore(turn, text);
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
        var before = slots.isEmpty() && !isAlone ? BackOnSaleWords.onSaleBefore(turn, text) : List.<LineupItem>of();
        before.forEach(item -> turn.say(turn.words()
                .flash()
                .onSaleBefore(item.slot(), turn.words().name(item), turn.words().quantity(item.left(), item))));
        return isAlone || !slots.isEmpty() || !before.isEmpty();
    }

    private void run(Turn turn, String command) {
        commands.bySlash(command).ifPresent(call -> call.run(turn));
    }

    private boolean isPresented(Turn turn, String text) {
        var call = PresentWords.of(turn, text).flatMap(slot -> commands.bySlash("/card " + slot));
        call.ifPresent(found -> found.run(turn));
        return call.isPresent();
    }

    private Optional<Call> call(Turn turn, String text) {
        if (!turn.may(Role.HOST)) {
            return Optional.empty();
        }
        return commands.ofItem(text)
                .flatMap(word -> ChangeWords.named(turn, word.arguments())
                        .filter(named -> isFor(word, named.rest()))
                        .map(named -> word.of(argument(named, named.rest()))))
                .or(() -> ChangeWords.named(turn, text)
                        .flatMap(named -> commands.ofItem(named.rest())
                                .filter(word -> isFor(word, word.arguments()))
                                .map(word -> word.of(argument(named, word.arguments())))))
                .or(() -> ofCard(turn, text));
    }

    /** "Price 25", 秒杀19.9: of the card. */
    private Optional<Call> ofCard(Turn turn, String text) {
        return commands.ofItem(text)
                .filter(word -> HostShorthand.of(turn, text).isEmpty())
                .filter(word -> SETTINGS.contains(word.command().name()))
                .filter(word -> SaidNumber.begin(
                                BEFORE_AMOUNT.matcher(word.arguments()).replaceFirst(""))
                        .isPresent())
                .flatMap(word -> ChangeWords.ofCard(turn).map(item -> word.of(item.slot() + " " + word.arguments())));
    }

    private static String argument(Lineup.Beginning named, String rest) {
        var isNothing = rest.matches(NOTHING);
        return isNothing ? named.slots().get(0) : named.slots().get(0) + " " + rest;
    }

    /** A card takes no amount: 红糖上100袋 puts up. */
    private static boolean isFor(Call word, String rest) {
        return word.command().name().equals(CARD) ? rest.matches(NOTHING) : isAmountOrNothing(rest);
    }

    private static boolean isAmountOrNothing(String rest) {
        var amount = BEFORE_AMOUNT.matcher(rest).replaceFirst("");
        return amount.matches(NOTHING) || SaidNumber.begin(amount).isPresent();
    }
}
