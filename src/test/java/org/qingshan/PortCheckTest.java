package org.qingshan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortCheckTest {
    private static ServerSocket taken(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void a_taken_port_is_told_with_one_that_is_free() throws IOException {
        try (var one = taken(0)) {
            var port = one.getLocalPort();
            var told = PortCheck.problem("127.0.0.1", port).orElseThrow();
            assertThat(told).startsWith("QUARKUS_HTTP_PORT is '" + port + "' but another program listens there");
            var next = Integer.parseInt(told.substring(told.lastIndexOf(' ') + 1));
            assertThat(PortCheck.problem("127.0.0.1", next)).isEmpty();
        }
    }

    @Test
    void the_example_is_not_the_next_one_where_that_is_taken_too() throws IOException {
        for (var port = 20_000; port < 60_000; port += 100) {
            try (var one = taken(port);
                    var two = taken(port + 1)) {
                assertThat(PortCheck.problem("127.0.0.1", one.getLocalPort()).orElseThrow())
                        .doesNotEndWith("example " + two.getLocalPort());
                return;
            } catch (IOException busy) {
                continue;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3.4", "192.0.2.7", "2001:db8::1"})
    void an_address_of_another_machine_is_told_as_such(String host) {
        assertThat(PortCheck.problem(host, 8080).orElseThrow())
                .startsWith("QUARKUS_HTTP_HOST is '" + host + "', which is no address of this machine")
                .doesNotContain("QUARKUS_HTTP_PORT");
    }

    @Test
    void a_name_that_nobody_has_is_told_as_such() {
        assertThat(PortCheck.problem("nobody.invalid", 8080).orElseThrow())
                .startsWith("QUARKUS_HTTP_HOST is 'nobody.invalid', which is the name of no machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.0.0.1", "localhost"})
    void an_address_of_this_machine_is_good(String host) throws IOException {
        int port;
        try (var one = taken(0)) {
            port = one.getLocalPort();
        }
        assertThat(PortCheck.problem(host, port)).isEmpty();
    }
}
