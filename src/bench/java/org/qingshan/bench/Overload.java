package org.qingshan.bench;

import java.time.Duration;
import java.util.List;

/**
 * Ten times as much as the program can do, for a minute; then half of what it can do, until that is answered as before.
 *
 * <p>Senders keep to what they are told, as Telegram does: who is refused comes again after a second. The machine could not bring
 * ten times the capacity and serve it too if they did not.
 */
final class Overload {
    private static final String CLAIM = "A1";
    private static final int TIMES = 10;
    private static final int VIEWERS = 300_000;
    /** More than may wait and be decided at once, so that many are refused. */
    private static final int SENDERS = 8_000;

    private static final Duration NORMAL_WITHIN = Duration.ofSeconds(10);
    private static final int LONG_SECONDS = 60;

    private final Stage stage;
    private final Result result;
    private final Options options;
    private final long seconds;

    private Overload(Stage stage, Result result, Options options) {
        this.stage = stage;
        this.result = result;
        this.options = options;
        this.seconds = options.length().toSeconds();
    }

    static Result measure(Postgres postgres, FakeBotApi telegram, Options options) throws Exception {
        var result = new Result("overload");
        try (var stage = Stage.open(postgres, "overload", telegram, options, market -> {
            market.stock();
            market.viewers(VIEWERS, false);
        })) {
            new Overload(stage, result, options).run();
            result.verified(stage.verified());
        }
        return result;
    }

    private void run() throws Exception {
        WarmUp.by(
                (said, length) -> stage.webhook(64, length, Market.FIRST_VIEWER + said, VIEWERS - said, CLAIM),
                WarmUp.ENOUGH,
                options,
                result);
        var capacity = stage.webhook(512, seconds, Market.FIRST_VIEWER, VIEWERS, CLAIM);
        result.add("capacity, 512 in flight", List.of(capacity));
        var before = half(capacity, Duration.ofSeconds(seconds));
        result.add("half of it offered, before", List.of(before));
        var memory = stage.program().residentKilobytes() / 1024;
        var flood = flood(capacity);
        result.add("ten times as much offered", List.of(flood));
        result.note("share of the capacity that was served", Result.rounded(100 * flood.load().perSecond() / capacity.load().perSecond()) + " %");
        result.note("normal again after", recovery(capacity, before) + " s");
        result.note("resident memory before and after, MB", memory + ", " + stage.program().residentKilobytes() / 1024);
    }

    private Measured flood(Measured capacity) throws Exception {
        var length = Duration.ofSeconds(Math.min(LONG_SECONDS, seconds * 6));
        return stage.flood(TIMES * capacity.load().perSecond(), SENDERS, length, this::claim);
    }

    /** Seconds until a second of half the capacity is answered nearly as quickly as before. */
    private double recovery(Measured capacity, Measured before) throws Exception {
        var start = System.nanoTime();
        var normal = 2 * before.load().p99() + 20;
        while (half(capacity, Duration.ofSeconds(1)).load().p99() > normal) {
            if (System.nanoTime() - start > 3 * NORMAL_WITHIN.toNanos()) {
                throw new IllegalStateException("The program has not recovered after 30 s");
            }
        }
        return Result.rounded((System.nanoTime() - start) / 1e9);
    }

    private Measured half(Measured capacity, Duration length) throws Exception {
        return stage.open(capacity.load().perSecond() / 2, 512, length, this::claim);
    }

    private byte[] claim(long number) {
        return Requests.webhook(number, Market.FIRST_VIEWER + number % VIEWERS, CLAIM);
    }
}
