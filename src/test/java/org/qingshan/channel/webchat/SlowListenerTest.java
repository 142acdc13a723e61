package org.qingshan.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowListenerTest {
    private static final int UNREAD = 4;

    private final ChatEvents events = new ChatEvents(new ObjectMapper());
    private final AtomicBoolean closed = new AtomicBoolean();
    private final HttpServerResponse connection = connection();
    private final Listener listener = new Listener("address", UNREAD, connection);

    private HttpServerResponse connection() {
        return (HttpServerResponse) Proxy.newProxyInstance(
                SlowListenerTest.class.getClassLoader(),
                new Class<?>[] {HttpServerResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "closed" -> closed.get();
                    case "ended" -> false;
                    case "reset" -> !closed.getAndSet(true);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void who_reads_nothing_is_cut_off_when_too_much_waits() {
        var reader = listener.live().subscribe().withSubscriber(AssertSubscriber.<OutboundSseEvent>create(0));

        IntStream.range(0, UNREAD).forEach(i -> listener.tell(events.changed()));
        reader.assertNotTerminated();
        listener.tell(events.changed());
        reader.request(UNREAD + 1);

        assertThat(reader.getFailure()).isNotNull();
    }

    @Test
    void who_reads_nothing_between_three_heartbeats_is_gone() {
        var reader = listener.live().subscribe().withSubscriber(AssertSubscriber.<OutboundSseEvent>create(0));

        listener.beat(events.heartbeat());
        listener.beat(events.heartbeat());
        reader.assertNotTerminated();
        listener.beat(events.heartbeat());
        reader.request(UNREAD);

        reader.assertCompleted();
        assertThat(listener.isGone()).as("what is left unread ends no stream").isTrue();
    }

    @Test
    void who_has_taken_nothing_of_what_he_missed_between_three_heartbeats_is_gone() {
        listener.beat(events.heartbeat());
        listener.beat(events.heartbeat());
        assertThat(listener.isGone()).isFalse();
        listener.beat(events.heartbeat());

        assertThat(listener.isGone()).isTrue();
    }

    @Test
    void who_is_long_at_what_he_missed_stays() {
        IntStream.range(0, 20).forEach(i -> {
            listener.reads();
            listener.beat(events.heartbeat());
        });

        assertThat(listener.isGone()).isFalse();
    }

    @Test
    void who_reads_slowly_stays() {
        var reader = listener.live().subscribe().withSubscriber(AssertSubscriber.<OutboundSseEvent>create(1));

        IntStream.range(0, 20).forEach(i -> {
            listener.beat(events.heartbeat());
            reader.request(1);
        });

        reader.assertNotTerminated();
        assertThat(reader.getItems()).hasSize(20);
    }

    @Test
    void telling_who_is_not_there_yet_does_nothing() {
        listener.tell(events.changed());
        listener.close();

        assertThat(listener.isListening()).isFalse();
        assertThat(listener.isGone()).as("so that it comes back").isTrue();
    }
}
