package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.qingshan.conversation.lot.HarvestDay;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.Proof;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementClosing;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/**
 * Closes the accounts of a stream that is over: each grower has a statement, and is told so. Of several it asks which. While one is live,
 * only an earlier one that is named is closed: by its day, its title or its button.
 */
@Singleton
class SettleCommand extends HostCommand {
    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

    /** 封昨晚的账, 昨天那场的账封一下; what growers call 结账 is something else. */
    private static final Pattern SAID_ABOUT =
            Pattern.compile("(?!.*(?:别|不|没|未|谁|关于|什么时候))(?:把|给)?.{0,16}(?:[封关].{1,14}[账帐]|[账帐].{0,3}[封关](?:一?下|了|掉)?)");

    private static final Pattern LAST =
            Pattern.compile("上一?[场次回]|\\blast (?:one|stream|time)\\b", Pattern.CASE_INSENSITIVE);

    /** A title that is shorter stands in any sentence. */
    private static final int SHORTEST_TITLE = 2;
    /** Nobody names an evening that is further back. */
    private static final int REMEMBERED = 30;

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
    public Optional<String> inOtherWords(Turn turn) {
        if (!turn.may(Role.HOST)) {
            return Optional.empty();
        }
        var said = turn.said().replaceFirst("[。.!！~～]+$", "");
        return SAID_ABOUT.matcher(said).matches() && !named(turn, said).isEmpty()
                ? Optional.of(said)
                : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().settle();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var key = KEY.matcher(arguments);
        if (key.matches()) {
            settle(turn, Stream.aired(Long.parseLong(key.group(1))).stream().toList());
            return;
        }
        var named = arguments.isEmpty() ? List.<Stream>of() : named(turn, arguments);
        var live = turn.sale().stream().filter(Stream::isLive);
        if (!named.isEmpty()) {
            settle(turn, named);
        } else if (live.isPresent()) {
            earlier(turn, live.get());
        } else if (arguments.isEmpty()) {
            settle(turn, StatementClosing.candidates());
        } else {
            ask(turn, turn.words().ledger().whichStream(), StatementClosing.candidates());
        }
    }

    /** What is live is not over; where an earlier evening is still open, it may be that one. */
    private static void earlier(Turn turn, Stream live) {
        var open = Stream.unsettled();
        if (open.isEmpty()) {
            live.requireOver(turn.sale().now());
        }
        ask(turn, turn.words().ledger().earlierOne(), open);
    }

    /** Those that are over and meant by a day, a title, or as the last one. */
    private static List<Stream> named(Turn turn, String words) {
        var over = Stream.aired(REMEMBERED).stream()
                .filter(one -> one.endedAt().isPresent())
                .toList();
        if (LAST.matcher(words).find()) {
            return over.stream().limit(1).toList();
        }
        var titled = over.stream()
                .filter(one -> one.title().strip().length() >= SHORTEST_TITLE
                        && words.contains(one.title().strip()))
                .toList();
        if (!titled.isEmpty()) {
            return titled;
        }
        var today = turn.sale().now().atZone(Wording.VILLAGE).toLocalDate();
        return HarvestDay.past(words, today)
                .map(found ->
                        over.stream().filter(one -> isOf(one, found.day())).toList())
                .orElse(List.of());
    }

    /** An evening that goes on after midnight is of the day on which it began. */
    private static boolean isOf(Stream stream, LocalDate day) {
        return stream.startedAt()
                .or(stream::endedAt)
                .map(time -> time.atZone(Wording.VILLAGE).toLocalDate())
                .filter(day::equals)
                .isPresent();
    }

    private void settle(Turn turn, List<Stream> meant) {
        if (meant.size() > 1) {
            ask(turn, turn.words().ledger().whichStream(), meant);
        } else if (meant.isEmpty()) {
            turn.say(turn.words().ledger().nothingToSettle());
        } else {
            settle(turn, meant.get(0));
        }
    }

    private static void ask(Turn turn, String question, List<Stream> several) {
        if (several.isEmpty()) {
            turn.say(turn.words().ledger().nothingToSettle());
            return;
        }
        turn.choose(
                question,
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
        var owed = statements.stream()
                .mapToLong(Statement::owed)
                .filter(one -> one > 0)
                .sum();
        var lines = new StringJoiner("\n").add(text.settled(named(turn, stream), statements.size(), turn.money(owed)));
        statements.forEach(one -> lines.add(text.settledLine(
                one.grower().name(),
                StatementText.signed(turn.words(), one.owed(), turn.shop().currency()))));
        var nobodys = Proof.of(stream).own();
        if (nobodys > 0) {
            lines.add(text.soldOfNobody(turn.money(nobodys)));
        }
        var carts = OpenCarts.told(turn, stream);
        turn.say(carts.isEmpty() ? lines.toString() : lines.add(carts).toString());
    }
}
