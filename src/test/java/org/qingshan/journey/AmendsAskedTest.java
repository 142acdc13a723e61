package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

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

    private Viewer served() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        village.owner().says("/delivered 1001");
        return buyer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到坏了怎么办", "水果坏了怎么赔", "坏了怎么办", "收到爛了怎麼處理", "桃子坏了怎么办", "收到坏的赔吗"})
    void of_a_parcel_that_has_come_it_tells_of_damage(String told) {
        assertThat(served().says(told).text())
                .as(told)
                .doesNotContain("还没打包的，不想要了随时能退")
                .contains("坏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"如果坏了怎么办", "万一坏了怎么赔", "坏果包赔吗", "可以退货吗"})
    void asked_beforehand_it_asks_for_the_rule_whatever_has_come(String asked) {
        assertThat(served().says(asked).text()).as(asked).contains("坏 5% 以内不退", "还没打包的，不想要了随时能退");
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
