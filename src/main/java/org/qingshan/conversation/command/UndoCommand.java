package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.StringJoiner;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.OrderTaking;

/** Takes back one claim of the person, named by its number; the button under its answer. */
@ApplicationScoped
class UndoCommand implements Command {
    private final OrderTaking orders;
    private final Receipts receipts;

    UndoCommand(OrderTaking orders, Receipts receipts) {
        this.orders = orders;
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        var chat = turn.words().chat();
        var order = claim(arguments)
                .flatMap(claim -> turn.sale().withClaim(turn.buyer().id(), claim));
        if (order.isEmpty()) {
            turn.say(chat.nothingToCancel());
            return;
        }
        var lines = order.get().ofClaim(claim(arguments).orElseThrow());
        var words = turn.words();
        var said = new StringJoiner("\n");
        lines.forEach(line -> said.add(chat.released(
                words.quantity(line.quantity(), line.item()),
                words.name(line.item()),
                line.item().slot())));
        orders.release(turn.sale(), order.get(), lines);
        var after = receipts.afterClaim(turn, order.get());
        if (!after.isEmpty() && order.get().taken().findAny().isPresent()) {
            said.add(after);
        }
        turn.say(said.toString());
    }

    private static Optional<Long> claim(String arguments) {
        return arguments.matches("\\d{1,18}") ? Optional.of(Long.parseLong(arguments)) : Optional.empty();
    }
}
