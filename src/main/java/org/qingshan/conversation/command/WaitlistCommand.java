package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.host.WhoWaits;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.WaitlistClearing;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Says who waits for what, and sends them home, of one thing or of all, when a host means it: each of them is told, so it is asked first. */
@Singleton
class WaitlistCommand extends HostCommand {
    /** {@code clear A1 #57,A2 #58 yes 3}: the button that means it names how many claims were waiting when it was asked. */
    private static final Pattern CLEAR =
            Pattern.compile("clear(?:\\s+(?!yes\\b)(?<item>\\S.{0,40}?))?(?:\\s+yes\\s+(?<seen>\\d{1,6}))?");

    private static final String BOTH = ",";
    private static final String KEEP = "keep";

    private final WaitlistClearing clearing;

    WaitlistCommand(WaitlistClearing clearing) {
        this.clearing = clearing;
    }

    @Override
    public String name() {
        return "waitlist";
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public String summary(Wording words) {
        return words.help().waitlist();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var said = Amounts.plain(arguments);
        var clear = CLEAR.matcher(said);
        if (said.equals(KEEP)) {
            turn.say(turn.words().wholeLineup().waitingKept());
        } else if (clear.matches()) {
            clear(turn, clear.group("item"), clear.group("seen"));
        } else {
            WhoWaits.tell(turn);
        }
    }

    /** @param seen how many claims waited when it was asked; null where it was not */
    private void clear(Turn turn, @Nullable String item, @Nullable String seen) {
        var items = item == null
                ? turn.sale().lineup()
                : Arrays.stream(item.split(BOTH))
                        .flatMap(one -> Slots.named(turn, one).stream())
                        .map(Slots.Named::item)
                        .toList();
        var awaited = items.stream().filter(one -> one.waiting() > 0).toList();
        var claims = awaited.stream().mapToInt(LineupItem::waiting).sum();
        if (awaited.isEmpty()) {
            turn.say(turn.words().flash().nobodyWaits());
        } else if (seen == null) {
            ask(turn, item, awaited, claims, "");
        } else if (Integer.parseInt(seen) != claims) {
            ask(turn, item, awaited, claims, turn.words().wholeLineup().waitingChanged() + "\n");
        } else {
            clear(turn, awaited);
        }
    }

    private static void ask(Turn turn, @Nullable String item, List<LineupItem> awaited, int claims, String first) {
        var text = turn.words().wholeLineup();
        var of =
                item == null ? "" : " " + awaited.stream().map(Slots::precisely).collect(Collectors.joining(BOTH));
        turn.outcome("clearing asked");
        turn.choose(
                first + text.askClearWaiting(WhoWaits.list(turn, awaited)),
                new Button(text.clearWaitingYes(), "/waitlist clear" + of + " yes " + claims),
                new Button(text.clearWaitingNo(), "/waitlist " + KEEP));
    }

    private void clear(Turn turn, List<LineupItem> awaited) {
        var words = turn.words();
        turn.outcome("waitlist cleared");
        turn.say(awaited.stream()
                .map(item -> words.wholeLineup()
                        .waitingCleared(item.slot(), words.name(item), clearing.clear(turn.sale(), item, turn.actor())))
                .collect(Collectors.joining("\n")));
    }
}
