package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever waits for goods asks how long yet, or waits no longer. */
@QuarkusTest
class WaitingInWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {"我还在候补吗", "还要等多久才轮到我", "what place am I on the waitlist", "my position?", "am i still waiting"})
    void whoever_waits_hears_the_place_that_he_has_by_now(String asked) {
        var village = village();
        village.owner().says("/stock A1 1");
        village.viewer().says("A1");
        var first = village.viewer();
        first.says("A1 2");
        var second = village.viewer();
        second.says("A1 3");
        first.says("A1 不要了");
        assertThat(second.says(asked).text()).as(asked).contains("黄桃 3 箱", "候补第 1 位");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"有几箱要几箱，剩下的不等了", "剩下不等了", "I won't wait for the rest", "ok, I don't want to wait for the rest"})
    void who_waits_for_no_rest_keeps_what_is_kept_for_him(String said) {
        var village = village();
        village.owner().says("/stock A1 1");
        var viewer = village.viewer();
        viewer.says("A1 3");
        assertThat(viewer.says(said).text()).as(said).contains("已退回 2 箱 黄桃（A1），共 1 箱");
        assertThat(viewer.says("购物车").text()).contains("A1 黄桃 1 箱 ¥29.90").doesNotContain("候补");
        assertThat(brokenNow()).isEmpty();
    }
}
