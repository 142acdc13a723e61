package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.qingshan.conversation.text.RuleText;
import org.qingshan.conversation.text.TeamText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.domain.RefusalSentences;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** A refusal's reason as a sentence that says what to do. The one place where reasons become words. */
@Singleton
class RefusalText implements RefusalSentences {

    @Override
    public String of(Refused refused, boolean chinese) {
        return sentence(refused, Wording.of(chinese));
    }

    String sentence(Refused refused, Wording words) {
        var chat = words.chat();
        return switch (refused.reason()) {
            case NOT_ON_LINEUP -> notOnLineup(refused, words);
            case NOTHING_LIVE -> nothingLive(refused, words);
            case OTHER_STREAM, ALREADY_LIVE, EMPTY_LINEUP -> stream(refused, words.team());
            case BELOW_TAKEN -> words.team().belowTaken(refused.fact("slot"), quantity(refused, "taken", words));
            case NOT_A_STEP -> words.team().notAStep(quantity(refused, "step", words));
            case NOT_BROUGHT -> words.team().notBrought(quantity(refused, "available", words));
            case NOTHING_HELD -> chat.nothingHeld();
            case TOO_LATE -> chat.tooLate(refused.fact("number"));
            case UNKNOWN_ORDER -> unknownOrder(refused, words);
            case NOTHING_TO_RELEASE -> nothingOfThis(refused, words);
            case INVALID_CODE -> chat.invalidCode();
            case NOT_ALLOWED -> chat.unknownCommand();
            case OTHER_UNIT -> words.team().otherUnit(product(refused, words), unit(refused, words));
            case NOT_OPEN -> words.team().notOpen(refused.fact("slot"));
            case OUTDATED -> outdated(refused, words);
            case UNDELIVERABLE -> words.address().undeliverable(words.area(refused.fact("area")));
            case NO_PICK_UP, COLLECTED, NOT_COLLECTED, CASH_CHANGED -> pickUp(refused, words);
            case UNKNOWN_ADDRESS -> words.address().unknown(refused.fact("which"));
            case ADDRESS_BOOK_FULL -> words.address().full(refused.fact("most"));
            case OWN_TEAM -> words.rule().ownTeam();
            case NO_OPEN_ORDER -> words.address().noOpenOrder();
            case LAST_OWNER -> words.rule().lastOwner();
            case NO_NAME, NAME_TAKEN, CHINESE_NAME_MISSING, WEIGHT_OF_ONE -> product(refused, words.rule());
            case REHEARSAL_FULL, REHEARSAL_WENT_ON -> rehearsal(refused, words.rule());
            case COARSER_STEP, UNKNOWN_PROVINCE, PROVINCE_TWICE, NO_FEE, TOO_LONG, OUT_OF_RANGE ->
                setting(refused, words);
            case REMIND_TOO_EARLY, FREE_FROM_NOTHING -> setting(refused, words);
            case NOTHING_DUE, NO_SUCH_WAY_TO_PAY, PAYMENT_DECIDED, LOOK_FIRST, MORE_THAN_PAID, PACKED_ALREADY ->
                PayingWords.refused(refused, words);
            case TERMS_FIXED,
                    NOT_OVER,
                    NOT_BY_WEIGHT,
                    WEIGHT_FAR_OFF,
                    BOX_WEIGHT_FAR_OFF,
                    NOT_PACKED,
                    TOO_MUCH_BACK,
                    MORE_THAN_OWED,
                    STILL_OWED,
                    NOTHING_BOOKED,
                    NO_PROOF,
                    WRONG_CODE_WORD -> LedgerRefusal.of(refused, words);
            case NOT_SENT,
                    REPORT_LATE,
                    REPORTED_BEFORE,
                    MORE_THAN_CAME,
                    REPORT_DECIDED,
                    CASH_NOT_NOTED,
                    BUYER_FORGOTTEN -> DamageRefusal.of(refused, words);
            case NOT_INSPECTED, UNKNOWN_LOT, LOT_STATE, LOT_ACCOUNTED, NONE_LEFT, BEYOND_SAMPLE -> lot(refused, words);
            case WRONG_STEP, GOODS_GONE, MONEY_GOING_BACK, ORDERED_ANEW, BUYER_BLOCKED ->
                StepText.refused(refused, words);
            case PARTLY_ARRIVED, PROOF_OPEN, FOUND_BAD, REPORT_OPEN -> StepText.notBack(refused, words);
            case BEING_PACKED, WAYBILL_TAKEN, NO_WAYBILL, OTHER_BOXES, NOTHING_TO_SHARE, LABELLED ->
                parcel(refused, words);
        };
    }

    /** What stands now is said where it is known. */
    private static String outdated(Refused refused, Wording words) {
        return refused.facts().containsKey("now")
                ? words.flash().outdatedNow(refused.fact("slot"), refused.fact("now"))
                : words.team().outdated(refused.fact("slot"));
    }

    /** Of what the stream before had it is said how it is put up, so that it can be changed. */
    private static String nothingLive(Refused refused, Wording words) {
        return refused.facts().containsKey("example")
                ? words.flash().nothingToChange(refused.fact("slot"), refused.fact("example"))
                : words.team().nothingLive();
    }

