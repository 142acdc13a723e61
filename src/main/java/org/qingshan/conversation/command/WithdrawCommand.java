package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.Spent;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.Withdrawing;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Takes a lot off sale whose grower sells no more and takes home what is left; asks before it does, since nothing brings it back. */
@Singleton
class WithdrawCommand implements Command {
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,6})\\s*号?(?:\\s+(yes|no)(?:\\s+(\\d{1,9}(?:\\.\\d{1,3})?))?)?");

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
        if ("no".equals(said.group(2))) {
            turn.say(text.notWithdrawn(lot.number()));
        } else if ("yes".equals(said.group(2))) {
            withdraw(turn, lot, said.group(3));
        } else {
            ask(turn, lot, "");
        }
    }

    private static void ask(Turn turn, Lot lot, String first) {
        Withdrawing.require(lot);
        var words = turn.words();
        var text = words.announcing();
        turn.outcome("withdrawal asked");
        turn.choose(
                first
                        + text.askWithdraw(
                                lot.number(),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.left(), words),
                                LotSentences.grower(lot, words))
                        + LotSentences.stillSent(lot, words),
                new Button(text.withdrawYes(), "/withdraw " + lot.number() + " yes " + Wording.number(lot.left())),
                new Button(text.withdrawNo(), "/withdraw " + lot.number() + " no"));
    }

    /** @param seen what the question said was left, for others buy meanwhile; null where nothing was asked */
    private void withdraw(Turn turn, Lot lot, @Nullable String seen) {
        var text = turn.words().announcing();
        if (seen != null && new BigDecimal(seen).compareTo(lot.left()) != 0) {
            ask(turn, lot, text.leftChanged() + turn.words().gap());
            return;
        }
        withdrawing.withdraw(turn.sale(), lot, turn.actor());
        turn.outcome("lot withdrawn");
        var words = turn.words();
        turn.say(text.withdrawn(
                        lot.number(),
                        words.name(lot.product()),
                        LotSentences.quantity(lot, lot.left(), words),
                        LotSentences.grower(lot, words))
                + LotSentences.stillSent(lot, words));
    }
}
