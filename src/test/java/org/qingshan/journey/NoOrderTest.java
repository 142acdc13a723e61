package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What denies, laughs or tells of others orders nothing, and nobody who only says "all right" to a guess has bought what was guessed. */
@QuarkusTest
class NoOrderTest extends Journey {
    private static void hasBoughtNothing(Viewer person) {
        assertThat(person.says("/cart").text()).containsAnyOf("购物车是空的", "Your cart is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没必要买两箱黄桃",
                "不想要两箱黄桃",
                "谁会买两箱黄桃啊",
                "手滑A1两箱",
                "主播唱首歌我就买两箱黄桃",
                "隔壁王婶要了10盒鸡蛋",
                "前排那个要兩袋紅糖",
                "两箱黄桃，想得美",
                "可惜没钱，不然来三箱黄桃",
                "A1 👎",
                "nobody needs 5 jin of pork",
                "I can't buy two boxes of eggs",
                "my mum eats 2 eggs every morning",
                "the guy above wants 5 boxes of eggs"
            })
    void what_denies_or_tells_of_others_offers_nothing(String said) {
        var viewer = village().neighbour();

        assertThat(viewer.says(said).replies())
                .flatExtracting(Viewer.Line::buttons)
                .noneMatch(button -> button.says().startsWith("/buy"));
        viewer.says("对");
        hasBoughtNothing(viewer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 boxes of peaches please, maybe more later",
                "two boxes of peaches, not kidding",
                "2 boxes of peaches no kidding",
                "备注：（放门卫）黄桃两箱",
                "主播大哥来两箱黄桃",
                "主播小姐姐来两箱黄桃",
                "这么便宜我就来两箱黄桃吧",
                "太便宜了，我就买两箱黄桃",
                "two boxes of peaches please, don't forget",
                "黄桃来两箱，顺便看看A2的图片"
            })
    void what_only_resembles_it_is_an_order_or_is_offered(String said) {
        var viewer = village().viewer();

        var answer = viewer.says(said);
        boolean isTaken = viewer.says("/cart").text().contains("黄桃 2 箱");
        assertThat(isTaken || answer.labels().stream().anyMatch(label -> label.contains("2")))
                .as(answer.text() + answer.labels())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "嗯", "好", "OK thanks", "谢谢", "行吧"})
    void a_guess_is_not_agreed_to_by_all_right(String heard) {
        var viewer = village().neighbour();
        assertThat(viewer.says("下个月我再来拿三盒鸡蛋").labels()).containsExactly("要 3 盒 土鸡蛋（A4）");

        viewer.says(heard);
        hasBoughtNothing(viewer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对", "是的", "yes", "要"})
    void a_guess_is_agreed_to_by_a_yes(String yes) {
        var viewer = village().neighbour();
        viewer.says("下个月我再来拿三盒鸡蛋");
        viewer.says("好的");

        assertThat(viewer.says(yes).text()).contains("已下单 3 盒 土鸡蛋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 2024款吗", "A1 666", "A1 8888"})
    void a_year_or_a_number_for_fun_is_asked_with_nothing_to_tap(String said) {
        var viewer = village().neighbour();

        var asked = viewer.says(said);
        assertThat(asked.text()).contains("黄桃（A1）要多少");
        assertThat(asked.labels()).isEmpty();
        viewer.says("是");
        hasBoughtNothing(viewer);
    }

    @Test
    void what_goods_have_is_asked_for_and_not_ordered() {
        var viewer = village().foreigner();

        assertThat(viewer.says("I want A1's origin").text()).contains("Qingshan Village");
        hasBoughtNothing(viewer);
    }

    @Test
    void an_order_under_a_condition_waits_for_the_answer() {
        var viewer = village().neighbour();

        assertThat(viewer.says("红糖18块8太贵了15行不行,行就来10袋").text()).contains("还没给你下单");
        viewer.says("好的");
        hasBoughtNothing(viewer);
    }
}
