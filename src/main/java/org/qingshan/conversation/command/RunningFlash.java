package org.qingshan.conversation.command;

import java.time.Duration;
import java.util.Optional;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * A price for a time that is in force, and would be taken back to where something puts an end to it.
 *
 * @param usual the price for when it is over
 * @param left how long yet
 */
record RunningFlash(long price, long usual, Duration left) {
    static final Duration SHORTEST = Duration.ofSeconds(30);

    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /** Empty where there is none, or where it is about to end. */
    static Optional<RunningFlash> of(Turn turn, LineupItem item) {
        return Optional.ofNullable(item.flashUntil())
                .map(until -> new RunningFlash(
                        item.price(),
                        item.usualPrice(),
                        Duration.between(turn.sale().now(), until)))
                .filter(one -> one.left().compareTo(SHORTEST) >= 0);
    }

    /** The same again, for as long as it had yet; the button counts as long as the price is what it is now. */
    Button goOn(Turn turn, LineupItem item) {
        var currency = turn.shop().currency();
        var flash = turn.words().flash();
        var minutes = left.plus(HALF_A_MINUTE).toMinutes();
        var time = minutes > 0 ? flash.minutes(minutes) : flash.seconds(left.toSeconds());
        var again = usual == item.usualPrice() ? "" : "/" + Amounts.decimal(usual, currency);
        return new Button(
                flash.goOnButton(turn.money(price), time),
                "/flash " + Slots.precisely(item) + " " + Amounts.decimal(price, currency) + " " + left.toSeconds()
                        + "s was " + Amounts.decimal(item.usualPrice(), currency) + "/"
                        + Amounts.decimal(item.price(), currency) + again);
    }
}
