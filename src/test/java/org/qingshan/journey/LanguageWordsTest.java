package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** The language is changed by whatever word there is for it. */
@QuarkusTest
class LanguageWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"改回中文", "简体中文", "请说简体", "说普通话", "switch to chinese"})
    void back_to_chinese(String word) {
        var viewer = village().viewer();
        viewer.says("英文");
        assertThat(viewer.says("A1 1").text()).contains("kept for you");

        viewer.says(word);
        assertThat(viewer.says("A1 1").text()).contains("已为你留");
    }

    @Test
    void whoever_writes_english_at_a_chinese_browser_is_answered_in_english() {
        var viewer = village().newcomer();
        viewer.says("hi");
        viewer.says("OK");

        assertThat(viewer.says("how much are the peaches?").text()).contains("Yellow peaches");
        assertThat(viewer.says("A1 1").text()).contains("kept for you");
    }

    @Test
    void whoever_writes_chinese_at_an_english_browser_is_answered_in_chinese() {
        var viewer = village().foreigner();
        viewer.says("hello");

        assertThat(viewer.says("黄桃多少钱一箱").text()).contains("黄桃").doesNotContain("per box");
        assertThat(viewer.says("A1 1").text()).contains("已为你留");
    }

    @Test
    void whoever_goes_on_in_english_is_answered_in_it() {
        var viewer = village().newcomer();
        viewer.says("黄桃多少钱一箱");

        assertThat(viewer.says("when do you ship it?").text()).containsPattern("\\p{IsHan}");
        viewer.says("+1");
        assertThat(viewer.says("how do I pay for it?").text()).doesNotContainPattern("[，。？！]");
    }

    @Test
    void whoever_goes_on_in_chinese_is_answered_in_it() {
        var viewer = village().foreigner();
        viewer.says("how much are the peaches?");

        assertThat(viewer.says("什么时候发货").text()).doesNotContainPattern("[，。？！]");
        assertThat(viewer.says("怎么付款").text()).containsPattern("[，。？！]");
    }

    @Test
    void mixed_messages_and_single_ones_change_nothing() {
        var viewer = village().newcomer();
        viewer.says("黄桃多少钱一箱");
        viewer.says("how much is the shipping?");
        viewer.says("给我来两箱 please");
        viewer.says("how much is it in all?");
        viewer.says("什么时候发货");

        assertThat(viewer.says("when do you ship it?").text()).containsPattern("[，。？！]");
    }

    @Test
    void a_language_that_was_chosen_stays() {
        var viewer = village().foreigner();
        viewer.says("/language en");
        viewer.says("什么时候发货");
        viewer.says("怎么付款");

        assertThat(viewer.says("黄桃多少钱一箱").text()).doesNotContainPattern("[，。？！]");
    }

    @Test
    void a_message_that_says_two_things_tells_its_language_once() {
        var viewer = village().foreigner();
        viewer.says("how much are the peaches?");
        viewer.says(ADDRESS);
        viewer.says("yes");
        viewer.says("A1 1");
        viewer.says("confirm");

        assertThat(viewer.says("1001不要了，再来一箱").text()).doesNotContainPattern("[，。？！]");
    }

    @Test
    void parts_of_an_address_that_is_asked_for_tell_nothing() {
        var viewer = village().foreigner();
        viewer.says("how much are the peaches?");
        viewer.says("/address");
        viewer.says("长沙市岳麓区");
        viewer.says("麓山南路88号");
        viewer.says("阳光小区3栋");

        assertThat(viewer.says("A1 1").text()).doesNotContainPattern("[，。？！]");
    }
}
