package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.Streaming;

/** Starts the planned stream, else one with the last lineup and what is left of it. */
@Singleton
class LiveCommand extends HostCommand {
    private final Streaming streaming;
    private final LineupKeeping lineup;

    LiveCommand(Streaming streaming, LineupKeeping lineup) {
        this.streaming = streaming;
        this.lineup = lineup;
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public List<String> words() {
        return List.of("开播", "live");
    }

    @Override
    public String summary(Wording words) {
        return words.help().live();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var stream = streaming.start(turn.sale(), arguments, turn.actor());
        turn.round().lineupChanged();
        turn.chat().joins(stream.id());
        var rows =
                LineupText.rows(turn.words(), turn.sale().lineup(), turn.shop().currency());
        RestOfLast.say(turn, turn.words().team().live(stream.title()) + "\n" + rows, lineup.restOfLast(turn.sale()));
    }
}
