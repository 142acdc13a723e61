package org.qingshan.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshan.platform.lane.Lane;

/** What happens to a batch inside its transaction: known messages are recognised, new ones decided and written down. */
@ApplicationScoped
class Decision {
    private final MessageHandler handler;

    Decision(MessageHandler handler) {
        this.handler = handler;
    }

    /** Within a shop a message is known by its channel and key together. */
    static String keyOf(IncomingMessage message) {
        return message.origin().channel() + " " + message.key();
    }

    Map<String, Taken> of(Map<String, IncomingMessage> messages) {
        var known = known(messages);
        Map<String, Taken> taken = new HashMap<>();
        known.forEach((key, entry) -> taken.put(key, entry.taken(true)));
        List<InboxEntry> fresh = new ArrayList<>();
        messages.forEach((key, message) -> {
            if (!known.containsKey(key)) {
                var entry = enter(message, known);
                known.put(key, entry);
                fresh.add(entry);
            }
        });
        handler.decide(fresh);
        fresh.forEach(entry -> {
            entry.persist();
            taken.put(keyOf(entry.message()), entry.taken(false));
        });
        return taken;
    }

    Map<String, Taken> park(IncomingMessage message, String error) {
        var key = keyOf(message);
        var known = known(Map.of(key, message)).get(key);
        if (known != null) {
            return Map.of(key, known.taken(true));
        }
        var entry = enter(message, Map.of());
        entry.park(error);
        handler.apologise(entry);
        entry.persist();
        return Map.of(key, entry.taken(false));
    }

    private static InboxEntry enter(IncomingMessage message, Map<String, InboxEntry> known) {
        var lane = Lane.current();
        var entry = new InboxEntry(lane.nextId(), message, lane.now());
        var amends = message.details().amends();
        if (amends != null) {
            var earlier = known.get(message.origin().channel() + " " + amends);
            entry.amends(earlier == null ? null : earlier.id());
        }
        return entry;
    }

    private static Map<String, InboxEntry> known(Map<String, IncomingMessage> messages) {
        Set<String> keys = new LinkedHashSet<>();
        messages.values().forEach(message -> {
            keys.add(message.key());
            var amends = message.details().amends();
            if (amends != null) {
                keys.add(amends);
            }
        });
        Map<String, InboxEntry> known = new HashMap<>();
        InboxEntry.withKeys(keys).forEach(entry -> known.put(entry.channel() + " " + entry.key(), entry));
        return known;
    }
}
