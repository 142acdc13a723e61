package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** How people speak of what came spoilt, and what they say of something else meanwhile. */
@QuarkusTest
class DamageTalkTest extends Journey {
    private static Viewer sent(Village village, String... wanted) {
        var viewer = village.neighbour();
        for (var one : wanted) {
            viewer.says(one);
        }
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"有个桃子烂了一半", "其中一个桃子坏了一半", "有两个桃烂了三成", "one of the peaches is half rotten"})
    void a_part_of_one_piece_is_no_part_of_the_box(String said) {
        assertThat(sent(village(), "A1一箱").says(said).text())
                .as(said)
                .contains("坏了多少？")
                .doesNotContain("记下了", "什么时候收到的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一箱坏了一半", "桃子烂了一半", "half of it is rotten", "一箱20个烂咗10个", "10 of 20 are bad"})
    void half_of_the_box_is(String said) {
        var viewer = sent(village(), "A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("什么时候收到的");
        assertThat(viewer.says("刚收到").text()).as(said).contains("坏了 0.5 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "唔该", "ok thanks", "好的谢谢"})
    void thanks_are_no_amount_that_was_not_understood(String said) {
        var viewer = sent(village(), "A1一箱");
        viewer.says("桃子坏了");

        assertThat(viewer.says(said).text()).as(said).contains("还等你说一声").doesNotContain("没看懂");
        assertThat(viewer.says("一半").text()).as(said).contains("什么时候收到的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了不报了", "没事不用了", "never mind it's fine", "那不追究了"})
    void whoever_lets_it_go_is_let_go(String said) {
        var viewer = sent(village(), "A1一箱");
        viewer.says("桃子坏了");

        assertThat(viewer.says(said).text()).as(said).contains("好，没报");
    }

    @Test
    void how_much_goes_back_is_no_price() {
        var viewer = sent(village(), "A1一箱");
        viewer.says("桃子坏了");

        assertThat(viewer.says("how much do I get back").text())
                .contains("店家看过就按规矩退钱")
                .doesNotContain("剩", "¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋太小了想换大的", "I want to send the eggs back"})
    void what_is_wrong_with_something_else_is_passed_on_meanwhile(String said) {
        var village = village();
        var viewer = sent(village, "A1一箱", "A4一盒");
        viewer.says("桃子坏了");

        assertThat(viewer.says(said).text()).as(said).contains("已经转给主播了", "还等你说一声");
        assertThat(village.owner().says("有人投诉吗").text()).as(said).contains(said);
        assertThat(viewer.says("一半").text()).as(said).contains("什么时候收到的");
    }

    @Test
    void what_is_bad_besides_is_asked_about_next() {
        var viewer = sent(village(), "A1一箱", "A4一盒");
        viewer.says("桃子坏了");

        assertThat(viewer.says("鸡蛋也碎了3个").text()).contains("先说黄桃，土鸡蛋接着再报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the peaches came dead", "桃子上有伤我不要了", "桃子都死了"})
    void more_words_for_goods_that_came_badly(String said) {
        assertThat(sent(village(), "A1一箱").says(said).text())
                .as(said)
                .contains("坏了多少？")
                .doesNotContain("想买就发编号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"笑死我了", "累死了", "急死了"})
    void nobody_died(String said) {
        assertThat(sent(village(), "A1一箱").says(said).text()).as(said).doesNotContain("坏了多少");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的红糖不想要了能退吗", "红糖退掉"})
    void nobody_is_shown_a_button_that_can_only_be_refused(String said) {
        var answer = sent(village(), "A3两袋").says(said);

        assertThat(answer.text()).as(said).contains("订单 1001 已经打包，改不了了");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("退"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"that's fine", "it's okay"})
    void who_may_mean_that_he_will_send_pictures_is_asked_on(String said) {
        var viewer = sent(village(), "A1一箱");
        viewer.says("桃子坏了");
        viewer.says("一半");
        viewer.says("刚收到");
        assertThat(viewer.says(said).text()).as(said).contains("照片");
    }
}
