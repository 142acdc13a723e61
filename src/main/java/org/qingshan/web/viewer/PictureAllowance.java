package org.qingshan.web.viewer;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshan.web.photo.PhotoConfig;

/**
 * How many pictures one visitor may send, and all visitors of a shop together, for a browser may forget who it was: each picture costs a
 * second of a core and some room on the disk until it is known to belong to nothing. Of this process alone.
 */
@ApplicationScoped
class PictureAllowance {
    private static final int REMEMBERED = 10_000;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final int most;
    private final int mostToShop;
    private final Map<String, Bucket> visitors = remembered();
    private final Map<String, Bucket> shops = remembered();

    PictureAllowance(PhotoConfig config) {
        this.most = config.photo().mostSent();
        this.mostToShop = config.photo().mostSentToShop();
    }

    boolean allows(String shop, String visitor) {
        return takes(visitors, shop + " " + visitor, most) && takes(shops, shop, mostToShop);
    }

    private static boolean takes(Map<String, Bucket> buckets, String key, int most) {
        return buckets.computeIfAbsent(key, none -> full(most)).tryConsume(1);
    }

    private static Bucket full(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .build();
    }

    private static Map<String, Bucket> remembered() {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}
