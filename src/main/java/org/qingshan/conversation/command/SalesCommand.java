package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.StringJoiner;
import org.qingshan.conversation.Looking;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.PeopleWaiting;
import org.qingshan.domain.order.StreamTotals;
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

    @Override
    public void run(Turn turn, String arguments) {
        var team = turn.words().team();
        var stream = turn.sale().stream().or(Stream::last);
        if (stream.isEmpty()) {
            turn.say(team.nothingLive());
            return;
        }
        var totals = StreamTotals.of(Parcels.inStream(stream.get().id()));
        var text = new StringJoiner("\n").add(team.salesTitle(stream.get().title()));
        text.add(team.salesTotals(totals.orders(), turn.money(totals.goods()), turn.money(totals.held())));
        var lineup = LineupItem.of(stream.get());
        var waitingFor = PeopleWaiting.forEach(lineup);
        lineup.forEach(item -> text.add(line(turn.words(), item, waitingFor.getOrDefault(item.id(), 0L))));
        int waiting = desk.open().size();
        if (waiting > 0) {
            text.add(turn.words().fact().questionsWait(waiting));
        }
        looking.show(turn, name(), text.toString());
    }

    private static String line(Wording words, LineupItem item, long people) {
        var line = words.team()
                .salesLine(
                        item.slot(),
                        words.name(item),
                        words.quantity(item.sold(), item),
                        words.quantity(item.held(), item),
                        words.quantity(item.untaken(), item));
        return item.waiting() == 0 ? line : line + words.team().salesWaiting(people);
    }
}
