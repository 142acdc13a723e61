package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who says that he has paid too much, and has ordered nothing, may have sent money all the same: it is kept, and the host reads it. */
@QuarkusTest
class OverpaidForNothingTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我多付了",
                "我多转了10块",
                "付多了",
                "多付了，付了60",
                "我付重了",
                "我付了两次",
                "不小心多付了钱",
                "我给你们多打了20",
                "多收了我的钱",
                "付错了，付了60",
                "I overpaid, I sent 60",
                "you charged me twice",
                "overpaid by 10",
                "I paid twice",
                "I paid too much",
                "I sent too much money"
            })
    void of_nothing_ordered_the_host_is_told(String said) {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says(said).text()).as(said).contains("你没有要付的订单", "你说付了的，我告诉店家了");
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
        assertThat(viewer.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我多付了，能退吗", "我付多了怎么办"})
    void who_asks_as_well_is_heard_too(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("你说付了的，我告诉店家了");
    }

    @Test
    void of_a_cart_it_is_kept_with_the_sum_that_is_named() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 2");
        assertThat(viewer.says("我多付了，付了100").text()).contains("¥100.00", "先记下了", "还没下单");
        viewer.says(ADDRESS);
        viewer.says("确认");
        assertThat(village.owner().says("谁付了").text()).contains("说付了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我多付了", "我多转了10块", "I overpaid"})
    void of_a_cart_without_a_sum_none_is_made_up(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 2");
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("你说付过了，我先记下了", "还没下单")
                .doesNotContain("¥10.00", "两次");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要是多付了怎么办", "多付了会退吗", "付多了怎么办"})
    void who_only_asks_has_said_nothing_of_money(String asked) {
        assertThat(village().viewer().says(asked).text())
                .as(asked)
                .contains("店家对账查到了会退给你")
                .doesNotContain("你说付了的");
    }
}
