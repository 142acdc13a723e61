package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.damage.DamageDecided;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageReported;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** Who hears of a report: those who decide on it, and then the buyer. */
@Singleton
class DamageNotices {
    private final Notices notices;

    DamageNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes DamageReported reported) {
        var report = DamageReport.byId(reported.reportId()).orElseThrow();
        Stream.of(Role.OWNER, Role.HOST)
                .flatMap(role -> Membership.withRole(role).stream())
                .map(Membership::buyerId)
                .filter(person -> person != report.buyerId())
                .distinct()
                .forEach(person -> notices.tell(
                        person,
                        words -> words.damage()
                                .toTheTeam(report.order().number(), words.name(report.item()), bad(words, report))));
    }

    void on(@Observes DamageDecided decided) {
        var report = DamageReport.byId(decided.reportId()).orElseThrow();
        notices.tell(report.buyerId(), words -> told(words, report, decided.reopened()), words -> List.of());
    }

    private static String told(Wording words, DamageReport report, boolean reopened) {
        var text = words.damage();
        var number = report.order().number();
        var name = words.name(report.item());
        if (reopened) {
            return text.reopened(number, name);
        }
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        var what = report.status() == DamageReport.Status.ACCEPTED
                ? accepted(words, report, currency)
                : text.refused(number, name, bad(words, report));
        return report.reason().isEmpty() ? what : what + "\n" + words.pay().because(report.reason());
    }

    /** Only of money that the shop has had something comes back; else the order costs less, and the rest of it is still to be paid. */
    private static String accepted(Wording words, DamageReport report, String currency) {
        var text = words.damage();
        var order = report.order();
        var name = words.name(report.item());
        var refund = words.money(report.refund(), currency);
        var payment = order.payment();
        if (payment != null && (payment.surplus() >= report.refund() || payment.refunded() > 0)) {
            return text.accepted(order.number(), name, bad(words, report), refund);
        }
        var total = words.money(order.charge().total(), currency);
        var less = text.acceptedLess(order.number(), name, bad(words, report), refund, total);
        return payment == null ? less : less + rest(words, payment, currency);
    }

    private static String rest(Wording words, Payment payment, String currency) {
        if (payment.due() > 0) {
            return words.gap() + words.damage().stillDue(words.money(payment.due(), currency));
        }
        return payment.surplus() > 0
                ? words.gap() + words.damage().surplusBack(words.money(payment.surplus(), currency))
                : "";
    }

    private static String bad(Wording words, DamageReport report) {
        return words.quantity(report.quantity(), report.item());
    }
}
