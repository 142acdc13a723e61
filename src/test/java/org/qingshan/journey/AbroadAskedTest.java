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
    void where_nothing_stands_against_it_its_fee_is_told(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("国外也寄，运费 ¥12.00，满 ¥99.00 包邮。");
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
        assertThat(village().foreigner().says(asked).text()).contains("Parcels go abroad too; shipping ¥12.00");
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

    @Test
    void who_tells_where_he_lives_hears_what_it_costs_to_send_it_there() {
        assertThat(village().viewer().says("我在长沙，能寄吗").text()).contains("寄到湖南省运费 ¥8.00");
    }
}
