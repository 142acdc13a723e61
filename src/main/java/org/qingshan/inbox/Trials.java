package org.qingshan.inbox;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/** Decides messages in a transaction that is taken back. */
@Singleton
class Trials {
    private final Lanes lanes;
    private final Decision decision;
    private final MessageHandler handler;

    Trials(Lanes lanes, Decision decision, MessageHandler handler) {
        this.lanes = lanes;
        this.decision = decision;
        this.handler = handler;
    }

    <T> T of(String shop, Function<Trial, T> play) {
        return lanes.tryOut(shop, () -> play.apply(this::say));
    }

    private List<Tried> say(List<IncomingMessage> messages) {
        Map<String, IncomingMessage> byKey = new LinkedHashMap<>();
        messages.forEach(message -> byKey.put(Decision.keyOf(message), message));
        var taken = decision.of(byKey);
        // What is said to people is written down last; here it is asked for.
        Lane.current().runLastThings();
        Lane.current().flush();
        return messages.stream()
                .map(message -> Objects.requireNonNull(taken.get(Decision.keyOf(message))))
                .map(one -> new Tried(one.outcome(), handler.answersTo(one.id())))
                .toList();
    }
}
