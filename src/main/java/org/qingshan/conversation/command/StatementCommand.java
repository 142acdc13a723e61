package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementSheet;
import org.qingshan.domain.statement.Sums;

/** Tells a grower what the last evening came to. */
@Singleton
class StatementCommand implements Command {
    @Override
    public String name() {
        return "statement";
    }

    @Override
    public List<String> words() {
        return List.of("对账", "对账单", "statement");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return GrowerQuestion.asked(turn, GrowerQuestion.STATEMENT);
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.GROWER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().statement();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var growers = GrowerQuestion.growersOf(turn);
        var told = growers.stream()
                .flatMap(grower -> Statement.lastOf(grower).stream().map(last -> of(turn, grower, last)))
                .toList();
        turn.say(told.isEmpty() ? turn.words().ledger().noStatement() : String.join("\n\n", told));
    }

    /** As it was closed; below it stands what was paid or entered since then. */
    private static String of(Turn turn, Member grower, Statement last) {
        var words = turn.words();
        var currency = turn.shop().currency();
        var sheet = StatementText.of(words, StatementSheet.of(last), currency);
        var owed = Sums.owedTo(grower);
        return owed == last.owed()
                ? sheet
                : sheet + "\n"
                        + words.ledger()
                                .changedSince(StatementText.since(words, StatementSheet.since(last), owed, currency));
    }
}
