package org.qingshan.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Stands on the wire between the program and PostgreSQL and writes down every transaction, a line per round trip.
 *
 * <p>It reads the frontend's messages themselves (PostgreSQL, "Message Formats"), so that nothing that the driver or
 * Hibernate do is counted by their own word.
 */
public final class WireTap implements QuarkusTestResourceLifecycleManager {
    private final TestDatabase database = new TestDatabase();
    /** Only classes of the JDK, for it is looked at from another class loader. */
    private final Queue<String> transactions = new ConcurrentLinkedQueue<>();

    private ServerSocket door;

    @Override
    public int order() {
        return 1; // After the tests' own database, whose address this one replaces.
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = new HashMap<>(database.start());
        var url = properties.get("quarkus.datasource.jdbc.url");
        var address = URI.create(url.substring("jdbc:".length()));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(() -> letIn(address));
        var tapped = url.replace(
                address.getHost() + ":" + address.getPort(),
                door.getInetAddress().getHostAddress() + ":" + door.getLocalPort());
        properties.put("quarkus.datasource.jdbc.url", tapped);
        return properties;
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(transactions, new TestInjector.AnnotatedAndMatchesType(Tapped.class, Queue.class));
    }

    private void letIn(URI address) {
        try {
            while (!door.isClosed()) {
                var program = door.accept();
                var server = new Socket(address.getHost(), address.getPort());
                program.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                inBackground(() -> new WireReading(transactions).pass(program, server));
                inBackground(() -> passBack(server, program));
            }
        } catch (IOException closed) {
            transactions.add("closed: " + closed.getMessage());
        }
    }

    private void passBack(Socket server, Socket program) {
        try (server;
                program) {
            server.getInputStream().transferTo(program.getOutputStream());
        } catch (IOException closed) {
            transactions.add("closed: " + closed.getMessage());
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "wire tap");
        thread.setDaemon(true);
        thread.start();
    }
}
