package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.shop.Role;

/** Ends the stream. */
@ApplicationScoped
class EndCommand implements Command {
    private final Streaming streaming;

    EndCommand(Streaming streaming) {
        this.streaming = streaming;
    }

    @Override
    public String name() {
        return "end";
    }

    @Override
    public List<String> words() {
        return List.of("下播", "end");
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.HOST);
    }

    @Override
    public String summary(Wording words) {
        return words.team().helpEnd();
    }

    @Override
    public void run(Turn turn, String arguments) {
        streaming.end(turn.sale(), turn.actor());
        turn.say(turn.words().team().ended());
    }
}
