package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.Looking;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.host.SalesBefore;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.OwedSums;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.PeopleWaiting;
import org.qingshan.domain.order.StreamTotals;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/** Shows how the stream is going, or how the last one went. */
@Singleton
class SalesCommand extends HostCommand {
    private final QuestionDesk desk;
    private final Looking looking;

    SalesCommand(QuestionDesk desk, Looking looking) {
        this.looking = looking;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "sales";
    }

    @Override
    public List<String> words() {
        return List.of("战况", "sales");
    }

    @Override
    public boolean takesArguments() {
        return false;
    }

    @Override
    public String summary(Wording words) {
        return words.help().sales();
    }

    /** 今天卖了多少红糖, "how many peaches did we sell": of what is named, else of all. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:卖|售|销)(?:了|出去?|掉)+(?:多少|几|好多)|(?:多少|几).{0,6}(?:卖|售)(?:了|出|掉)|(?:卖|销)得?(?:怎么样|咋样|如何|好不好)|销量|卖了没"
                    + "|\\bhow (?:much|many)\\b.*\\b(?:sold|sell|sales)\\b|\\bhow (?:are|is|were) (?:the )?(?:sales|.{1,20} selling)\\b|\\bsales (?:of|for|so far|today)\\b");

    private static final int LONGEST = 60;

    @Override
    public boolean canBe(Sentence said) {
        return said.words().length() <= LONGEST && ASKED.matcher(said.plain()).find();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var isAsked = turn.isPrivate()
                && turn.may(Role.HOST)
                && turn.said().length() <= LONGEST
                && ASKED.matcher(turn.round().plain(turn.said())).find();
        return isAsked ? Optional.of(turn.said()) : Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        var stream = turn.sale().stream().or(Stream::last);
        var named = stream.map(LineupItem::of).orElseGet(List::of);
        var slots = arguments.isEmpty()
                ? List.<String>of()
                : turn.round().namesOf(named).named(arguments);
        if (!slots.isEmpty()) {
            showNamed(
                    turn,
                    named.stream().filter(item -> slots.contains(item.slot())).toList());
            return;
        }
        if (SalesBefore.isAnswered(turn, arguments)) {
            return;
        }
        if (stream.isEmpty()) {
            turn.say(team.nothingLive());
            return;
        }
        var orders = Parcels.inStream(stream.get().id());
        var totals = StreamTotals.of(orders);
        var text = new StringJoiner("\n").add(team.salesTitle(stream.get().title()));
        text.add(team.salesTotals(totals.orders(), turn.money(totals.goods()), turn.money(totals.held())));
        if (turn.shop().paying().within().isPresent()) {
            unpaid(turn, stream.get().id()).forEach(text::add);
        }
        var lineup = LineupItem.of(stream.get());
        var waitingFor = PeopleWaiting.forEach(lineup);
        lineup.forEach(item -> text.add(line(turn.words(), item, waitingFor.getOrDefault(item.id(), 0L))));
        int waiting = desk.open().size();
        if (waiting > 0) {
            text.add(turn.words().fact().questionsWait(waiting));
        }
        looking.show(turn, name(), text.toString());
    }

    private static List<String> unpaid(Turn turn, long stream) {
        var rule = turn.words().rule();
        var owed = OwedSums.waitedFor(stream);
        var said = OwedSums.saidPaid(stream);
        List<String> lines = new ArrayList<>();
        if (owed.orders() > 0) {
            lines.add(rule.salesUnpaid((int) owed.orders(), turn.money(owed.money())));
        }
        var inPart = OwedSums.saidInPart(stream);
        if (inPart.orders() > 0) {
            lines.add(rule.owingInPart((int) inPart.orders(), turn.money(inPart.money())));
        }
        if (said.orders() > 0) {
            lines.add(rule.owingProved((int) said.orders(), turn.money(said.money())));
        }
        return lines;
    }

    private void showNamed(Turn turn, List<LineupItem> items) {
        var waitingFor = PeopleWaiting.forEach(items);
        looking.show(
                turn,
                name(),
                items.stream()
                        .map(item -> line(turn.words(), item, waitingFor.getOrDefault(item.id(), 0L)))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(Wording words, LineupItem item, long people) {
        var line = words.team()
                .salesLine(
                        item.slot(),
                        words.name(item),
                        words.quantity(item.sold(), item),
                        words.quantity(item.held(), item),
                        words.quantity(item.untaken(), item));
        var closed =
                item.isOpen() || !item.stream().isLive() ? "" : words.flash().salesClosed();
        return line + (item.waiting() == 0 ? "" : words.team().salesWaiting(people)) + closed;
    }
}
