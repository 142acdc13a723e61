package org.qingshan.channel.webchat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage.Kind;

/**
 * What was committed here a moment ago, for those who wait for it: nobody has to read back from the database what the batch
 * before him wrote.
 */
@ApplicationScoped
class FreshAnswers {
    private final ConcurrentMap<Place, Set<Expected>> waiting = new ConcurrentHashMap<>();

    private record Place(String shop, String address) {}

    /** Somebody says something and wants to know what is answered. Whoever expects must end it, however it ends. */
    Expected expect(Visitor visitor) {
        var expected = new Expected(new Place(visitor.shop(), visitor.address()));
        waiting.compute(expected.place, (place, others) -> {
            var all = others == null ? ConcurrentHashMap.<Expected>newKeySet(1) : others;
            all.add(expected);
            return all;
        });
        return expected;
    }

    void heard(String shop, OutboxMessage message) {
        waiting.getOrDefault(new Place(shop, message.address()), Set.of()).forEach(one -> one.heard.add(message));
    }

    /** One who waits, and what was committed for his chat meanwhile. */
    final class Expected {
        private final Place place;
        private final Queue<OutboxMessage> heard = new ConcurrentLinkedQueue<>();

        private Expected(Place place) {
            this.place = place;
        }

        /** What answers this message, in order; all of it, once the message was taken by this replica. */
        List<ChatLine> answersTo(long incoming) {
            return heard.stream()
                    .filter(message ->
                            message.answered().filter(one -> one == incoming).isPresent()
                                    && message.body().kind() != Kind.TOAST)
                    .map(message -> ChatLine.shops(message.id(), message.body(), message.createdAt()))
                    .toList();
        }

        void end() {
            waiting.computeIfPresent(place, (same, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }
}
