package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.StringJoiner;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementClosing;

/** Closes the accounts of the stream that ended last: each grower has a statement, and is told so. */
@ApplicationScoped
class SettleCommand extends HostCommand {
    private final StatementClosing closing;

    SettleCommand(StatementClosing closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "settle";
    }

    @Override
    public List<String> words() {
        return List.of("封账", "关账", "给货主结账", "settle");
    }

    @Override
    public boolean takesArguments() {
        return false;
    }

    @Override
    public String summary(Wording words) {
        return words.help().settle();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (turn.sale().stream().isPresent()) {
            throw new Refused(Reason.NOT_OVER);
        }
        var text = turn.words().ledger();
        var statements = closing.closeWhatIsOver(turn.actor());
        if (statements.isEmpty()) {
            turn.say(text.nothingToSettle());
            return;
        }
        var owed = statements.stream().mapToLong(Statement::owed).sum();
        var lines = new StringJoiner("\n").add(text.settled(statements.size(), turn.money(owed)));
        statements.forEach(one -> lines.add(text.settledLine(one.grower().name(), turn.money(one.owed()))));
        turn.say(lines.toString());
    }
}
