package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CardTaking;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.CardLinks;
import org.qingshan.outbox.Button;

/** The way to pay by card. */
@Singleton
class CardButton {
    private final CardLinks links;

    CardButton(CardLinks links) {
        this.links = links;
    }

    /** Empty where the shop takes no cards, or the order is not to be paid so. */
    Optional<Button> of(Turn turn, CustomerOrder order) {
        return CardTaking.isPayable(order)
                ? links.to(turn.shop().key(), order.id())
                        .map(address -> new Button(turn.words().pay().cardButton(), address))
                : Optional.empty();
    }
}
