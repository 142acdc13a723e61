package org.qingshan.conversation;

import java.util.function.Supplier;

/** A message that is read part by part. Whatever came of the parts, the whole message counts again behind them. */
final class InParts {
    private InParts() {}

    /** @param work may have the turn {@linkplain Turn#readOnly read only} one part after the other */
    static <T> T read(Turn turn, Supplier<T> work) {
        var whole = turn.said();
        try {
            return work.get();
        } finally {
            turn.readOnly(whole);
        }
    }

    /** What comes of a part that is read by itself. */
    static <T> T read(Turn turn, String part, Supplier<T> work) {
        return read(turn, () -> {
            turn.readOnly(part);
            return work.get();
        });
    }
}
