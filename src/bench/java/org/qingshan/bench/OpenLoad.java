package org.qingshan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
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

    private final LongFunction<byte[]> requests;
    private final double perSecond;
    private final Latencies latencies = new Latencies();
    private final Deque<Wire> idle = new ArrayDeque<>();
    private final List<Wire> wires = new ArrayList<>();
    private long sent;
    private long done;
    private long acknowledged;
    private long refused;

    /** @param requests the bytes of request number n */
    OpenLoad(double perSecond, LongFunction<byte[]> requests) {
        this.perSecond = perSecond;
        this.requests = requests;
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
        while (done < total && System.nanoTime() - start < length + PATIENCE) {
            send(start, total);
            if (sent < total && !idle.isEmpty()) {
                selector.select(1);
            } else {
                selector.select(10);
            }
            for (var key : selector.selectedKeys()) {
                receive((Wire) key.attachment());
            }
            selector.selectedKeys().clear();
        }
    }

    /** Sends whatever is due and finds a free connection. */
    private void send(long start, long total) throws IOException {
        var now = System.nanoTime();
        while (sent < total && !idle.isEmpty()) {
            var intended = start + (long) (sent / perSecond * 1e9);
            if (intended - now > 0) {
                return;
            }
            idle.removeFirst().send(requests.apply(sent++), intended);
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
        }
        // In turn, so that every connection stays warm.
        idle.addLast(wire);
    }

    /** What a selector is to wait for on a wire. */
    static int interest() {
        return SelectionKey.OP_READ;
    }
}
