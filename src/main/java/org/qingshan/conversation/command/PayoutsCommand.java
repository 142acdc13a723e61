package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.Sums;
import org.qingshan.domain.statement.Unsettled;

/** Tells a grower what he can fetch, and what he has had. */
@Singleton
class PayoutsCommand implements Command {
    /** The last ones are what a grower asks about. */
    private static final int SHOWN = 5;

    @Override
    public String name() {
        return "payouts";
    }

    @Override
    public List<String> words() {
        return List.of("结钱", "payouts");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return GrowerQuestion.asked(turn, GrowerQuestion.PAYOUTS);
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.GROWER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().payouts();
    }

    @Override
    public void run(Turn turn, String arguments) {
        tell(turn);
    }

    static void tell(Turn turn) {
        var growers = GrowerQuestion.growersOf(turn);
        if (growers.isEmpty()) {
            turn.say(turn.words().ledger().noStatement());
            return;
        }
        turn.say(String.join(
                "\n\n", growers.stream().map(grower -> of(turn, grower)).toList()));
    }

    /** Nothing is paid of one that says that nothing was sold. */
    private static boolean tellsMoney(Statement statement) {
        return statement.owed() != 0 || statement.earned() != 0;
    }

    private static String of(Turn turn, Member grower) {
        var text = turn.words().ledger();
        var owed = Sums.owedTo(grower);
        var coming = Unsettled.earnedBy(grower);
        // In a group whoever reads along sees the first line.
        var lines = new StringJoiner("\n").add(StatementText.addressed(text.moneyTitle(grower.name())));
        var payouts = Payout.of(grower, SHOWN);
        var lost = Unsettled.lostBy(grower);
        var isSettled = coming == 0 && lost == 0;
        var isEven = owed == 0 && isSettled && payouts.isEmpty();
        if (isEven
                && Statement.lastOf(grower).filter(PayoutsCommand::tellsMoney).isEmpty()) {
            return lines.add(text.nothingEarnedYet()).toString();
        }
        if (owed != 0 || isSettled) {
            lines.add(StatementText.balance(turn.words(), turn.money(Math.abs(owed)), owed));
        }
        if (!isSettled) {
            var most = StatementText.signed(
                    turn.words(), coming - lost, turn.shop().currency());
            lines.add(lost == 0 ? text.coming(most) : text.comingLess(most, turn.money(lost)));
        }
        if (owed > 0) {
            Statement.lastOf(grower).ifPresent(last -> lines.add(text.codeWord(last.codeWord())));
        }
        payouts.forEach(payout ->
                lines.add(StatementText.payout(turn.words(), payout, turn.shop().currency())));
        if (payouts.isEmpty() && !isEven) {
            lines.add(text.nothingPaidYet());
        }
        return lines.toString();
    }
}
