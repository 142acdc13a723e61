package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is wanted beside an address, and what is only told of goods there. */
@QuarkusTest
class ClaimBesideAddressTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱红糖一袋寄湖南省岳阳市岳阳楼区五里牌1号张三丰13812345678",
                "黄桃两箱红糖一袋收货地址湖南省岳阳市岳阳楼区五里牌1号张三丰13812345678",
                "我要黄桃两箱红糖一袋收货地址：湖南省岳阳市岳阳楼区五里牌1号张三丰13812345678",
                "商品：黄桃两箱、红糖一袋，收货人：张三丰，电话：13812345678，地址：湖南省岳阳市岳阳楼区五里牌1号",
                "黄桃两箱 湖南省岳阳市岳阳楼区五里牌1号 张三丰 13812345678 红糖一袋",
                "黄桃两箱 湖南省岳阳市岳阳楼区五里牌1号 张三丰 13812345678 再来一袋红糖",
                "张三丰 13812345678，黄桃两箱，红糖一袋，湖南省岳阳市岳阳楼区五里牌1号",
                "黄桃两箱 红糖一袋 麻烦寄给张三丰 13812345678 湖南省岳阳市岳阳楼区五里牌1号",
                "麻烦寄两箱黄桃、一袋红糖到湖南省岳阳市岳阳楼区五里牌1号张三丰收13812345678"
            })
    void nothing_that_is_wanted_is_lost_in_the_address(String said) {
        var answer = village().viewer().says(said).text();

        assertThat(answer).contains("已为你留 2 箱 黄桃", "已为你留 1 袋 红糖", "收货人：张三丰");
        assertThat(answer.lines()).anyMatch(line -> line.endsWith("湖南省岳阳市岳阳楼区五里牌1号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 还没收到",
                "张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 坏了三个",
                "张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 算了",
                "黄桃两箱 算了 张三 13800138000 湖南省长沙市岳麓区麓山南路12号",
                "黄桃两箱，不要了，张三 13800138000 湖南省长沙市岳麓区麓山南路12号",
                "黄桃两箱 还没收到 张三 13800138000 湖南省长沙市岳麓区麓山南路12号",
                "two boxes of peaches, never mind, Zhang Wei 13800138000, 1 Lushan South Road, Yuelu District, Changsha, Hunan"
            })
    void what_is_told_of_goods_beside_an_address_orders_none(String said) {
        var village = village();
        village.viewer().says(said);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void when_it_arrives_is_asked_of_what_is_ordered_beside_an_address() {
        var village = village();
        var answer = village.viewer().says("张三 13800138000 湖南省长沙市岳麓区麓山南路12号 黄桃两箱 什么时候到");

        assertThat(answer.text()).contains("已为你留 2 箱 黄桃（A1）", "24 小时内发货");
        assertThat(answer.text().lines()).contains("地址：湖南省长沙市岳麓区麓山南路12号");
    }
}
