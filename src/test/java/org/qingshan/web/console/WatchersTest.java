package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.Sessions;

/** Who may look no more is asked for each second, and after a failure until there is an answer. */
class WatchersTest {
    private static final long GAP = TimeUnit.MILLISECONDS.toNanos(200);

    private final Watchers crowd = new Watchers();
    private final AtomicBoolean ended = new AtomicBoolean();

    private void open() {
        crowd.admit(new Sessions.Entry(Secret.fresh("qingshan"), Set.of("HOST")))
                .subscribe()
                .with(heard -> {}, failure -> {}, () -> ended.set(true));
    }

    @Test
    void who_was_put_out_while_the_database_was_away_is_sent_away_by_the_next_look() {
        open();
        var now = System.nanoTime();
        assertThatThrownBy(() -> crowd.sendAway(now, entries -> {
                    throw new IllegalStateException("no database");
                }))
                .as("then nothing is told in this look")
                .isInstanceOf(IllegalStateException.class);
        assertThat(ended).isFalse();

        crowd.sendAway(now + GAP, entries -> entries);

        assertThat(ended).isTrue();
    }

    @Test
    void it_is_asked_once_a_second() {
        open();
        var asked = new AtomicInteger();
        var now = System.nanoTime();
        for (var look = 0; look < 10; look++) {
            crowd.sendAway(now + look * GAP, entries -> {
                asked.incrementAndGet();
                return Set.of();
            });
        }
        assertThat(asked).hasValue(2);
        assertThat(ended).isFalse();
    }
}
