package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.platform.DatabaseClock;

/**
 * Sets reactions on what people said, where they are allowed. They are an extra: none is ever waited for, tried again, or set at the
 * cost of a card. How many Telegram takes is written nowhere, so no more than of messages in a group; what is too many is left out.
 */
@ApplicationScoped
class Reactions {
    private static final int MOST = 20;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    /** A group whose administrators allow none may allow some later. */
    private static final long FORBIDDEN = Duration.ofMinutes(30).toNanos();

    /** Of which it is remembered how much they bear. */
    private static final int CHATS = 10_000;

    private static final Reply DONE = Reply.done(MissingNode.getInstance());

    private final BotMethods methods;
    private final DatabaseClock clock;
    /** The last that were spoken in; what was set in others lies more than a minute back. */
    private final Map<String, Spent> chats = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Spent> eldest) {
            return size() > CHATS;
        }
    });

    Reactions(BotMethods methods, DatabaseClock clock) {
        this.methods = methods;
        this.clock = clock;
    }

    /** When reactions were set in a chat, and until when none is tried. */
    private static final class Spent {
        private final Deque<Long> set = new ArrayDeque<>();
        private long rested;

        Spent(long now) {
            rested = now;
        }

        synchronized boolean takes(long now) {
            while (!set.isEmpty() && now - set.peekFirst() >= MINUTE) {
                set.removeFirst();
            }
            var isFree = now - rested >= 0 && set.size() < MOST;
            if (isFree) {
                set.add(now);
            }
            return isFree;
        }

        synchronized void rests(long until) {
            rested = until - rested > 0 ? until : rested;
        }
    }

    /** Where Telegram asks for patience with messages, reactions are patient, too. */
    void heed(Bot bot, String address, Reply reply) {
        var asked = reply.retryAfter();
        if (asked != null) {
            spent(bot, address).rests(clock.nanos() + asked.toNanos());
        }
    }

    private Spent spent(Bot bot, String address) {
        return chats.computeIfAbsent(bot.id() + " " + address, none -> new Spent(clock.nanos()));
    }

    /** @param said the number of the message; empty where this bot knows none */
    CompletableFuture<Reply> set(Bot bot, String address, String said, String sign) {
        var spent = spent(bot, address);
        if (said.isEmpty() || !spent.takes(clock.nanos())) {
            return CompletableFuture.completedFuture(DONE);
        }
        return methods.setMessageReaction(bot, address, said, sign).thenApply(reply -> {
            if (!reply.isDone()) {
                var asked = reply.retryAfter();
                spent.rests(clock.nanos() + (asked == null ? FORBIDDEN : asked.toNanos()));
            }
            return DONE;
        });
    }
}
