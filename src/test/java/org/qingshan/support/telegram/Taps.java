package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Taps on buttons that wait for their toast. Telegram takes an answer for some fifteen seconds, and one only. */
final class Taps {
    private static final long DEADLINE_MILLIS = 15_000;

    private final FakeClock clock;
    private final Map<String, Long> open = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Map<String, JsonNode> answers = new HashMap<>();
    private long last = 7_000_000_000L;

    Taps(FakeClock clock) {
        this.clock = clock;
    }

    synchronized String open(Duration before) {
        var id = Long.toString(++last);
        open.put(id, clock.millis() - before.toMillis());
        return id;
    }

    /** Whether the answer is taken. */
    synchronized boolean answer(JsonNode call) {
        var id = call.path("callback_query_id").asText();
        var since = open.get(id);
        if (since == null || clock.millis() - since > DEADLINE_MILLIS) {
            return false;
        }
        answered.add(id);
        answers.put(id, call);
        return true;
    }

    synchronized Optional<JsonNode> answerOf(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    synchronized int unanswered() {
        return open.size() - answered.size();
    }
}
