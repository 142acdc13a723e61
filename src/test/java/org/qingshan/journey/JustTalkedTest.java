package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** An amount without a name is of what the person spoke of last, not of the card; where either may be meant, it is asked. */
@QuarkusTest
class JustTalkedTest extends Journey {
    @ParameterizedTest
    @CsvSource({
        "A3甜不甜, 2, 已为你留 2 袋 红糖（A3）",
        "红糖怎么样, 来两袋, 已为你留 2 袋 红糖（A3）",
        "鸡蛋是散养的吗, 那来两份, 已为你留 2 盒 土鸡蛋（A4）",
        "你家红糖真不错, 要三袋, 已为你留 3 袋 红糖（A3）",
        "腊肉肥不肥, 半斤, 已为你留 0.5 斤 腊肉（A5）",
    })
    void an_amount_after_a_question_is_of_what_was_asked(String asked, String said, String answer) {
        var viewer = village().viewer();
        assertThat(viewer.says(asked).text()).doesNotContain("已为你留");

        assertThat(viewer.says(said).text()).contains(answer);
    }

    /** He has just taken eggs by their name, and peaches are shown. */
    @ParameterizedTest
    @CsvSource({"来两份, 黄桃（A1）", "two please, Yellow peaches (A1)"})
    void an_amount_after_something_else_was_taken_is_asked(String said, String card) {
        var viewer = said.startsWith("two") ? village().foreigner() : village().viewer();
        assertThat(viewer.says("A4 1").text()).containsAnyOf("已为你留 1 盒", "1 box of Free-range eggs (A4) kept");

        var answer = viewer.says(said);
        assertThat(answer.text()).doesNotContain("已为你留", "kept for you");
        assertThat(answer.labels()).anyMatch(label -> label.contains("A4")).anyMatch(label -> label.contains(card));
    }

    @Test
    void a_plus_is_said_to_the_card_whatever_was_taken_before() {
        var viewer = village().viewer();
        viewer.says("A4 1");

        assertThat(viewer.says("+1").text()).contains("已为你留 1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每样来两份", "都要两份"})
    void so_much_of_each_is_hardly_of_all_that_is_sold(String said) {
        var viewer = village().viewer();
        viewer.says("A1 1，A4 1");

        var answer = viewer.says(said);
        assertThat(answer.text()).doesNotContain("已为你留");
        assertThat(answer.labels()).noneMatch(label -> label.contains("A3"));
    }

    @Test
    void what_names_nothing_in_between_changes_nothing() {
        var viewer = village().viewer();
        viewer.says("红糖多少钱");
        viewer.says("包邮吗");
        viewer.says("我看看");

        assertThat(viewer.says("来两份").text()).contains("已为你留 2 袋 红糖（A3）");
    }

    @Test
    void those_are_what_was_asked_last() {
        var viewer = village().foreigner();
        viewer.says("how much is the pork?");
        viewer.says("and eggs?");

        assertThat(viewer.says("give me two of those").text()).contains("2 boxes of Free-range eggs (A4) kept for you");
    }

    @ParameterizedTest
    @CsvSource({"two boxes of apples, ok then two", "do you have mangoes, give me two boxes", "any oranges today?, 2"})
    void an_amount_after_what_is_not_sold_is_asked(String asked, String said) {
        var viewer = village().foreigner();
        viewer.says(asked);

        var answer = viewer.says(said);
        assertThat(answer.text()).doesNotContain("kept for you");
        assertThat(answer.labels()).anyMatch(label -> label.contains("Yellow peaches (A1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"有苹果吗", "猕猴桃什么时候有", "还有荔枝没"})
    void an_amount_after_a_question_for_what_is_not_sold_is_asked(String asked) {
        var viewer = village().viewer();
        viewer.says(asked);

        assertThat(viewer.says("来两箱").labels()).contains("要 2 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).doesNotContain("2 箱");
    }

    @Test
    void of_several_it_is_asked_unless_only_one_is_sold_so() {
        var viewer = village().viewer();
        viewer.says("红糖和鸡蛋哪个好");

        assertThat(viewer.says("来两份").labels()).containsExactly("要 2 袋 红糖（A3）", "要 2 盒 土鸡蛋（A4）");
        viewer.says("红糖和鸡蛋哪个卖得好");
        assertThat(viewer.says("来两袋").text()).contains("已为你留 2 袋 红糖（A3）");
    }

    @Test
    void where_a_card_was_put_up_since_both_are_offered() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("红糖好吃吗");
        village.owner().says("/card A4");

        assertThat(viewer.says("2").labels()).containsExactly("要 2 袋 红糖（A3）", "要 2 盒 土鸡蛋（A4）");
        assertThat(viewer.says("/cart").text()).doesNotContain("2 盒", "2 袋");
    }

    @Test
    void the_same_card_put_up_again_is_a_card_too() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("红糖好吃吗");
        village.owner().says("/card A1");

        assertThat(viewer.says("两份").labels()).containsExactly("要 2 袋 红糖（A3）", "要 2 箱 黄桃（A1）");
    }

    @Test
    void plus_one_may_be_said_to_the_card() {
        var viewer = village().viewer();
        viewer.says("红糖好吃吗");

        assertThat(viewer.says("+1").labels()).containsExactly("要 1 袋 红糖（A3）", "要 1 箱 黄桃（A1）");
    }

    @Test
    void what_was_claimed_since_ends_it() {
        var viewer = village().viewer();
        viewer.says("红糖好吃吗");
        viewer.says("A1 1");

        assertThat(viewer.says("+1").text()).contains("黄桃（A1）").doesNotContain("红糖");
    }

    @Test
    void after_a_complaint_an_amount_is_no_order_of_the_card() {
        var viewer = village().viewer();
        viewer.says("上次红糖少了两袋");

        assertThat(viewer.says("两箱").text()).doesNotContain("已为你留");
    }
}
