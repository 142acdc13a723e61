package org.qingshan.conversation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.Receipts;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.HoldExpired;
import org.qingshan.domain.order.WaitingEnded;
import org.qingshan.domain.order.WaitlistServed;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What buyers are told about their claims without having asked. */
@ApplicationScoped
class BuyerNotices {
    private final Notices notices;

    BuyerNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes HoldExpired expired) {
        var item = item(expired.itemId());
        notices.tell(
                expired.buyerId(),
                words -> words.chat()
                        .holdExpired(words.quantity(expired.quantity(), item), words.name(item), item.slot()));
    }

    void on(@Observes WaitlistServed served) {
        var item = item(served.itemId());
        var shop = Shop.byKey(Lane.current().shop()).orElseThrow();
        BigDecimal quantity = served.quantity();
        notices.tell(
                served.buyerId(),
                words -> served.confirmed()
                        ? words.chat()
                                        .servedConfirmed(
                                                words.quantity(quantity, item),
                                                words.name(item),
                                                item.slot(),
                                                served.orderNumber())
                                + words.gap()
                                + OrderText.total(words, served.charge(), shop.currency())
                        : words.chat()
                                .servedHeld(
                                        words.quantity(quantity, item),
                                        words.name(item),
                                        item.slot(),
                                        Receipts.minutes(shop.hold())),
                words -> served.confirmed()
                        ? List.of(new Button(undoLabel(words, quantity, item), "/undo " + served.service()))
                        : List.of(
                                new Button(words.chat().confirmButton(), "/confirm"),
                                new Button(undoLabel(words, quantity, item), "/undo " + served.service())));
    }

    void on(@Observes WaitingEnded ended) {
        var item = item(ended.itemId());
        notices.tell(
                ended.buyerId(),
                words -> words.chat()
                        .waitingEnded(words.quantity(ended.quantity(), item), words.name(item), item.slot()));
    }

    /** Several turns may come in one message: each button says which it takes back. */
    private static String undoLabel(Wording words, BigDecimal quantity, LineupItem item) {
        return words.chat().cancelLineButton(words.quantity(quantity, item), words.name(item), item.slot());
    }

    private static LineupItem item(long id) {
        return Objects.requireNonNull(LineupItem.<LineupItem>findById(id), "an event names an item that is there");
    }
}
