package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks beforehand what becomes of what comes spoilt hears the shop's rule; whoever tells that it did is heard. */
@QuarkusTest
class AmendsAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "可以退货吗",
                "坏果包赔吗",
                "坏了怎么办",
                "如果坏了怎么办？",
                "收到坏的赔吗",
                "能退吗",
                "七天无理由吗",
                "包退吗",
                "售后怎么样",
                "不好吃可以退吗",
                "坏了包赔不",
                "黄桃坏了包赔吗",
                "壞了怎麼辦"
            })
    void the_rule_is_told(String asked) {
        assertThat(village().viewer().says(asked).text())
                .contains("24 小时内在这里说「坏了」", "坏 5% 以内不退", "还没打包的，不想要了随时能退")
                .doesNotContain("不好意思");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can I return them",
                "refund policy?",
                "what if they arrive broken",
                "do you refund damaged fruit",
                "is there a guarantee"
            })
    void in_english(String asked) {
        assertThat(village().foreigner().says(asked).text())
                .contains("within 24 h of its arrival", "Up to 5% spoilt is not paid back")
                .doesNotContain("sorry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"坏了", "烂了三个", "全坏了，怎么赔我", "they arrived broken"})
    void who_tells_of_it_is_not_told_the_rule(String told) {
        var viewer = village().viewer();

        assertThat(viewer.says(told).text()).doesNotContain("坏 5% 以内不退", "Up to 5%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"do you pay for shipping?", "what if i'm off on friday?", "do you replace A1 with A2"})
    void other_questions_are_not_of_that(String asked) {
        assertThat(village().foreigner().says(asked).text()).doesNotContain("within 24 h of its arrival");
    }

    @Test
    void asked_beside_a_claim_it_offers_what_is_wanted() {
        var answer = village().viewer().says("A1两箱，坏了怎么办");

        assertThat(answer.text()).contains("坏 5% 以内不退", "还没给你下单");
        assertThat(answer.labels()).contains("要 2 箱 黄桃（A1）");
    }
}
