package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A packer who has ordered something himself, and owes for it, still packs: what he says in the midst of it is of the order before him. */
@QuarkusTest
class PackerWhoBuysTest extends Journey {
    /** 1001 李强's, 1002 孙丽's, 1003 the packer's own. */
    private static Viewer packer(Village village) {
        order(village.viewer(), "A1 1，A3 2", "李强 13812345671 湖南省长沙市岳麓区麓山南路1号");
        order(village.viewer(), "A3 1", "孙丽 13812345672 湖南省长沙市岳麓区麓山南路2号");
        var packer = village.joined("packer");
        order(packer, "红糖2袋", "王五 13812345673 湖南省长沙市岳麓区麓山南路3号");
        return packer;
    }

    private static void order(Viewer buyer, String what, String where) {
        buyer.says(what);
        buyer.says(where);
        buyer.says("确认");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "包好了",
                "打好了",
                "打完了",
                "好了",
                "可以了",
                "搞定",
                "这单好了",
                "这单包好了",
                "done",
                "packed",
                "this one is packed",
                "包好啦",
                "這單包好了",
                "ok了"
            })
    void the_order_before_him_is_closed(String said) {
        var packer = packer(village());
        assertThat(packer.says("打包").text()).contains("这一单：1001");
        assertThat(packer.says(said).text()).as(said).contains("订单 1001 打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"放一放", "先放一放", "跳过", "换一单", "skip", "put it aside"})
    void the_order_before_him_is_put_off(String said) {
        var packer = packer(village());
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"少一袋", "缺一袋", "这里少了一袋红糖", "1001少放一袋红糖", "one bag short", "short a bag of sugar"})
    void what_is_short_is_told(String said) {
        var village = village();
        var packer = packer(village);
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("已经告诉主播");
        village.owner().hears("1001");
        assertThat(packer.says("订单").text()).as(said).contains("2 袋");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001打好了，中通 78912345678|1001",
                "1001打好了，韻達 4312345678901|1001",
                "1002包好发圆通YT1234567890123|1002",
                "1002包好了，发圆通 YT1234567890123|1002",
                "包好了，圆通YT1234567890123|1001",
                "打完了 中通 78912345678|1001",
                "packed 1002, ZTO 78912345678|1002",
                "1003打好了，中通 78912345678|1003"
            })
    void a_couriers_number_beside_words_of_packing_is_no_payment(String said, String order) {
        var packer = packer(village());
        packer.says("打包");

        assertThat(packer.says(said).text())
                .as(said)
                .contains("订单 " + order + " 打好了", "订单 " + order + " 发货了")
                .doesNotContain("核对", "付了");
        assertThat(packer.says("订单").text()).as(said).contains("未付款").doesNotContain("核对");
    }

    @Test
    void what_was_packed_already_is_sent() {
        var packer = packer(village());
        packer.says("打包");
        packer.says("包好了");
        assertThat(packer.says("1001打好了，中通 78912345678").text()).contains("订单 1001 发货了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next order", "今天还有几单", "还有多少单", "发了", "跳过", "換一單", "shipped"})
    void his_trade_is_his_also_with_an_order_of_his_own(String said) {
        var packer = packer(village());
        assertThat(packer.says(said).text())
                .as(said)
                .containsAnyOf("1001", "还有 3 单", "3 单", "发货 1001")
                .doesNotContain("没听懂", "红糖 ¥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how many are left", "还剩多少", "下一单", "下一个", "what's next"})
    void in_the_midst_of_packing_what_is_left_is_orders(String said) {
        var packer = packer(village());
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).containsAnyOf("单", "1001").doesNotContain("¥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李强的地址给我", "李強的電話", "李强那单地址多少", "这单电话多少", "这单地址", "what's the address of 李强"})
    void where_an_order_goes_is_shown(String said) {
        var packer = packer(village());
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("1001", "麓山南路1号").doesNotContain("要 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"孙丽那单好了", "孙丽的包好了", "孫麗那單打包好了"})
    void an_order_is_closed_by_the_name_of_who_gets_it(String said) {
        var packer = packer(village());
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("订单 1002 打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖少一袋", "我的订单", "我的地址", "红糖再来一袋", "好了吗", "我要一袋红糖", "已付", "1003付好了", "转好了", "地址", "我那单发了吗"})
    void what_he_says_as_a_buyer_packs_nothing(String said) {
        var packer = packer(village());
        assertThat(packer.says(said).text()).as(said).doesNotContain("打好了", "发货 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好了", "放一放"})
    void with_nothing_before_him_he_may_speak_as_a_buyer(String said) {
        var packer = packer(village());
        assertThat(packer.says(said).text()).as(said).doesNotContain("这一单", "订单 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那个弄一下", "胶布在哪头", "the thing over there"})
    void what_nobody_understands_is_answered_with_what_a_packer_can_say(String said) {
        var packer = packer(village());
        assertThat(packer.says(said).text()).as(said).doesNotContain("想买就发编号");
    }
}
