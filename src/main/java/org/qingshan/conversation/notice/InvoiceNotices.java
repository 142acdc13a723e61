package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.InvoiceMoney;
import org.qingshan.domain.order.InvoiceRefused;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;

/** What the team is told of money that came in chats or by card: only what somebody has to look after. */
@Singleton
class InvoiceNotices {
    private final Notices notices;

    InvoiceNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes InvoiceMoney money) {
        tell(words -> told(words, money));
    }

    void on(@Observes InvoiceRefused refused) {
        tell(words -> refused.ofCurrency()
                ? words.pay().teamOfCurrency(refused.orderNumber(), refused.currency())
                : words.pay().teamOfProvider(refused.orderNumber()));
    }

    private void tell(Function<Wording, String> text) {
        Stream.of(Role.OWNER, Role.HOST)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .distinct()
                .forEach(person -> notices.tell(person, text));
    }

    private static String told(Wording words, InvoiceMoney money) {
        var pay = words.pay();
        var number = money.orderNumber();
        var sum = words.money(money.sum(), money.currency());
        if (money.way() == InvoiceMoney.Way.CARD) {
            return switch (money.fate()) {
                case TOO_MUCH -> pay.teamOfTooMuchByCard(number, sum);
                case GONE -> pay.teamOfGoneByCard(number, sum);
                case UNPLACED, RETURNED, RETURNED_BEFORE -> pay.teamOfOtherCurrency(number, sum, money.charge());
            };
        }
        return switch (money.fate()) {
            case TOO_MUCH -> pay.teamOfTooMuch(number, sum);
            case GONE -> pay.teamOfGone(number, sum);
            case UNPLACED -> pay.teamOfUnplaced(sum, money.charge());
            case RETURNED -> pay.teamOfReturned(number, sum);
            case RETURNED_BEFORE -> pay.teamOfReturnedBefore(number, sum, money.charge());
        };
    }
}
