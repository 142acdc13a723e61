package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What somebody puts right of what he has ordered, keeps of it, or only tells of it. */
@QuarkusTest
class ClaimPutRightTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd rather have eggs",
                "actually I'd rather have eggs",
                "I would rather have the eggs",
                "eggs instead please"
            })
    void rather_another_thing_is_offered_for_what_there_is(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 x2");
        var asked = viewer.says(said);

        assertThat(asked.labels())
                .contains(
                        "Swap 2 boxes of Yellow peaches for 1 box of Free-range eggs",
                        "I want 1 box of Free-range eggs (A4)");
        assertThat(viewer.says("/cart").text()).contains("2 boxes").doesNotContain("eggs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我更想要鸡蛋", "还是鸡蛋吧", "還是雞蛋吧", "宁愿要鸡蛋"})
    void so_it_is_in_chinese(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(said).labels()).contains("2 箱 黄桃换成 1 盒 土鸡蛋", "要 1 盒 土鸡蛋（A4）");
        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱").doesNotContain("鸡蛋");
    }

    @Test
    void a_name_with_a_please_is_one_and_of_what_there_is_it_is_asked() {
        var viewer = village().foreigner();

        assertThat(viewer.says("peaches please").text()).contains("1 box of Yellow peaches (A1)");
        assertThat(viewer.says("peaches please").labels()).isNotEmpty();
        assertThat(viewer.says("/cart").text()).contains("Yellow peaches 1 box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"another", "another please", "and another"})
    void another_is_one_more(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 x2");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("Yellow peaches 3 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃能减一箱吗", "可以少要一箱吗", "能不能减一箱？"})
    void who_asks_whether_it_can_be_less_keeps_it(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃我还要的",
                "黄桃还是要的",
                "我的黄桃还要的哈",
                "黃桃我還要的",
                "I still want the peaches",
                "yes, I still want my peaches"
            })
    void what_is_still_wanted_stays_as_it_is(String said) {
        var viewer =
                said.contains("peaches") ? village().foreigner() : village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(said).text())
                .containsAnyOf("黄桃（A1）没有变，共 2 箱", "Yellow peaches (A1) has not changed: 2 boxes in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改成三", "改成三箱", "改3箱", "make it 3", "make it three boxes"})
    void a_change_of_nothing_is_asked_about(String said) {
        var village = village();
        var viewer = said.startsWith("make") ? village.foreigner() : village.viewer();
        var asked = viewer.says(said);

        assertThat(asked.labels()).isNotEmpty();
        assertThat(viewer.says("/cart").text()).doesNotContain("3 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"怎么取消 | 是", "怎么取消订单 | 好的", "如何取消 | 是的", "how do I cancel | yes", "how can I cancel my order? | ok"
            })
    void who_asks_how_to_give_back_keeps_what_he_has(String asked, String heard) {
        var viewer = asked.startsWith("how") ? orderedInEnglish() : ordered();

        assertThat(viewer.says(asked).text()).containsAnyOf("打包前都能改", "Until it is packed");
        viewer.says(heard);
        assertThat(viewer.says("/cart").text()).containsAnyOf("1 箱", "1 box");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 boxes of peaches no bruised ones please",
                "2 boxes of peaches, no bruised ones please",
                "2 boxes of peaches without bruises",
                "2 boxes of peaches, but maybe eggs later"
            })
    void what_they_shall_be_like_keeps_nothing_from_the_order(String said) {
        var viewer = village().foreigner();
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("2 boxes").doesNotContain("eggs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃两箱，改地址", "黄桃两箱 我要改地址", "改一下地址，黄桃两箱", "2 boxes of peaches, change my address"})
    void another_address_is_asked_for_beside_what_is_ordered(String said) {
        var viewer = said.contains("peaches") ? orderedInEnglish() : ordered();
        var answer = viewer.says(said).text();

        assertThat(answer).containsAnyOf("地址", "address");
        assertThat(viewer.says("/cart").text()).containsAnyOf("3 箱", "3 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"写反了", "我写反了！", "数量弄反了", "哎呀说反了", "the other way round", "oops, I mixed them up"})
    void two_amounts_that_were_mixed_up_are_asked_about(String said) {
        var viewer = said.contains("反") ? village().viewer() : village().foreigner();
        viewer.says("A1 x2，A3 x3");
        var asked = viewer.says(said);

        assertThat(asked.labels()).hasSize(2);
        assertThat(viewer.says("/cart").text()).containsAnyOf("黄桃 2 箱", "2 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多付了，退一份", "钱付多了，退一箱", "只来了一箱", "我多付了，退一箱的钱"})
    void what_is_told_of_money_or_of_what_came_changes_no_order(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 x2");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"only one box came", "I paid too much, return one", "I overpaid, take one back"})
    void nor_in_english(String said) {
        var viewer = orderedInEnglish();
        viewer.says("one more box please");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("2 boxes");
    }
}
