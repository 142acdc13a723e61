package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.CardLinks;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.platform.Secrets;
import org.qingshan.web.OrderCode;

/** Below the address of the shop's chat, where {@link CardPages} answers. */
@ApplicationScoped
class CardAddresses implements CardLinks {
    private final CardPaying cards;
    private final OrderCode codes;

    CardAddresses(CardPaying cards, OrderCode codes) {
        this.cards = cards;
        this.codes = codes;
    }

    @Override
    public boolean isOn(String shop) {
        return cards.isOn(shop);
    }

    @Override
    public Optional<String> to(String shop, long order) {
        return isOn(shop) ? Optional.of(codes.address(shop) + "/pay/" + codeOf(order)) : Optional.empty();
    }

    private static String codeOf(long order) {
        return CardCheckout.ofOrder(order)
                .orElseGet(() -> {
                    var fresh = new CardCheckout(order, Secrets.newCode());
                    fresh.persist();
                    return fresh;
                })
                .code();
    }
}
