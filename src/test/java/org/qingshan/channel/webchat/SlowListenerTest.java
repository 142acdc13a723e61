package org.qingshan.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlowListenerTest {
    private static final int UNREAD = 4;

    private final ChatEvents events = new ChatEvents(new ObjectMapper());
    private final Listener listener = new Listener("address", UNREAD);

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
    }
}
