package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.outbox.OutgoingMessage.Kind;
import org.qingshan.support.SettableClock;

class PacingTest {
    private static final Pace PACE = new Pace() {
        @Override
        public Limit overall() {
            return new Limit(5, 1, Duration.ofSeconds(1));
        }

        @Override
        public Duration betweenDigests() {
            return Duration.ofSeconds(6);
        }

        @Override
        public Limit chat(String address) {
            return address.startsWith("-")
                    ? new Limit(2, 1, Duration.ofSeconds(30))
                    : new Limit(3, 1, Duration.ofSeconds(1));
        }
    };

    private final SettableClock clock = new SettableClock();
    private final Pacing pacing = new Pacing(PACE, clock);

    @Test
    void changes_are_counted_apart_from_messages() {
        pacing.spend("-7", Kind.EDIT);
        pacing.spend("-7", Kind.EDIT);
        assertThat(pacing.resting().edits()).containsExactly("-7");
        assertThat(pacing.resting().messages()).isEmpty();
        pacing.refused("-8", Duration.ofSeconds(9));
        assertThat(pacing.resting().edits()).contains("-8");
        assertThat(pacing.resting().messages()).containsExactly("-8");
    }

    @Test
    void after_a_digest_the_chat_rests_from_digests_alone() {
        pacing.spend("-7", Kind.DIGEST);
        assertThat(pacing.resting().digests()).containsExactly("-7");
        assertThat(pacing.resting().messages()).isEmpty();
    }

    @Test
    void a_chat_rests_after_its_burst_and_the_others_do_not() {
        pacing.spend("42", Kind.TEXT);
        pacing.spend("42", Kind.TEXT);
        assertThat(pacing.resting().messages()).isEmpty();
        pacing.spend("42", Kind.TEXT);
        assertThat(pacing.resting().messages()).containsExactly("42");
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isBetween(1L, Duration.ofSeconds(1).toNanos());
        clock.forward(Duration.ofSeconds(1));
        assertThat(pacing.resting().messages()).isEmpty();
        assertThat(pacing.room()).isPositive();
    }

    @Test
    void a_group_rests_longer() {
        pacing.spend("-7", Kind.TEXT);
        pacing.spend("-7", Kind.TEXT);
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isGreaterThan(Duration.ofSeconds(20).toNanos());
    }

    @Test
    void the_bot_as_a_whole_has_its_pace() {
        for (int chat = 0; chat < 5; chat++) {
            pacing.spend("c" + chat, Kind.TEXT);
        }
        assertThat(pacing.room()).isZero();
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isLessThan(Duration.ofMillis(1_100).toNanos());
    }

    @Test
    void a_bot_that_is_at_its_limit_looks_again_when_there_is_room_for_some() {
        var limit = new Pace.Limit(30, 30, Duration.ofSeconds(1));
        var quick = new Pacing(
                new Pace() {
                    @Override
                    public Pace.Limit overall() {
                        return limit;
                    }

                    @Override
                    public Pace.Limit chat(String address) {
                        return new Pace.Limit(1, 10, Duration.ofSeconds(1));
                    }
                },
                clock);
        for (int chat = 0; chat < 30; chat++) {
            quick.spend("c" + chat, Kind.TEXT);
        }
        assertThat(quick.room()).isZero();
        var next = Duration.ofNanos(quick.untilNext(Long.MAX_VALUE));
        assertThat(next).isBetween(Duration.ofMillis(90), Duration.ofMillis(101));
        clock.forward(next);
        assertThat(quick.room()).isEqualTo(3);
    }

    @Test
    void one_refused_chat_waits_alone_and_three_mean_the_bot() {
        pacing.refused("1", Duration.ofSeconds(9));
        pacing.refused("1", Duration.ofSeconds(9));
        pacing.refused("2", Duration.ofSeconds(9));
        assertThat(pacing.resting().messages()).containsExactlyInAnyOrder("1", "2");
        assertThat(pacing.isSilent()).isFalse();
        pacing.refused("3", Duration.ofSeconds(9));
        assertThat(pacing.isSilent()).isTrue();
        assertThat(pacing.room()).isZero();
    }

    @Test
    void a_chat_that_moves_rests_under_its_new_name() {
        pacing.refused("-1", Duration.ofSeconds(9));
        pacing.moved("-1", "-2");
        assertThat(pacing.resting().messages()).containsExactly("-2");
        assertThat(pacing.resting().edits()).containsExactly("-2");
        pacing.moved("-3", "-4");
        assertThat(pacing.resting().messages()).containsExactly("-2");
    }

    @Test
    void who_takes_over_waits_a_period_and_gives_no_bursts() {
        pacing.takeOver();
        assertThat(pacing.room()).isZero();
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isGreaterThan(Duration.ofMillis(800).toNanos());
        pacing.spend("42", Kind.TEXT);
        assertThat(pacing.resting().messages()).containsExactly("42");
    }
}
