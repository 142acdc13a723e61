package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.OutboxMessage;

/** Sends a card again of which nobody knows whether it was shown. Said by its button only. */
@Singleton
class AgainCommand extends HostCommand {
    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

    @Override
    public String name() {
        return "again";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        var key = KEY.matcher(arguments);
        var text = turn.words().place();
        var sent = key.matches()
                && OutboxMessage.byId(Long.parseLong(key.group(1)))
                        .filter(message -> message.body().isForMany())
                        .filter(OutboxMessage::sendAgain)
                        .isPresent();
        if (sent) {
            History.write(turn.actor(), "message.resent", "outbox " + key.group(1), Map.of());
        }
        turn.say(sent ? text.sentAgain() : text.arrivedAlready());
    }
}
