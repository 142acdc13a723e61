package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.stream.Stream;
import org.qingshan.web.Market;

@QuarkusTest
class NewRowTest {
    @Inject
    Lanes lanes;

    @Inject
    Market market;

    /** Kept, changed before it is written, and changed again after: as a new viewer's chat is in a batch that asks in between. */
    @Test
    void a_new_row_can_be_changed_before_and_after_it_is_written() {
        var shop = market.emptyStall().key();
        lanes.run(shop, () -> {
            var lane = Lane.current();
            var stream = new Stream("", lane.now());
            stream.persist();
            stream.goLive("晚市", lane.now());
            lane.flush();
            stream.end(lane.now());
            lane.flush();
            return shop;
        });
        assertThat(lanes.read(shop, Stream::last)).map(Stream::title).hasValue("晚市");
    }
}
