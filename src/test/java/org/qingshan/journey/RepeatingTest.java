package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What a second claim on the same item means is the shop's rule; the answer always names the new total. */
@QuarkusTest
class RepeatingTest extends Journey {

    @Test
    void by_default_a_second_claim_adds() {
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says("A1 x2").text()).contains("已为你留 2 箱 黄桃（A1），共 2 箱");
        assertThat(viewer.says("A1 x1").text()).contains("已为你留 1 箱 黄桃（A1），共 3 箱");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
    }

    @Test
    void where_it_replaces_the_second_claim_is_the_quantity_in_all() {
        var village = withRule("replace");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says("A1 x5").text()).contains("黄桃（A1）改好了，共 5 箱（原来 2 箱）");
        assertThat(viewer.says("A1 x5").text()).contains("黄桃（A1）没有变，共 5 箱");
        assertThat(viewer.says("A1 x3").text()).contains("黄桃（A1）改好了，共 3 箱（原来 5 箱）");
        assertThat(sales(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
    }

    @Test
    void where_it_is_ignored_the_total_is_named_and_one_tap_adds() {
        var village = withRule("ignore");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        var again = viewer.says("A1 x3");
        assertThat(again.text()).contains("黄桃（A1）你已经要过了，共 2 箱");
        assertThat(again.labels()).contains("再加 3 箱");
        assertThat(again.text()).contains("这次没有再加。要再加 3 箱吗？");
        assertThat(sales(village)).contains("留着 2 箱");
        assertThat(viewer.taps("再加 3 箱").text()).contains("已为你留 3 箱 黄桃（A1），共 5 箱");
    }

    @Test
    void who_is_asked_whether_he_wants_more_may_say_so() {
        var village = withRule("ignore");
        var foreigner = village.foreigner();
        foreigner.says("A1 x2");

        assertThat(foreigner.says("A1 x3").text()).contains("nothing was added. Shall I add 3 boxes more?");
        assertThat(foreigner.says("OK").text()).contains("5 boxes in all");
    }

    @Test
    void more_always_adds_and_less_always_takes_away() {
        for (var rule : new String[] {"replace", "ignore"}) {
            var village = withRule(rule);
            var viewer = village.viewer();
            viewer.says("A2 3斤");

            assertThat(viewer.says("A2 再加一斤").text()).as(rule).contains("共 4 斤");
            assertThat(viewer.says("A2-1").text()).as(rule).contains("已退回 1 斤 竹笋（A2），共 3 斤");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "还是两箱吧,改好了，共 2 箱（原来 3 箱）",
        "算了，两箱吧,改好了，共 2 箱（原来 3 箱）",
        "3箱太多了，来2箱,改好了，共 2 箱（原来 3 箱）",
        "黄桃两箱就够了,改好了，共 2 箱（原来 3 箱）",
        "还是四箱吧,改好了，共 4 箱（原来 3 箱）",
        "还是三箱吧,没有变，共 3 箱",
        "再来两箱就行,共 5 箱"
    })
    void a_second_thought_takes_the_place_of_what_was_wanted(String words, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says(words).text()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃不要那么多，一箱够了  | 共 1 箱（原来 3 箱）",
                "黄桃我不要那么多，给我一箱 | 共 1 箱（原来 3 箱）",
                "黄桃要少一点，两箱就行    | 共 2 箱（原来 3 箱）",
                "黄桃少点吧，两箱          | 共 2 箱（原来 3 箱）",
                "黄桃多了，给我两箱        | 共 2 箱（原来 3 箱）",
                "黄桃我只想要两箱          | 共 2 箱（原来 3 箱）",
                "黄桃不用那么多，两箱够了  | 共 2 箱（原来 3 箱）",
                "2 boxes of peaches will do | 共 2 箱（原来 3 箱）",
                "peaches 2 boxes is plenty  | 共 2 箱（原来 3 箱）",
                "one box of peaches is enough | 共 1 箱（原来 3 箱）",
                "人多了，黄桃给我两箱      | 没有变，共 3 箱。一共要 2 箱，还是再加 2 箱？",
                "黄桃多了不好，来四箱      | 没有变，共 3 箱。一共要 4 箱，还是再加 4 箱？",
            })
    void less_of_it_is_so_much_in_all_and_nothing_on_top(String words, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says(words).text()).contains(answer);
    }

    @Test
    void the_words_of_a_second_thought_are_a_first_order_where_there_was_none() {
        var viewer = village().viewer();

        assertThat(viewer.says("还是黄桃两箱吧").text()).contains("已为你留 2 箱 黄桃（A1），共 2 箱");
    }

    @Test
    void a_button_adds_half_a_step_too() {
        var village = withRule("ignore");
        var viewer = village.viewer();
        viewer.says("A2 3斤");
        viewer.says("A2 0.5斤");

        assertThat(viewer.taps("再加 0.5 斤").text()).contains("共 3.5 斤");
    }

    @Test
    void the_rule_is_set_in_chinese_and_english_and_shown() {
        var village = village();
        var owner = village.owner();

        assertThat(owner.says("店铺").text()).contains("同一样再要一次：累加", "/shop repeat add");
        assertThat(owner.says("店铺 重复 替换").text()).contains("改好了", "同一样再要一次：换成新的数量");
        assertThat(owner.says("店铺 重复 忽略").text()).contains("同一样再要一次：忽略");
        assertThat(owner.says("/shop repeat twice").text()).contains("没看懂「twice」，没有改动");
        assertThat(owner.says("/shop repeat add").text()).contains("同一样再要一次：累加");
        owner.says("/language en");
        assertThat(owner.says("/shop repeat replace").text()).contains("a second claim on the same: the new quantity");
        assertThat(village.viewer().says("/shop repeat ignore").text()).contains("这是店主用的");
    }

    @Test
    void totals_are_named_in_english() {
        var village = withRule("replace");
        var viewer = village.foreigner();

        assertThat(viewer.says("A1 x2").text()).contains("2 boxes of Yellow peaches (A1) kept for you, 2 boxes in all");
        assertThat(viewer.says("A1 x3").text())
                .contains("Yellow peaches (A1) changed: 3 boxes in all (before: 2 boxes)");
        village.owner().says("/shop repeat ignore");
        var ignored = viewer.says("A1");
        assertThat(ignored.text()).contains("You have ordered Yellow peaches (A1) already: 3 boxes in all");
        assertThat(ignored.labels()).contains("Add 1 box more");
        assertThat(viewer.taps("Add 1 box more").text()).contains("4 boxes in all");
    }

    @Test
    void a_replaced_quantity_that_is_not_there_waits() {
        var village = withRule("replace");
        village.owner().says("/stock A1 3");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says("A1 x5").text()).contains("共 5 箱，其中 2 箱 在候补", "排第 1 位");
    }

    @Test
    void what_the_limit_still_allows_is_offered() {
        var village = village();
        village.owner().says("/limit A1 3");
        var viewer = village.viewer();
        viewer.says("A1 x2");

        var over = viewer.says("A1 x2");
        assertThat(over.text()).contains("每人限 3 箱，你已经有 2 箱");
        assertThat(over.labels()).contains("再要 1 箱（限购以内）");
        assertThat(viewer.taps("再要 1 箱（限购以内）").text()).contains("共 3 箱");
        assertThat(viewer.says("A1").labels()).noneMatch(label -> label.contains("限购以内"));
        var abroad = village.foreigner();
        assertThat(abroad.says("A1 x5").labels()).contains("I want 3 boxes");
    }

    @Test
    void who_has_none_is_told_that_it_was_too_many_at_once() {
        var village = village();
        village.owner().says("/limit A3 1");
        var over = village.viewer().says("红糖两袋");

        assertThat(over.text()).contains("红糖（A3）每人限 1 袋，2 袋要多了，还没有给你留").doesNotContain("0 袋");
        assertThat(over.labels()).containsExactly("要 1 袋");
        assertThat(village.foreigner().says("A3 x2").text())
                .contains("Brown sugar (A3) is limited to 1 bag each; 2 bags is too many");
    }

    private Village withRule(String rule) {
        var village = village();
        assertThat(village.owner().says("/shop repeat " + rule).text()).contains("改好了");
        return village;
    }

    private static String sales(Village village) {
        return village.owner().says("战况").text();
    }

    @ParameterizedTest
    @CsvSource({"好", "加", "再加吧", "yes", "add it"})
    void where_it_is_ignored_a_yes_adds_as_the_button_does(String yes) {
        var village = withRule("ignore");
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says("A1 x3");

        assertThat(viewer.says(yes).text()).as(yes).containsAnyOf("共 5 箱", "5 boxes in all");
    }

    @Test
    void where_it_is_ignored_a_no_leaves_it() {
        var village = withRule("ignore");
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says("A1 x3");

        viewer.says("不用了");
        assertThat(sales(village)).contains("留着 2 箱");
    }
}
