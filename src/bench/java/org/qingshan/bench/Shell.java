package org.qingshan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs, run to their end. */
final class Shell {
    private static final int PATIENCE_MINUTES = 10;

    private Shell() {}

    /** What the command said. Throws with all of it when it fails. */
    static String run(List<String> command) {
        return run(new ProcessBuilder(command));
    }

    static String run(ProcessBuilder command) {
        try {
            var process = command.redirectErrorStream(true).start();
            try {
                var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                    throw new IllegalStateException(String.join(" ", command.command()) + " failed: " + said);
                }
                return said;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException end) {
            throw new IllegalStateException("Interrupted", end);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            throw new IllegalStateException("Interrupted", end);
        }
    }
}
