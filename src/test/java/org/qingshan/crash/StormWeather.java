package org.qingshan.crash;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qingshan.crash.Trap.Point;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.Fault;
import org.qingshan.support.telegram.RoughWeather;

/** Answers get lost, calls are refused and come too fast, and the program may die before or after each. */
final class StormWeather implements Function<Call, Optional<Fault>> {
    private final Trap trap;
    private final RoughWeather rough = new RoughWeather();
    private final Set<String> unsure = ConcurrentHashMap.newKeySet();
    private volatile boolean isFine;
    private volatile long confirmed;

    StormWeather(Trap trap) {
        this.trap = trap;
    }

    /** Nothing goes wrong any more. */
    void clearsUp() {
        isFine = true;
    }

    /** What may have been shown without the program's knowing: it may show that once more. */
    boolean mayComeTwice(String chat, String text) {
        return unsure.contains(chat + " " + text);
    }

    /** Chat and words of what a trouble may have caught on its way. */
    void isUnsure(String message) {
        unsure.add(message);
    }

    @Override
    public Optional<Fault> apply(Call call) {
        if (call.is("getUpdates")) {
            return acknowledged(call);
        }
        if (isFine) {
            return Optional.empty();
        }
        if (call.method().startsWith("send")) {
            if (trap.reached(Point.BEFORE_SEND)) {
                return Optional.of(fault(false));
            }
            if (trap.reached(Point.AFTER_SEND)) {
                note(call);
                return Optional.of(fault(true));
            }
        }
        var fault = rough.apply(call);
        fault.filter(Fault::isApplied).ifPresent(applied -> note(call));
        return fault;
    }

    private Optional<Fault> acknowledged(Call call) {
        var offset = call.body().path("offset").asLong();
        if (offset <= confirmed) {
            return Optional.empty();
        }
        if (trap.reached(Point.BEFORE_ACKNOWLEDGEMENT)) {
            return Optional.of(fault(false));
        }
        confirmed = offset;
        // Whoever asks is gone: only the confirmation counts, and no update is handed out.
        return trap.reached(Point.AFTER_ACKNOWLEDGEMENT) ? Optional.of(fault(true)) : Optional.empty();
    }

    private void note(Call call) {
        isUnsure(call.chat() + " " + call.text());
    }

    private static Fault fault(boolean isApplied) {
        return new Fault(call -> true, isApplied, Answer.closed());
    }
}
