package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.domain.order.CardFailed;
import org.qingshan.domain.order.CardRefundMoved;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What a buyer is told of a card payment that did not come, and of money that goes back by card; of one that came he hears as of any other. */
@Singleton
class CardNotices {
    private final Notices notices;

    CardNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes CardRefundMoved moved) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        notices.tell(moved.buyerId(), words -> {
            var sum = words.money(moved.sum(), currency);
            var told = moved.state() == CardRefund.State.FAILED
                    ? words.pay().refundNotByCard(moved.orderNumber(), sum)
                    : words.pay().refundUnderWay(moved.orderNumber(), sum);
            return moved.words().isEmpty() ? told : told + "\n" + words.pay().because(moved.words());
        });
        if (moved.state() == CardRefund.State.FAILED) {
            Stream.of(Role.OWNER, Role.HOST)
                    .flatMap(role -> Membership.withRole(role).stream())
                    .map(Membership::buyerId)
                    .distinct()
                    .forEach(person -> notices.tell(
                            person,
                            words -> words.pay()
                                    .teamOfRefundFailed(moved.orderNumber(), words.money(moved.sum(), currency))));
        }
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
