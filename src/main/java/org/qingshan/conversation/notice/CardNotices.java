package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CardFailed;
import org.qingshan.domain.order.CardRefundMoved;
import org.qingshan.domain.order.CardRefundMoved.Move;
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
        // That it has gone he hears of when it is booked; that it hangs, he need not know.
        if (moved.how() == Move.ASKED || moved.how() == Move.FAILED) {
            notices.tell(moved.buyerId(), words -> {
                var sum = words.money(moved.sum(), currency);
                var told = moved.how() == Move.FAILED
                        ? words.pay().refundNotByCard(moved.orderNumber(), sum)
                        : words.pay().refundUnderWay(moved.orderNumber(), sum);
                return moved.words().isEmpty()
                        ? told
                        : told + "\n" + words.pay().because(moved.words());
            });
        }
        if (moved.how() != Move.ASKED) {
            Stream.of(Role.OWNER, Role.HOST)
                    .flatMap(role -> Membership.withRole(role).stream())
                    .map(Membership::buyerId)
                    .distinct()
                    .forEach(person -> notices.tell(person, words -> ofTheTeam(words, moved, currency)));
        }
    }

    private static String ofTheTeam(Wording words, CardRefundMoved moved, String currency) {
        var sum = words.money(moved.sum(), currency);
        var pay = words.pay();
        return switch (moved.how()) {
            case HANGS -> pay.teamOfRefundHanging(moved.orderNumber(), sum);
            case GONE_AFTER_ALL -> pay.teamOfRefundGone(moved.orderNumber(), sum);
            case FAILED, ASKED -> pay.teamOfRefundFailed(moved.orderNumber(), sum);
        };
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
