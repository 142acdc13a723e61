package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** What people are told without having asked is not told any more when it is not true any more. */
@QuarkusTest
class NoticeLifetimesTest extends Journey {
    private static final String UNTIL =
            "select extract(epoch from o.not_after - l.deadline)::int from outbox o, order_line l"
                    + " where o.shop_id = :shop and l.shop_id = o.shop_id and l.state = 'HELD' and o.body ->> 'text' like ";

    @Inject
    Rows rows;

    private Object untilDeadline(Village village, String words) {
        return rows.of(village.key(), UNTIL + "'%" + words + "%'").get(0);
    }

    @Test
    void a_reminder_is_worth_nothing_when_the_time_is_over() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        clock.forward(Duration.ofMinutes(11));
        viewer.hears("还有 4 分钟");
        assertThat(untilDeadline(village, "还没确认")).isEqualTo(0);
    }

    @Test
    void a_turn_of_the_waitlist_is_told_as_long_as_it_can_be_taken() {
        var village = village();
        village.owner().says("/stock A1 2");
        var first = village.viewer();
        first.says("A1 x2");
        var second = village.viewer();
        second.says("A1 x1");
        first.says("A1 不要了");
        second.hears("轮到你了");
        assertThat(untilDeadline(village, "轮到你了")).isEqualTo(0);
    }

    @Test
    void who_could_not_be_told_that_a_stream_began_is_told_its_end_alone() {
        var village = village();
        village.viewer().says("/start");
        village.owner().says("下播 是");
        village.owner().says("开播 明晚");
        village.owner().says("下播 是");
        assertThat(rows.<String>of(
                        village.key(),
                        "select merge_key from outbox where shop_id = :shop and merge_key like 'stream %'"
                                + " group by merge_key having count(*) = 2"))
                .isNotEmpty();
    }
}
