package org.qingshan.support.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the chats look like: whose they are, what the bot has shown in each, who has blocked it. */
final class Rooms {
    private final Map<Long, Long> lastIds = new HashMap<>();
    private final Map<Long, List<ShownMessage>> shown = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final Set<Long> blocked = new HashSet<>();

    synchronized void open(long chat) {
        known.add(chat);
    }

    synchronized void block(long chat, boolean isBlocked) {
        if (isBlocked) {
            blocked.add(chat);
        } else {
            blocked.remove(chat);
        }
    }

    synchronized boolean isKnown(long chat) {
        return known.contains(chat);
    }

    synchronized boolean isBlocked(long chat) {
        return blocked.contains(chat);
    }

    synchronized long nextId(long chat) {
        return lastIds.merge(chat, 1L, Long::sum);
    }

    synchronized void show(ShownMessage message) {
        shown.computeIfAbsent(message.chat(), chat -> new ArrayList<>()).add(message);
    }

    synchronized Optional<ShownMessage> find(long chat, long id) {
        return shown(chat).stream().filter(message -> message.id() == id).findFirst();
    }

    synchronized void replace(ShownMessage changed) {
        shown.getOrDefault(changed.chat(), List.of())
                .replaceAll(message -> message.id() == changed.id() ? changed : message);
    }

    synchronized List<ShownMessage> shown(long chat) {
        return List.copyOf(shown.getOrDefault(chat, List.of()));
    }
}
