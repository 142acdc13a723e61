package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A grower who puts right what she announced, or stands before the door with it, buys nothing and announces nothing a second time. */
@QuarkusTest
class GrowersSecondThoughtsTest extends Journey {

    private static Viewer zhang(Village village) {
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        return grower;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不对，30箱|30",
                "不對，30箱|30",
                "不对，20箱|20",
                "写错了，是25箱|25",
                "打错了 25箱|25",
                "说错了，应该是25箱|25",
                "no, 20 boxes|20",
                "sorry, I meant 20 boxes|20",
                "桃子最多能送25箱|25",
                "最多能送25箱|25",
                "I can bring at most 25 boxes of peaches|25"
            })
    void another_number_puts_the_announcement_right(String said, String number) {
        var village = village();
        var grower = zhang(village);
        grower.says("我明天送50箱桃子来");

        assertThat(grower.says(said).text()).as(said).contains(number + " 箱 黄桃").doesNotContain("已为你留", "要 ");
        assertThat(grower.says("我的桃卖了多少").text())
                .as(said)
                .contains(number + " 箱")
                .doesNotContain("50 箱");
        assertThat(grower.says("购物车").text()).as(said).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我在门口了 带了30箱", "我在門口了，帶了30箱", "到门口了，30箱", "I'm at the gate with 30 boxes"})
    void whoever_stands_before_the_door_brings(String said) {
        var village = village();
        var grower = zhang(village);
        grower.says("今天下午能送50箱桃子");

        assertThat(grower.says(said).text()).as(said).contains("记下了", "30 箱 黄桃");
        assertThat(grower.says("购物车").text()).as(said).doesNotContain("黄桃");
    }

    @Test
    void another_number_while_it_is_asked_of_what() {
        var village = village();
        var grower = zhang(village);
        var asked = grower.says("I'll bring 20 boxes tomorrow");
        assertThat(asked.labels()).contains("黄桃");
        assertThat(grower.says("make it 15").labels()).contains("黄桃");
        assertThat(grower.says("黄桃").text()).contains("15 箱 黄桃");
    }
}
