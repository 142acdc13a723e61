package org.qingshan.conversation.command;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Tells a host what is left of the last stream and not on the lineup, with a button that puts it up. */
final class RestOfLast {
    private RestOfLast() {}

    /** Says the text, and that behind it if there is anything. */
    static void say(Turn turn, String text, List<LineupItem> rest) {
        if (rest.isEmpty()) {
            turn.say(text);
            return;
        }
        var words = turn.words();
        var names = rest.stream()
                .map(item -> words.name(item))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        turn.say(
                text + "\n" + words.team().restOfLast(names),
                new Button(
                        words.team().bringRestButton(),
                        "/add rest #" + Stream.last().orElseThrow().id()));
    }
}
