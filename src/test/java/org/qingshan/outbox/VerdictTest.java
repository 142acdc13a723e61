package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.outbox.OutboxMessage.State;
import org.qingshan.outbox.OutgoingMessage.Kind;

class VerdictTest {
    private static final Duration AGAIN = Duration.ofSeconds(12);

    private static Claimed message(Kind kind, Priority priority, int attempts, boolean repeated) {
        return new Claimed(1, "42", kind, priority, null, null, attempts, repeated);
    }

    private static Verdict of(Delivery delivery, int attempts) {
        return Verdict.of(message(Kind.TEXT, Priority.RECEIPT, attempts, false), delivery, 10, AGAIN);
    }

    @Test
    void what_the_platform_has_is_sent_and_what_it_refuses_has_failed() {
        assertThat(of(Delivery.sent("7"), 3)).isEqualTo(new Verdict(State.SENT, "7", null, 0, Duration.ZERO));
        assertThat(of(Delivery.refused("no"), 3)).isEqualTo(new Verdict(State.FAILED, null, "no", 0, Duration.ZERO));
        assertThat(of(Delivery.unreachable("gone"), 3).state()).isEqualTo(State.ABORTED);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,4", "3,8", "5,32", "6,60", "8,60"})
    void waits_grow_from_a_second_to_a_minute(int attempts, int seconds) {
        var verdict = of(Delivery.later("busy"), attempts);
        assertThat(verdict.state()).isEqualTo(State.QUEUED);
        assertThat(verdict.rest()).hasSeconds(seconds);
        assertThat(verdict.failures()).isEqualTo(1);
    }

    @Test
    void the_tenth_failure_is_the_last() {
        assertThat(of(Delivery.later("busy"), 9).state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_wait_that_is_asked_for_is_no_failure() {
        var verdict = of(Delivery.later(Duration.ofSeconds(33), "429"), 9);
        assertThat(verdict).isEqualTo(new Verdict(State.QUEUED, null, "429", 0, Duration.ofSeconds(33)));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,TAP,QUEUED",
        "TEXT,RECEIPT,QUEUED",
        "TEXT,CARD,UNKNOWN",
        "TEXT,BROADCAST,UNKNOWN",
        "CARD,RECEIPT,UNKNOWN",
        "EDIT,CARD,QUEUED",
        "TOAST,TAP,QUEUED"
    })
    void an_unknown_fate_is_tried_again_where_twice_harms_nobody(Kind kind, Priority priority, State state) {
        var verdict = Verdict.of(message(kind, priority, 0, false), Delivery.unknown("closed"), 10, AGAIN);
        assertThat(verdict.state()).isEqualTo(state);
    }

    @Test
    void an_unknown_fate_is_tried_again_once_even_with_a_wait_between() {
        var first = Verdict.of(message(Kind.TEXT, Priority.TAP, 0, false), Delivery.unknown("closed"), 10, AGAIN);
        assertThat(first.error()).startsWith(Verdict.AGAIN);
        assertThat(first.rest()).as("long enough for a server to come back").isEqualTo(AGAIN);
        var repeated = message(Kind.TEXT, Priority.TAP, 0, true);
        var between = Verdict.of(repeated, Delivery.later(Duration.ofSeconds(1), "429"), 10, AGAIN);
        assertThat(between.error()).startsWith(Verdict.AGAIN);
        assertThat(Verdict.of(repeated, Delivery.unknown("closed"), 10, AGAIN).state())
                .isEqualTo(State.UNKNOWN);
    }

    private static Claimed answerInPlace(boolean repeated) {
        var edit = OutgoingMessage.text("kept", List.of()).inPlaceOf(5);
        return new Claimed(1, "42", Kind.EDIT, Priority.TAP, edit, "5", 9, repeated);
    }

    @Test
    void an_answer_that_may_not_take_the_place_of_another_is_a_message_of_its_own() {
        for (var delivery : List.of(Delivery.gone("not found"), Delivery.refused("400"))) {
            var verdict = Verdict.of(answerInPlace(false), delivery, 10, AGAIN);
            assertThat(verdict.state()).isEqualTo(State.QUEUED);
            assertThat(verdict.afresh()).isTrue();
        }
        var change = new Claimed(
                1, "42", Kind.EDIT, Priority.CARD, OutgoingMessage.edit(5, null, "kept", List.of()), "5", 0, false);
        assertThat(Verdict.of(change, Delivery.gone("not found"), 10, AGAIN).state())
                .isEqualTo(State.ABORTED);
    }

    @Test
    void an_answer_that_did_not_arrive_is_shown_to_the_host_like_any_other() {
        assertThat(Verdict.of(answerInPlace(false), Delivery.later("busy"), 10, AGAIN))
                .isEqualTo(new Verdict(State.FAILED, null, "busy", 1, Duration.ZERO, true));
        assertThat(Verdict.of(answerInPlace(true), Delivery.unknown("closed"), 10, AGAIN))
                .isEqualTo(new Verdict(State.UNKNOWN, null, "closed", 0, Duration.ZERO, true));
        assertThat(Verdict.of(answerInPlace(false), Delivery.unknown("closed"), 10, AGAIN)
                        .afresh())
                .isFalse();
    }
}
