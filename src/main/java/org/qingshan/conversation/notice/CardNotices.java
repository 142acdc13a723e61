package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.domain.order.CardFailed;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What a buyer is told of a card payment that did not come; of one that came he hears as of any other. */
@Singleton
class CardNotices {
    private final Notices notices;

    CardNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes CardFailed failed) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        var number = failed.orderNumber();
        notices.tell(
                failed.buyerId(),
                words -> words.pay().cardFailed(number, words.money(failed.due(), currency)),
                words -> failed.due() > 0
                        ? List.of(new Button(words.pay().payButton(number), "/pay " + number))
                        : List.of());
    }
}
