package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** What somebody was shown or asked just before is what he means, whatever is presented. */
@QuarkusTest
class ShownTest extends Journey {
    @Test
    void plus_one_after_a_card_that_a_link_led_to_means_that_card_which_is_not_called_presented() {
        var village = village();
        var viewer = village.viewer().opens();

        assertThat(viewer.says("/start s_A2").text()).contains("竹笋").doesNotContain("正在讲解 A2", "发 +1 就要");
        assertThat(viewer.says("+1").text()).contains("竹笋（A2）");
    }

    @Test
    void the_amount_that_was_asked_for_is_of_what_was_asked_about() {
        var village = village();
        var viewer = village.viewer().opens();

        assertThat(viewer.says("/start q_A2").text()).contains("竹笋（A2）要多少");
        assertThat(viewer.says("3").text()).contains("3 斤", "竹笋（A2）");
    }

    @Test
    void an_amount_after_an_answer_is_of_what_was_answered() {
        var village = village();
        var viewer = village.viewer().opens();

        assertThat(viewer.says("A2还有吗").text()).contains("竹笋");
        assertThat(viewer.says("2").text()).contains("2 斤", "竹笋（A2）");
    }

    @Test
    void a_question_that_was_invited_is_of_that_card_and_is_kept_for_the_host() {
        var village = village();
        var viewer = village.viewer().opens();

        assertThat(viewer.says("/start a_A2").text()).contains("竹笋（A2）");
        assertThat(viewer.says("甜吗").text()).doesNotContain("谢谢捧场");
        assertThat(viewer.says("甜啊").text()).doesNotContain("转给主播");
    }
}
