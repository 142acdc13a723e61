package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever types instead of tapping is answered as if he had tapped; and only while the question is the last thing that was said. */
@QuarkusTest
class ChoosingTest extends Journey {
    private static final String ONE = "黄桃大概两箱吧";

    @ParameterizedTest
    @ValueSource(strings = {"对", "对的。", "是的", "要", "就这个", "第一个", "要2箱黄桃（A1）", "yes"})
    void a_yes_to_the_one_thing_that_was_asked_orders_it(String yes) {
        var viewer = village().viewer();
        assertThat(viewer.says(ONE).labels()).containsExactly("要 2 箱 黄桃（A1）");

        assertThat(viewer.says(yes).text()).contains("已为你留 2 箱 黄桃（A1），共 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"嗯嗯", "好的呀", "可以👌", "ok thanks"})
    void who_only_heard_it_is_shown_it_again(String heard) {
        var viewer = village().viewer();
        viewer.says(ONE);

        assertThat(viewer.says(heard).labels()).containsExactly("要 2 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要", "想要", "给我留着", "这个我要了", "yes please", "I'll take it"})
    void a_wish_below_a_card_is_asked_back_with_what_is_shown(String wish) {
        var viewer = village().viewer();

        assertThat(viewer.says(wish).labels()).containsExactly("要 1 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).doesNotContain("1 箱 黄桃");
    }

    @Test
    void a_second_yes_orders_nothing_more() {
        var viewer = village().viewer();
        viewer.says(ONE);
        viewer.says("对");

        assertThat(viewer.says("好的").text()).doesNotContain("已为你留");
        assertThat(viewer.says("对").text()).doesNotContain("已为你留");
        assertThat(viewer.says("/cart").text()).contains("2 箱");
    }

    @Test
    void a_yes_after_something_else_was_said_orders_nothing() {
        var viewer = village().viewer();
        viewer.says(ONE);
        viewer.says("/help");

        assertThat(viewer.says("对").text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是", "不用了", "都不是", "no"})
    void a_no_orders_nothing_and_is_understood(String no) {
        var viewer = village().viewer();
        viewer.says(ONE);

        assertThat(viewer.says(no).text()).isEqualTo("好，这句没有下单。想要什么，发名字和数量就行。");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @CsvSource({
        "第二个, 土鸡蛋（A4）",
        "我要第二个, 土鸡蛋（A4）",
        "后面那个, 土鸡蛋（A4）",
        "第一个吧, 黄桃（A1）",
        "the second one, 土鸡蛋（A4）",
        "the last, 土鸡蛋（A4）"
    })
    void one_of_several_is_called_by_its_place(String said, String taken) {
        var viewer = village().viewer();
        var asked = viewer.says("桃子鸡蛋哪个都行来一个");
        assertThat(asked.labels()).hasSize(2);

        assertThat(viewer.says(said).text()).contains("已为你留 1", taken);
    }

    @Test
    void a_yes_to_several_is_asked_which() {
        var viewer = village().viewer();
        viewer.says("桃子鸡蛋哪个都行来一个");

        var asked = viewer.says("是的");
        assertThat(asked.text()).isEqualTo("要哪一个？点一下，或者说「第一个」：");
        assertThat(asked.labels()).hasSize(2);
        assertThat(viewer.says("第一个").text()).contains("已为你留 1 箱 黄桃（A1）");
    }

    @Test
    void an_amount_alone_is_asked_of_each_where_several_were_offered() {
        var viewer = village().viewer();
        viewer.says("桃子鸡蛋哪个都行来一个");

        assertThat(viewer.says("2").labels()).containsExactly("要 2 箱 黄桃（A1）", "要 2 盒 土鸡蛋（A4）");
        assertThat(viewer.says("两盒").text()).contains("已为你留 2 盒 土鸡蛋（A4）");
    }

    @Test
    void an_amount_alone_is_of_what_was_asked_about_and_not_of_the_card() {
        var viewer = village().viewer();
        assertThat(viewer.says("红糖大概一袋吧").labels()).containsExactly("要 1 袋 红糖（A3）");

        assertThat(viewer.says("2").text()).contains("已为你留 2 袋 红糖（A3）");
    }

    @Test
    void where_another_card_came_between_an_amount_is_of_that_card() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("红糖大概一袋吧");
        village.owner().says("/card A4");

        assertThat(viewer.says("+1").text()).contains("已为你留 1 盒 土鸡蛋（A4）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "嗯", "ok thanks", "+1"})
    void who_thanks_for_an_answer_orders_nothing_of_what_he_asked_about(String said) {
        var viewer = village().viewer();
        viewer.says("红糖打药吗？没打的话来两袋");

        assertThat(viewer.says(said).text()).doesNotContain("红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对了", "得了吧", "行了", "好了", "这个？", "好？", "ok?", "right?", "第一个？", "哦，这样啊", "这样啊", "哦，这个"})
    void what_is_no_yes_orders_nothing(String said) {
        var viewer = village().viewer();
        viewer.says(ONE);

        assertThat(viewer.says(said).text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一个", "the first one", "最后一个", "前面那个", "对"})
    void buttons_below_an_answer_are_not_called_by_their_place(String said) {
        var viewer = village().viewer();
        assertThat(viewer.says("红糖还有吗").labels()).containsExactly("要 1 袋", "要 2 袋");

        assertThat(viewer.says(said).text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一个", "第二个", "对", "the first"})
    void nobody_is_forgotten_by_the_place_of_a_button(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("/forget");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("2 箱");
    }

    @Test
    void what_was_said_since_ends_the_question() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A2 1");
        viewer.says(ONE);
        village.owner().says("/say 晚上加播一场好不好");

        assertThat(viewer.says("好").text()).doesNotContain("已为你留");
    }

    @Test
    void one_and_a_half_is_not_fifteen() {
        var viewer = village().viewer();
        viewer.says("笋大概1.5斤吧");

        assertThat(viewer.says("要15斤竹笋（A2）").text()).contains("已为你留 15 斤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3 99999", "A3 0", "/buy A3 x", "a3 两万袋"})
    void an_amount_that_cannot_be_is_asked_for_again(String said) {
        var viewer = village().viewer();
        var asked = viewer.says(said);
        assertThat(asked.text()).isEqualTo("红糖（A3）要多少？还剩 120 袋。发数量就行，比如 A3 2。");

        assertThat(viewer.says("4").text()).contains("已为你留 4 袋 红糖（A3）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改地址", "我想换个地址", "地址写错了", "Can I change my address?", "wrong address"})
    void where_parcels_go_is_changed_in_any_words(String said) {
        var viewer = village().viewer();
        viewer.says("李梅 13812345678 湖南长沙岳麓区麓山路1号");
        viewer.says("对");
        viewer.says(said);

        viewer.says("王芳 13912345678 湖南省株洲市天元区长江路8号");
        viewer.says("对");
        assertThat(viewer.says("/address").text()).contains("王芳").doesNotContain("李梅");
    }
}
