package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Stops the sale of an item. */
@Singleton
class CloseCommand extends SlotCommand {
    private static final List<String> TAKING_DOWN = List.of("下架", "停售", "take down", "stop selling");

    /** Nobody buys in these words. */
    private static final Pattern OFF_SALE = Pattern.compile(
            "(?:(?:please|ok|okay|now),? ){0,3}(?:take down|stop selling) (?!.*\\?).{1,40}|下架(?![了的呀啊,]|.*[吗?没]).{1,20}");

    /** Buttons that fit beside a stream. */
    private static final int MOST = 3;

    private final LineupKeeping lineup;

    CloseCommand(LineupKeeping lineup) {
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "close";
    }

    @Override
    public List<String> words() {
        return Stream.concat(Stream.of("停卖", "close"), TAKING_DOWN.stream()).toList();
    }

    @Override
    public boolean isOnlyOfTeam(Sentence said) {
        return OFF_SALE.matcher(said.plain()).matches();
    }

    @Override
    public String summary(Wording words) {
        return words.help().close();
    }

    /** 下架 alone is asked of in its own word; of what is named it says the same. */
    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        var example = turn.round().shelf().stream().filter(LineupItem::isOpen).findFirst();
        if (arguments.isEmpty() && TAKING_DOWN.contains(word) && example.isPresent()) {
            Slots.ask(
                    turn, turn.words().rule().whichToTakeDown(example.get().slot()), name(), LineupItem::isOpen, MOST);
        } else {
            run(turn, arguments);
        }
    }

    @Override
    boolean takesSeveral() {
        return true;
    }

    @Override
    boolean act(Turn turn, LineupItem item, String rest) {
        if (rest.isEmpty()) {
            lineup.close(turn.sale(), item, turn.actor());
            var words = turn.words();
            turn.say(
                    words.team().closed(item.slot(), words.name(item)) + grace(turn),
                    new Button(words.flash().openButton(item.slot()), "/open " + Slots.precisely(item)));
        }
        return rest.isEmpty();
    }

    /** Those who see the stream late may still be about to claim. */
    private static String grace(Turn turn) {
        var seconds = turn.shop().grace().toSeconds();
        return seconds == 0 ? "" : turn.words().gap() + turn.words().rule().lateClaimsCount(seconds);
    }

    @Override
    void ask(Turn turn) {
        Slots.ask(turn, turn.words().team().whichToClose(), name(), LineupItem::isOpen);
    }
}
