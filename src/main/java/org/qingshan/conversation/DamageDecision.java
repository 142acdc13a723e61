package org.qingshan.conversation;

import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** What was decided on a report and why, as its buyer is told, when it is decided and whenever he asks. */
public final class DamageDecision {
    private DamageDecision() {}

    public static String told(Wording words, DamageReport report) {
        var currency = Shop.byKey(Lane.current().shop()).orElseThrow().currency();
        var what = report.status() == DamageReport.Status.ACCEPTED
                ? accepted(words, report, currency)
                : words.damage().refused(report.order().number(), words.name(report.item()), bad(words, report));
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
        var due = PayingWords.toPay(payment);
        if (due > 0) {
            return words.gap() + words.damage().stillDue(words.money(due, currency));
        }
        return payment.surplus() > 0
                ? words.gap() + words.damage().surplusBack(words.money(payment.surplus(), currency))
                : "";
    }

    private static String bad(Wording words, DamageReport report) {
        return words.quantity(report.quantity(), report.item());
    }
}
