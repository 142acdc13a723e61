package org.qingshan.conversation;

import java.math.BigDecimal;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.product.Unit;

/** Why a report of damage is not taken, or not decided, as a sentence that says what to do. */
final class DamageRefusal {
    private DamageRefusal() {}

    static String of(Refused refused, Wording words) {
        var text = words.damage();
        var number = refused.fact("number");
        return switch (refused.reason()) {
            case NOT_SENT -> {
                var status = Status.valueOf(refused.fact("status"));
                if (status == Status.RETURNED) {
                    yield words.after().cameBackBefore(number);
                }
                var gone = status == Status.CANCELLED || status == Status.EXPIRED;
                yield gone ? text.orderGone(number) : text.notSent(number);
            }
            case REPORT_LATE -> text.tooLate(number, refused.fact("window"));
            case REPORTED_BEFORE -> {
                var reason = refused.fact("reason");
                yield reason.isEmpty() ? text.reportedBefore(number) : text.decidedBefore(number, reason);
            }
            case MORE_THAN_CAME -> text.moreThanCame(most(refused, words));
            case CASH_NOT_NOTED -> text.cashNotNoted(number);
            case BUYER_FORGOTTEN -> text.buyerForgotten(number);
            default -> text.decidedMeanwhile(number);
        };
    }

    private static String most(Refused refused, Wording words) {
        return refused.facts().get("most") instanceof BigDecimal most
                        && refused.facts().get("unit") instanceof Unit unit
                ? words.quantity(most, unit)
                : "";
    }
}
