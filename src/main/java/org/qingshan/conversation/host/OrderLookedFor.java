package org.qingshan.conversation.host;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** An order that a host wants to see, though he gives it no command: 最新一单, "the latest order". */
final class OrderLookedFor {
    private static final String POLITELY = "(?:好了?|那|请|麻烦|帮我|给我|看看?|查一?下|查|把|将|[,， ]){0,4}";

    private static final Pattern LATEST = Pattern.compile(
            POLITELY
                    + "(?:最新|最近|最后|刚刚|刚才)(?:的|那|这|下|来){0,2}(?:一)?(?:个)?(?:单子?|订单)(?:是|买了?|要了?){0,2}(?:谁|什么|啥|哪些)?(?:的|下的)?[呢啊呀?？。.! ]*"
                    + "|(?:(?:show|give|see)(?: me)? )?(?:what(?:'s| is) )?(?:the |our )?(?:latest|newest|last|most recent) order[?.! ]*",
            Pattern.CASE_INSENSITIVE);

    private OrderLookedFor() {}

    /** Queries, once it is said. */
    static Optional<HostSays> of(Turn turn, String text) {
        return LATEST.matcher(text).matches()
                ? turn.sale().stream().stream()
                        .flatMap(stream -> Parcels.inStream(stream.id()).stream())
                        .filter(order -> order.buyerId() != turn.buyer().id())
                        .max(Comparator.comparingInt(CustomerOrder::number))
                        .map(order -> HostSays.of("/orders " + order.number()))
                : Optional.empty();
    }
}
