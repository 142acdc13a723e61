package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Whoever asks after what he has reported is told where it stands, and reports nothing anew by it. */
@QuarkusTest
class DamageStandingTest extends DamageStory {

    /** Somebody whose report of one of two boxes of peaches waits. */
    private static Viewer waiting(Village village) {
        var buyer = buyer(village, "A1 x2，A2 6斤");
        arrived(village, 1001);
        buyer.says("桃子坏了一箱");
        buyer.taps("没有照片");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坏果怎么处理了",
                "坏果赔了没",
                "我报的坏桃子有结果了吗",
                "1001的坏果怎么处理了",
                "what about my damaged peaches?",
                "any news on my complaint"
            })
    void what_waits_is_told_to_wait_and_what_was_decided_is_told_with_its_reason(String said) {
        var village = village();
        var buyer = waiting(village);

        assertThat(buyer.says(said).text())
                .as(said)
                .contains("订单 1001 的黄桃报的坏了 1 箱，店家还在看")
                .doesNotContain("竹笋");
        send(console(village.owner()), report(village) + "/refuse", Map.of("words", "看不出坏"));
        assertThat(buyer.says(said).text()).as(said).contains("这次不退", "看不出坏");
        assertThat(rows.<Number>of(village.key(), "select count(*) from damage_report where shop_id = :shop"))
                .first()
                .hasToString("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竹笋坏了两斤，怎么处理了", "what about my damaged bamboo shoots?"})
    void of_what_is_not_reported_it_begins_a_report(String said) {
        assertThat(waiting(village()).says(said).text()).as(said).contains("竹笋").doesNotContain("店家还在看");
    }

    @ParameterizedTest
    @ValueSource(strings = {"凭什么不认", "为什么不赔？", "why was it refused?"})
    void who_disputes_a_refusal_is_told_its_reason_and_the_host_hears_of_it(String said) {
        var village = village();
        var buyer = waiting(village);
        assertThat(buyer.says(said).text()).as("nothing is refused").doesNotContain("这次不退");
        send(console(village.owner()), report(village) + "/refuse", Map.of("words", "看不出坏"));

        assertThat(buyer.says(said).text()).as(said).contains("黄桃", "看不出坏", "主播");
        assertThat(village.owner().says("/questions").text()).contains(said);
    }

    @Test
    void whoever_has_reported_nothing_reports_as_before() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);

        assertThat(buyer.says("收到的桃子坏了，怎么处理了").text()).contains("订单 1001 的黄桃一共 2 箱，坏了多少");
    }
}
