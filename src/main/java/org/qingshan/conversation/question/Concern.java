package org.qingshan.conversation.question;

import java.util.EnumSet;
import java.util.Set;

/** What a buyer can want of the shop once he has ordered; {@code concerns.txt} has how it is said. */
public enum Concern {
    /** What is known of the person shall be forgotten, or he asks what it is. */
    FORGET,
    /** Nobody shall call the person when the shop is live again. */
    TELL_NO_MORE,
    /** The goods came spoilt, or the box crushed. */
    DAMAGED,
    /** Other goods came, or too few. */
    WRONG,
    /** The parcel did not come. */
    LOST,
    /** The buyer does not take the parcel. */
    REFUSED,
    /** He is not content, whatever it is. */
    COMPLAINT,
    /** He comes for his goods. */
    PICK_UP,
    /** He asks whether, where or when he can come for them. */
    PICK_UP_ASKED,
    /** He says something of coming for them: that it is too far, that he may, that he would rather not. */
    PICK_UP_MENTIONED,
    /** He wanted to come, and wants to have it sent after all. */
    SEND_INSTEAD,
    /** He pays when the parcel is handed over. */
    ON_DELIVERY,
    /** He asks whether he may, or says something else of it. */
    ON_DELIVERY_ASKED,
    /** How and where one pays. */
    PAY,
    /** How much he has to pay. */
    OWE,
    /** How much he has yet to pay beside what he has paid. */
    OWE_STILL,
    /** He has not paid, as he says himself. */
    NOT_PAID,
    /** He has paid more than he owes, or twice, or somebody else. */
    OVERPAID,
    /** He has paid, or said, another sum than he meant. */
    PAID_WRONG,
    /** What becomes of what he has paid beyond what is due. */
    PAID_OVER,
    /** Whether, when or how much of his money comes back. */
    REFUND_ASKED,
    /** Whether the shop has his money. */
    PAYMENT_ASKED,
    /** Where his money is. */
    MONEY_ASKED,
    /** He wants money back, whatever for. */
    REFUND_WANTED,
    /** He does not want what he has ordered. */
    GIVE_BACK,
    /** Somebody shall call the person when the shop is live again. */
    TELL;

    private static final Set<Concern> COMPLAINTS = EnumSet.of(WRONG, LOST, REFUSED, COMPLAINT);
    private static final Set<Concern> TROUBLES = EnumSet.of(
            DAMAGED, WRONG, LOST, REFUSED, COMPLAINT, REFUND_ASKED, REFUND_WANTED, GIVE_BACK, OVERPAID, PAID_WRONG);

    private static final Set<Concern> OF_MONEY = EnumSet.of(MONEY_ASKED, REFUND_WANTED, OVERPAID, PAID_WRONG);
    private static final Set<Concern> RECORDED = EnumSet.of(
            PAY, OWE, OWE_STILL, NOT_PAID, OVERPAID, PAID_WRONG, PAID_OVER, REFUND_ASKED, PAYMENT_ASKED, MONEY_ASKED);

    /** Whether he tells what went wrong, and knows better than the records. */
    public boolean isComplaint() {
        return COMPLAINTS.contains(this);
    }

    /** Whether only the shop's people can put it right where no command does. */
    public boolean isTrouble() {
        return TROUBLES.contains(this);
    }

    /** Whether he asks where his money is, or wants it back, or has paid too much or wrongly. */
    public boolean isOfMoney() {
        return OF_MONEY.contains(this);
    }

    /** Whether he asks how much he has to pay. */
    public boolean isOfOwing() {
        return this == OWE || this == OWE_STILL;
    }

    /** Whether the program itself answers it, from what is recorded of whoever asks; what a host writes once would be wrong for the next. */
    public boolean isOfRecords() {
        return RECORDED.contains(this);
    }
}
