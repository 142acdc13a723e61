package org.qingshan.channel.webchat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The open pages of one shop on this replica. However many they are, one look at the database serves them all. */
final class Audience {
    /** Changes on other replicas are seen by looking now and then. */
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** In a rush every batch is a change; what falls into one such gap is looked for together. */
    private static final long GAP_NANOS = TimeUnit.MILLISECONDS.toNanos(150);
    /** Each of these makes every page fetch the card anew. */
    private static final long CHANGED_GAP_NANOS = TimeUnit.MILLISECONDS.toNanos(400);
    /** Lines read at one look; the rest follows with the next. */
    private static final int MOST = 2_000;

    private final String shop;
    private final int seats;
    private final int pages;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean stirred;
    private volatile boolean changed;
    private volatile long lastHead = -1;
    private long lastLook = System.nanoTime() - LOOK_NANOS;
    private long lastChanged = System.nanoTime() - CHANGED_GAP_NANOS;
    private long lastBeat = System.nanoTime();

    /** @param pages that one chat may have open */
    Audience(String shop, int seats, int pages) {
        this.shop = shop;
        this.seats = seats;
        this.pages = pages;
    }

    /** Lets one more page in, unless the shop's seats on this replica are taken, or the chat has its share of them. */
    synchronized boolean admit(Listener listener) {
        listeners.removeIf(Listener::isGone);
        return listeners.size() < seats && pagesOf(listener.address()) < pages && listeners.add(listener);
    }

    private long pagesOf(String address) {
        return listeners.stream().filter(one -> one.address().equals(address)).count();
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** Something of the shop was committed here. */
    void stir() {
        stirred = true;
        changed = true;
    }

    /** Whether it is time for a look; asked by one thread only. */
    boolean wantsLook(long now) {
        var gap = now - lastLook;
        if (gap < GAP_NANOS || (!stirred && gap < LOOK_NANOS)) {
            return false;
        }
        stirred = false;
        lastLook = now;
        return true;
    }

    /** Tells everyone what was said since each one's position. Only one look of a shop may run at a time. */
    void look(Transcript transcript, ChatEvents events) {
        var head = transcript.head(shop);
        changed |= lastHead != head && lastHead >= 0;
        lastHead = head;
        var present = listeners.stream().filter(Listener::isListening).toList();
        var from = present.stream().mapToLong(Listener::position).min().orElse(head);
        if (from < head) {
            tell(present, transcript.after(shop, addressesOf(present), from, MOST), head, events);
        }
    }

    private void tell(List<Listener> present, List<Transcript.Line> lines, long head, ChatEvents events) {
        var isAll = lines.size() < MOST;
        var last = lines.isEmpty() ? head : lines.get(lines.size() - 1).said().id();
        var upTo = isAll ? Math.max(head, last) : last;
        stirred |= !isAll;
        var byAddress = lines.stream().collect(Collectors.groupingBy(Transcript.Line::address));
        present.forEach(listener -> tell(listener, byAddress, events));
        present.forEach(listener -> listener.told(upTo));
    }

    private static void tell(Listener listener, Map<String, List<Transcript.Line>> byAddress, ChatEvents events) {
        for (var line : byAddress.getOrDefault(listener.address(), List.of())) {
            if (line.said().id() > listener.position()) {
                listener.tell(events.message(line.said()));
            }
        }
    }

    /** Tells everyone that the shop looks different now, if it does and was not told just before. */
    void announceChange(long now, ChatEvents events) {
        if (changed && now - lastChanged >= CHANGED_GAP_NANOS) {
            changed = false;
            lastChanged = now;
            listeners.forEach(listener -> listener.tell(events.changed()));
        }
    }

    void beat(long now, long everyNanos, ChatEvents events) {
        if (now - lastBeat >= everyNanos) {
            lastBeat = now;
            listeners.removeIf(Listener::isGone);
            listeners.forEach(listener -> listener.beat(events.heartbeat()));
        }
    }

    void close() {
        listeners.forEach(Listener::close);
    }

    private static Set<String> addressesOf(List<Listener> present) {
        return present.stream().map(Listener::address).collect(Collectors.toSet());
    }
}
