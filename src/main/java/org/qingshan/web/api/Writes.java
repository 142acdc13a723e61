package org.qingshan.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/**
 * Makes a write happen once, however often it is sent under one {@link IdempotencyKey}.
 *
 * <p>Guaranteed, for 48 hours: the same request again changes nothing and gets the same answer; another request under the
 * same key is refused. What is remembered commits with the effect, so a write that was refused or failed had none, is not
 * remembered, and is decided anew when it is sent again.
 */
@ApplicationScoped
public class Writes {
    private final Lanes lanes;
    private final ObjectMapper json;

    Writes(Lanes lanes, ObjectMapper json) {
        this.lanes = lanes;
        this.json = json;
    }

    /** Does the work in the shop's lane, or gives the answer that it got before. */
    public Answer once(String shop, IdempotencyKey key, Supplier<Object> work) {
        return lanes.run(shop, () -> {
            var write = remember(key);
            return write == null ? answer(work.get()) : write.answer().orElseGet(() -> done(write, work));
        });
    }

    /** Binds the key to the request, where the effect happens elsewhere and knows by itself when it is asked for again. */
    void bind(String shop, IdempotencyKey key) {
        if (key.value() != null) {
            lanes.run(shop, () -> remember(key));
        }
    }

    private @Nullable IdempotentWrite remember(IdempotencyKey key) {
        var value = key.value();
        if (value == null) {
            return null;
        }
        var now = Lane.current().now();
        IdempotentWrite.sweep(now);
        return IdempotentWrite.under(value)
                .map(known -> known.requireSame(key.request()))
                .orElseGet(() -> fresh(value, key.request(), now));
    }

    private static IdempotentWrite fresh(String key, String request, Instant now) {
        var write = new IdempotentWrite(key, request, now);
        write.persist();
        return write;
    }

    private Answer done(IdempotentWrite write, Supplier<Object> work) {
        var answer = answer(work.get());
        write.answered(answer);
        return answer;
    }

    private Answer answer(Object result) {
        try {
            return new Answer(200, json.writeValueAsString(result));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer cannot be written as JSON", impossible);
        }
    }
}
