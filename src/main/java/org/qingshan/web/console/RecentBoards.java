package org.qingshan.web.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.platform.lane.ShopChanged;
import org.qingshan.platform.lane.UnknownShop;

/** Keeps a shop's board for a moment, because everybody of the team asks for it every second. */
@ApplicationScoped
class RecentBoards {
    /** Shorter than the pages' second, so that none of them shows the same moment twice. */
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(700);

    /**
     * @param version another one where anything of it is different
     * @param now the database's time then, in milliseconds since 1970: what the board's times are to be held against
     * @param pulse another one where anything was written in the shop, also what is not on the board: money, damage, the growers' books
     * @param readAt by the machine's running time, before the reading began
     */
    record Seen(String json, String version, long now, long pulse, long readAt) {
        /** The beginning of a JSON object that says which board it is, and of when. */
        String stamp() {
            return "{\"now\":" + now + ",\"pulse\":" + pulse + ",\"version\":\"" + version + "\"";
        }
    }

    private final Lanes lanes;
    private final BoardReading reading;
    private final DatabaseClock clock;
    private final ObjectMapper mapper;
    private final ConcurrentMap<Onlookers, Seen> recent = new ConcurrentHashMap<>();
    /** By the machine's running time; each shop once, as there is one row of each. */
    private final ConcurrentMap<String, Long> changedAt = new ConcurrentHashMap<>();

    RecentBoards(Lanes lanes, BoardReading reading, DatabaseClock clock, ObjectMapper mapper) {
        this.lanes = lanes;
        this.clock = clock;
        this.reading = reading;
        this.mapper = mapper;
    }

    /** As {@link #of}, but never from before this moment of the machine's running time. */
    Seen since(long moment, Onlookers onlookers) {
        return recent.compute(
                onlookers, (wanted, before) -> before != null && before.readAt() >= moment ? before : read(wanted));
    }

    /** Whoever asks while another reads the same waits for that reading. */
    Seen of(Onlookers onlookers) {
        return recent.compute(onlookers, (wanted, before) -> isFresh(wanted, before) ? before : read(wanted));
    }

    /** What is committed is on the next board that anybody asks for. */
    void changed(@Observes ShopChanged change) {
        changedAt.put(change.shop(), System.nanoTime());
    }

    private boolean isFresh(Onlookers wanted, @Nullable Seen seen) {
        return seen != null
                && System.nanoTime() - seen.readAt() < FRESH_NANOS
                && seen.readAt() - changedAt.getOrDefault(wanted.shop(), seen.readAt()) >= 0;
    }

    private Seen read(Onlookers wanted) {
        var readAt = System.nanoTime();
        var now = clock.now().toEpochMilli();
        return lanes.read(wanted.shop(), () -> {
            // Read first: what is written meanwhile is told of once more, not missed.
            var pulse = lanes.lastId(wanted.shop());
            var board = reading.of(shop(wanted.shop()), wanted.words());
            var json = written(wanted.money() ? board : board.withoutMoney());
            return new Seen(json, Secrets.hash(json).substring(0, 16), now, pulse, readAt);
        });
    }

    private static Shop shop(String key) {
        return Shop.byKey(key).orElseThrow(() -> new UnknownShop(key));
    }

    private String written(Board board) {
        try {
            return mapper.writeValueAsString(board);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A board cannot be written as JSON", impossible);
        }
    }
}
