package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call of the Bot API.
 *
 * @param result what the method gave back; missing unless it was done
 * @param code Telegram's error code; 0 where there is none
 * @param problem why it was not done, without any secret
 * @param retryAfter how long Telegram wants not to be asked
 * @param movedTo what the chat is called from now on, if that is why it was not done
 */
record Reply(
        Kind kind,
        JsonNode result,
        int code,
        String problem,
        @Nullable Duration retryAfter,
        @Nullable String movedTo) {

    enum Kind {
        DONE,
        /** Telegram has read the call and has not done it. */
        REFUSED,
        /** The call has not reached anybody. */
        UNSENT,
        /** It may have been done or not. */
        LOST
    }

    static Reply done(JsonNode result) {
        return new Reply(Kind.DONE, result, 0, "", null, null);
    }

    static Reply refused(int code, String problem, @Nullable Duration retryAfter) {
        return new Reply(Kind.REFUSED, MissingNode.getInstance(), code, problem, retryAfter, null);
    }

    static Reply moved(int code, String problem, String movedTo) {
        return new Reply(Kind.REFUSED, MissingNode.getInstance(), code, problem, null, movedTo);
    }

    static Reply unsent(String problem) {
        return new Reply(Kind.UNSENT, MissingNode.getInstance(), 0, problem, null, null);
    }

    static Reply lost(String problem) {
        return new Reply(Kind.LOST, MissingNode.getInstance(), 0, problem, null, null);
    }

    boolean isDone() {
        return kind == Kind.DONE;
    }

    /** Telegram says of a token that is none, and of a method, only that it is not found; of a chat or a message it says which. */
    boolean isUnknownToken() {
        return kind == Kind.REFUSED && (code == 401 || code == 404 && problem.equalsIgnoreCase("not found"));
    }

    /** Whether it is refused because there is too much to do, or something is broken over there. */
    boolean isForNow() {
        return kind == Kind.REFUSED && (code == 429 || code >= 500);
    }

    /** Whether Telegram refused with this code and, in its English, these words. */
    boolean isRefusal(int code, String words) {
        return kind == Kind.REFUSED
                && this.code == code
                && problem.toLowerCase(Locale.ROOT).contains(words);
    }
}
