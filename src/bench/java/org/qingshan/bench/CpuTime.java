package org.qingshan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of a process with all that it has started, as Linux counts it.
 *
 * @param millis user and system together
 */
record CpuTime(long millis) {
    /** {@code USER_HZ} is 100 on every Linux that Debian runs on. */
    private static final long MILLIS_PER_TICK = 10;

    /** Of this process and of what it has started and seen end, such as wrk. */
    static CpuTime ofOurselves() {
        return new CpuTime(ticks(ProcessHandle.current().pid(), true) * MILLIS_PER_TICK);
    }

    static CpuTime of(long pid) {
        var ticks = ticks(pid, true)
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToLong(child -> ticks(child.pid(), false))
                        .sum();
        return new CpuTime(ticks * MILLIS_PER_TICK);
    }

    CpuTime since(CpuTime before) {
        return new CpuTime(millis - before.millis);
    }

    /** Fields 14 to 17 of {@code /proc/PID/stat}: user, system, and both of the children that have ended. */
    private static long ticks(long pid, boolean withEnded) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException ended) {
            return 0;
        }
    }
}
