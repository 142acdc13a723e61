package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UpkeepTest {
    private final Upkeep upkeep = new Upkeep();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void a_failure_is_nobodys_but_the_works() {
        assertThatNoException().isThrownBy(() -> {
            upkeep.run("broken", () -> {
                throw new IllegalStateException("broken");
            });
            upkeep.run("away", () -> {
                throw new IllegalStateException(new SQLException("away", "57P01"));
            });
            upkeep.run("half installed", () -> {
                throw new NoClassDefFoundError("gone");
            });
            upkeep.run("next", done::incrementAndGet);
        });
        assertThat(done).hasValue(1);
    }

    @Test
    void nothing_begins_after_the_end() {
        CompletableFuture.runAsync(() -> end(upkeep)).join();

        upkeep.run("late", done::incrementAndGet);

        assertThat(done).hasValue(0);
    }

    @Test
    void the_end_waits_for_what_is_under_way_and_for_what_that_begins() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var work = CompletableFuture.runAsync(() -> upkeep.run("long", () -> {
            begun.countDown();
            await().until(() -> goOn.getCount() == 0);
            upkeep.run("part of it", done::incrementAndGet);
        }));
        begun.await();
        var end = CompletableFuture.runAsync(() -> end(upkeep));

        assertThat(end).isNotDone();
        goOn.countDown();

        end.join();
        assertThat(done).hasValue(1);
        work.join();
    }

    private static void end(Upkeep upkeep) {
        try {
            upkeep.end(new ShutdownEvent());
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
