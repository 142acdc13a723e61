package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.notice.Notices.Notice;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.domain.order.HoldExpired;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.PayTimeRanShort;
import org.qingshan.domain.order.TimeRanShort;
import org.qingshan.domain.order.WaitingEnded;
import org.qingshan.domain.order.WaitlistServed;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What buyers are told about their claims without having asked. */
@Singleton
class BuyerNotices {
    private final Notices notices;

    BuyerNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes PayTimeRanShort ran) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        var left = Duration.between(Lane.current().now(), ran.deadline());
        notices.tell(new Notice(
                ran.buyerId(),
                words -> words.pay()
                        .payTimeRunsShort(
                                ran.orderNumber(), PayingWords.minutes(left), words.money(ran.due(), currency)),
                words -> List.of(new Button(words.pay().payButton(ran.orderNumber()), "/pay " + ran.orderNumber())),
                ran.deadline()));
    }

    void on(@Observes HoldExpired expired) {
        var item = item(expired.itemId());
        notices.tell(
                expired.buyerId(),
                words -> over(words, expired, item)
                        + (isOnSale(item) ? words.gap() + words.rule().orAgain() : ""),
                words -> isOnSale(item) ? List.of(again(words, expired.quantity(), item)) : List.of());
    }

    private static String over(Wording words, HoldExpired expired, LineupItem item) {
        var quantity = words.quantity(expired.quantity(), item);
        return expired.unpaid()
                ? words.pay().unpaidGone(expired.orderNumber(), quantity, words.name(item), item.slot())
                : words.chat().holdExpired(quantity, words.name(item), item.slot());
    }

    void on(@Observes TimeRanShort ran) {
        var left = Duration.between(Lane.current().now(), ran.deadline());
        notices.tell(new Notice(
                ran.buyerId(),
                words -> words.rule().timeRunsShort(PayingWords.minutes(left), goods(words, ran.held())),
                words -> List.of(new Button(words.chat().confirmButton(), "/confirm")),
                ran.deadline()));
    }

    private static String goods(Wording words, List<LineSum> held) {
        return held.stream()
                .map(sum -> words.rule()
                        .goods(
                                words.quantity(sum.quantity(), sum.item()),
                                words.name(sum.item()),
                                sum.item().slot()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private static boolean isOnSale(LineupItem item) {
        return item.isOpen() && item.stream().isLive();
    }

    /** The same again, at today's price; asked for at the end, when those who waited have been served. */
    private static Button again(Wording words, BigDecimal quantity, LineupItem item) {
        var amount = words.quantity(quantity, item);
        var label = item.left().signum() > 0
                ? words.rule().takeAgainButton(amount, words.name(item), item.slot())
                : words.rule().queueAgainButton(amount, words.name(item), item.slot());
        return Phrasing.more(item, quantity, label);
    }

    void on(@Observes WaitlistServed served) {
        var item = item(served.itemId());
        var shop = Shop.byKey(Lane.current().shop()).orElseThrow();
        BigDecimal quantity = served.quantity();
        // Once its time is over there is nothing to confirm, and that is told, too.
        var until = served.confirmed() ? null : Lane.current().now().plus(shop.hold());
        notices.tell(new Notice(
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
                                + (served.due() == 0
                                        ? ""
                                        : words.gap()
                                                + words.damage().stillDue(words.money(served.due(), shop.currency())))
                                + within(words, served.payBy())
                        : words.chat()
                                .servedHeld(
                                        words.quantity(quantity, item),
                                        words.name(item),
                                        item.slot(),
                                        PayingWords.minutes(shop.hold())),
                words -> served.confirmed()
                        ? List.of(new Button(undoLabel(words, quantity, item), "/undo " + served.service()))
                        : List.of(
                                new Button(words.chat().confirmButton(), "/confirm"),
                                new Button(undoLabel(words, quantity, item), "/undo " + served.service())),
                until));
    }

    private static String within(Wording words, @Nullable Instant payBy) {
        var within = PayingWords.within(
                words, Optional.ofNullable(payBy), Lane.current().now());
        return within.isEmpty() ? "" : words.gap() + within;
    }

    void on(@Observes WaitingEnded ended) {
        var item = item(ended.itemId());
        notices.tell(
                ended.buyerId(), words -> waitingEnded(words, ended, words.quantity(ended.quantity(), item), item));
    }

    private static String waitingEnded(Wording words, WaitingEnded ended, String quantity, LineupItem item) {
        var name = words.name(item);
        return switch (ended.cause()) {
            case STREAM_OVER -> words.chat().waitingEnded(quantity, name, item.slot());
            case LIMIT -> words.rule().waitingBeyondLimit(quantity, name, item.slot(), limit(words, item));
            case BLOCKED -> words.rule().waitingOfBlocked(quantity, name, item.slot());
            case CLEARED -> words.rule().waitingCleared(quantity, name, item.slot());
            case PACKED -> words.parcel().waitingOfPacked(quantity, name, item.slot());
        };
    }

    private static String limit(Wording words, LineupItem item) {
        var limit = item.limitPerBuyer();
        return limit == null ? "" : words.quantity(limit, item);
    }

    /** Several turns may come in one message: each button says which it takes back. */
    private static String undoLabel(Wording words, BigDecimal quantity, LineupItem item) {
        return words.chat().cancelLineButton(words.quantity(quantity, item), words.name(item), item.slot());
    }

    private static LineupItem item(long id) {
        return Objects.requireNonNull(LineupItem.<LineupItem>findById(id), "an event names an item that is there");
    }
}
