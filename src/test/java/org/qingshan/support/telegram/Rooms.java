package org.qingshan.support.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the chats look like: whose they are, what the bot has shown in each, who has blocked it. */
final class Rooms {
    private final Map<Long, Long> lastIds = new HashMap<>();
    private final Map<Long, List<ShownMessage>> shown = new HashMap<>();
    private final Map<Long, ObjectNode> chats = new HashMap<>();
    private final Map<Long, ObjectNode> standing = new HashMap<>();
    private final Map<Long, Set<Long>> pinned = new HashMap<>();
    private final Map<Long, Long> moved = new HashMap<>();
    private final Map<Long, Consumer<ShownMessage>> discussions = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<Long> blocked = new HashSet<>();
    private long moments;

    synchronized void open(long chat) {
        known.add(chat);
    }

    /** What {@code getChat} and {@code getChatMember} say of a group or channel. */
    synchronized void stand(ObjectNode chat, ObjectNode bot) {
        var id = chat.path("id").asLong();
        open(id);
        chats.put(id, chat);
        standing.put(id, bot);
        block(id, List.of("left", "kicked").contains(bot.path("status").asText()));
    }

    synchronized Optional<ObjectNode> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    synchronized Optional<ObjectNode> standing(long id) {
        return Optional.ofNullable(standing.get(id));
    }

    synchronized void pin(long chat, long message, boolean isPinned) {
        var pins = pinned.computeIfAbsent(chat, none -> new LinkedHashSet<>());
        pins.remove(message);
        if (isPinned) {
            pins.add(message);
        }
    }

    synchronized List<Long> pinned(long chat) {
        return List.copyOf(pinned.getOrDefault(chat, Set.of()));
    }

    synchronized void migrate(long from, long to) {
        moved.put(from, to);
    }

    synchronized Optional<Long> movedTo(long chat) {
        return Optional.ofNullable(moved.get(chat));
    }

    /** What is posted in the channel is shown in the group as well. */
    synchronized void discuss(long channel, Consumer<ShownMessage> copy) {
        discussions.put(channel, copy);
    }

    synchronized Optional<Consumer<ShownMessage>> discussion(long channel) {
        return Optional.ofNullable(discussions.get(channel));
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
        shown.computeIfAbsent(message.chat(), chat -> new ArrayList<>()).add(message.at(++moments));
    }

    synchronized void take(long chat, long id) {
        shown.getOrDefault(chat, new ArrayList<>()).removeIf(message -> message.id() == id);
        pin(chat, id, false);
    }

    /** A talk of its own within a group. */
    synchronized void openTopic(long chat, long topic) {
        topics.add(chat + " " + topic);
    }

    synchronized void closeTopic(long chat, long topic) {
        topics.remove(chat + " " + topic);
    }

    synchronized boolean hasTopic(long chat, long topic) {
        return topics.contains(chat + " " + topic);
    }

    synchronized Optional<ShownMessage> find(long chat, long id) {
        return shown(chat).stream().filter(message -> message.id() == id).findFirst();
    }

    synchronized void replace(ShownMessage changed) {
        shown.getOrDefault(changed.chat(), List.of())
                .replaceAll(message -> message.id() == changed.id() ? written(message, changed) : message);
    }

    private ShownMessage written(ShownMessage before, ShownMessage after) {
        return after.at(before.text().equals(after.text()) ? before.moment() : ++moments);
    }

    synchronized List<ShownMessage> shown(long chat) {
        return List.copyOf(shown.getOrDefault(chat, List.of()));
    }
}
