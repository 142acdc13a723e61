package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.Spent;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.Withdrawing;
import org.qingshan.domain.shop.Role;

/** Takes a lot off sale whose grower sells no more and takes home what is left. */
@Singleton
class WithdrawCommand implements Command {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})\\s*号?");

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
        return Spent.ITSELF;
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
