package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** What came of a claim, as a sentence. */
@ApplicationScoped
class ClaimText {

    String answer(Turn turn, ClaimResult result) {
        turn.outcome(result.status().name().toLowerCase(Locale.ROOT));
        var words = turn.words();
        var chat = words.chat();
        var item = result.item();
        var name = words.name(item);
        var got = words.quantity(result.got(), item);
        return switch (result.status()) {
            case HELD -> chat.held(got, name, item.slot());
            case CONFIRMED -> chat.ordered(got, name, item.slot());
            case PART -> part(turn, result);
            case WAITING -> chat.waiting(name, item.slot(), words.quantity(result.waiting(), item), result.place());
            case CLOSED -> chat.notOpen(name, item.slot());
            case OVER_LIMIT -> overLimit(turn, item);
            case BLOCKED -> chat.blocked();
        };
    }

    private static String part(Turn turn, ClaimResult result) {
        var words = turn.words();
        var chat = words.chat();
        var item = result.item();
        var order = result.order();
        var ordered = order != null && order.status() == CustomerOrder.Status.CONFIRMED;
        return chat.part(
                words.name(item),
                item.slot(),
                words.quantity(result.got(), item),
                ordered ? chat.partOrdered() : chat.partHeld(),
                words.quantity(result.waiting(), item),
                result.place());
    }

    private static String overLimit(Turn turn, LineupItem item) {
        var words = turn.words();
        var limit = item.limitPerBuyer() == null ? BigDecimal.ZERO : item.limitPerBuyer();
        var had = turn.sale()
                .parcelOf(turn.buyer().id())
                .map(order -> order.quantityOf(item))
                .orElse(BigDecimal.ZERO);
        return words.chat()
                .overLimit(words.name(item), item.slot(), words.quantity(limit, item), words.quantity(had, item));
    }

    /** Takes the claim back; "stop waiting" where waiting is all that it did. */
    Optional<Button> undo(Turn turn, CustomerOrder order, long claimId) {
        var lines = order.ofClaim(claimId);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var onlyWaits = lines.stream().allMatch(line -> line.state() == OrderLine.State.WAITING);
        var chat = turn.words().chat();
        return Optional.of(new Button(onlyWaits ? chat.stopWaitingButton() : chat.undoButton(), "/undo " + claimId));
    }
}
