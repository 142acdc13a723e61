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
                gone
                        ? words.recall().offBefore(number)
                        : status == Status.DELIVERED
                                ? words.after().arrivedBefore(number)
                                : words.after().notSent(number);
            default -> status == Status.DELIVERED ? parcel.deliverAgain(number) : parcel.deliverUnsent(number);
        };
    }

    /** Why a parcel cannot be noted as come back. */
    static String notBack(Refused refused, Wording words) {
        var number = refused.fact("number");
        var after = words.after();
        return switch (refused.reason()) {
            case PARTLY_ARRIVED -> after.partlyArrived(number, refused.fact("box"));
            case PROOF_OPEN -> after.proofFirst(number);
            case FOUND_BAD -> after.foundBad(number);
            default -> after.reportFirst(number);
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
