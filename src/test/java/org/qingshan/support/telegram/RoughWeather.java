package org.qingshan.support.telegram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lets something go wrong with every third call that shows something: the answer is lost after the deed, a gateway fails
 * before it, or the bot is told to wait. No message is lost on the way twice, since the bot tries only twice then.
 */
public final class RoughWeather implements Function<Call, Optional<Fault>> {
    private static final int EVERY = 3;

    private final Set<String> struck = new HashSet<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final AtomicInteger faults = new AtomicInteger();

    @Override
    public synchronized Optional<Fault> apply(Call call) {
        if (!call.method().startsWith("send") && !call.method().startsWith("edit") && !call.is("answerCallbackQuery")) {
            return Optional.empty();
        }
        var number = calls.merge(call.method(), 1, Integer::sum);
        if (number % EVERY != 0
                || !struck.add(call.body().path("callback_query_id").asText() + call.chat() + call.text())) {
            return Optional.empty();
        }
        return Optional.of(fault(faults.getAndIncrement(), call));
    }

    /** How many calls went wrong so far. */
    public int faults() {
        return faults.get();
    }

    /** A card's fate is never tried twice: it may get lost after it was shown, but not before. */
    private static Fault fault(int number, Call struck) {
        return switch (number % 3) {
            case 0 -> new Fault(call -> true, true, Answer.closed());
            case 1 -> new Fault(call -> true, false, Answer.tooMany(1));
            default -> new Fault(call -> true, isCard(struck), Answer.badGateway());
        };
    }

    private static boolean isCard(Call call) {
        return call.is("sendPhoto")
                || call.body().path("reply_markup").toString().contains("\"/buy ");
    }
}
