package org.qingshan.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is measured and for how long.
 *
 * @param scenarios those to run, in order
 * @param runs how often the capacity is measured; the median counts
 * @param length of one measurement
 * @param isSmoke only whether everything works, on few shops
 * @param jfr whether the program records what it does
 * @param statements whether PostgreSQL counts its statements, which costs it a little
 */
record Options(
        List<String> scenarios, int runs, Duration length, boolean isSmoke, boolean jfr, boolean statements) {
    static final Path OUT = Path.of("target", "bench").toAbsolutePath();

    static Options read(String... arguments) {
        var options = new Options(Scenarios.NAMES, 5, Duration.ofSeconds(10), false, false, false);
        for (var i = 0; i < arguments.length; i++) {
            options = switch (arguments[i]) {
                case "--quick" -> options.of(3, 5);
                case "--smoke" -> new Options(List.of("hot", "shops-10", "watched"), 1, Duration.ofSeconds(2), true, false, false);
                case "--runs" -> options.of(Integer.parseInt(arguments[++i]), (int) options.length.toSeconds());
                case "--seconds" -> options.of(options.runs, Integer.parseInt(arguments[++i]));
                case "--scenario" -> options.only(List.of(arguments[++i].split(",")));
                case "--jfr" -> options.watching(true, options.statements);
                case "--statements" -> options.watching(options.jfr, true);
                default -> throw new IllegalArgumentException("What is " + arguments[i] + "? See src/bench/run");
            };
        }
        return options;
    }

    private Options of(int runs, int seconds) {
        return new Options(scenarios, runs, Duration.ofSeconds(seconds), isSmoke, jfr, statements);
    }

    private Options only(List<String> some) {
        return new Options(some, runs, length, isSmoke, jfr, statements);
    }

    private Options watching(boolean jfr, boolean statements) {
        return new Options(scenarios, runs, length, isSmoke, jfr, statements);
    }
}
