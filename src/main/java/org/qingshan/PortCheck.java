package org.qingshan;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.qingshan.platform.StartRefused;

/** Tries the port before a database is made that nobody could reach. */
final class PortCheck {
    private static final int USUAL = 8080;

    private PortCheck() {}

    /** Dev mode keeps its port over reloads, and the build that only learns classes needs none. */
    static void refuseIfTaken() {
        var settings = ConfigUtils.configBuilder().build();
        var port = settings.getOptionalValue("quarkus.http.port", Integer.class).orElse(USUAL);
        var isOn = settings.getOptionalValue("quarkus.http.host-enabled", Boolean.class)
                .orElse(true);
        var isTried = isOn && port > 0 && LaunchMode.current() != LaunchMode.DEVELOPMENT;
        var host = settings.getOptionalValue("quarkus.http.host", String.class).orElse("0.0.0.0");
        if (isTried && isTaken(new InetSocketAddress(host, port))) {
            throw new StartRefused("QUARKUS_HTTP_PORT is '" + port
                    + "' but another program listens there; it must be a free" + " port, for example " + (port + 1));
        }
    }

    private static boolean isTaken(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return false;
        } catch (IOException taken) {
            return !address.isUnresolved();
        }
    }
}
