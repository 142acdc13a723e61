package org.qingshan.conversation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/** Nobody is shown a button that gives back what is packed, and could only be refused. */
final class TooLateForIt {
    private static final Pattern GIVES_BACK = Pattern.compile("/cancel ([A-Za-z]\\d{1,3})");

    private TooLateForIt() {}

    /** Refuses where all that could be given back by these buttons lies in orders that are packed. */
    static void require(Turn turn, List<List<Button>> choices) {
        var buttons = choices.stream().flatMap(List::stream).toList();
        var slots = buttons.stream()
                .flatMap(button -> Stream.of(GIVES_BACK.matcher(button.text())))
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .toList();
        if (slots.isEmpty() || slots.size() < buttons.size()) {
            return;
        }
        var orders = turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(OrderLine::isLive)
                .filter(line -> slots.contains(line.item().slot()))
                .map(OrderLine::order)
                .toList();
        if (!orders.isEmpty() && orders.stream().map(CustomerOrder::status).allMatch(CustomerOrder.Status::isPacked)) {
            throw new Refused(Reason.TOO_LATE, Map.of("number", orders.get(0).number()));
        }
    }
}
