package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.stream.Stream;
import org.qingshan.web.Market;

@QuarkusTest
class NewRowTest {
    @Inject
    Lanes lanes;

    @Inject
    Market market;

    @Inject
    EntityManager entityManager;

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

    @Test
    void a_row_that_is_gone_cannot_be_changed_among_others() {
        var shop = market.emptyStall().key();
        assertThatThrownBy(() -> lanes.run(shop, () -> {
                    var lane = Lane.current();
                    var people = List.of(new Buyer("王", lane.now()), new Buyer("李", lane.now()));
                    people.forEach(buyer -> buyer.persist());
                    lane.flush();
                    entityManager
                            .createNativeQuery("delete from buyer where shop_id = :shop and id = :id")
                            .setParameter("shop", shop)
                            .setParameter("id", people.get(1).id())
                            .executeUpdate();
                    people.forEach(Buyer::block);
                    lane.flush();
                    return shop;
                }))
                .isInstanceOf(OptimisticLockException.class);
    }
}
