package org.qingshan.conversation.host;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/** A host asks which orders the courier collects the money of: 货到付款的有哪些, "which orders are cash on delivery". */
final class OnDeliveryAsked {
    /** As many as fit on a phone beside the stream. */
    private static final int SHOWN = 10;

    private static final Pattern SAID = Pattern.compile(
            "(?:现在|今天|今晚|这场|看看|查一?下|列一?下|还|那|[,， ]){0,5}(?:有)?(?:(?:哪些|哪几单|哪几个|多少|几)(?:个|单|人|订单|买家){0,2}(?:是|要|选了?)?(?:货到付款|到付)(?:的)?(?:订单|单子?)?"
                    + "|(?:货到付款|到付)的?(?:订单|单子?|人|买家)?(?:有|是|都有|都是)(?:哪些|哪几单|哪几个|谁|多少|几)(?:个|单|人|订单)?)[呢啊呀?？。 ]*"
                    + "|(?:so )?(?:which|what|how many) (?:orders|ones|buyers|parcels) (?:are|is|pay|chose|have)(?: to be)?(?: paid)? ?(?:by |with |as )?(?:cash on delivery|on delivery|cod)[?. ]*|(?:show |list )?(?:me )?(?:the )?(?:cash on delivery|cod) orders[?. ]*",
            Pattern.CASE_INSENSITIVE);

    private OnDeliveryAsked() {}

    static Optional<HostSays> of(Turn turn, String text) {
        return SAID.matcher(text).matches() ? Optional.of(HostSays.told(OnDeliveryAsked::tell)) : Optional.empty();
    }

    private static void tell(Turn turn) {
        var orders = PaymentFinding.onDelivery(SHOWN + 1);
        var text = turn.words().wholeLineup();
        if (orders.isEmpty()) {
            turn.say(text.noneOnDelivery());
            return;
        }
        var shown = orders.subList(0, Math.min(orders.size(), SHOWN));
        var buyers = Buyer.withIds(
                shown.stream().map(CustomerOrder::buyerId).distinct().toList());
        var lines = shown.stream()
                .map(order -> turn.words()
                        .rule()
                        .owes(order.number(), name(buyers.get(order.buyerId())), turn.money(PayingWords.due(order))))
                .collect(Collectors.joining("\n"));
        turn.say(text.onDelivery(lines) + (orders.size() > SHOWN ? "\n…" : ""));
    }

    private static String name(@Nullable Buyer buyer) {
        return buyer == null || buyer.nameForTeam().isBlank() ? "" : " " + buyer.nameForTeam();
    }
}
