package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** Who waits is served or told in the end, whatever the host does meanwhile and however many there are. */
@QuarkusTest
class WaitingEndsTest extends Journey {
    private static final int MORE_THAN_ONE_STEP = 520;

    @Inject
    Rows rows;

    private Village soldOut() {
        var village = village();
        village.owner().says("/stock A1 1");
        return village;
    }

    @Test
    void who_waits_for_what_the_host_closed_keeps_the_place_and_is_served_when_it_is_opened_again() {
        var village = soldOut();
        var first = village.viewer();
        first.says("A1");
        var second = village.foreigner();
        second.says("A1");
        village.owner().says("停卖 A1");
        first.says("A1 不要了");
        assertThat(second.heardWords()).noneMatch(words -> words.contains("Your turn!"));
        assertThat(second.says("/cart").text()).contains("waitlist");

        village.owner().says("开卖 A1");
        second.hears("Your turn!");
    }

    @Test
    void who_waits_for_what_stays_closed_is_told_when_the_stream_is_over() {
        var village = soldOut();
        var first = village.viewer();
        first.says("A1");
        var second = village.viewer();
        second.says("A1");
        village.owner().says("停卖 A1");
        first.says("A1 不要了");

        village.owner().says("/end yes");
        second.hears("直播结束了，候补的 1 箱 黄桃（A1）没有等到");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void so_many_who_wait_that_one_step_cannot_end_it_are_told_in_several_and_the_stream_ends_then() {
        var village = soldOut();
        var first = village.viewer();
        first.says("A1");
        var patient = village.viewer();
        for (int i = 0; i < MORE_THAN_ONE_STEP; i++) {
            patient.says("A1 x1");
        }
        village.owner().says("/end yes");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> waiting(village) == 0
                        && rows.<String>of(village.key(), "select status from stream where shop_id = :shop")
                                .contains("ENDED"));
        assertThat(village.viewer().says("A1").text()).contains("现在没有直播");
        assertThat(brokenNow()).isEmpty();
    }

    private long waiting(Village village) {
        return rows.<Number>of(
                        village.key(), "select count(*) from order_line where shop_id = :shop and state = 'WAITING'")
                .get(0)
                .longValue();
    }
}
