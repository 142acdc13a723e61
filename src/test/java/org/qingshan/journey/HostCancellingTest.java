package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host cancels a buyer's order in a sentence of his own. */
@QuarkusTest
class HostCancellingTest extends Journey {
    private static final String NO_SUCH_ORDER = "店里没有订单 9912，看看号码对不对。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把9912取消了吧，没货了",
                "取消9912吧，没货了",
                "9912取消，没货了",
                "取消 9912 没货了",
                "9912那单取消吧 没货了",
                "9912没货了，取消吧",
                "没货了，把9912取消",
                "把9912取消吧，沒貨了",
                "取消9912",
                "cancel 9912, out of stock",
                "please cancel order 9912, we are out of peaches",
                "/cancel 9912 缺货",
                "恢复订单 9912"
            })
    void an_order_that_does_not_exist_is_said_not_to(String said) {
        var village = village();
        village.viewer().says("A1 2");
        assertThat(village.owner().says(said).text()).as(said).isEqualTo(NO_SUCH_ORDER);
    }

    @Test
    void so_it_is_in_english() {
        var village = village();
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        assertThat(host.says("cancel order 9912, we are out").text())
                .isEqualTo("The shop has no order 9912. Check the number.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把1001取消了吧，没货了",
                "1001那单取消吧 没货了",
                "1001没货了，取消吧",
                "没货了，把1001取消",
                "please cancel order 1001, we are out of peaches"
            })
    void one_that_exists_is_cancelled_with_its_reason(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 2");
        assertThat(village.owner().says(said).text()).as(said).contains("订单 1001 取消了");
        buyer.hears(said.contains("没货了") ? "没货了" : "we are out of peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001取消了吗", "有人问，1001取消了", "cancel 1001 please", "取消 2000 袋红糖"})
    void what_only_asks_or_tells_cancels_nothing(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 2");
        village.owner().says(said);
        assertThat(buyer.says("/status 1001").text()).as(said).contains("等打包");
    }
}
