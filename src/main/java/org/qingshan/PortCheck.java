package org.qingshan;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qingshan.platform.StartRefused;

/** Tries the port before a database is made that nobody could reach. */
final class PortCheck {
    private static final int USUAL = 8080;

    /** Those below are given by the system to whom it likes. */
    private static final int FIRST_OF_ALL = 1024;

    private static final int LAST = 65_535;
    private static final int TRIED = 100;
    private static final int PATIENCE_MILLIS = 500;

    private PortCheck() {}

    /** Dev mode keeps its port over reloads, and the build that only learns classes needs none. */
    static void refuseIfTaken() {
        var settings = ConfigUtils.configBuilder().build();
        var port = settings.getOptionalValue("quarkus.http.port", Integer.class).orElse(USUAL);
        var isOn = settings.getOptionalValue("quarkus.http.host-enabled", Boolean.class)
                .orElse(true);
        var isTried = isOn && port > 0 && LaunchMode.current() != LaunchMode.DEVELOPMENT;
        var host = settings.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        if (isTried) {
            problem(host, port).ifPresent(problem -> {
                throw new StartRefused(problem);
            });
        }
    }

    /** Why nobody could be heard there; empty where all is well, which is not kept: whoever is quicker takes it. */
    static Optional<String> problem(String host, int port) {
        var address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            return Optional.of(wrongHost(host, "which is the name of no machine"));
        }
        if (!isOfThisMachine(address)) {
            return Optional.of(wrongHost(host, "which is no address of this machine"));
        }
        if (isFree(address)) {
            return Optional.empty();
        }
        var isOwned = port < FIRST_OF_ALL && !isAnsweredAt(address);
        return Optional.of("QUARKUS_HTTP_PORT is '" + port + "' but "
                + (isOwned ? "the system may not let this program listen there" : "another program listens there")
                + "; it must be a free port"
                + free(host, port).map(next -> ", for example " + next).orElse(""));
    }

    private static String wrongHost(String host, String why) {
        return "QUARKUS_HTTP_HOST is '" + host + "', " + why
                + "; it must be an address of this machine, for example 0.0.0.0 for all it has, or 127.0.0.1";
    }

    private static boolean isOfThisMachine(InetSocketAddress address) {
        return isFree(new InetSocketAddress(address.getAddress(), 0));
    }

    private static Optional<Integer> free(String host, int port) {
        return IntStream.rangeClosed(Math.max(port + 1, FIRST_OF_ALL), LAST)
                .limit(TRIED)
                .filter(next -> isFree(new InetSocketAddress(host, next)))
                .boxed()
                .findFirst();
    }

    private static boolean isAnsweredAt(InetSocketAddress address) {
        try (var socket = new Socket()) {
            var asked = address.getAddress().isAnyLocalAddress()
                    ? new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort())
                    : address;
            socket.connect(asked, PATIENCE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean isFree(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
