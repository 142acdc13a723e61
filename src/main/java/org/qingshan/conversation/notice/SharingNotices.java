package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.ChangedOnPaper;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.FeeChanged;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** What becomes of an order because of another one in its parcel, and who must know that a label is not true any more. */
@Singleton
class SharingNotices {
    private final Notices notices;

    SharingNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes FeeChanged changed) {
        var order = changed.order();
        var payment = order.payment();
        var surplus = payment == null || !payment.isPaid() ? 0 : payment.surplus();
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        notices.tell(order.buyerId(), words -> {
            var told = words.sharing().feeChanged(order.number(), OrderText.total(words, order, currency));
            return surplus == 0
                    ? told
                    : told + words.gap() + words.parcel().surplusComesBack(words.money(surplus, currency));
        });
    }

    /** Who adds something to a box is told so; that it is on no label yet, the packing pages show without ringing a phone for each. */
    void on(@Observes ChangedOnPaper changed) {
        var order = changed.order();
        if (changed.how() == ChangedOnPaper.How.REDIRECTED || changed.how() == ChangedOnPaper.How.CONTENTS) {
            notices.tell(order.buyerId(), words -> words.sharing().changedAfterLabel(order.number()));
        }
        if (changed.how() != ChangedOnPaper.How.CONTENTS) {
            Stream.of(Role.OWNER, Role.HOST, Role.PACKER)
                    .flatMap(role -> Membership.withRole(role).stream())
                    .map(Membership::buyerId)
                    .filter(person -> person != order.buyerId())
                    .distinct()
                    .forEach(person -> notices.tell(person, words -> told(words, order, changed.how())));
        }
    }

    private static String told(Wording words, CustomerOrder order, ChangedOnPaper.How how) {
        if (how == ChangedOnPaper.How.CANCELLED) {
            return words.sharing().teamCancelled(order.number());
        }
        if (how == ChangedOnPaper.How.TAKEN_ANEW) {
            return words.sharing().teamTakenAnew(order.number());
        }
        return order.isCollected()
                ? words.sharing().teamCollected(order.number())
                : words.sharing().teamRedirected(order.number());
    }
}
