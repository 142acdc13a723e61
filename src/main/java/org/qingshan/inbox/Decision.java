package org.qingshan.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;

/** What happens to a batch inside its transaction: known messages are recognised, new ones decided and written down. */
@Singleton
class Decision {
    /** No platform calls anybody or anything so. */
    private static final String NOBODY = "nobody, for a trial";

    private final MessageHandler handler;

    Decision(MessageHandler handler) {
        this.handler = handler;
    }

    /** Within a shop a message is known by its channel and key together. */
    static String keyOf(IncomingMessage message) {
        return message.origin().channel() + " " + message.key();
    }

    Map<String, Taken> of(Map<String, IncomingMessage> messages) {
        var known = known(messages.values());
        Map<String, Taken> taken = new HashMap<>();
        List<InboxEntry> fresh = new ArrayList<>();
        messages.forEach((key, message) -> {
            var earlier = known.get(key);
            if (earlier == null) {
                fresh.add(known.enter(message));
            } else {
                taken.put(key, earlier.taken(true));
            }
        });
        handler.decide(fresh);
        fresh.forEach(entry -> {
            entry.add();
            taken.put(keyOf(entry.message()), entry.taken(false));
        });
        return taken;
    }

    List<Tried.Answer> answersTo(long message) {
        return handler.answersTo(message);
    }

    Map<String, Taken> park(IncomingMessage message, String error) {
        var key = keyOf(message);
        var known = known(List.of(message));
        var earlier = known.get(key);
        if (earlier != null) {
            return Map.of(key, earlier.taken(true));
        }
        var entry = known.enter(message);
        entry.park(error);
        handler.apologise(entry);
        entry.add();
        return Map.of(key, entry.taken(false));
    }

    /** Keeps no more than that it came, where it can be neither decided nor answered. */
    Map<String, Taken> putAside(IncomingMessage message, String error) {
        var entry = known(List.of(message)).enter(message);
        entry.putAside(error);
        entry.add();
        return Map.of(keyOf(message), entry.taken(false));
    }

    /** Apologises to somebody whom nobody knows, in the place where the message was said. Throws where that fails. To be taken back. */
    boolean apologisesBeside(IncomingMessage message) {
        var origin = message.origin();
        var stranger = new Origin(
                origin.channel(), origin.isPrivate() ? NOBODY : origin.chat(), NOBODY, "", origin.language());
        park(IncomingMessage.text(message.shop(), NOBODY, stranger, ""), "");
        return true;
    }

    private Known known(Collection<IncomingMessage> messages) {
        Set<String> keys = new LinkedHashSet<>();
        messages.forEach(message -> {
            keys.add(message.key());
            Stream.of(message.details().amends(), message.details().answersKey())
                    .filter(Objects::nonNull)
                    .forEach(keys::add);
        });
        return new Known(taken(keys));
    }

    List<InboxEntry> taken(Collection<String> keys) {
        return InboxEntry.withKeys(keys);
    }

    /** What was taken before of these messages, of the words that they change and of those that they reply to. */
    private static final class Known {
        private final Map<String, InboxEntry> byKey = new HashMap<>();
        private final Map<String, List<InboxEntry>> versions = new HashMap<>();

        Known(List<InboxEntry> taken) {
            taken.forEach(this::note);
        }

        @Nullable
        InboxEntry get(String key) {
            return byKey.get(key);
        }

        InboxEntry enter(IncomingMessage message) {
            var lane = Lane.current();
            var entry = new InboxEntry(lane.nextId(), message, lane.now());
            entry.follows(versions.getOrDefault(entry.root(), List.of()));
            var said = message.origin().channel() + " " + message.details().answersKey();
            entry.answers(versions.getOrDefault(said, List.of()));
            note(entry);
            return entry;
        }

        private void note(InboxEntry entry) {
            byKey.put(entry.channel() + " " + entry.key(), entry);
            // What could not be handled said nothing: the words count when they come again, or change.
            if (!entry.isParked()) {
                versions.computeIfAbsent(entry.root(), none -> new ArrayList<>())
                        .add(entry);
            }
        }
    }
}
