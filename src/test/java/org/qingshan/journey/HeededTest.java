package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks to heed something with his goods gives none of them back by that. */
@QuarkusTest
class HeededTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"黄桃不要退", "不要退黄桃", "別取消", "别退啊我还要的", "黄桃不要忘了", "别忘了哈", "千万不要取消订单"})
    void what_shall_not_go_stands(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).contains("什么都没退");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃不要发错了啊",
                "黃桃不要錯了哦",
                "黄桃不要少了",
                "黄桃不要发邮政",
                "黄桃先不要发",
                "烂的黄桃我不要",
                "黄桃坏的我不要哈",
                "黄桃不甜我不要哦",
                "黄桃不要太熟",
                "不要青的",
                "不要摔了",
                "别漏了，谢谢"
            })
    void how_it_shall_be_is_for_the_host(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).contains("转给主播了", "订单没有变");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"please don't cancel my order", "don't forget my peaches", "Never cancel the peaches"})
    void what_shall_not_go_stands_in_english(String said) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(said).text()).contains("nothing was given back");
        assertThat(viewer.says("/cart").text()).contains("1 box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no bruised ones please", "don't send rotten peaches", "please don't crush the peaches"})
    void how_it_shall_be_is_for_the_host_in_english(String said) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(said).text()).contains("passed this note on to the host");
        assertThat(viewer.says("/cart").text()).contains("1 box");
    }

    @Test
    void who_only_looks_is_asked_before_anything_goes() {
        var viewer = ordered();

        assertThat(viewer.says("我不要A1，就看看").labels()).containsExactly("退 1 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @Test
    void who_does_not_say_any_more_is_asked_before_anything_goes() {
        var viewer = orderedInEnglish();

        assertThat(viewer.says("I don't want peaches").labels()).hasSize(1);
        assertThat(viewer.says("/cart").text()).contains("1 box");
        assertThat(viewer.says("I don't want peaches anymore").text()).contains("given back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖不要了，他们说太甜", "我妈不要黄桃", "老公说不要黄桃", "黄桃我姐不要了"})
    void what_he_gives_up_himself_goes_or_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("红糖三袋，黄桃一箱");

        var answer = viewer.says(said);
        assertThat(answer.labels()).noneMatch(label -> label.startsWith("要 "));
        assertThat(answer.labels()).as(answer.text()).anyMatch(label -> label.contains("退"));
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱", "红糖 3 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋个别碎了", "黄桃特别烂"})
    void that_some_are_broken_is_no_wish(String said) {
        var viewer = village().neighbour();
        viewer.says("鸡蛋一盒，黄桃一箱");

        assertThat(viewer.says(said).text()).doesNotContain("订单没有变");
    }

    @Test
    void what_somebody_else_gives_up_does_not_go() {
        var viewer = ordered();

        assertThat(viewer.says("刚有人说黄桃不要了，给我").labels()).noneMatch(label -> label.startsWith("退"));
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃不要了", "黄桃退了吧", "黄桃不要退了吧", "太贵了，黄桃不要了", "黄桃别发了"})
    void what_is_given_up_goes(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).contains("已退回 1 箱");
    }
}
