package org.qingshan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Debian's wrk: as many requests as the program answers, each connection one at a time. For capacity. */
final class Wrk {
    private static final Pattern RESULT =
            Pattern.compile("RESULT requests=(\\d+) status=(\\d+) lost=(\\d+) micros=(\\d+) p50=([\\d.]+) p99=([\\d.]+)");

    private final int port;

    Wrk(int port) {
        this.port = port;
    }

    /**
     * @param script a file of src/bench/lua
     * @param arguments what the script wants to know
     */
    Load run(String script, int connections, long seconds, Object... arguments) {
        var before = CpuTime.ofOurselves();
        var said = Shell.run(command(script, connections, seconds, arguments));
        var cpu = CpuTime.ofOurselves().since(before);
        var result = RESULT.matcher(said);
        if (!result.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        var requests = Long.parseLong(result.group(1));
        var refused = Long.parseLong(result.group(2));
        var took = Double.parseDouble(result.group(4)) / 1e6;
        return new Load(
                requests - refused,
                refused,
                Long.parseLong(result.group(3)),
                connections,
                (requests - refused) / took,
                Double.parseDouble(result.group(5)) / 1_000,
                Double.parseDouble(result.group(6)) / 1_000,
                cpu);
    }

    private List<String> command(String script, int connections, long seconds, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t2", "-c" + connections, "-d" + seconds + "s", "--timeout", "30s",
                "-s", "src/bench/lua/" + script, "http://127.0.0.1:" + port, "--"));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }
}
