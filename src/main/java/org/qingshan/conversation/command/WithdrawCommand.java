package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.lot.LotButtons;
import org.qingshan.conversation.lot.WithdrawalSpeech;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.Withdrawing;
import org.qingshan.domain.shop.Role;

/** Takes a lot off sale whose grower sells no more and takes home what is left, which it asks before, since nothing brings it back; or a part of it. */
@Singleton
class WithdrawCommand implements Command {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})\\s*号?(?:\\s+(?<rest>\\S.{0,60}))?");

    private static final Pattern YES = Pattern.compile("yes(?:\\s+(?<seen>\\d{1,9}(?:\\.\\d{1,3})?))?");

    /** {@code back 20 was 280 offered 20}: what was taken, what the lot was then, and by how much less was offered. */
    private static final Pattern BACK = Pattern.compile(
            "back (?<taken>\\d{1,12}(?:\\.\\d{1,9})?) was (?<was>\\d{1,12}(?:\\.\\d{1,9})?) offered (?<offered>\\d{1,12}(?:\\.\\d{1,9})?)");

    /** {@code 20斤 was 300}: so much of it, and what the lot was when it was asked, which only a button says. */
    private static final Pattern SOME = Pattern.compile("(?<some>.{1,40}?)(?: was (?<was>\\d{1,12}(?:\\.\\d{1,9})?))?");

    private final Withdrawing withdrawing;

    WithdrawCommand(Withdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public List<String> words() {
        return List.of("还货");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.SCREENER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().withdraw();
    }

    @Override
    public Spent spends(String arguments) {
        return arguments.indexOf(' ') < 0 ? Spent.NONE : Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var text = turn.words().announcing();
        var said = NUMBERED.matcher(Amounts.plain(arguments));
        if (!said.matches()) {
            turn.say(text.howToWithdraw());
            return;
        }
        var lot = LotCommand.numbered(said.group(1));
        var rest = Objects.requireNonNullElse(said.group("rest"), "").strip();
        var yes = YES.matcher(rest);
        var back = BACK.matcher(rest);
        if (rest.isEmpty()) {
            WithdrawalSpeech.ask(turn, lot, "");
        } else if (rest.equals("no")) {
            turn.say(text.notWithdrawn(lot.number()));
        } else if (yes.matches()) {
            withdraw(turn, lot, yes.group("seen"));
        } else if (back.matches()) {
            bringBack(turn, lot, back);
        } else {
            takeSome(turn, lot, rest);
        }
    }

    /** @param seen what the question said was left, for others buy meanwhile; null where nothing was asked */
    private void withdraw(Turn turn, Lot lot, @Nullable String seen) {
        if (seen != null && new BigDecimal(seen).compareTo(lot.left()) != 0) {
            WithdrawalSpeech.ask(
                    turn,
                    lot,
                    turn.words().announcing().leftChanged() + turn.words().gap());
            return;
        }
        withdrawing.withdraw(turn.sale(), lot, turn.actor());
        WithdrawalSpeech.done(turn, lot);
    }

    private void takeSome(Turn turn, Lot lot, String said) {
        var some = SOME.matcher(said);
        if (!some.matches()) {
            turn.say(turn.words().announcing().howToWithdraw());
            return;
        }
        var quantity = Amounts.quantity(some.group("some"), lot.product()).filter(one -> one.signum() > 0);
        var was = some.group("was");
        if (quantity.isPresent() && was != null && new BigDecimal(was).compareTo(lot.brought()) != 0) {
            askAgain(turn, lot, some.group("some"));
        } else if (quantity.isPresent()) {
            WithdrawalSpeech.takeSome(turn, withdrawing, lot, quantity.get());
        } else {
            turn.say(turn.words().announcing().howToWithdraw());
        }
    }

    /** Somebody else may have noted it. Refuses a lot of which nothing can be taken. */
    private static void askAgain(Turn turn, Lot lot, String amount) {
        Withdrawing.require(lot);
        var words = turn.words();
        turn.outcome("withdrawal asked");
        turn.choose(
                words.announcing()
                        .takenSince(
                                lot.number(),
                                LotSentences.quantity(lot, lot.brought(), words),
                                LotSentences.quantity(lot, lot.left(), words)),
                LotButtons.takeSome(lot, amount, words));
    }

    /** Nothing was taken after all; counts as long as the lot is what it was then. */
    private void bringBack(Turn turn, Lot lot, Matcher back) {
        var words = turn.words();
        if (new BigDecimal(back.group("was")).compareTo(lot.brought()) != 0) {
            turn.outcome("refused");
            turn.say(words.announcing().countedSince(lot.number(), LotSentences.quantity(lot, lot.brought(), words)));
            return;
        }
        withdrawing.bringBack(
                turn.sale(),
                lot,
                new BigDecimal(back.group("taken")),
                new BigDecimal(back.group("offered")),
                turn.actor());
        turn.outcome("not taken home");
        turn.say(words.announcing()
                .broughtBack(
                        lot.number(),
                        words.name(lot.product()),
                        LotSentences.quantity(lot, lot.brought(), words),
                        LotSentences.quantity(lot, lot.left(), words)));
    }
}
