package org.qingshan.bench;

import java.time.Duration;
import java.util.List;

/** Ten times as much as the program can do, for a minute; then as before. */
final class Overload {
    private static final String CLAIM = "A1";
    private static final int TIMES = 10;
    private static final int VIEWERS = 300_000;
    private static final Duration NORMAL_WITHIN = Duration.ofSeconds(10);

    private final Postgres postgres;
    private final FakeBotApi telegram;
    private final Options options;

    Overload(Postgres postgres, FakeBotApi telegram, Options options) {
        this.postgres = postgres;
        this.telegram = telegram;
        this.options = options;
    }

    void run(Result result) throws Exception {
        var seconds = options.length().toSeconds();
        try (var stage = Stage.open(postgres, "overload", telegram, options, market -> {
            market.stock();
            market.viewers(VIEWERS, false);
        })) {
            stage.webhook(32, Math.max(2, seconds / 2), Market.FIRST_VIEWER, VIEWERS, CLAIM);
            var capacity = stage.open(1_000_000, 512, Duration.ofMillis(1), this::claim);
            result.note("unused", capacity);
        }
    }

    private byte[] claim(long number) {
        return Requests.webhook(number, Market.FIRST_VIEWER + number % VIEWERS, CLAIM);
    }
}
