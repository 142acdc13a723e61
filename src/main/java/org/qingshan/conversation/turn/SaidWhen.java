package org.qingshan.conversation.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;

/** When a message was said, as far as its platform tells. */
final class SaidWhen {
    private static final Duration LONGEST_WAY = Duration.ofMinutes(2);

    private SaidWhen() {}

    /** When the first version of these words came. */
    static Instant first(InboxEntry entry, Instant now) {
        var sent = entry.message().details().sentAt();
        return entry.versions().stream()
                .map(InboxEntry::decidedAt)
                .min(Comparator.naturalOrder())
                .orElse(sent == null ? now : sent);
    }

    /**
     * By the platform's clock where it tells that of new words, else now. A claim at the very end of a sale depends on it; what was
     * under way for longer was not held up by a rush or a restart, and counts from now.
     */
    static Instant last(InboxEntry entry, Instant now) {
        var sent = entry.message().details().sentAt();
        if (sent == null || entry.message().kind() != IncomingMessage.Kind.TEXT) {
            return now;
        }
        return sent.isBefore(now) && sent.isAfter(now.minus(LONGEST_WAY)) ? sent : now;
    }
}
