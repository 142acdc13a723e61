package org.qingshan.crash;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.qingshan.crash.Trap.Point;
import org.qingshan.support.WireGreeting;

/** The wire between the program and PostgreSQL, on which it is seen how far a message has come, and which can be cut. */
final class DatabaseWire implements AutoCloseable {

    private final Trap trap;
    private final int databasePort;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    DatabaseWire(Trap trap, int databasePort) throws IOException {
        this.trap = trap;
        this.databasePort = databasePort;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection ends here and now, in whatever it is. */
    void cut() {
        open.forEach(DatabaseWire::end);
        open.clear();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                Thread.yield();
            }
        }
    }

    private void connect(Socket program) throws IOException {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), databasePort);
            program.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.add(program);
            open.add(server);
            var connection = new Connection(program, server);
            inBackground(connection::pass);
            inBackground(connection::passBack);
        } catch (IOException serverIsDown) {
            end(program);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            Thread.yield();
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "database wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    /** One connection; what the program says on it is understood as far as its statements go (PostgreSQL, "Message Formats"). */
    private final class Connection {
        private final Socket program;
        private final Socket server;
        private final Map<String, String> statements = new HashMap<>();
        private String bound = "";
        private boolean hasMessages;
        private volatile @Nullable Point awaited;

        Connection(Socket program, Socket server) {
            this.program = program;
            this.server = server;
        }

        void pass() {
            try {
                var in = new DataInputStream(new BufferedInputStream(program.getInputStream()));
                var out = new BufferedOutputStream(server.getOutputStream());
                WireGreeting.pass(in, out);
                while (message(in, out)) {
                    Thread.onSpinWait();
                }
            } catch (IOException over) {
                // One of the two is gone, which is what this is for.
                statements.clear();
            }
            hangUp();
        }

        void passBack() {
            try {
                var in = server.getInputStream();
                var out = program.getOutputStream();
                var buffer = new byte[65_536];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    var point = awaited;
                    if (point != null) {
                        awaited = null;
                        if (trap.reached(point)) {
                            break;
                        }
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException over) {
                awaited = null;
            }
            hangUp();
        }

        private void hangUp() {
            end(program);
            end(server);
            open.remove(program);
            open.remove(server);
        }

        /** Passes one on; false where it never arrives. */
        private boolean message(DataInputStream in, BufferedOutputStream out) throws IOException {
            var type = in.readByte();
            var length = in.readInt();
            var body = in.readNBytes(length - 4);
            if (isCarriedOut((char) type, body)
                    && isTheEnd(bound.toLowerCase(Locale.ROOT).strip())) {
                return false;
            }
            out.write(type);
            out.write(ByteBuffer.allocate(4).putInt(length).array());
            out.write(body);
            if (in.available() == 0) {
                out.flush();
            }
            return true;
        }

        private boolean isCarriedOut(char type, byte[] body) {
            if (type == 'P') {
                statements.put(text(body, 0), text(body, after(body, 0)));
            } else if (type == 'B') {
                bound = statements.getOrDefault(text(body, after(body, 0)), "");
            } else if (type == 'Q') {
                bound = text(body, 0);
            }
            return type == 'E' || type == 'Q';
        }

        private boolean isTheEnd(String sql) {
            if (sql.startsWith("begin")) {
                hasMessages = false;
            } else if (sql.startsWith("insert into inbox")) {
                hasMessages = true;
                return passes(Point.BEFORE_INBOX, Point.AFTER_INBOX);
            } else if (sql.startsWith("commit") && hasMessages) {
                return passes(Point.BEFORE_COMMIT, Point.AFTER_COMMIT);
            } else if (sql.startsWith("update outbox c set state = 'sending'")) {
                return passes(Point.BEFORE_CLAIM, Point.AFTER_CLAIM);
            } else if (sql.startsWith("update outbox set state = $1")) {
                return passes(Point.BEFORE_MARK, Point.AFTER_MARK);
            }
            return false;
        }

        private boolean passes(Point before, Point after) {
            if (trap.reached(before)) {
                return true;
            }
            if (trap.waitsAt(after)) {
                awaited = after;
            }
            return false;
        }

        private static int after(byte[] body, int from) {
            return from + text(body, from).getBytes(StandardCharsets.UTF_8).length + 1;
        }

        private static String text(byte[] body, int from) {
            var end = from;
            while (end < body.length && body[end] != 0) {
                end++;
            }
            return new String(body, from, end - from, StandardCharsets.UTF_8);
        }
    }
}
