package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final Pace PACE = new Pace() {
        @Override
        public Limit overall() {
            return new Limit(5, 1, Duration.ofSeconds(1));
        }

        @Override
        public Limit chat(String address) {
            return address.startsWith("-")
                    ? new Limit(2, 1, Duration.ofSeconds(30))
                    : new Limit(3, 1, Duration.ofSeconds(1));
        }
    };

    private final Pacing pacing = new Pacing(PACE);

    @Test
    void a_chat_rests_after_its_burst_and_the_others_do_not() {
        pacing.spend("42");
        pacing.spend("42");
        assertThat(pacing.restingChats()).isEmpty();
        pacing.spend("42");
        assertThat(pacing.restingChats()).containsExactly("42");
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isBetween(1L, Duration.ofSeconds(1).toNanos());
        await().atMost(Duration.ofSeconds(2)).until(() -> pacing.restingChats().length == 0);
    }

    @Test
    void a_group_rests_longer() {
        pacing.spend("-7");
        pacing.spend("-7");
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isGreaterThan(Duration.ofSeconds(20).toNanos());
    }

    @Test
    void the_bot_as_a_whole_has_its_pace() {
        for (int chat = 0; chat < 5; chat++) {
            pacing.spend("c" + chat);
        }
        assertThat(pacing.room()).isZero();
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isLessThan(Duration.ofMillis(1_100).toNanos());
    }

    @Test
    void one_refused_chat_waits_alone_and_three_mean_the_bot() {
        pacing.refused("1", Duration.ofSeconds(9));
        pacing.refused("1", Duration.ofSeconds(9));
        pacing.refused("2", Duration.ofSeconds(9));
        assertThat(pacing.restingChats()).containsExactlyInAnyOrder("1", "2");
        assertThat(pacing.isSilent()).isFalse();
        pacing.refused("3", Duration.ofSeconds(9));
        assertThat(pacing.isSilent()).isTrue();
        assertThat(pacing.room()).isZero();
    }

    @Test
    void who_takes_over_waits_a_period_and_gives_no_bursts() {
        pacing.takeOver();
        assertThat(pacing.room()).isZero();
        assertThat(pacing.untilNext(Long.MAX_VALUE))
                .isGreaterThan(Duration.ofMillis(800).toNanos());
        pacing.spend("42");
        assertThat(pacing.restingChats()).containsExactly("42");
    }
}
