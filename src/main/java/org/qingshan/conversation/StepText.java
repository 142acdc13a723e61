package org.qingshan.conversation;

import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder.Status;

/** Why an order cannot take a step, and what comes before it. */
final class StepText {
    private StepText() {}

    static String refused(Refused refused, Wording words) {
        var number = refused.fact("number");
        if (refused.reason() == Refused.Reason.GOODS_GONE) {
            return words.recall().goodsGone(number);
        }
        if (refused.reason() == Refused.Reason.FOUND_BAD) {
            return words.after().foundBad(number);
        }
        if (refused.reason() == Refused.Reason.REPORT_OPEN) {
            return words.after().reportFirst(number);
        }
        if (refused.reason() == Refused.Reason.MONEY_GOING_BACK) {
            return words.recall().moneyGoingBack(number);
        }
        if (refused.reason() == Refused.Reason.BUYER_BLOCKED) {
            return words.recall().anewBlocked(number);
        }
        if (refused.reason() == Refused.Reason.ORDERED_ANEW) {
            return words.recall().orderedAnew(number, refused.fact("other"));
        }
        var status = Status.valueOf(refused.fact("status"));
        var parcel = words.parcel();
        if (status == Status.RETURNED) {
            return words.after().cameBackBefore(number);
        }
        var gone = status == Status.CANCELLED || status == Status.EXPIRED;
        if (refused.fact("of").equals("pickup") && status != Status.DELIVERED) {
            return gone ? parcel.packGone(number) : words.pickUp().unpacked(number);
        }
        return switch (Status.valueOf(refused.fact("step"))) {
            case PACKED -> unpacked(number, status, gone, words);
            case SHIPPED ->
                gone
                        ? parcel.packGone(number)
                        : status == Status.DELIVERED ? parcel.shipArrived(number) : parcel.shipUnpacked(number);
            case CANCELLED ->
                gone ? words.recall().offBefore(number) : words.recall().offTooLate(number);
            case CONFIRMED -> words.recall().notOff(number);
            case RETURNED ->
                status == Status.DELIVERED
                        ? words.after().arrivedBefore(number)
                        : words.after().notSent(number);
            default -> status == Status.DELIVERED ? parcel.deliverAgain(number) : parcel.deliverUnsent(number);
        };
    }

    private static String unpacked(String number, Status status, boolean gone, Wording words) {
        if (gone) {
            return words.parcel().packGone(number);
        }
        return status == Status.OPEN
                ? words.parcel().packUnconfirmed(number)
                : words.parcel().packAgain(number);
    }
}
