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
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;

/** What happens to a batch inside its transaction: known messages are recognised, new ones decided and written down. */
@Singleton
class Decision {
    /** So many of those who spoke last: where a rush is on, most of them have ordered. */
    private static final int OTHERS = 5;

    private final MessageHandler handler;

    Decision(MessageHandler handler) {
        this.handler = handler;
    }

    /** Within a shop a message is known by its channel and key together. */
    static String keyOf(IncomingMessage message) {
        return message.origin().channel() + " " + message.key();
    }

    /** What came of each message. */
    Map<String, Taken> of(Map<String, IncomingMessage> messages) {
        return of(messages, decided -> false);
    }

    /** What came of each message that was decided, all of them or the first ones. */
    Map<String, Taken> of(Map<String, IncomingMessage> messages, IntPredicate enough) {
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
        var decided = handler.decide(fresh, enough);
        fresh.subList(0, decided).forEach(entry -> {
            entry.add();
            taken.put(keyOf(entry.message()), entry.taken(false));
        });
        return taken;
    }

    List<Tried.Answer> answersTo(long message) {
        return handler.answersTo(message);
    }

    Map<String, Taken> park(IncomingMessage message, String error) {
        return entered(message, entry -> {
            entry.park(error);
            handler.apologise(entry);
        });
    }

    private Map<String, Taken> entered(IncomingMessage message, Consumer<InboxEntry> fate) {
        var key = keyOf(message);
        var known = known(List.of(message));
        var earlier = known.get(key);
        if (earlier != null) {
            return Map.of(key, earlier.taken(true));
        }
        var entry = known.enter(message);
        fate.accept(entry);
        entry.add();
        return Map.of(key, entry.taken(false));
    }

    /** Keeps no more than that it came, where it can be neither decided nor answered. */
    Map<String, Taken> putAside(IncomingMessage message, String error) {
        return entered(message, entry -> entry.putAside(error));
    }

    /**
     * Messages that others might have sent from there: somebody whom nobody knows, and those whose words were taken last, who have orders
     * and chats. Asks the database.
     */
    List<IncomingMessage> othersThan(IncomingMessage message) {
        var origin = message.origin();
        var people = new ArrayList<>(InboxEntry.lastHeard(origin, OTHERS));
        people.add("nobody beside " + message.key());
        return people.stream()
                .map(person -> new Origin(
                        origin.channel(), origin.isPrivate() ? person : origin.chat(), person, "", origin.language()))
                .map(other -> IncomingMessage.text(message.shop(), "beside " + message.key(), other, ""))
                .toList();
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
