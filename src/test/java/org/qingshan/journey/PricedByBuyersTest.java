package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** At a price of his own nobody orders, whatever it is counted by and whoever he is; who pleads for nothing orders. */
@QuarkusTest
class PricedByBuyersTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上架 手工布鞋 68.5 40双|布鞋60一双我要三双",
                "上架 米酒 58.8 20坛|米酒50一坛我要三坛",
                "上架 Cloth shoes 68.5 40双|60 a pair and I take three pairs of cloth shoes"
            })
    void at_another_price_nothing_is_ordered(String putUp, String said) {
        var village = village();
        village.owner().says(putUp);
        var viewer = village.viewer();
        assertThat(viewer.says(said).text()).as(said).contains("价格就按货单上的").doesNotContain("已为你留");
        assertThat(viewer.says("购物车").text()).as(said).doesNotContain("A6");
    }

    @Test
    void nor_by_the_team() {
        var host = village().joined("host");
        assertThat(host.says("黄桃20一箱我要三箱").text()).doesNotContain("已为你留");
        assertThat(host.says("购物车").text()).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 2，不讲价", "不用打折，A1 2", "黄桃两箱，不讲价"})
    void so_much_of_a_slot_is_an_order(String said) {
        assertThat(village().viewer().says(said).text())
                .as(said)
                .contains("已为你留 2 箱 黄桃（A1）")
                .doesNotContain("没有下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能不能便宜点", "可不可以打个折", "不能抹个零吗", "便宜点不"})
    void who_pleads_is_answered_as_ever(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("价格就按货单上的");
    }
}
