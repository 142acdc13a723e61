package org.qingshan.conversation.turn;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.inbox.InboxEntry;

/** What a message said before it was changed, and when it was said. */
public record Versions(InboxEntry entry, Instant now) {
    /** The numbers of the earlier versions of these words: of the message that this one changes, and of other edits of it. */
    public Set<Long> numbers() {
        return entry.versions().stream().map(InboxEntry::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words are those of the version before: nothing was changed that anyone could read. */
    public boolean sayTheSame(String said) {
        return entry.newestVersion().filter(version -> version.says(said)).isPresent();
    }

    public boolean cameTo(String outcome) {
        return entry.versions().stream().anyMatch(version -> version.outcome().startsWith(outcome));
    }

    public Instant firstSaidAt() {
        return SaidWhen.first(entry, now);
    }

    public Instant saidAt() {
        return SaidWhen.last(entry, now);
    }

    /** Whether a later one was decided before. */
    public boolean isOutdated() {
        return entry.isOutdated();
    }
}
