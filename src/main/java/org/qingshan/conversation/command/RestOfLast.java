package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Tells a host what is left of the last stream and not on the lineup, with a button that puts it up. */
final class RestOfLast {
    private RestOfLast() {}

    /** Says the text, and that behind it if there is anything. */
    static void say(Turn turn, String text, List<LineupItem> rest) {
        say(turn, text, rest, List.of());
    }

    /** The same with other buttons below its own. */
    static void say(Turn turn, String text, List<LineupItem> rest, List<Button> others) {
        if (rest.isEmpty()) {
            turn.offer(text, Turn.column(others.stream()));
            return;
        }
        var words = turn.words();
        var names = rest.stream()
                .map(item -> words.name(item))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        var bring = new Button(
                words.team().bringRestButton(),
                "/add rest #" + Stream.last().orElseThrow().id());
        var buttons = new ArrayList<>(List.of(bring));
        buttons.addAll(others);
        turn.offer(text + "\n" + words.team().restOfLast(names), Turn.column(buttons.stream()));
    }
}
