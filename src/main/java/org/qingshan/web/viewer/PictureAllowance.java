package org.qingshan.web.viewer;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshan.web.photo.PhotoConfig;

/** How many pictures one visitor may send: each costs a second of a core and some room on the disk. Of this process alone. */
@ApplicationScoped
class PictureAllowance {
    private static final int REMEMBERED = 10_000;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final int most;
    private final Map<String, Bucket> visitors = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    PictureAllowance(PhotoConfig config) {
        this.most = config.photo().mostSent();
    }

    boolean allows(String visitor) {
        return visitors.computeIfAbsent(visitor, none -> full()).tryConsume(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build();
    }
}
