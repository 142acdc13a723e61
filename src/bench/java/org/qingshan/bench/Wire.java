package org.qingshan.bench;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection with at most one request under way, and just enough HTTP to know when its answer is complete. */
final class Wire {
    private static final String LENGTH = "content-length:";
    private static final String END = "\r\n\r\n";

    private final SocketChannel channel;
    /** Most answers are shorter; there are thousands of connections. */
    private ByteBuffer in = ByteBuffer.allocate(2 * 1024);

    private long intended;
    private long restsUntil;

    Wire(Selector selector, SocketAddress address) throws IOException {
        channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** When the request under way was to be sent. */
    long intended() {
        return intended;
    }

    /** It was refused and told to come again. */
    void rest(long until) {
        restsUntil = until;
    }

    long restsUntil() {
        return restsUntil;
    }

    /** A request is far smaller than the socket's buffer, which is empty: it is written at once. */
    void send(byte[] request, long intended) throws IOException {
        this.intended = intended;
        var out = ByteBuffer.wrap(request);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /** The status of the answer, or 0 while it is not complete. */
    int receive() throws IOException {
        if (!in.hasRemaining()) {
            in = ByteBuffer.allocate(2 * in.capacity()).put(in.flip());
        }
        if (channel.read(in) < 0) {
            throw new IOException("The program closed a connection");
        }
        var text = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
        var head = text.indexOf(END);
        if (head < 0 || text.length() < head + END.length() + length(text.substring(0, head))) {
            return 0;
        }
        in.clear();
        return Integer.parseInt(text.substring(9, 12));
    }

    private static int length(String head) {
        var lower = head.toLowerCase(Locale.ROOT);
        var at = lower.indexOf(LENGTH);
        if (at < 0) {
            return 0;
        }
        var end = lower.indexOf('\r', at);
        return Integer.parseInt(lower.substring(at + LENGTH.length(), end < 0 ? lower.length() : end).strip());
    }

    void close() throws IOException {
        channel.close();
    }
}
