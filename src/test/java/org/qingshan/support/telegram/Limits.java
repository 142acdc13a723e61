package org.qingshan.support.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Telegram's pace as it is known from outside: 30 messages in any second, 20 in any minute in a group, about one a second in a
 * private chat with short bursts (here: 6 in any 3 seconds). Edits in groups are
 * counted like messages, but apart from them.
 */
final class Limits {
    private static final long SECOND = 1_000_000_000L;

    private final Deque<Long> overall = new ArrayDeque<>();
    private final Map<String, Deque<Long>> chats = new HashMap<>();

    /** Seconds to wait before this message may go; 0 counts it. */
    synchronized int refusal(long chat, boolean isEdit, long now) {
        var window = chats.computeIfAbsent((isEdit ? "edits " : "") + chat, missing -> new ArrayDeque<>());
        var isGroup = chat < 0;
        if (isEdit && !isGroup) {
            return 0;
        }
        var wait = Math.max(
                wait(overall, 30, SECOND, now),
                isGroup ? wait(window, 20, 60 * SECOND, now) : wait(window, 6, 3 * SECOND, now));
        if (wait == 0) {
            overall.add(now);
            window.add(now);
        }
        return (int) ((wait + SECOND - 1) / SECOND);
    }

    private static long wait(Deque<Long> sent, int most, long window, long now) {
        while (!sent.isEmpty() && now - sent.peekFirst() >= window) {
            sent.removeFirst();
        }
        return sent.size() < most ? 0 : window - (now - sent.peekFirst());
    }
}
