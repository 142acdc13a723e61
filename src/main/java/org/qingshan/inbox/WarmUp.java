package org.qingshan.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.qingshan.platform.lane.FirstShopKey;
import org.qingshan.platform.lane.Lanes;

/**
 * After the start, while nobody says anything: decides what viewers say in a rush, and takes all of it back. A program that
 * has just started decides a few hundred messages a second; after this, thousands. Nothing of it is ever committed, and it ends
 * with the first message that somebody says.
 */
@Singleton
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final int VIEWERS = 64;
    /** In many quiet shops each batch is one message: what a batch itself costs is practised with these. */
    private static final int QUIET_ROUNDS = 8;
    /** The start has other things to do too. */
    private static final long REST_MILLIS = 20;
    /** A round that is under way ends before the database is let go. */
    private static final long END_MILLIS = 2_000;

    private static final List<String> WORDS = List.of("A1", "A1 x2", "+1", "黄桃两箱", "A1还有吗", "A1");

    private final Lanes lanes;
    private final Decision decision;
    private final FirstShopKey firstShop;
    private final InboxConfig config;
    private final Thread thread = new Thread(this::run, "warm-up");
    private volatile boolean isOver;

    WarmUp(Lanes lanes, Decision decision, FirstShopKey firstShop, InboxConfig config) {
        this.lanes = lanes;
        this.decision = decision;
        this.firstShop = firstShop;
        this.config = config;
    }

    /** Not before the door is open: on a small machine the practice would keep the first people waiting before it. */
    void start(@ObservesAsync HttpServerStart open) {
        if (!config.warmUp().isZero()) {
            thread.setDaemon(true);
            thread.setContextClassLoader(WarmUp.class.getClassLoader());
            thread.start();
        }
    }

    /** Somebody says something, or the program ends. */
    void end() {
        isOver = true;
    }

    void end(@Observes ShutdownEvent last) throws InterruptedException {
        end();
        thread.join(END_MILLIS);
    }

    private void run() {
        var end = System.nanoTime() + config.warmUp().toNanos();
        var rounds = 0;
        try {
            var shop = firstShop.find();
            while (shop.isPresent() && !isOver && System.nanoTime() - end < 0) {
                // First, so that whoever comes in the very first seconds waits for one message and not for all.
                for (var i = 0; i < QUIET_ROUNDS && !isOver; i++) {
                    warmUp(shop.get(), rounds++, 1);
                }
                if (!isOver) {
                    warmUp(shop.get(), rounds++, VIEWERS);
                }
                Thread.sleep(REST_MILLIS);
            }
            LOG.debugf("Warmed up %d times", rounds);
        } catch (RuntimeException failure) {
            // It is good for nothing but speed; whoever has something to say finds out what is wrong.
            LOG.debugf(failure, "The warm-up failed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void warmUp(String shop, int round, int viewers) {
        lanes.tryOut(shop, () -> decision.of(messages(shop, WORDS.get(round % WORDS.size()), viewers)));
    }

    /** Nobody has such an address: Telegram's are numbers, a web chat's are hashes. */
    private static Map<String, IncomingMessage> messages(String shop, String words, int viewers) {
        Map<String, IncomingMessage> all = new LinkedHashMap<>();
        for (var i = 0; i < viewers; i++) {
            var channel = i % 2 == 0 ? "telegram" : "webchat";
            var origin = Origin.privateChat(channel, "warm-up " + i, "", "zh");
            var message = IncomingMessage.text(shop, "warm-up " + i, origin, words);
            all.put(Decision.keyOf(message), message);
        }
        return all;
    }
}
