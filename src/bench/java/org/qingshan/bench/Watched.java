package org.qingshan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An evening as it is watched: 300 pages listen and two real ones are open while 50 claims come in each second. What the pages are told
 * must not be older than a second, and the program's memory must not grow with the claims.
 */
final class Watched {
    private static final int PAGES = 300;
    private static final int REAL_PAGES = 2;
    private static final int CLAIMS_PER_SECOND = 50;
    /** The first part warms up, the others are compared. */
    private static final int PARTS = 4;
    /** News come every 20 ms, so that a page which is told of each within a second never waits for longer. So it is for 99 of 100. */
    private static final double USUAL_MILLIS = 1_000;

    /** The machine may have been away for a moment. */
    private static final double LONGEST_MILLIS = 1_500;

    /** Megabytes that the program may have in use more after one part than after another: each claim of 300 kept for every page would be far more. */
    private static final long FLAT_MEGABYTES = 24;

    private Watched() {}

    static Result measure(Postgres postgres, FakeBotApi telegram, Options options) throws Exception {
        var result = new Result("watched");
        try (var stage = Stage.open(postgres, "watched", telegram, options, Market::stock);
                var real = RealPages.open("http://127.0.0.1:" + stage.program().port() + "/chat/" + Market.shop(0), REAL_PAGES);
                var audience = Audience.open(stage.program().port(), Market.shop(0), PAGES)) {
            result.note("event streams, real pages", PAGES + ", " + real.count());
            List<Long> memory = new ArrayList<>();
            var longestShown = 0.0;
            for (var part = 0; part < PARTS; part++) {
                if (part > 0) {
                    audience.measure();
                    real.watch();
                }
                result.add("claims, part " + (part + 1), List.of(claims(stage, options, part)));
                if (part > 0) {
                    audience.pause();
                    longestShown = Math.max(longestShown, real.longestMillis());
                    memory.add(stage.program().liveKilobytes() / 1024);
                }
            }
            result.note("milliseconds from one piece of news to the next", audience.heard());
            result.note("longest milliseconds that a real page showed the same", Math.round(longestShown));
            result.note("memory in use after each part, MB", memory.toString());
            result.verified(stage.verified());
            judge(audience.usualMillis(), Math.max(audience.longestMillis(), longestShown), memory);
        }
        return result;
    }

    private static Measured claims(Stage stage, Options options, int part) throws Exception {
        var first = 1_000_000 + part * 1_000_000L;
        return stage.open(
                CLAIMS_PER_SECOND,
                32,
                options.length(),
                number -> Requests.chat(Market.shop(0), number, first + number, "A1"));
    }

    private static void judge(double usualMillis, double longestMillis, List<Long> memory) {
        if (usualMillis > USUAL_MILLIS || longestMillis > LONGEST_MILLIS) {
            throw new IllegalStateException("Pages waited " + Math.round(usualMillis) + " ms for news, and one "
                    + Math.round(longestMillis));
        }
        if (memory.get(memory.size() - 1) - Collections.min(memory) > FLAT_MEGABYTES) {
            throw new IllegalStateException("The program's memory grows: " + memory + " MB");
        }
    }
}
