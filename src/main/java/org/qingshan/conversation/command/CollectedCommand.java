package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.HandingOver;
import org.qingshan.outbox.Button;

/** A buyer has come for his order, and has paid what was due; or has not. */
@Singleton
class CollectedCommand extends PackerCommand {
    /** {@code 1003}, {@code 1003 unpaid}, {@code 1003 59.8}; the button of the question names what was due in minor units. */
    private static final Pattern CALL = Pattern.compile("#?(\\d{4,9})(?:[\\s,，]+(?:got (\\d{1,15})|(\\S+)))?");

    private static final Set<String> UNPAID = Set.of("没收钱", "未付", "没付", "没付钱", "unpaid");

    /** Nothing was said of money. */
    private static final long ASK = -1;

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
        var cash = call.matches() ? cash(turn, call) : Optional.<Long>empty();
        if (cash.isEmpty()) {
            turn.say(text.howToCollect());
            return;
        }
        var order = numbered(call.group(1));
        var due = handing.cash(order);
        if (cash.get() == ASK && due > 0) {
            ask(turn, order, due);
            return;
        }
        var handed = handing.collect(order, Math.max(0, cash.get()), turn.actor());
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

    /** What he has been given, in minor units, 0 for nothing, {@link #ASK} where he does not say; empty where nobody can read it. */
    private static Optional<Long> cash(Turn turn, Matcher call) {
        if (call.group(2) != null) {
            return Optional.of(Long.parseLong(call.group(2)));
        }
        var said = call.group(3);
        if (said == null) {
            return Optional.of(ASK);
        }
        return UNPAID.contains(said.toLowerCase(Locale.ROOT))
                ? Optional.of(0L)
                : Amounts.money(said, turn.shop().currency()).filter(sum -> sum > 0);
    }

    /** So that what is booked is what he saw. */
    private static void ask(Turn turn, CustomerOrder order, long due) {
        var text = turn.words().pickUp();
        turn.say(
                text.askCash(turn.words().numbers(order.company().numbers()), turn.money(due)),
                new Button(text.cashButton(turn.money(due)), "/collected " + order.number() + " got " + due),
                new Button(text.noCashButton(), "/collected " + order.number() + " unpaid"));
    }
}
