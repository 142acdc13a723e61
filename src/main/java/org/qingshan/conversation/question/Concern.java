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
    private static final Set<Concern> TROUBLES =
            EnumSet.of(DAMAGED, WRONG, LOST, REFUSED, COMPLAINT, REFUND_ASKED, REFUND_WANTED, GIVE_BACK);

    /** Whether he tells what went wrong, and knows better than the records. */
    public boolean isComplaint() {
        return COMPLAINTS.contains(this);
    }

    /** Whether only the shop's people can put it right where no command does. */
    public boolean isTrouble() {
        return TROUBLES.contains(this);
    }

    /** Whether he asks where his money is, or wants it back. */
    public boolean isOfMoney() {
        return this == MONEY_ASKED || this == REFUND_WANTED;
    }
}
