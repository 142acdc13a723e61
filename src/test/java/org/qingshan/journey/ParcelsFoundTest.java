package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** An order is found by whoever may see it, in whatever words it is asked for. */
@QuarkusTest
class ParcelsFoundTest extends Journey {
    private static final String WAYBILL = "YT7512345678901";

    private static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    @Test
    void a_packer_is_given_one_order_after_the_other_and_the_buyer_hears_of_each_step() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var other = buyer(village, "A2 3斤");
        var packer = village.joined("packer");

        assertThat(packer.says("打包").text())
                .contains("还有 2 单要打：黄桃 2 箱、竹笋 3 斤", "这一单：1001", "A1 黄桃 2 箱", "寄 张伟 138****8000 湖南省长沙市岳麓区麓山南路1号")
                .doesNotContain("13800138000");
        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了", "还有 1 单", "这一单：1002，约 1.5 公斤", "A2 竹笋 3 斤");
        buyer.hears("订单 1001 打包好了，等快递来拿");
        assertThat(buyer.says("到哪了").text()).contains("订单 1001 · 已打包");
        assertThat(packer.says("1002 打好了 1.6公斤").text()).contains("订单 1002 打好了", "没有要打包的单子");
        other.hears("订单 1002 打包好了");

        assertThat(packer.says("发货 1001 " + WAYBILL).text()).contains("订单 1001 发货了：圆通 " + WAYBILL);
        buyer.hears("订单 1001 发货了：圆通 " + WAYBILL);
        assertThat(buyer.says("发货了吗").text()).contains("已发货", "圆通 " + WAYBILL);
        assertThat(packer.says("签收 1001").text()).contains("订单 1001 送到了");
        buyer.hears("订单 1001 送到了，请开箱看看");
        assertThat(buyer.says("/status 1001").text()).contains("已送到");
    }

    @Test
    void the_team_finds_an_order_by_number_phone_or_name() {
        var village = village();
        buyer(village, "A1");
        var packer = village.joined("packer");
        for (var asked : new String[] {"1001", "8000", "13800138000", "张伟"}) {
            assertThat(packer.says("/status " + asked).text()).contains("订单 1001 · 已确认", "138****8000");
        }
        assertThat(packer.says("查单 李四").text()).contains("没找到「李四」的订单");
        assertThat(packer.says("/status %").text()).contains("没找到");
        assertThat(village.viewer().says("/status 1001").text()).doesNotContain("黄桃");
    }

    @Test
    void nobody_but_the_team_packs() {
        var village = village();
        var buyer = buyer(village, "A1");
        assertThat(buyer.says("/packed 1001").text()).contains("打包");
        assertThat(buyer.says("/status").text()).contains("等打包");
        assertThat(village.joined("screener").says("/pack").text()).doesNotContain("这一单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我的快递到哪里了",
                "包裹到哪了",
                "什么时候能到",
                "大概几天到啊",
                "寄出来了没有",
                "单号发我一下",
                "帮我查下物流",
                "我的快递呢",
                "when will it arrive",
                "has my parcel arrived?",
                "any news of my parcel?"
            })
    void in_whatever_words_the_parcel_is_asked_for_it_is_found(String asked) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 " + WAYBILL);
        village.owner().says("/end yes");

        assertThat(buyer.says(asked).text()).contains(WAYBILL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"查一下张伟", "查订单张伟", "张伟付了吗", "1001到哪了", "/orders 张伟", "where is 1001", "尾号8000的单子"})
    void whoever_is_asked_for_an_address_may_look_an_order_up(String said) {
        var village = village();
        village.neighbour().says("A1 1");
        var owner = village.owner();
        owner.says("我要 A1 1");
        owner.says("填地址");
        assertThat(owner.says(said).text()).as(said).contains("订单 1001", "买家 张伟");
        assertThat(owner.says("1002").text()).as(said).doesNotContain("订单 1002");
    }
}
