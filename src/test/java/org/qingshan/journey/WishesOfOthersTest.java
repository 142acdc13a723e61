package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A wish that was refused is none, and what two people want each is two. Both are asked about, and nothing is taken before. */
@QuarkusTest
class WishesOfOthersTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我儿子吵着要两箱桃子 我没同意",
                "我要两箱桃子，老公不许",
                "我没答应，儿子要两箱桃子",
                "女兒想要兩箱黃桃，我沒答應",
                "我妈要两箱桃子，我没让买",
                "儿子说再来两箱桃子，我说家里吃不完",
                "朋友喊我买两箱黄桃，我拒绝了"
            })
    void a_wish_that_was_refused_is_asked_about(String said) {
        var viewer = village().viewer();
        var answer = viewer.says(said);

        assertThat(answer.text()).doesNotContain("已为你留");
        assertThat(answer.labels()).containsExactly("要 2 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my wife wants two boxes of peaches, I refused",
                "my son wanted two boxes of peaches but I said no",
                "I want two boxes of peaches but my husband won't let me",
                "two boxes of peaches, my husband said no"
            })
    void the_same_in_english(String said) {
        var viewer = village().foreigner();

        assertThat(viewer.says(said).text()).doesNotContain("kept for you");
        assertThat(viewer.says("/cart").text()).doesNotContain("peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公要两箱黄桃", "要两箱黄桃，不许坏的", "儿子要两箱黄桃，我同意了", "两箱黄桃，别放门口"})
    void a_wish_that_nobody_refused_is_an_order(String said) {
        assertThat(village().viewer().says(said).text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我和我妈都要一箱黄桃", "我要一箱黄桃我妹也要一箱", "我們倆都要一箱黃桃", "我妈跟我都要一箱黄桃"})
    void two_people_want_one_each(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says(said).labels()).containsExactly("要 2 箱 黄桃（A1）", "要 1 箱 黄桃（A1）");
        assertThat(viewer.says("2").text()).contains("已为你留 2 箱 黄桃（A1），共 2 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me and my sister both want a box of peaches",
                "my mum and I both want one box of peaches",
                "we both need a box of peaches"
            })
    void two_people_want_one_each_in_english(String said) {
        var viewer = village().foreigner();

        assertThat(viewer.says(said).labels())
                .containsExactly("I want 2 boxes of Yellow peaches (A1)", "I want 1 box of Yellow peaches (A1)");
    }

    @ParameterizedTest
    @CsvSource({"黄桃和红糖我都要一份,1", "黄桃和红糖都要两份,2"})
    void both_goods_are_no_two_people(String said, String each) {
        assertThat(village().viewer().says(said).text())
                .contains("已为你留 " + each + " 箱 黄桃（A1）", "已为你留 " + each + " 袋 红糖（A3）");
    }
}
