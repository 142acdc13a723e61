package org.qingshan.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.OutboxMessage.State;

/**
 * What becomes of a message after an attempt to send it.
 *
 * @param failures attempts that count against it, 0 or 1
 * @param rest how long it rests before the next attempt
 * @param afresh it is a message of its own from now on, since it could not take the place of another
 */
record Verdict(State state, @Nullable String ref, @Nullable String error, int failures, Duration rest, boolean afresh) {

    /** Begins the error of a message that is sent a second time because the fate of the first is unknown. */
    static final String AGAIN = "sent again";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    Verdict(State state, @Nullable String ref, @Nullable String error, int failures, Duration rest) {
        this(state, ref, error, failures, rest, false);
    }

    /**
     * @param attempts after which it is given up
     * @param again how long what nobody knows to have arrived rests before it is sent once more
     */
    static Verdict of(Claimed message, Delivery delivery, int attempts, Duration again) {
        var verdict = ofAny(message, delivery, attempts, again);
        return message.answersInPlace() ? ofAnswer(verdict, delivery) : verdict;
    }

    /** An answer is said anew where the platform does not let it take another's place; and if nothing helps, people see what it was. */
    private static Verdict ofAnswer(Verdict verdict, Delivery delivery) {
        return switch (delivery.fate()) {
            case GONE, REFUSED -> new Verdict(State.QUEUED, null, delivery.error(), 0, Duration.ZERO, true);
            default ->
                verdict.state() == State.FAILED || verdict.state() == State.UNKNOWN
                        ? new Verdict(verdict.state(), null, verdict.error(), verdict.failures(), Duration.ZERO, true)
                        : verdict;
        };
    }

    private static Verdict ofAny(Claimed message, Delivery delivery, int attempts, Duration again) {
        return switch (delivery.fate()) {
            case SENT -> ended(State.SENT, delivery);
            case REFUSED -> ended(State.FAILED, delivery);
            case UNREACHABLE, GONE -> ended(State.ABORTED, delivery);
            case UNKNOWN -> unknown(message, delivery, again);
            case MOVED -> moved(message, delivery, attempts);
            case LATER -> later(message, delivery, attempts);
        };
    }

    /** Nothing more will be tried. */
    boolean isFinal() {
        return state != State.QUEUED;
    }

    private static Verdict unknown(Claimed message, Delivery delivery, Duration again) {
        return message.mayBeRepeated() && !message.repeated()
                ? new Verdict(State.QUEUED, null, AGAIN + ": " + delivery.error(), 0, again)
                : ended(State.UNKNOWN, delivery);
    }

    private static Verdict later(Claimed message, Delivery delivery, int attempts) {
        var error = message.repeated() ? AGAIN + ": " + delivery.error() : delivery.error();
        var asked = delivery.retryAfter();
        if (asked != null) {
            return new Verdict(State.QUEUED, null, error, 0, asked);
        }
        if (message.attempts() + 1 >= attempts) {
            return new Verdict(State.FAILED, null, error, 1, Duration.ZERO);
        }
        var wait = Duration.ofSeconds(1L << Math.min(message.attempts(), 6));
        return new Verdict(State.QUEUED, null, error, 1, wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    /** It goes to the new name at once; an edit does not, for what it would change has another name there. */
    private static Verdict moved(Claimed message, Delivery delivery, int attempts) {
        return message.kind() == OutgoingMessage.Kind.EDIT || message.attempts() + 1 >= attempts
                ? new Verdict(State.ABORTED, null, delivery.error(), 1, Duration.ZERO)
                : new Verdict(State.QUEUED, null, delivery.error(), 1, Duration.ZERO);
    }

    private static Verdict ended(State state, Delivery delivery) {
        return new Verdict(state, delivery.ref(), delivery.error(), 0, Duration.ZERO);
    }
}
