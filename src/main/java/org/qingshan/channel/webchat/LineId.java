package org.qingshan.channel.webchat;

import org.jspecify.annotations.Nullable;

/** The id of a line, as a request names it. */
final class LineId {
    private LineId() {}

    static long read(@Nullable String written, long otherwise) {
        if (written == null || written.isEmpty()) {
            return otherwise;
        }
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException wrong) {
            throw Problem.badRequest("BAD_NUMBER", "Give the id of a message, a whole number, or leave it out.");
        }
    }
}
