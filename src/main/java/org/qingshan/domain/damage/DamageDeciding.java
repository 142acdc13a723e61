package org.qingshan.domain.damage;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.Damage;
import org.qingshan.domain.statement.DamagePosting;
import org.qingshan.platform.lane.Lane;

/** Decides on reports: accepts one with what goes back and why it went wrong, refuses it with a reason, or looks again. */
@Singleton
public class DamageDeciding {
    private final DamagePosting posting;
    private final PaymentTaking payments;
    private final Event<DamageDecided> events;

    DamageDeciding(DamagePosting posting, PaymentTaking payments, Event<DamageDecided> events) {
        this.posting = posting;
        this.payments = payments;
        this.events = events;
    }

    /**
     * What is decided.
     *
     * @param refund what goes back to the buyer, in minor units; the order is charged so much less
     * @param cause why it went wrong, which says who bears it
     * @param paidBack the money is with the buyer already; else the payments remember that it is to be given back
     * @param words why, for the buyer
     */
    public record Decision(long refund, Cause cause, boolean paidBack, String words) {}

    /** Refuses what is decided already, what no money is noted for, and more than the goods cost or, where it is paid back at once, than has come. */
    public void accept(DamageReport report, Decision decision, Shop shop, String actor) {
        report.requireOpen();
        var order = report.order();
        var bought = Bought.in(order).stream()
                .filter(one -> one.item().id().equals(report.item().id()))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.NOT_PACKED, Map.of("number", order.number())));
        if (decision.refund() <= 0 || decision.refund() > bought.charged()) {
            throw new Refused(Reason.TOO_MUCH_BACK, Map.of("most", bought.charged()));
        }
        requireMoney(report, decision);
        post(report, bought, decision, shop, actor);
        report.accept(decision.refund(), decision.words(), actor, Lane.current().now());
        if (decision.paidBack()) {
            var payment = order.payment();
            if (payment != null) {
                payments.refund(order, decision.refund(), payment.left(), MoneyEntry.Reason.DAMAGE, "", true, actor);
            }
        }
        decided(report, "damage.accepted", actor);
    }

    /**
     * Of cash that the courier brings and nobody has noted nothing would be left to give back: the order would be owed less, and what
     * was collected too much would be nobody's.
     */
    private static void requireMoney(DamageReport report, Decision decision) {
        var order = report.order();
        var payment = order.payment();
        if (payment != null && payment.received() == 0 && payment.due() > 0) {
            throw new Refused(Reason.CASH_NOT_NOTED, Map.of("number", order.number()));
        }
        var left = payment == null ? 0 : payment.left();
        if (decision.paidBack() && left < decision.refund()) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", left));
        }
    }

    /** Of several lines each bears its part: in quantity, and in money as far as it is charged. */
    private void post(DamageReport report, Bought bought, Decision decision, Shop shop, String actor) {
        var quantity = report.quantity();
        var refund = decision.refund();
        var charged = bought.charged();
        for (var line : bought.lines()) {
            var back = Math.min(line.amount(), share(refund, line.amount(), charged));
            charged -= line.amount();
            var bad = quantity.min(unspoilt(line));
            if (back > 0 || bad.signum() > 0) {
                posting.post(
                        shop,
                        line,
                        new Damage.Extent(bad, back),
                        decision.cause(),
                        new DamagePosting.By(actor, report.id()));
            }
            quantity = quantity.subtract(bad);
            refund -= back;
        }
    }

    private static long share(long refund, long amount, long charged) {
        return charged == 0
                ? 0
                : BigDecimal.valueOf(refund)
                        .multiply(BigDecimal.valueOf(amount))
                        .divide(BigDecimal.valueOf(charged), 0, RoundingMode.CEILING)
                        .longValueExact();
    }

    private static BigDecimal unspoilt(OrderLine line) {
        var before = Damage.of(line).stream().map(Damage::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return line.delivered().subtract(before).max(BigDecimal.ZERO).setScale(Parts.DIGITS, RoundingMode.DOWN);
    }

    /** @param words why, for the buyer */
    public void refuse(DamageReport report, String words, String actor) {
        report.refuse(words, actor, Lane.current().now());
        decided(report, "damage.refused", actor);
    }

    /** Takes a refusal back. Refuses where another report of the same is open, where its pictures and words are erased, and once the parcel is back. */
    public void reopen(DamageReport report, String actor) {
        if (Buyer.<Buyer>findByIdOptional(report.buyerId())
                .filter(Buyer::isForgotten)
                .isPresent()) {
            throw new Refused(
                    Reason.BUYER_FORGOTTEN, Map.of("number", report.order().number()));
        }
        if (report.order().status() == CustomerOrder.Status.RETURNED) {
            throw new Refused(
                    Reason.NOT_SENT,
                    Map.of(
                            "number",
                            report.order().number(),
                            "status",
                            report.order().status().name()));
        }
        var other = DamageReport.last(report.order(), report.item())
                .filter(last -> !last.id().equals(report.id()));
        if (other.isPresent()) {
            throw new Refused(
                    Reason.REPORT_DECIDED, Map.of("number", report.order().number()));
        }
        report.reopen();
        History.write(actor, "damage.reopened", "order " + report.order().number(), Map.of());
        events.fire(new DamageDecided(report.id(), true));
    }

    private void decided(DamageReport report, String action, String actor) {
        History.write(
                actor,
                action,
                "order " + report.order().number(),
                Map.of("slot", report.item().slot(), "refund", Long.toString(report.refund())));
        events.fire(new DamageDecided(report.id(), false));
    }
}
