package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host asks of the work that is left, and changes several things at once, in words of his own. */
@QuarkusTest
class HostInWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "还剩几单没打包",
                "还有几单没发货",
                "还有多少订单要打包",
                "還剩幾單沒打包",
                "没发货的还有几单",
                "how many orders left to pack",
                "How many orders are still unpacked?",
                "how many parcels do we still have to ship"
            })
    void what_is_left_to_pack_and_send_is_told_in_orders(String asked) {
        var village = village();
        village.neighbour().says("A1 x2");
        village.neighbour().says("A2 x2");
        village.neighbour().says("A3 x2");
        var owner = village.owner();
        owner.says("/packed 1002");

        assertThat(owner.says(asked).text())
                .as(asked)
                .contains("还有 2 单没打包，另有 1 单打好了还没发")
                .doesNotContain("29.90");
        assertThat(village.viewer().says(asked).text()).as(asked).doesNotContain("没打包，另有");
    }

    @Test
    void where_nothing_is_left_to_send_that_is_said() {
        assertThat(village().owner().says("还剩几单没打包").text()).contains("没有要发的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把腊肉和红糖下架",
                "下架A5、A3",
                "腊肉，红糖先停售",
                "take down A5 and A3",
                "stop selling the bacon and brown sugar",
                "take the bacon and the brown sugar off the list"
            })
    void several_go_off_sale_at_once_and_come_back(String said) {
        var village = village();
        var owner = village.owner();
        owner.says(said);
        assertThat(village.viewer().says("A3 1").text()).as(said).doesNotContain("已为你留");
        assertThat(village.viewer().says("A5 1").text()).as(said).doesNotContain("已为你留");
        assertThat(village.viewer().says("A1 1").text()).contains("已为你留");

        owner.says(said.contains("and") ? "bring back the bacon and brown sugar" : "恢复腊肉和红糖");
        assertThat(village.viewer().says("A3 1").text()).as(said).contains("已为你留");
        assertThat(village.viewer().says("A5 1").text()).as(said).contains("已为你留");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把黄桃价格改成30块",
                "黄桃的价格改成30",
                "把黃桃價格改成30塊",
                "change the price of the peaches to 30",
                "set peaches to 30 yuan",
                "set the price of A1 to 30"
            })
    void a_price_is_changed_in_words(String said) {
        var village = village();
        village.owner().says(said);
        assertThat(village.viewer().says("货单").text()).as(said).contains("黄桃 ¥30.00");
    }

    @Test
    void a_number_that_may_be_the_price_or_the_stock_is_asked_about() {
        var owner = village().owner();
        assertThat(owner.says("set peaches to 30").labels()).hasSize(2).anyMatch(label -> label.contains("30.00"));
        assertThat(owner.says("把黄桃改成30").labels()).hasSize(2);
    }
}
