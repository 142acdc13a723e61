package org.qingshan.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A message that is ours to send now.
 *
 * @param body the message, unless what is stored cannot be read
 * @param targetRef the platform's name of the message that is changed or whose place is taken
 * @param attempts tries that have failed before
 * @param repeated it was sent once before with an unknown fate
 */
record Claimed(
        long id,
        String address,
        OutgoingMessage.Kind kind,
        Priority priority,
        @Nullable OutgoingMessage body,
        @Nullable String targetRef,
        int attempts,
        boolean repeated) {

    /** The message as it is kept once it is done with; null where it may stay as it is. */
    @Nullable
    OutgoingMessage withoutSecret() {
        return body == null || !body.holdsSecret() ? null : body.concealed();
    }

    /** It answers somebody by changing what stands in the chat. */
    boolean answersInPlace() {
        return kind == OutgoingMessage.Kind.EDIT && body != null && body.anew();
    }

    /** Whether others are told if whoever tapped never sees it. */
    boolean isMissed() {
        return body != null && body.tapper() != null;
    }

    /** Whether it takes away what somebody has sent, which held a secret. */
    boolean takesAway() {
        return body != null && body.takenAway().isPresent();
    }

    /** Showing it twice harms nobody: the same words with the same order number, or the same change again. */
    boolean mayBeRepeated() {
        return switch (kind) {
            case EDIT, TOAST -> true;
            case TEXT -> priority == Priority.TAP || priority == Priority.RECEIPT;
            // Whichever of two is paid, the other one cannot be paid any more.
            case DIGEST, INVOICE -> true;
            case CARD, LINEUP -> false;
        };
    }
}
