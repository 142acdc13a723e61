package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A sentence that is sent once more before its answer was seen is most likely meant once; what a host announces counts each time. */
@QuarkusTest
class ResentTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老板帮我来两箱黄桃            | 老板帮我来两箱黄桃",
                "黄桃两箱                  | 黄桃两箱！！",
                "黄桃两箱                  | 黄桃两箱 在吗？",
                "黄桃两箱                  | 黄桃两箱，有人吗？？",
                "two boxes of peaches please | two boxes of peaches please",
                "two boxes of peaches please | Two boxes of peaches please!!",
                "two boxes of peaches please | two boxes of peaches please hello??",
            })
    void it_is_asked_whether_it_is_wanted_twice(String first, String again) {
        var village = village();
        var viewer = village.viewer();
        viewer.says(first);
        var answer = viewer.says(again);

        assertThat(answer.text()).contains("黄桃（A1）没有变，共 2 箱");
        assertThat(answer.labels()).contains("再加 2 箱 黄桃（A1）");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
        viewer.taps("再加 2 箱 黄桃（A1）");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 4 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 x2", "A1 2", "黄桃两箱", "来两箱黄桃", "two boxes of peaches"})
    void what_is_announced_counts_each_time(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says(said);

        assertThat(viewer.says(said).text()).contains("共 4 箱");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 4 箱");
    }

    @Test
    void a_plus_counts_each_time_whatever_marks_stand_behind_it() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("+1");
        viewer.says("+1");
        viewer.says("+1！！");

        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
    }

    @Test
    void later_it_is_another_order() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("老板帮我来两箱黄桃");
        clock.forward(Duration.ofMinutes(2));

        assertThat(viewer.says("老板帮我来两箱黄桃").text()).contains("共 4 箱");
    }

    @Test
    void who_says_that_it_is_more_has_more() {
        var viewer = village().viewer();
        viewer.says("老板帮我来两箱黄桃");

        assertThat(viewer.says("老板帮我再来两箱黄桃").text()).contains("共 4 箱");
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }
}
