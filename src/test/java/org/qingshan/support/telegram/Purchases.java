package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Invoices that were shown, and who is about to pay one. Telegram waits ten seconds for the answer, and takes one only. */
final class Purchases {
    private static final long DEADLINE_MILLIS = 10_000;

    private final FakeClock clock;
    private final Map<String, JsonNode> invoices = new HashMap<>();
    private final Map<String, Long> open = new HashMap<>();
    private final Map<String, JsonNode> answers = new HashMap<>();
    private long last = 3_059_502_144_402_311_000L;

    Purchases(FakeClock clock) {
        this.clock = clock;
    }

    synchronized void shown(long chat, long message, JsonNode call) {
        invoices.put(chat + " " + message, call);
    }

    synchronized JsonNode invoice(ShownMessage shown) {
        return Optional.ofNullable(invoices.get(shown.chat() + " " + shown.id()))
                .orElseThrow(() -> new AssertionError("'" + shown.text() + "' is no invoice"));
    }

    synchronized String next() {
        return Long.toString(++last);
    }

    synchronized void open(String query) {
        open.put(query, clock.millis());
    }

    /** Whether the answer is taken. */
    synchronized boolean answer(JsonNode call) {
        var query = call.path("pre_checkout_query_id").asText();
        var since = open.get(query);
        if (since == null || clock.millis() - since > DEADLINE_MILLIS || answers.containsKey(query)) {
            return false;
        }
        answers.put(query, call);
        return true;
    }

    synchronized Optional<JsonNode> answerOf(String query) {
        return Optional.ofNullable(answers.get(query));
    }
}
