package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.CardLinks;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;

/** Whether buyers can pay in their chats, beside the other ways to pay. */
@Singleton
public class PayingInChat {
    private final Doors doors;
    private final CardLinks cards;

    PayingInChat(Doors doors, CardLinks cards) {
        this.doors = doors;
        this.cards = cards;
    }

    /** Whether it is offered in this person's chat. That what the shop was given for it is still good is seen when it is asked for. */
    public boolean isOffered(Turn turn) {
        var paying = turn.shop().paying();
        return paying.isByInvoice()
                && (!paying.isOnTrial() || !turn.members().isEmpty())
                && doors.takesInvoices(
                        turn.shop().key(), turn.chat().recipient().channel());
    }

    /** How the shop can be paid by this person; empty where nobody has said. */
    Optional<String> ways(Turn turn) {
        var pay = turn.words().pay();
        var ways = PayingWords.ways(turn.words(), turn.shop().paying());
        var offered = isOffered(turn)
                ? Optional.of(ways.map(said -> said + "\n" + pay.orInChat()).orElseGet(pay::inChat))
                : ways;
        return cards.isOn(turn.shop().key())
                ? Optional.of(offered.map(said -> said + "\n").orElse("") + pay.byCard())
                : offered;
    }

    /** The way to pay what was ordered just now, where there is any. */
    Button[] buttons(Turn turn, List<CustomerOrder> orders) {
        var pay = turn.words().pay();
        return turn.shop().paying().isKnown()
                        || isOffered(turn)
                        || cards.isOn(turn.shop().key())
                ? orders.stream()
                        .filter(order -> PayingWords.toPay(order) > 0)
                        .map(order -> new Button(
                                orders.size() == 1 ? pay.button() : pay.payButton(order.number()),
                                "/pay " + order.number()))
                        .toArray(Button[]::new)
                : new Button[0];
    }
}
