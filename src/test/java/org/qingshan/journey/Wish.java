package org.qingshan.journey;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.ShownMessage;

/** What one viewer of a replay wants, and how he says it. */
final class Wish {
    static final long FIRST = 100_000;

    enum How {
        TAP,
        PRIVATE,
        COMMENT
    }

    private final int number;
    private final FakeUser who;
    private String slot;
    private int quantity;

    Wish(int number, String slot, int quantity, FakeUser who) {
        this.number = number;
        this.slot = slot;
        this.quantity = quantity;
        this.who = who;
    }

    How how() {
        return switch (number % 10) {
            case 0, 1, 2, 3 -> How.TAP;
            case 4, 5, 6 -> How.PRIVATE;
            default -> How.COMMENT;
        };
    }

    /** Whether the bot may write to him. */
    boolean isKnown() {
        return how() == How.PRIVATE || number % 2 == 0;
    }

    /** Whether he has it sent, if anything is kept for him. */
    boolean mayConfirm() {
        return number % 10 == 4;
    }

    /** He takes what the buttons offer: two where there are two of them. */
    void taps(FakePlace place, ShownMessage card) {
        List<String> offers = new ArrayList<>();
        card.buttons().forEach(label -> card.dataOf(label).ifPresent(offers::add));
        var data = offers.get(Math.min(quantity, offers.size()) - 1).split(" ");
        slot = data[1];
        quantity = Integer.parseInt(data[2]);
        who.in(place.id()).forges(card, String.join(" ", data));
    }

    int number() {
        return number;
    }

    FakeUser who() {
        return who;
    }

    String slot() {
        return slot;
    }

    int quantity() {
        return quantity;
    }

    @Override
    public String toString() {
        return (FIRST + number) + " " + slot + " " + quantity;
    }
}