    /** Where the stream before had it, it is said how it is put up. */
    private static String notOnLineup(Refused refused, Wording words) {
        return refused.facts().containsKey("example")
                ? words.rule().notOnLineupNow(refused.fact("slot"), refused.fact("example"))
                : words.chat().notOnLineup(refused.fact("slot"));
    }

    /** A host who has nothing of it meant something else, of which an example is given. */
    private static String nothingOfThis(Refused refused, Wording words) {
        return refused.facts().containsKey("example")
                ? words.rule().hostCancelsWhat(refused.fact("slot"), refused.fact("example"))
                : words.chat().nothingOfThis(refused.fact("slot"));
    }

    private static String stream(Refused refused, TeamText team) {
        return switch (refused.reason()) {
            case OTHER_STREAM -> team.otherStream(refused.fact("title"));
            case ALREADY_LIVE -> team.alreadyLive(refused.fact("title"));
            default -> team.emptyLineup();
        };
    }

    private static String product(Refused refused, RuleText rule) {
        var name = refused.fact("name");
        return switch (refused.reason()) {
            case NO_NAME -> rule.noName(name);
            case NAME_TAKEN -> rule.nameTaken(name);
            case WEIGHT_OF_ONE -> rule.weightOfOne(name, refused.fact("least"), refused.fact("most"));
            default -> rule.chineseNameMissing(name);
        };
    }

    private static String rehearsal(Refused refused, RuleText rule) {
        return refused.reason() == Refused.Reason.REHEARSAL_FULL
                ? rule.rehearsalFull(refused.fact("most"))
                : rule.rehearsalWentOn();
    }

    private static String pickUp(Refused refused, Wording words) {
        var pickUp = words.pickUp();
        return switch (refused.reason()) {
            case NO_PICK_UP -> pickUp.notOffered();
            case CASH_CHANGED -> pickUp.cashChanged(refused.fact("number"));
            case COLLECTED -> pickUp.noCourier(refused.fact("number"));
            default -> pickUp.isSent(refused.fact("number"));
        };
    }

    private static String lot(Refused refused, Wording words) {
        return switch (refused.reason()) {
            case NOT_INSPECTED -> LotSentences.notInspected(refused, words);
            case UNKNOWN_LOT -> words.lot().unknownLot(refused.fact("number"));
            case LOT_STATE -> LotSentences.wrongState(refused, words);
            case NONE_LEFT -> words.announcing().noneLeft(refused.fact("number"));
            case LOT_ACCOUNTED -> LotSentences.accountedFor(refused, words);
            default -> words.lot().beyondSample(Integer.parseInt(refused.fact("sample")));
        };
    }

    private static String parcel(Refused refused, Wording words) {
        var parcel = words.parcel();
        return switch (refused.reason()) {
            case BEING_PACKED ->
                refused.fact("who").isEmpty()
                        ? parcel.beingPackedBySomebody(refused.fact("number"))
                        : parcel.beingPacked(refused.fact("number"), refused.fact("who"));
            case WAYBILL_TAKEN -> parcel.waybillTaken(refused.fact("waybill"), refused.fact("number"));
            case NOTHING_TO_SHARE -> words.sharing().nothingToShare(refused.fact("number"));
            case LABELLED -> words.sharing().labelled(refused.fact("number"));
            case NO_WAYBILL -> parcel.noWaybill(refused.fact("waybill"));
            default -> parcel.otherBoxes(refused.fact("number"), refused.fact("boxes"), refused.fact("given"));
        };
    }

    private static String setting(Refused refused, Wording words) {
        var rule = words.rule();
        return switch (refused.reason()) {
            case COARSER_STEP -> rule.coarserStep(quantity(refused, "step", words));
            case UNKNOWN_PROVINCE -> rule.unknownProvince(refused.fact("place"));
            case PROVINCE_TWICE -> rule.provinceTwice(words.area(refused.fact("province")));
            case NO_FEE -> rule.noFee(refused.fact("number"));
            case TOO_LONG -> rule.tooLong(refused.fact("most"));
            case REMIND_TOO_EARLY -> rule.remindTooEarly(refused.fact("hold"), refused.fact("most"));
            case FREE_FROM_NOTHING -> rule.freeFromNothing();
            default -> rule.outOfRange(refused.fact("least"), refused.fact("most"));
        };
    }

    /** Whose it could have been decides what to do. */
    private static String unknownOrder(Refused refused, Wording words) {
        var number = refused.fact("number");
        return refused.fact("of").isEmpty()
                ? words.chat().unknownOrder(number)
                : words.rule().noSuchOrder(number);
    }

    private static String quantity(Refused refused, String fact, Wording words) {
        var number = refused.facts().get(fact);
        var unit = refused.facts().get("unit");
        if (number instanceof BigDecimal quantity) {
            return unit instanceof Unit known ? words.quantity(quantity, known) : Wording.number(quantity);
        }
        return refused.fact(fact);
    }

    private static String product(Refused refused, Wording words) {
        return refused.facts().get("product") instanceof Product product ? words.name(product) : "";
    }

    private static String unit(Refused refused, Wording words) {
        return refused.facts().get("unit") instanceof Unit unit ? words.unit(BigDecimal.ONE, unit) : "";
    }
}
