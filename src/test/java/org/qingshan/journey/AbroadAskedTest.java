package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whether parcels go to other countries is told by the shop's own rule. */
@QuarkusTest
class AbroadAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "寄美国吗",
                "能寄国外吗",
                "可以寄到日本吗",
                "新加坡能寄吗",
                "寄海外嗎",
                "寄美国多少钱",
                "黄桃能寄美國嗎",
                "寄澳洲運費多少",
                "我在美国，能买吗",
                "国外能收到吗"
            })
    void no_fee_of_the_mainland_is_promised_and_the_host_is_asked(String asked) {
        var village = village();
        assertThat(village.viewer().says(asked).text())
                .contains("寄中国大陆的", "问了主播")
                .doesNotContain("12.00");
        assertThat(village.owner().says("提问").text()).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do you ship to the US?",
                "can you ship abroad?",
                "do you deliver to Japan",
                "ship internationally?",
                "is overseas shipping possible",
                "how much is shipping to Canada?",
                "I live in Germany, can you ship?"
            })
    void in_english(String asked) {
        assertThat(village().foreigner().says(asked).text())
                .contains("for mainland China", "asked the host")
                .doesNotContain("12.00");
    }

    @Test
    void where_nothing_goes_abroad_that_is_said() {
        var village = village();
        village.owner().says("/shop undeliverable 国外");

        assertThat(village.viewer().says("寄美国吗").text()).contains("国外寄不到，只寄国内。");
        assertThat(village.foreigner().says("do you ship to the UK?").text()).contains("do not go abroad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄香港吗", "我在长沙，能寄吗", "can you send it to us?", "我在家能寄吗"})
    void home_is_not_abroad(String asked) {
        assertThat(village().viewer().says(asked).text()).doesNotContain("国外", "abroad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄香港吗", "寄台湾多少钱", "寄到澳門要多少運費"})
    void nor_for_where_other_posts_are(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("寄中国大陆的").doesNotContain("12.00");
    }

    @Test
    void what_the_shop_has_set_for_there_is_told() {
        var village = village();
        village.owner().says("/shop fees 湖南 8；香港 35；其他 12");
        assertThat(village.viewer().says("寄香港多少钱").text()).contains("35.00");
    }

    @Test
    void who_tells_where_he_lives_hears_what_it_costs_to_send_it_there() {
        assertThat(village().viewer().says("我在长沙，能寄吗").text()).contains("寄到湖南省运费 ¥8.00");
    }
}
