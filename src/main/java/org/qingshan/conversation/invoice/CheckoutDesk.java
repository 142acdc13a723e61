package org.qingshan.conversation.invoice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.conversation.bot.PaymentBook;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Language;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Invoicing;
import org.qingshan.domain.payment.Invoice;
import org.qingshan.domain.shop.Membership;
import org.qingshan.inbox.CheckoutGate;
import org.qingshan.inbox.Origin;
import org.qingshan.platform.lane.Lanes;

/**
 * The last look before somebody pays: whether the order still stands, costs that, is not paid yet, and is his own. A copy of an
 * invoice in other hands is not paid: what is too much or wrong goes back to whoever owns the order.
 */
@Singleton
class CheckoutDesk implements CheckoutGate {
    private final Lanes lanes;
    private final PaymentBook book;

    CheckoutDesk(Lanes lanes, PaymentBook book) {
        this.lanes = lanes;
        this.book = book;
    }

    @Override
    public Optional<String> refusal(Checkout checkout) {
        return lanes.read(checkout.shop(), () -> judged(checkout));
    }

    @Override
    public String notNow(Origin payer) {
        return Language.of(payer.language()).words().pay().checkoutNotNow();
    }

    private Optional<String> judged(Checkout checkout) {
        var payer = checkout.payer();
        var chat = Chat.withPeople(payer.channel(), List.of(payer.person())).stream()
                .findFirst();
        var pay = chat.map(Chat::language)
                .orElseGet(() -> Language.of(payer.language()))
                .words()
                .pay();
        var invoice = Invoice.withPayload(checkout.payload());
        var order = invoice.flatMap(Invoicing::orderOf);
        if (invoice.isEmpty()
                || order.isEmpty()
                || !book.isPossible(checkout.shop(), payer.channel(), isOfTheTeam(chat))) {
            return Optional.of(pay.checkoutUnknown());
        }
        var number = order.get().number();
        if (chat.filter(own -> isOf(own, order.get())).isEmpty()) {
            return Optional.of(pay.checkoutOfAnother());
        }
        if (!invoice.get().asks(checkout.sum(), checkout.currency())) {
            return Optional.of(pay.checkoutChanged(number));
        }
        return Invoicing.unfit(invoice.get(), order.get()).map(why -> switch (why) {
            case GONE -> pay.checkoutGone(number);
            case PAID -> pay.checkoutPaid(number);
            case UNDER_WAY -> pay.checkoutUnderWay(number);
            case PROVED -> pay.proofWaits(number);
            case ON_DELIVERY -> pay.checkoutOnDelivery(number);
            case CHANGED -> pay.checkoutChanged(number);
        });
    }

    private static boolean isOf(Chat chat, CustomerOrder order) {
        return person(chat) == order.buyerId();
    }

    private static boolean isOfTheTeam(Optional<Chat> chat) {
        return chat.filter(own -> !Membership.of(List.of(person(own))).isEmpty())
                .isPresent();
    }

    private static long person(Chat chat) {
        return Objects.requireNonNull(chat.buyer(), "a chat with a person has a buyer")
                .id();
    }
}
