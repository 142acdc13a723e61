package org.qingshan.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.ShownMessage;

/** What one viewer of a replay wants, how he says it, and how long he waits for the answer. */
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
    private long at;
    private String tap = "";

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
        tap = who.in(place.id()).forges(card, String.join(" ", data)).lastTap();
    }

    /** How long it took until he was told, by whatever reaches him alone; nothing for a comment, which is answered in public. */
    Duration waited(List<Call> calls) {
        var first = how() == How.COMMENT
                ? at
                : calls.stream()
                        .filter(this::isAnswer)
                        .mapToLong(Call::at)
                        .min()
                        .orElse(Long.MAX_VALUE);
        var receipt = how() == How.TAP && isKnown()
                ? calls.stream()
                        .filter(this::isReceipt)
                        .mapToLong(Call::at)
                        .min()
                        .orElse(Long.MAX_VALUE)
                : first;
        return Duration.ofNanos(Math.max(first, receipt) - at);
    }

    private boolean isAnswer(Call call) {
        return how() == How.TAP
                ? call.is("answerCallbackQuery")
                        && call.body().path("callback_query_id").asText().equals(tap)
                : isReceipt(call);
    }

    private boolean isReceipt(Call call) {
        return call.answer().isDone()
                && call.at() >= at
                && call.is("sendMessage")
                && call.chat() == FIRST + number
                && (call.text().contains("为你留")
                        || call.text().contains("候补")
                        || call.text().contains("都给你"));
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

    void at(long now) {
        at = now;
    }

    @Override
    public String toString() {
        return (FIRST + number) + " " + slot + " " + quantity;
    }
}
