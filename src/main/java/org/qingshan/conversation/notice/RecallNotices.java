package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.ClaimRecalled;
import org.qingshan.domain.order.ClaimRecalled.Fate;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

/** What a buyer is told of goods of his that were found bad: exactly what became of them. */
@Singleton
class RecallNotices {
    private final Notices notices;

    RecallNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes ClaimRecalled recalled) {
        var item = Objects.requireNonNull(LineupItem.<LineupItem>findById(recalled.itemId()));
        notices.tell(recalled.buyerId(), words -> text(recalled, item, words));
    }

    private static String text(ClaimRecalled recalled, LineupItem item, Wording words) {
        var fates = recalled.fates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> fate(one.getKey(), one.getValue(), recalled.orderNumber(), item, words))
                .collect(Collectors.joining("\n"));
        var costsLess =
                recalled.fates().containsKey(Fate.WAITING) || recalled.fates().containsKey(Fate.RELEASED);
        return recalled.sold() && costsLess ? fates + "\n" + money(recalled, words) : fates;
    }

    private static String fate(Fate fate, BigDecimal number, int order, LineupItem item, Wording words) {
        var quantity = words.quantity(number, item);
        var name = words.name(item);
        var text = words.recall();
        return switch (fate) {
            case MOVED -> text.moved(quantity, name, item.slot());
            case WAITING -> text.waitsAgain(quantity, name, item.slot());
            case RELEASED -> text.cancelled(quantity, name, item.slot());
            case UNDERWAY -> text.onTheWay(quantity, name, order);
        };
    }

    private static String money(ClaimRecalled recalled, Wording words) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        if (recalled.charge().total() == 0) {
            var text = words.recall();
            return withRefund(recalled, text.orderNothing(recalled.orderNumber()), text.refundAll(), words);
        }
        var now = words.recall().orderNow(recalled.orderNumber(), OrderText.total(words, recalled.charge(), currency));
        return withRefund(recalled, now, words.recall().refund(), words);
    }

    /** Whoever has paid, or says so, hears that it comes back. */
    private static String withRefund(ClaimRecalled recalled, String told, String refund, Wording words) {
        if (recalled.paid()) {
            return told + words.gap() + refund;
        }
        return recalled.saidPaid() ? told + words.gap() + words.recall().saidPaid() : told;
    }
}
