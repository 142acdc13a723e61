package org.qingshan.conversation.heard;

import java.util.function.Supplier;
import org.qingshan.conversation.turn.Turn;

/** A message that is read part by part. Whatever came of the parts, the whole message counts again behind them. */
public final class InParts {
    private InParts() {}

    /** @param work may have the turn {@linkplain Turn#readOnly read only} one part after the other */
    public static <T> T read(Turn turn, Supplier<T> work) {
        var whole = turn.said();
        try {
            return work.get();
        } finally {
            turn.readOnly(whole);
        }
    }

    /** What comes of a part that is read by itself. */
    public static <T> T read(Turn turn, String part, Supplier<T> work) {
        return read(turn, () -> {
            turn.readOnly(part);
            return work.get();
        });
    }
}
