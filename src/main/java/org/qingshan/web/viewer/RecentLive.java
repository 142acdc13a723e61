package org.qingshan.web.viewer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps what is live for a moment, because in a rush every page of a shop asks for it after every batch. */
@ApplicationScoped
class RecentLive {
    /** Pages wait longer than this before they ask again, so that nobody is left with the state before a change. */
    static final long FRESH_MILLIS = 300;

    /** @param readAt by the machine's running time, in nanoseconds, before the reading began */
    record Seen(byte[] json, EntityTag tag, long readAt) {}

    private record Wanted(String shop, String language) {}

    private final LiveView view;
    private final ObjectMapper mapper;
    private final ConcurrentMap<Wanted, Seen> recent = new ConcurrentHashMap<>();

    RecentLive(LiveView view, ObjectMapper mapper) {
        this.view = view;
        this.mapper = mapper;
    }

    /** Whoever asks while another reads the same waits for that reading. */
    Optional<Seen> of(String shop, String language) {
        var wanted = new Wanted(shop, language);
        var kept = recent.get(wanted);
        if (isFresh(kept)) {
            return Optional.ofNullable(kept);
        }
        return Optional.ofNullable(recent.compute(wanted, (key, before) -> isFresh(before) ? before : read(key)));
    }

    private @Nullable Seen read(Wanted wanted) {
        var readAt = System.nanoTime();
        return view.of(wanted.shop(), wanted.language())
                .map(live -> seen(live, readAt))
                .orElse(null);
    }

    private Seen seen(LiveView.Live live, long readAt) {
        try {
            var json = VersionedJson.of(mapper.writeValueAsBytes(live));
            return new Seen(json.bytes(), json.tag(), readAt);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What is live cannot be written as JSON", impossible);
        }
    }

    private static boolean isFresh(@Nullable Seen seen) {
        return seen != null && System.nanoTime() - seen.readAt() < TimeUnit.MILLISECONDS.toNanos(FRESH_MILLIS);
    }
}
