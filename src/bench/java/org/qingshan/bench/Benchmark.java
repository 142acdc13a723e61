package org.qingshan.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Measures the program; see src/bench/run. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String... arguments) throws Exception {
        var options = Options.read(arguments);
        Files.createDirectories(Options.OUT);
        List<Result> results = new ArrayList<>();
        try (var postgres = Postgres.start(options.statements());
                var telegram = new FakeBotApi()) {
            var machine = Machine.facts(postgres);
            machine.forEach((name, value) -> System.out.println(name + ": " + value));
            var scenarios = new Scenarios(postgres, new References(postgres), telegram, options);
            for (var name : options.scenarios()) {
                results.add(scenarios.run(name));
                // After each, so that what was measured is kept whatever comes later.
                Report.write(machine, results);
            }
        }
        System.out.println("Written to " + Options.OUT);
    }
}
