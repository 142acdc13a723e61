package org.qingshan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Sends at a fixed rate, whatever the program does: people do not wait for each other. A latency counts from the moment at which the
 * request was to be sent, so that waiting for a free connection is part of it. One thread, one selector.
 */
final class OpenLoad {
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private static final long REST = Duration.ofSeconds(1).toNanos();

    private final LongFunction<byte[]> requests;
    private final double perSecond;
    private final boolean isPolite;
    private final Latencies latencies = new Latencies();
    private final Deque<Wire> idle = new ArrayDeque<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Deque<Wire> resting = new ArrayDeque<>();
    private long offered;
    private long sent;
    private long done;
    private long acknowledged;
    private long refused;

    private OpenLoad(double perSecond, boolean isPolite, LongFunction<byte[]> requests) {
        this.perSecond = perSecond;
        this.isPolite = isPolite;
        this.requests = requests;
    }

    /** @param requests the bytes of request number n */
    static OpenLoad patient(double perSecond, LongFunction<byte[]> requests) {
        return new OpenLoad(perSecond, false, requests);
    }

    /**
     * As a platform brings messages to somebody who is overloaded: whoever is refused comes again after a second, as he is told to, and
     * what finds no free connection is not sent at all.
     */
    static OpenLoad polite(double perSecond, LongFunction<byte[]> requests) {
        return new OpenLoad(perSecond, true, requests);
    }

    Load run(int port, int connections, Duration length) throws IOException {
        var cpu = CpuTime.ofOurselves();
        try (var selector = Selector.open()) {
            for (var i = 0; i < connections; i++) {
                var wire = new Wire(selector, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                wires.add(wire);
                idle.add(wire);
            }
            var start = System.nanoTime();
            drive(selector, start, length.toNanos());
            var seconds = (System.nanoTime() - start) / 1e9;
            return new Load(
                    acknowledged,
                    refused,
                    sent - acknowledged - refused,
                    0,
                    acknowledged / seconds,
                    latencies.percentile(50),
                    latencies.percentile(99),
                    CpuTime.ofOurselves().since(cpu));
        } finally {
            for (var wire : wires) {
                wire.close();
            }
        }
    }

    private void drive(Selector selector, long start, long length) throws IOException {
        var total = (long) (perSecond * length / 1e9);
        while ((offered < total || done < sent) && System.nanoTime() - start < length + PATIENCE) {
            send(start, total);
            selector.select(1);
            for (var key : selector.selectedKeys()) {
                receive((Wire) key.attachment());
            }
            selector.selectedKeys().clear();
        }
    }

    /** Sends whatever is due and finds a free connection. */
    private void send(long start, long total) throws IOException {
        var now = System.nanoTime();
        while (!resting.isEmpty() && now - resting.peekFirst().restsUntil() >= 0) {
            idle.addLast(resting.removeFirst());
        }
        while (offered < total && (isPolite || !idle.isEmpty())) {
            var intended = start + (long) (offered / perSecond * 1e9);
            if (intended - now > 0) {
                return;
            }
            offered++;
            if (!idle.isEmpty()) {
                idle.removeFirst().send(requests.apply(sent++), intended);
            }
        }
    }

    private void receive(Wire wire) throws IOException {
        var status = wire.receive();
        if (status == 0) {
            return;
        }
        done++;
        if (status == 200) {
            acknowledged++;
            latencies.add(System.nanoTime() - wire.intended());
        } else if (status == 503) {
            refused++;
            if (isPolite) {
                wire.rest(System.nanoTime() + REST);
                resting.addLast(wire);
                return;
            }
        }
        // In turn, so that every connection stays warm.
        idle.addLast(wire);
    }
}
