package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What people say in one breath, and how they take it back in one word. */
@QuarkusTest
class TogetherTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两箱黄桃 王桂芳13812345678湖南长沙岳麓区麓山南路2号",
                "A1 x2，王桂芳 13812345678 湖南省长沙市岳麓区麓山南路2号",
                "A1 x2\n王桂芳\n13812345678\n湖南省长沙市岳麓区麓山南路2号",
                "王桂芳 13812345678 湖南省长沙市岳麓区麓山南路2号 A1 x2",
                "王桂芳 13812345678 湖南省长沙市岳麓区麓山南路2号要两箱黄桃",
                "王桂芳13812345678湖南省长沙市岳麓区麓山南路2号两箱黄桃",
                "我要两箱黄桃寄到湖南省长沙市岳麓区麓山南路2号王桂芳13812345678",
                "王桂芳 13812345678 湖南省长沙市岳麓区麓山南路2号来2箱A1"
            })
    void a_claim_and_an_address_in_one_message_are_both_taken(String said) {
        var viewer = village().viewer();
        var answer = viewer.says(said);

        assertThat(answer.text()).contains("已为你留 2 箱 黄桃（A1）", "王桂芳", "138 1234 5678", "岳麓区麓山南路2号");
        assertThat(answer.text()).doesNotContain("号A1", "x2", "2号要", "2号两", "2号来", "桃寄");
        viewer.says("对");
        assertThat(viewer.says("/confirm").text()).contains("下单成功", "黄桃 2 箱");
    }

    @Test
    void an_address_alone_is_no_claim() {
        var viewer = village().viewer();

        assertThat(viewer.says("王桂芳 13812345678 湖南省长沙市岳麓区A1栋2号").text())
                .contains("王桂芳")
                .doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤销", "撤回", "undo", "/undo"})
    void the_word_of_the_button_takes_back_the_last_step(String word) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("A2 3斤");

        assertThat(viewer.says(word).text()).contains("3 斤 竹笋（A2）");
        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱").doesNotContain("竹笋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤销", "undo"})
    void the_word_takes_back_a_giving_back_too(String word) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("A2 3斤");
        viewer.says("竹笋不要了");

        assertThat(viewer.says(word).text()).contains("3 斤 竹笋（A2）给你拿回来了");
        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱", "竹笋 3 斤");
    }

    @Test
    void the_cart_shows_what_is_kept_of_the_last_stream_too() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        village.owner().says("/end yes");
        village.owner().says("/live");
        viewer.says("A2 3斤");

        assertThat(viewer.says("/cart").text()).contains("（订单 1002）", "竹笋 3 斤", "（订单 1001）", "黄桃 2 箱");
    }
}
