package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Trouble;
import org.qingshan.support.Village;

/** Messages that fail, alone and in a batch with others. */
abstract class Failing extends Journey {
    static final int OTHERS = 30;

    @Inject
    Trouble trouble;

    @Inject
    Inbox inbox;

    @Inject
    EntityManager entityManager;

    @Inject
    Rows rows;

    static List<IncomingMessage> withOthers(Village village, String words) {
        return IntStream.rangeClosed(0, OTHERS)
                .mapToObj(i -> message(village, "m" + i, i == OTHERS / 2 ? words : "A1"))
                .toList();
    }

    /** Holds the queue until all the messages are in it. */
    List<Object> inOneBatch(Village village, List<IncomingMessage> messages) {
        var gate = trouble.gate("gate-" + System.nanoTime());
        var first = inbox.take(message(village, gate.words().replaceAll("\\W", ""), gate.words()));
        gate.awaitEntered();
        List<CompletableFuture<Object>> all = new ArrayList<>();
        for (var message : messages) {
            all.add(inbox.take(message)
                    .toCompletableFuture()
                    .handle((taken, failure) -> failure == null
                            ? taken
                            : failure instanceof CompletionException wrapped ? wrapped.getCause() : failure));
        }
        gate.open().countDown();
        assertThat(first.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join())
                .isNotNull();
        return all.stream()
                .map(one -> one.orTimeout(20, TimeUnit.SECONDS).join())
                .toList();
    }

    static IncomingMessage message(Village village, String key, String words) {
        return IncomingMessage.text(village.key(), key, Origin.privateChat("webchat", "of-" + key, "", "zh"), words);
    }

    List<String> errors(Village village) {
        return rows.of(village.key(), "select error from inbox where shop_id = :shop and state = 'PARKED'");
    }

    /** How many boxes of A1 are held. */
    int kept(Village village) {
        List<Number> held =
                rows.of(village.key(), "select held from lineup_item where shop_id = :shop and slot = 'A1'");
        return held.get(0).intValue();
    }
}
