package org.qingshan.domain;

import java.util.Map;

/** A request that cannot be granted, with the reason and the facts that a sentence about it needs. Nothing has been changed. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** The slot or product is not on the lineup. Fact: {@code slot}. */
        NOT_ON_LINEUP,
        /** No stream is live. */
        NOTHING_LIVE,
        /** Another stream is live than the one that was meant, which is over. Fact: {@code title} of the live one. */
        OTHER_STREAM,
        /** A stream is live already. */
        ALREADY_LIVE,
        /** The lineup is empty. */
        EMPTY_LINEUP,
        /** Offered would fall below what is held and sold. Facts: {@code slot}, {@code taken}, {@code unit}. */
        BELOW_TAKEN,
        /** The quantity is not a step of the product's unit. Facts: {@code step}, {@code unit}. */
        NOT_A_STEP,
        /** More is offered than there is in lots that may be sold. Facts: {@code slot}, {@code available}, {@code unit}. */
        NOT_BROUGHT,
        /** There is nothing held that could be confirmed. */
        NOTHING_HELD,
        /** The order cannot be changed any more. Fact: {@code number}. */
        TOO_LATE,
        /** No such order of this buyer; or of anybody, where {@code of} names the shop. Facts: {@code number}, {@code of}. */
        UNKNOWN_ORDER,
        /** A setting that can only be between two numbers. Facts: {@code least}, {@code most}. */
        OUT_OF_RANGE,
        /** Reminders are wanted earlier than they can be. Facts: {@code hold}, {@code most}, in minutes. */
        REMIND_TOO_EARLY,
        /** Free from 0 on is always free, and hardly meant. */
        FREE_FROM_NOTHING,
        /** One of the product cannot weigh so much, or so little. Facts: {@code name}, {@code least}, {@code most} in grams. */
        WEIGHT_OF_ONE,
        /** A product would be left without its Chinese name. Fact: {@code name}, what that is. */
        CHINESE_NAME_MISSING,
        /** There is nothing of this that could be given back. Fact: {@code slot}. */
        NOTHING_TO_RELEASE,
        /** The code is unknown, used or too old. */
        INVALID_CODE,
        /** The person may not do this. */
        NOT_ALLOWED,
        /** The product is sold in another unit. Facts: {@code product}, {@code unit}. */
        OTHER_UNIT,
        /** The item is not on sale, so it is not presented. Fact: {@code slot}. */
        NOT_OPEN,
        /** What the request was made of has changed since: another item, another price. Fact: {@code slot}. */
        OUTDATED,
        /** Nobody may come for what he ordered: the shop sends everything. */
        NO_PICK_UP,
        /** The buyer comes for it: no courier takes it. Fact: {@code number}. */
        COLLECTED,
        /** It is sent, nobody comes for it. Fact: {@code number}. */
        NOT_COLLECTED,
        /** What the buyer owes in cash is another sum by now than whoever takes it saw. Fact: {@code number}. */
        CASH_CHANGED,
        /** The shop's parcels do not reach the place. Fact: {@code area}. */
        UNDELIVERABLE,
        /** The buyer has no such address. Fact: {@code which}. */
        UNKNOWN_ADDRESS,
        /** The buyer keeps as many addresses as he may. Fact: {@code most}. */
        ADDRESS_BOOK_FULL,
        /** The person works for the shop. */
        OWN_TEAM,
        /** The buyer has no order whose address could still be changed. */
        NO_OPEN_ORDER,
        /** Nobody could let another owner in. */
        LAST_OWNER,
        /** What viewers type for something else is no name. Fact: {@code name}. */
        NO_NAME,
        /** Another product is called so. Fact: {@code name}. */
        NAME_TAKEN,
        /** What was ordered may be no multiple of the step. Facts: {@code step}, {@code unit}. */
        COARSER_STEP,
        /** A place that no courier knows by this name. Fact: {@code place}. */
        UNKNOWN_PROVINCE,
        /** Two fees for one province. Fact: {@code province}. */
        PROVINCE_TWICE,
        /** A fee, weight or the like that is none, or beyond anything that a courier asks. Fact: {@code number}. */
        NO_FEE,
        /** A text that has more letters than it may. Fact: {@code most}. */
        TOO_LONG,
        /** Nothing is to be paid for the order. Fact: {@code number}. */
        NOTHING_DUE,
        /** The shop is not paid in this way. */
        NO_SUCH_WAY_TO_PAY,
        /** Somebody else has looked at the payment meanwhile, or the buyer has said something new. */
        PAYMENT_DECIDED,
        /** What its buyer says he has paid must be looked at before anything of it goes back. Fact: {@code number}. */
        LOOK_FIRST,
        /** More would be given back than is there. Fact: {@code left}, in minor units. */
        MORE_THAN_PAID,
        /** The parcel is packed: whoever changes its money must mean it. Fact: {@code number}. */
        PACKED_ALREADY,
        /** A rehearsal is as long as it may be. Fact: {@code most}. */
        REHEARSAL_FULL,
        /** The rehearsal is over, or something was said in it meanwhile. */
        REHEARSAL_WENT_ON,
        /** Something of the lot is sold under its terms. */
        TERMS_FIXED,
        /** The stream is not over yet. Fact: {@code seconds} until it ends by itself, where it soon will. */
        NOT_OVER,
        /** The product is not sold by weight. Fact: {@code name}. */
        NOT_BY_WEIGHT,
        /** The scale's word is so far from the order that it is a slip. Facts: {@code ordered}, {@code weight}, {@code unit}. */
        WEIGHT_FAR_OFF,
        /** So a box cannot weigh. Facts: {@code box}, {@code expected} and {@code weight} in grams. */
        BOX_WEIGHT_FAR_OFF,
        /** The order is not packed, or is cancelled. Fact: {@code number}. */
        NOT_PACKED,
        /** More is given back than is paid for it. Fact: {@code most}, in minor units. */
        TOO_MUCH_BACK,
        /** More is paid out than is owed. Facts: {@code owed} and {@code amount} in minor units, {@code name}. */
        MORE_THAN_OWED,
        /** A grower is not let go with money to come, or to pay. Facts: {@code name}, {@code owed} in minor units. */
        STILL_OWED,
        /**
         * No amount, or nothing said about it; {@code of} {@code payout} where it was to be paid out. Where the same form has paid something else
         * already: {@code name} and {@code amount}, in minor units, of that.
         */
        NOTHING_BOOKED,
        /** Cash is given against a signature or the code word. */
        NO_PROOF,
        /** That is not the code word of the last statement. */
        WRONG_CODE_WORD,
        /**
         * More is to be sold than has passed inspection. Facts: {@code product}, {@code unit}, {@code available} (how much more may
         * be put up), {@code lots} (numbers of those that wait to be inspected, which may be none); {@code passed} (whether any has passed,
         * all of which may be up already) and {@code grower} (whose it was to be) where that is known; or {@code lot}, the one of which it
         * was asked.
         */
        NOT_INSPECTED,
        /** The shop knows no such lot. Fact: {@code number}. */
        UNKNOWN_LOT,
        /** That cannot be done to a lot that is where it is. Facts: {@code number}, {@code state}. */
        LOT_STATE,
        /** The growers' accounts speak of the lot, so it stays whose it is. Facts: {@code number}, {@code grower}, empty where nobody is named. */
        LOT_ACCOUNTED,
        /** Nothing is left of the lot that could go home. Fact: {@code number}. */
        NONE_LEFT,
        /** More is bad than was looked at. Facts: {@code number}, {@code sample}. */
        BEYOND_SAMPLE,
        /** The order is not where this could follow. Facts: {@code number}, {@code status} now, {@code step} that was wanted; {@code of} {@code pickup} where its buyer comes for it. */
        WRONG_STEP,
        /** There is no other order that this one shares a parcel with, or could. Fact: {@code number}. */
        NOTHING_TO_SHARE,
        /** A label, or a courier's file, says what is in its parcel. Fact: {@code number}. */
        LABELLED,
        /** Of what an order had there is not enough any more, or it was no order. Fact: {@code number}. */
        GOODS_GONE,
        /** What came for it is on its way back to a card. Fact: {@code number}. */
        MONEY_GOING_BACK,
        /** The buyer has another order of the same stream by now. Facts: {@code number}, {@code other}. */
        ORDERED_ANEW,
        /** The shop sells nothing more to its buyer. Fact: {@code number}. */
        BUYER_BLOCKED,
        /** Somebody else is packing it. Facts: {@code number}, {@code who}. */
        BEING_PACKED,
        /** Another parcel has this waybill. Facts: {@code waybill}, {@code number} of the other order. */
        WAYBILL_TAKEN,
        /** No courier writes waybills so. Fact: {@code waybill}. */
        NO_WAYBILL,
        /** Nothing of the order has been sent that could be complained of. Facts: {@code number}, {@code status}. */
        NOT_SENT,
        /** Damage is reported too late. Facts: {@code number}, {@code window} in hours. */
        REPORT_LATE,
        /** The same was reported before, and that is decided. Facts: {@code number}, {@code reason} in the words of who decided. */
        REPORTED_BEFORE,
        /** More is said to be bad than came. Facts: {@code most}, {@code unit}. */
        MORE_THAN_CAME,
        /** Some of its boxes have arrived. Facts: {@code number}, {@code box} that has. */
        PARTLY_ARRIVED,
        /** A proof of its payment is to be looked at first. Fact: {@code number}. */
        PROOF_OPEN,
        /** Something of it was found bad, or is sold no more, and is not sold again. Fact: {@code number} of the order. */
        FOUND_BAD,
        /** A report of damage is to be decided first. Fact: {@code number} of the order. */
        REPORT_OPEN,
        /** Somebody else has decided on the report, or the buyer has taken it back. Fact: {@code number} of the order. */
        REPORT_DECIDED,
        /** What the courier collected has not been noted, so nobody knows what could go back. Fact: {@code number}. */
        CASH_NOT_NOTED,
        /** Whom it is about was forgotten. Fact: {@code number} of the order. */
        BUYER_FORGOTTEN,
        /** As many are wanted as there are boxes. Facts: {@code number}, {@code boxes}, {@code given}. */
        OTHER_BOXES
    }

    private final Reason reason;
    private final transient Map<String, Object> facts;

    public Refused(Reason reason, Map<String, Object> facts) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.facts = Map.copyOf(facts);
    }

    public Refused(Reason reason) {
        this(reason, Map.of());
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    /** A fact as text; empty where it is not given. */
    public String fact(String name) {
        return String.valueOf(facts.getOrDefault(name, ""));
    }
}
