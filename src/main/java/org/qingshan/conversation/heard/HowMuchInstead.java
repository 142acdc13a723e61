package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;

/** 改数量, "change the quantity", of somebody who has one thing: he is asked how much of it in all, and a number is the answer. */
public final class HowMuchInstead {
    private HowMuchInstead() {}

    /** Whether it is asked back how much of it in all. */
    public static boolean asks(Turn turn) {
        if (!turn.isPrivate()) {
            return false;
        }
        var items = OwnOrders.linesOfToday(turn).map(OrderLine::item).distinct().toList();
        if (items.size() != 1) {
            return false;
        }
        var item = items.get(0);
        var had = Phrasing.had(turn, item);
        var step = item.product().step();
        var choices = List.of(less(item.slot(), had, step), new Suggestion(item.slot(), had.add(step)).inAll());
        turn.outcome("doubt");
        turn.ask(
                turn.words()
                        .change()
                        .howMuchInstead(
                                turn.words().name(item),
                                item.slot(),
                                turn.words().quantity(had, item)),
                Choices.ofSuggestions(turn, choices));
        return true;
    }

    private static Suggestion less(String slot, BigDecimal had, BigDecimal step) {
        return had.compareTo(step) > 0
                ? new Suggestion(slot, had.subtract(step)).inAll()
                : new Suggestion(slot, had, Claim.Action.CANCEL);
    }

    /** Whether just that was asked of this slot, and of how much more nothing. */
    static boolean wasAsked(Turn turn, String slot) {
        var setting = "/buy " + slot + " 改成 ";
        var buttons =
                turn.offered().filter(Offered::asked).map(Offered::buttons).orElse(List.of());
        return buttons.stream().anyMatch(button -> button.text().startsWith(setting))
                && buttons.stream()
                        .allMatch(button -> button.text().startsWith(setting)
                                || button.text().equals("/cancel " + slot));
    }
}
