package org.qingshan.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.qingshan.platform.StartRefused;

/**
 * A port of 127.0.0.1 that nobody listens on at this moment. It lies below the range from which systems lend ports to
 * outgoing connections: a server that is started again must find its port free.
 */
final class FreePort {
    private static final int FIRST = 20_000;
    private static final int LAST = 31_999;
    private static final int ATTEMPTS = 200;

    private FreePort() {}

    static int pick() {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, FIRST, LAST + 1)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new StartRefused("No free port between " + FIRST + " and " + LAST
                        + " was found on 127.0.0.1 for the database: end some of the programs that listen there."));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
