package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a packer says of orders is his work: neither a payment of his, nor his address, nor a purchase. */
@QuarkusTest
class PackerSpeaksTest extends Journey {
    private static Viewer packer(Village village) {
        village.neighbour().says("A1 x2");
        village.neighbour().says("A2 3斤");
        return village.joined("packer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001 1002都打好了",
                "1001、1002打好了",
                "1001和1002打包好了",
                "1001、1002都裝好了",
                "1001 and 1002 are done",
                "都打好了",
                "全部打好了",
                "all packed"
            })
    void of_several_that_are_packed_each_is_offered(String said) {
        var village = village();
        var packer = packer(village);
        var answer = packer.says(said);
        assertThat(answer.labels()).as(said).containsExactly("打好了 1001", "打好了 1002");
        assertThat(packer.says(answer.behind("打好了 1002")).text()).contains("订单 1002 打好了");
        assertThat(village.owner().says("提问").text()).isEqualTo("没有还没答的问题。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001打好啦", "1001装好了", "1001 已打包", "1001已经打好嘞", "1001 is packed", "packed 1001", "1001 裝箱了"})
    void one_is_packed(String said) {
        assertThat(packer(village()).says(said).text()).as(said).contains("订单 1001 打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打好啦", "我打好了", "装好了"})
    void what_is_before_him_needs_no_number(String said) {
        var packer = packer(village());
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("订单 1001 打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打错了，1001还没打", "1001打好了吗", "1001寄哪里", "where does 1001 go", "1001的地址", "is 1001 packed?"})
    void an_order_is_shown(String said) {
        assertThat(packer(village()).says(said).text())
                .as(said)
                .contains("订单 1001")
                .doesNotContain("付了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一个", "下一单是啥", "接下来打哪个", "next order", "what's next", "给我下一单", "下一單"})
    void the_next_one_is_given(String said) {
        assertThat(packer(village()).says(said).text()).as(said).contains("还有 2 单要打", "这一单：1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还剩几单", "还剩多少", "how many left", "how many orders are left?", "還剩幾單"})
    void how_many_are_left_is_told(String said) {
        assertThat(packer(village()).says(said).text()).as(said).contains("2 单").doesNotContain("竹笋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001 运单号 YT7512345678901",
                "1001发走了，圆通 YT7512345678901",
                "1001发货 圆通 YT7512345678901",
                "1001用圆通YT7512345678901寄了",
                "1001 tracking YT7512345678901",
                "1001單號錯了，改成YT7512345678901"
            })
    void a_waybill_is_that_of_its_order(String said) {
        var packer = packer(village());
        packer.says("打好了 1001");
        assertThat(packer.says(said).text()).as(said).contains("订单 1001 发货了：圆通 YT7512345678901");
        assertThat(packer.says("1001客户签收了").text()).contains("订单 1001 送到了");
    }

    @Test
    void who_has_gone_without_a_number_is_told_how_to_say_it() {
        var packer = packer(village());
        packer.says("打好了 1001");
        assertThat(packer.says("快递拿走了1001").text()).contains("发货 ").doesNotContain("地址");
    }

    @Test
    void money_is_never_taken_for_packing() {
        var village = village();
        var packer = village.joined("packer");
        packer.says("A1 x1");
        assertThat(packer.says("1001 打款好了").text()).doesNotContain("打好了 1001");
    }

    @Test
    void what_nobody_understands_is_answered_with_what_he_can_say_and_waits_for_nobody() {
        var village = village();
        assertThat(packer(village).says("灯有点暗").text()).startsWith("没听懂这句，什么都没改。你可以这样说：下一单");
        assertThat(village.joined("screener").says("秤有点歪").text()).contains("还有哪些没验");
        assertThat(village.owner().says("提问").text()).isEqualTo("没有还没答的问题。");
    }
}
