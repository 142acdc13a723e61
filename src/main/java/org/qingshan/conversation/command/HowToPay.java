package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.invoice.InvoiceOffer;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** Shows a buyer what is due for an order and by which ways he can pay it, each that is a tap as a button. */
@Singleton
class HowToPay {
    /** Behind the button that asks for an invoice. */
    static final String CARD = "card";

    private final InvoiceOffer invoices;
    private final CardButton cards;
    private final TimeToPay time;
    private final PaymentTaking taking;
    private final HowToPayUnsaid unsaid;

    HowToPay(InvoiceOffer invoices, CardButton cards, TimeToPay time, PaymentTaking taking, HowToPayUnsaid unsaid) {
        this.unsaid = unsaid;
        this.taking = taking;
        this.invoices = invoices;
        this.cards = cards;
        this.time = time;
    }

    /** Refuses where nothing is due. */
    void invoice(Turn turn, CustomerOrder order) {
        invoices.show(turn, PayingWords.requireDue(order));
    }

    /** What is on paper stays as it is there: he is told so, and how he can pay. */
    void atTheDoor(Turn turn, CustomerOrder order) {
        var payment = Objects.requireNonNull(PayingWords.requireDue(order).payment(), "what is due has a payment");
        if (!order.isBoxed() || !turn.shop().paying().isOnDelivery() || order.isCollected()) {
            taking.onDelivery(order, turn.shop());
        } else if (payment.status() != Payment.Status.CASH_ON_DELIVERY) {
            turn.say(turn.words().pay().tooLateForTheDoor(order.number()));
        }
        show(turn, order);
    }

    /** Refuses where nothing is due. */
    void show(Turn turn, CustomerOrder order) {
        var payment = Objects.requireNonNull(PayingWords.requireDue(order).payment(), "what is due has a payment");
        var pay = turn.words().pay();
        if (payment.isUnderWay()) {
            turn.say(pay.underWay(order.number()));
            return;
        }
        var card = cards.of(turn, order);
        List<Button> buttons = new ArrayList<>(card.stream().toList());
        var inChat = invoices.isPossible(turn, order);
        if (inChat) {
            buttons.add(new Button(pay.inChatButton(), "/pay " + order.number() + " " + CARD));
        }
        if (PayingWords.toPay(order) > 0 || !PayingDialogue.isProof(payment.proof())) {
            buttons.add(new Button(pay.paidButton(), "/pay " + order.number() + " " + ToldPayment.PAID));
        }
        if (payment.status() == Payment.Status.UNPAID && PayingWords.mayBePaidAtTheDoor(turn, order)) {
            buttons.add(new Button(pay.onDeliveryButton(), "/pay " + order.number() + " " + PayCommand.CASH));
        }
        var code = turn.shop().paying().code();
        var back = OwnMoney.of(turn).owedBack();
        var isAsking = payment.status() == Payment.Status.UNPAID || PayingWords.lacking(payment) > 0;
        var sheet = whether(turn, order)
                + PayingWords.sheet(
                        turn,
                        order,
                        payment,
                        new PayingWords.AtOnce(inChat, card.isPresent()),
                        time.payBy(order, turn.shop()))
                + (back.isEmpty() ? "" : "\n" + back);
        if (isAsking && !inChat && card.isEmpty() && !PayingWords.isPaidAtPickUp(order)) {
            unsaid.asked(turn);
        }
        var rows = buttons.size() <= 2 ? List.of(buttons) : Turn.column(buttons.stream());
        turn.offer((code != null && isAsking
                        ? OutgoingMessage.pictured(code, sheet, rows)
                        : OutgoingMessage.text(sheet, rows))
                .ofView("pay " + order.number()));
    }

    /** Who asks whether he may pay in cash, or at the door, hears that first. */
    private static String whether(Turn turn, CustomerOrder order) {
        var beside = turn.words().beside();
        boolean isAsked = Concerns.isOf(turn, Concern.ON_DELIVERY_ASKED) && !PayingWords.isPaidAtPickUp(order);
        return isAsked
                ? (PayingWords.mayBePaidAtTheDoor(turn, order) ? beside.onDelivery() : beside.notOnDelivery()) + "\n"
                : "";
    }
}
