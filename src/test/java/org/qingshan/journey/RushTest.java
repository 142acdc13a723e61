package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** The host changes stock, price, limit and sale while everyone claims: what was promised holds, and nothing else was promised. */
@QuarkusTest
class RushTest extends Journey {
    private static final int VIEWERS = 16;
    private static final int CLAIMS = 12;
    private static final List<Integer> PRICES = List.of(2990, 2590, 1990, 3190);

    @Inject
    Rows rows;

    @Test
    void the_hosts_changes_in_mid_rush_are_safe() throws Exception {
        var village = village();
        village.owner().says("/stock A1 40");
        var host = village.joined("host");
        var crowd = IntStream.range(0, VIEWERS)
                .mapToObj(i -> i % 3 == 0 ? village.foreigner() : i % 5 == 0 ? village.neighbour() : village.viewer())
                .toList();
        var running = new AtomicInteger(VIEWERS);
        List<Callable<Integer>> all = new ArrayList<>();
        crowd.forEach(viewer -> all.add(() -> claim(viewer, running)));
        all.add(() -> changeEverything(host, running));
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Integer> one : threads.invokeAll(all, 2, TimeUnit.MINUTES)) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(rows.<Boolean>of(
                        village.key(), "select held + sold <= offered from lineup_item where shop_id = :shop"))
                .doesNotContain(false);
        assertThat(rows.<Number>of(village.key(), "select unit_price from order_line where shop_id = :shop").stream()
                        .map(Number::intValue))
                .as("every line has a price that was valid")
                .isNotEmpty()
                .isSubsetOf(PRICES);
        assertThat(brokenNow()).isEmpty();
        everyoneWhoWaitsIsServedInTheEnd(village, host);
    }

    private static int claim(Viewer viewer, AtomicInteger running) {
        try {
            for (var i = 0; i < CLAIMS; i++) {
                viewer.says(i % 4 == 3 ? "A1-1" : i % 5 == 4 ? "A1 不要了" : "A1 x" + (1 + i % 3));
            }
            return CLAIMS;
        } finally {
            running.decrementAndGet();
        }
    }

    private static int changeEverything(Viewer host, AtomicInteger running) {
        var changes = List.of(
                "/price A1 25.9",
                "/stock A1 +5",
                "/limit A1 4",
                "/price A1 19.9",
                "/stock A1 0",
                "/close A1",
                "/stock A1 -7",
                "/open A1",
                "/price A1 31.9",
                "/limit A1 2",
                "/stock A1 30",
                "/limit A1 0",
                "/flash A1 19.9 5m",
                "/flash A1 off");
        var done = 0;
        while (running.get() > 0 || done < changes.size()) {
            assertThat(host.says(changes.get(done % changes.size())).text()).isNotBlank();
            done++;
        }
        return done;
    }

    private void everyoneWhoWaitsIsServedInTheEnd(Village village, Viewer host) {
        host.says("/open A1");
        host.says("/limit A1 0");
        host.says("/stock A1 +500");
        assertThat(rows.<String>of(village.key(), "select state from order_line where shop_id = :shop"))
                .doesNotContain("WAITING");
        var free = rows.<BigDecimal>of(
                village.key(), "select offered - held - sold from lineup_item where shop_id = :shop and slot = 'A1'");
        assertThat(free.get(0)).isPositive();
    }

    private static String prices() {
        return "select unit_price from order_line where shop_id = :shop";
    }
}
