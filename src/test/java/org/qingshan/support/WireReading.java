package org.qingshan.support;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.StringJoiner;

/** Passes on what one connection of the program says, and understands enough of it to name statements and round trips. */
final class WireReading {

    private final Queue<String> transactions;
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, Integer> sinceSync = new LinkedHashMap<>();
    private final List<String> trips = new ArrayList<>();
    private String bound = "";

    WireReading(Queue<String> transactions) {
        this.transactions = transactions;
    }

    void pass(Socket program, Socket server) {
        try (program;
                server) {
            var in = new DataInputStream(new BufferedInputStream(program.getInputStream()));
            var out = new BufferedOutputStream(server.getOutputStream());
            WireGreeting.pass(in, out);
            while (true) {
                message(in, out);
            }
        } catch (EOFException over) {
            trips.clear();
        } catch (IOException closed) {
            transactions.add("closed: " + closed.getMessage());
        }
    }

    private void message(DataInputStream in, BufferedOutputStream out) throws IOException {
        var type = in.readByte();
        var length = in.readInt();
        var body = in.readNBytes(length - 4);
        understand((char) type, body);
        out.write(type);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(body);
        if (in.available() == 0) {
            out.flush();
        }
    }

    private void understand(char type, byte[] body) {
        switch (type) {
            case 'P' ->
                statements.put(text(body, 0), text(body, text(body, 0).getBytes(StandardCharsets.UTF_8).length + 1));
            case 'B' ->
                bound = statements.getOrDefault(
                        text(body, text(body, 0).getBytes(StandardCharsets.UTF_8).length + 1), "?");
            case 'D' -> sinceSync.putIfAbsent("describe", 1);
            case 'E' -> sinceSync.merge(bound, 1, Integer::sum);
            case 'Q' -> {
                sinceSync.merge(text(body, 0), 1, Integer::sum);
                tripEnds();
            }
            case 'S' -> tripEnds();
            default -> {}
        }
    }

    private void tripEnds() {
        var trip = new StringJoiner(" ; ");
        sinceSync.forEach((sql, times) -> {
            if (!sql.equals("describe") || sinceSync.size() == 1) {
                trip.add(times + " x " + sql.strip().replaceAll("\\s+", " "));
            }
        });
        if (sinceSync.containsKey("BEGIN")) {
            trips.clear(); // What was asked before, outside of a transaction, is no part of this one.
        }
        trips.add(trip.toString());
        sinceSync.clear();
        if (trip.toString().contains("COMMIT") || trip.toString().contains("ROLLBACK")) {
            transactions.add(String.join("\n", trips));
            trips.clear();
        }
    }

    /** Up to the next zero byte. */
    private static String text(byte[] body, int from) {
        var end = from;
        while (end < body.length && body[end] != 0) {
            end++;
        }
        return new String(body, from, end - from, StandardCharsets.UTF_8);
    }
}
