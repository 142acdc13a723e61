package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever names a sum and asks how much it buys hears that, and orders nothing by it. */
@QuarkusTest
class ForMoneyTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100块能买几箱黄桃",
                "一百块钱可以买多少黄桃",
                "黄桃100元最多能买几箱？",
                "黃桃一百塊能買幾箱",
                "黄桃100块几箱",
                "100塊錢的黃桃有幾箱",
                "一百块钱的黄桃",
                "給我來100塊錢的黃桃",
                "as many peaches as 100 gets me",
                "100 yuan worth of peaches",
                "how many boxes of peaches can I get for 100?",
                "how many boxes of peaches for 100"
            })
    void how_much_of_it_a_sum_buys(String asked) {
        var viewer = village().viewer();
        var answer = viewer.says(asked);

        assertThat(answer.text()).contains("¥100.00能买 3 箱 黄桃（A1），货款 ¥89.70", "满 ¥99.00 包邮");
        assertThat(answer.labels()).containsExactly("要 3 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @Test
    void of_all_that_there_is_where_nothing_is_named() {
        var answer = village().foreigner().says("what can I get for 30 yuan?").text();

        assertThat(answer)
                .contains(
                        "¥30.00 buys 1 box of Yellow peaches (A1): ¥29.90",
                        "¥30.00 buys 3 jin of Bamboo shoots (A2): ¥29.40")
                .contains("¥30.00 does not buy any Free-range eggs (A4): 1 box is ¥36.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how many boxes for 100", "100块几箱", "what does 100 buy me"})
    void alone_it_is_asked_of_what_is_on_sale(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("¥100.00能买 3 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"how many boxes for 100 people", "how much is it for 100", "A1要多少钱", "2要多少钱", "A1买几送几", "A1拍几件发货"
            })
    void a_code_is_no_sum(String asked) {
        assertThat(village().viewer().says(asked).text()).doesNotContain("不够一份", "能买");
    }
}
