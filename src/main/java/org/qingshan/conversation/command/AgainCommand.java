package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.SendingAgain;
import org.qingshan.outbox.SendingAgain.Outcome;

/** Sends a card again of which nobody knows whether it was shown. Said by its button only. */
@Singleton
class AgainCommand extends HostCommand {
    private static final Pattern KEY = Pattern.compile("#(\\d{1,18})");

    private final SendingAgain sending;

    AgainCommand(SendingAgain sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "again";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ALL;
    }

    @Override
    public void run(Turn turn, String arguments) {
        var key = KEY.matcher(arguments);
        var text = turn.words().place();
        var card = key.matches() ? OutboxMessage.byId(Long.parseLong(key.group(1))) : Optional.<OutboxMessage>empty();
        var outcome = card.filter(message -> message.body().isForMany())
                .map(sending::send)
                .orElse(Outcome.ARRIVED);
        if (outcome == Outcome.SENT) {
            History.write(turn.actor(), "message.resent", "outbox " + key.group(1), Map.of());
        }
        turn.say(
                switch (outcome) {
                    case SENT -> text.sentAgain();
                    case ARRIVED -> text.arrivedAlready();
                    case OUTDATED -> text.outdated();
                });
    }
}
