package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.parcel.HandingOver;

/** A buyer has come for his order, and has paid what was due; or has not. */
@Singleton
class CollectedCommand extends PackerCommand {
    private static final Pattern CALL = Pattern.compile("#?(\\d{4,9})(?:[\\s,，]+(\\S+))?");
    private static final Set<String> UNPAID = Set.of("没收钱", "未付", "没付", "没付钱", "unpaid");

    private final HandingOver handing;

    CollectedCommand(HandingOver handing) {
        this.handing = handing;
    }

    @Override
    public String name() {
        return "collected";
    }

    @Override
    public List<String> words() {
        return List.of("取走了", "取货了", "来取了", "collected", "picked up");
    }

    @Override
    public String summary(Wording words) {
        return words.help().collected();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var call = CALL.matcher(arguments);
        var text = turn.words().pickUp();
        var unpaid = call.matches() && call.group(2) != null;
        if (!call.matches() || unpaid && !UNPAID.contains(call.group(2).toLowerCase(Locale.ROOT))) {
            turn.say(text.howToCollect());
            return;
        }
        var order = numbered(call.group(1));
        var handed = handing.collect(order, !unpaid, turn.actor());
        var said = new StringJoiner(turn.words().gap())
                .add(text.collected(turn.words().numbers(order.company().numbers())));
        if (handed.cash() > 0) {
            said.add(text.tookCash(turn.money(handed.cash())));
        }
        if (handed.due() > 0) {
            said.add(handed.toCheck() ? text.toCheck() : text.stillDue(turn.money(handed.due())));
        }
        turn.say(said.toString());
    }
}
