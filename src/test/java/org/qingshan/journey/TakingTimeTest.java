package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who only looks, thinks about it or praises the host has not to be understood as anything else. */
@QuarkusTest
class TakingTimeTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"我再想想", "考虑一下", "随便看看", "等会儿再说", "我先看看", "回頭再說"})
    void who_takes_his_time_is_given_it(String said) {
        var viewer = village().viewer();
        viewer.says("你好");

        assertThat(viewer.says(said).text()).isEqualTo("好，不急，慢慢看。想要什么，发名字和数量就行。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe later", "just looking", "let me think about it", "I'm just browsing, thanks"})
    void who_takes_his_time_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("hello");

        assertThat(viewer.says(said).text()).contains("No hurry, take your time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"主播好漂亮啊，声音好听", "五星好评", "祝老板大卖"})
    void praise_gets_a_kind_word(String said) {
        var viewer = village().viewer();
        viewer.says("你好");

        assertThat(viewer.says(said).text()).contains("谢谢捧场");
    }

    @Test
    void who_has_a_cart_is_told_how_long_it_is_kept() {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says("我再想想").text()).contains("什么都还没下单", "还有 15 分钟");
    }
}
