package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementClosing;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Closes the accounts of a stream that is over: each grower has a statement, and is told so. Of several it asks which. */
@ApplicationScoped
class SettleCommand extends HostCommand {
    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

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
        turn.sale().stream().ifPresent(live -> live.requireOver(turn.sale().now()));
        var key = KEY.matcher(arguments);
        var meant = key.matches()
                ? Stream.ended(Long.parseLong(key.group(1))).stream().toList()
                : StatementClosing.candidates();
        if (meant.size() > 1) {
            ask(turn, meant);
        } else if (meant.isEmpty()) {
            turn.say(turn.words().ledger().nothingToSettle());
        } else {
            settle(turn, meant.get(0));
        }
    }

    private static void ask(Turn turn, List<Stream> several) {
        turn.sayRows(
                turn.words().ledger().whichStream(),
                Turn.column(several.stream().map(one -> new Button(named(turn, one), "/settle #" + one.id()))));
    }

    private static String named(Turn turn, Stream stream) {
        var day = stream.endedAt()
                .orElse(turn.sale().now())
                .atZone(Wording.VILLAGE)
                .toLocalDate();
        return turn.words().ledger().streamOf(stream.title(), turn.words().day(day));
    }

    private void settle(Turn turn, Stream stream) {
        var text = turn.words().ledger();
        var statements = closing.close(stream, turn.actor());
        if (statements.isEmpty()) {
            turn.say(text.nothingToSettle());
            return;
        }
        var owed = statements.stream().mapToLong(Statement::owed).sum();
        var lines = new StringJoiner("\n").add(text.settled(named(turn, stream), statements.size(), turn.money(owed)));
        statements.forEach(one -> lines.add(text.settledLine(one.grower().name(), turn.money(one.owed()))));
        turn.say(lines.toString());
    }
}
