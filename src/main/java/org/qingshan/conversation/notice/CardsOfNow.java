package org.qingshan.conversation.notice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.domain.order.Invoicing;
import org.qingshan.domain.payment.Invoice;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.WordsOfNow;

/** Cards, lists and invoices get old: what is sent again shows the price and the stock of now, if it still stands for anything. */
@Singleton
class CardsOfNow implements WordsOfNow {
    private final PlaceCards places;
    private final StreamNotices followers;

    CardsOfNow(PlaceCards places, StreamNotices followers) {
        this.places = places;
        this.followers = followers;
    }

    @Override
    public Optional<OutgoingMessage> of(OutboxMessage message) {
        return switch (message.body().kind()) {
            case CARD, LINEUP -> card(message);
            case INVOICE -> Optional.of(message.body()).filter(CardsOfNow::canBePaid);
            case DIGEST -> Optional.of(message.body()).filter(body -> isNews(message));
            default -> Optional.of(message.body());
        };
    }

    private Optional<OutgoingMessage> card(OutboxMessage message) {
        return Chat.withIds(List.of(message.chatId())).stream()
                .findFirst()
                .flatMap(chat -> chat.buyer() == null ? places.asOfNow(message) : followers.asOfNow(chat, message));
    }

    /** What is paid by now, or comes to another sum, is asked for no more. */
    private static boolean canBePaid(OutgoingMessage message) {
        return Optional.ofNullable(message.bill())
                .flatMap(bill -> Invoice.withPayload(bill.payload()))
                .filter(invoice -> Invoicing.orderOf(invoice)
                        .filter(order -> Invoicing.unfit(invoice, order).isEmpty())
                        .isPresent())
                .isPresent();
    }

    /** Whose orders are kept is told in the stream; what became of them since, each has heard himself. */
    private static boolean isNews(OutboxMessage digest) {
        return Stream.live()
                .flatMap(Stream::startedAt)
                .filter(digest.createdAt()::isAfter)
                .isPresent();
    }
}
