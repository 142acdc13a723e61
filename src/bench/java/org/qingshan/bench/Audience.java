package org.qingshan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Viewers' pages that listen to a shop: each an event stream, all read by one thread. It notes when each of them hears that something
 * has changed.
 */
final class Audience implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;
    private static final String NEWS = "changed";

    private final Selector selector = Selector.open();
    private final List<Listener> listeners = new ArrayList<>();
    private final Thread reader = new Thread(this::read, "audience");
    private final Latencies gaps = new Latencies();
    private volatile boolean measuring;
    private volatile boolean over;
    private long longest;
    private volatile int listening;
    private volatile int lost;

    private Audience() throws IOException {}

    /** One page. */
    private static final class Listener {
        private final SocketChannel channel;
        private boolean greeted;
        /** When it heard news last, or began to wait for some. */
        private volatile long heard;

        Listener(SocketChannel channel) {
            this.channel = channel;
        }
    }

    /** Returns when every one of them is greeted. */
    static Audience open(int port, String shop, int pages) throws IOException {
        var audience = new Audience();
        for (var page = 0; page < pages; page++) {
            var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            var request = "GET /chat/" + shop + "/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n"
                    + "Cookie: qs_chat=" + "%043d".formatted(9_000_000 + page) + "\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            var listener = new Listener(channel);
            channel.register(audience.selector, SelectionKey.OP_READ, listener);
            audience.listeners.add(listener);
        }
        audience.reader.setDaemon(true);
        audience.reader.start();
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (audience.listening < pages) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Only " + audience.listening + " of " + pages + " pages are listening");
            }
            Shell.sleep(20);
        }
        return audience;
    }

    private void read() {
        var buffer = ByteBuffer.allocate(64 * 1024);
        while (!over) {
            try {
                selector.select(100);
                for (var key : selector.selectedKeys()) {
                    hear((Listener) key.attachment(), buffer);
                }
                selector.selectedKeys().clear();
            } catch (IOException gone) {
                lost++;
            }
        }
    }

    private void hear(Listener listener, ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (listener.channel.read(buffer) < 0) {
            listener.channel.close();
            lost++;
            return;
        }
        var now = System.nanoTime();
        var said = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        if (!listener.greeted && said.contains("hello")) {
            listener.greeted = true;
            listening++;
        }
        if (said.contains(NEWS)) {
            if (measuring) {
                waited(now - listener.heard);
            }
            listener.heard = now;
        }
    }

    /** From now on the times between one piece of news and the next are counted: while something changes all the time, nobody waits longer. */
    void measure() {
        var now = System.nanoTime();
        listeners.forEach(listener -> listener.heard = now);
        measuring = true;
    }

    /** Until the next {@link #measure} nothing changes and nobody waits; who has waited up to now has waited so long. */
    void pause() {
        measuring = false;
        var now = System.nanoTime();
        listeners.forEach(listener -> waited(now - listener.heard));
    }

    private synchronized void waited(long nanos) {
        gaps.add(nanos);
        longest = Math.max(longest, nanos);
    }

    /** What the pages heard, in milliseconds; throws where one of them is lost. */
    String heard() {
        if (lost > 0) {
            throw new IllegalStateException(lost + " pages lost their stream");
        }
        return "median %.0f, 99 %% %.0f, longest %.0f"
                .formatted(gaps.percentile(50), gaps.percentile(99), longest / 1e6);
    }

    /** What 99 of 100 waits were not longer than. */
    double usualMillis() {
        return gaps.percentile(99);
    }

    double longestMillis() {
        return longest / 1e6;
    }

    @Override
    public void close() throws IOException {
        over = true;
        selector.wakeup();
        while (reader.isAlive()) {
            Shell.sleep(10);
        }
        for (var listener : listeners) {
            listener.channel.close();
        }
        selector.close();
    }
}
