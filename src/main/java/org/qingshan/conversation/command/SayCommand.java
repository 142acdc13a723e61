package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Streaming;

/** Tells everyone in the stream something. */
@Singleton
class SayCommand extends HostCommand {
    /** Letters; more is not read while somebody talks. */
    private static final int LONGEST = 300;

    private final Streaming streaming;

    SayCommand(Streaming streaming) {
        this.streaming = streaming;
    }

    @Override
    public String name() {
        return "say";
    }

    @Override
    public List<String> words() {
        return List.of("喊话", "告诉大家", "通知大家", "跟大家说", "say", "tell everyone", "tell everybody", "tell all");
    }

    @Override
    public String summary(Wording words) {
        return words.help().say();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.isEmpty() || arguments.length() > LONGEST) {
            turn.say(turn.words().flash().howToSay(LONGEST));
        } else {
            streaming.announce(turn.sale(), arguments, turn.actor());
            turn.say(turn.words().flash().sent());
        }
    }
}
