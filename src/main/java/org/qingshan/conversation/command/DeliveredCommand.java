package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Dispatch;

/** An order has arrived, as the courier or the buyer told somebody of the team. */
@Singleton
class DeliveredCommand extends PackerCommand {
    private final Dispatch dispatch;

    DeliveredCommand(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "delivered";
    }

    @Override
    public List<String> words() {
        return List.of("签收", "送到了", "delivered");
    }

    @Override
    public String summary(Wording words) {
        return words.help().delivered();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (!arguments.matches("\\d{4,9}")) {
            turn.say(turn.words().parcel().howToDeliver());
            return;
        }
        var order = numbered(arguments);
        dispatch.deliver(order, turn.actor());
        turn.say(turn.words().parcel().delivered(order.number()));
    }
}
