package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** So much less or more than there is, and half of what there is: never so much in all, never half a measure. */
@QuarkusTest
class ByHowMuchTest extends Journey {
    @ParameterizedTest
    @CsvSource({
        "cut peaches by one, 2 boxes in all",
        "cut the peaches by one box please, 2 boxes in all",
        "increase peaches by 2, 5 boxes in all",
        "lower the peaches by 2, 1 box in all",
        "raise peaches by 3, 6 boxes in all",
        "cut it by 2, 1 box in all",
        "increase it by 2, 5 boxes in all",
        "decrease peaches by 1, 2 boxes in all",
        "trim the peaches by one, 2 boxes in all",
        "subtract 1, 2 boxes in all",
        "subtract one box of peaches, 2 boxes in all"
    })
    void by_so_much_is_not_to_so_much(String said, String after) {
        var viewer = village().foreigner();
        viewer.says("A1 3");

        assertThat(viewer.says(said).text()).contains("Yellow peaches (A1)", after);
    }

    @ParameterizedTest
    @CsvSource({
        "黄桃砍两箱, 共 1 箱",
        "黃桃砍一箱, 共 2 箱",
        "砍一箱, 共 2 箱",
        "砍掉两箱黄桃, 共 1 箱",
        "扣一箱, 共 2 箱",
        "扔一箱, 共 2 箱",
        "降一箱, 共 2 箱",
        "让出一箱, 共 2 箱",
        "黄桃扣一箱吧, 共 2 箱"
    })
    void what_is_cut_off_goes_back(String said, String after) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");

        assertThat(viewer.says(said).text()).contains("黄桃（A1）", after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃砍两箱", "让出一箱"})
    void who_has_none_buys_none_by_that(String said) {
        var answer = village().viewer().says(said);
        assertThat(answer.text()).doesNotContain("已为你留");
        assertThat(answer.labels()).noneMatch(label -> label.startsWith("要"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"腊肉砍两斤", "砍两斤腊肉"})
    void meat_is_chopped(String said) {
        assertThat(village().viewer().says(said).text()).contains("已为你留 2 斤 腊肉（A5）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"腊肉砍半", "腊肉减半", "臘肉減半", "减半", "砍半", "腊肉减一半"})
    void half_is_of_what_one_has(String said) {
        var viewer = village().viewer();
        viewer.says("腊肉3斤");

        var asked = viewer.says(said);
        assertThat(asked.labels()).hasSize(1);
        assertThat(viewer.taps(asked.labels().get(0)).text()).contains("共 1.5 斤");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make it half",
                "cut the bamboo by half",
                "make the bamboo half",
                "drop half of the bamboo",
                "take off half the bamboo",
                "halve the bamboo"
            })
    void half_of_it_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("A2 3");

        var asked = viewer.says(said);
        assertThat(asked.labels()).hasSize(1);
        assertThat(viewer.taps(asked.labels().get(0)).text()).contains("1.5 jin in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bamboo, half please", "bamboo half"})
    void half_behind_the_name_is_asked_of_who_has_some(String said) {
        var viewer = village().foreigner();
        viewer.says("A2 3");

        var asked = viewer.says(said);
        assertThat(asked.text()).doesNotContain("kept for you");
        assertThat(asked.labels()).anyMatch(label -> label.contains("1.5")).anyMatch(label -> label.contains("0.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"都砍半", "都减半", "每样退一半", "全部退一半", "都减一半"})
    void half_of_each_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("红糖四袋，鸡蛋两盒");

        assertThat(viewer.says(said).labels())
                .hasSize(2)
                .anyMatch(label -> label.contains("2 袋"))
                .anyMatch(label -> label.contains("1 盒"));
    }

    @ParameterizedTest
    @CsvSource({
        "double yolk eggs x2, 2 boxes in all",
        "'2 boxes of peaches, double sealed please', 2 boxes in all",
        "triple A peaches 2 boxes, 2 boxes in all",
        "A1 x2 double thanks, 2 boxes in all"
    })
    void double_may_be_a_kind(String said, String after) {
        assertThat(village().foreigner().says(said).text()).contains(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"double the peaches", "peaches, double it", "double please"})
    void who_doubles_what_he_has_is_asked(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 2");

        var asked = viewer.says(said);
        assertThat(asked.text()).doesNotContain("kept for you");
        assertThat(asked.labels()).anyMatch(label -> label.contains("4"));
    }
}
