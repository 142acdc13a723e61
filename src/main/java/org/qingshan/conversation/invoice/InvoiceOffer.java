package org.qingshan.conversation.invoice;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.qingshan.conversation.PayingInChat;
import org.qingshan.conversation.bot.PaymentBook;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Invoicing;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Bill;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.platform.Secrets;

/** Offers buyers to pay in their chats, and shows them the invoice. */
@Singleton
public class InvoiceOffer {
    private final PayingInChat inChat;
    private final PaymentBook book;
    private final Invoicing invoicing;

    InvoiceOffer(PayingInChat inChat, PaymentBook book, Invoicing invoicing) {
        this.inChat = inChat;
        this.book = book;
        this.invoicing = invoicing;
    }

    /** Whether this person can pay the order in his chat now. May query. */
    public boolean isPossible(Turn turn, CustomerOrder order) {
        return inChat.isOffered(turn)
                && Invoicing.unfit(order).isEmpty()
                && book.isPossible(
                        turn.shop().key(),
                        turn.chat().recipient().channel(),
                        !turn.members().isEmpty());
    }

    /** Shows the invoice. Refuses where it cannot be paid so. */
    public void show(Turn turn, CustomerOrder order) {
        if (!isPossible(turn, order)) {
            throw new Refused(Reason.NO_SUCH_WAY_TO_PAY);
        }
        var invoice = invoicing.invoice(order, turn.shop().currency(), Secrets::newCode);
        var title = turn.words().chat().order(order.number());
        var goods = order.in(OrderLine.State.CONFIRMED)
                .map(line -> turn.words().quantity(line.quantity(), line.item())
                        + " "
                        + turn.words().name(line.item()))
                .collect(Collectors.joining(turn.words().chat().listComma()));
        turn.outcome("invoice");
        turn.offer(OutgoingMessage.invoice(
                turn.words().pay().invoiceOf(order.number(), goods),
                new Bill(title, title, invoice.payload(), invoice.amount(), invoice.currency())));
    }
}
