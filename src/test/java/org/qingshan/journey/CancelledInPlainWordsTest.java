package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A host cancels somebody's order by a plain sentence alone: whatever else is said with the same words, the order stays. */
@QuarkusTest
class CancelledInPlainWordsTest extends Journey {

    private static Viewer englishHost(Village village) {
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        return host;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "取消1001，没货了",
                "取消 1001 缺货",
                "取消1001号订单，缺货",
                "取消1001这单吧，桃子烂了",
                "取消 1001 因为送不到",
                "取消1001，他不要了",
                "取消 1001 地址不对",
                "取消訂單1001，沒貨了",
                "把1001取消了吧，没货了",
                "取消1001，客户要退款",
                "取消1001，客户申请退款",
                "取消1001，買家申請退款",
                "取消1001，快递不到",
                "取消1001，快递进不去",
                "取消1001，他说要退货",
            })
    void a_plain_reason_cancels_at_once(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");

        assertThat(village.joined("host").says(said).text()).as(said).contains("订单 1001 取消了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel 1001, out of stock",
                "cancel 1001 sold out",
                "cancel order 1001 because the peaches are rotten",
                "cancel 1001 he changed his mind",
                "cancel 1001: wrong address",
                "cancel 1001, customer wants a refund",
                "cancel 1001, he asked for his money back",
                "cancel 1001, she wants to cancel",
            })
    void in_english_too(String said) {
        var village = village();
        village.neighbour().says("A1 x2");

        assertThat(englishHost(village).says(said).text()).as(said).contains("Order 1001 is cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "撤销1001的收款",
                "撤銷1001的收款",
                "撤销1001打包",
                "取消1001吗",
                "取消1001？",
                "取消1001和1002一起寄",
                "取消1001和1002",
                "取消1001、1002",
                "取消1001两箱黄桃",
                "取消1001 黄桃",
                "取消 1001 的退款",
                "取消1001自提",
                "取消1001的备注",
                "取消1001如果他明天还不付",
                "取消1001的话要退钱吗",
                "取消1001发货",
                "取消1001，换成红糖",
                "1001和1002取消",
            })
    void whatever_else_is_meant_cancels_nothing(String said) {
        var village = village();
        village.neighbour().says("A1 x2");
        village.neighbour().says("A1 x2");
        var host = village.joined("host");

        assertThat(host.says(said).text()).as(said).doesNotContain("取消了，货退回去了");
        assertThat(host.says("战况").text()).contains("A1 黄桃：卖出 4 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel 1001's refund",
                "cancel 1001’s payment",
                "cancel 1001 if he does not pay by tomorrow",
                "cancel 1001?",
                "cancel 1001 no don't",
                "cancel 1001 and 1002",
                "cancel order 1001 payment",
                "cancel 1001 shipment",
                "cancel 1001 two boxes of peaches",
                "cancel 1001 the peaches",
                "cancel order 1001 and what then",
                "cancel 1001 unless he pays",
            })
    void nor_in_english(String said) {
        var village = village();
        village.neighbour().says("A1 x2");
        village.neighbour().says("A1 x2");
        var host = englishHost(village);

        assertThat(host.says(said).text()).as(said).doesNotContain("1001 is cancelled, its");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 4 箱");
    }

    @Test
    void what_may_be_a_reason_or_is_paid_is_asked_first() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        var host = village.joined("host");

        var asked = host.says("取消1001，客户搬家");
        assertThat(asked.text()).contains("取消订单 1001", "黄桃 2 箱", "会告诉买家：客户搬家");
        host.says("收到 1001");
        host.taps("记下收到 ¥67.80");
        assertThat(host.says("取消 1001 缺货").labels()).containsExactly("取消订单 1001");
        assertThat(host.says("战况").text()).contains("A1 黄桃：卖出 2 箱");
        assertThat(host.says(asked.behind("取消订单 1001")).text()).contains("订单 1001 取消了");
        assertThat(buyer.hears("订单 1001 店家取消了").text()).contains("店家说：客户搬家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancel 1001 客户申请退款", "/cancel 1001 快递不到", "/cancel 1001 customer wants a refund"})
    void a_reason_that_is_typed_as_the_command_cancels(String said) {
        var village = village();
        village.neighbour().says("A1 x2");

        assertThat(village.joined("host").says(said).text()).as(said).contains("订单 1001 取消了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancel 1001 的收款", "/cancel 1001 改地址", "/cancel 1001 if he does not pay"})
    void what_is_typed_with_something_else_is_asked(String said) {
        var village = village();
        village.neighbour().says("A1 x2");
        var host = village.joined("host");

        assertThat(host.says(said).labels()).as(said).containsExactly("取消订单 1001");
        assertThat(host.taps("取消订单 1001").text()).as(said).contains("订单 1001 取消了");
    }

    @Test
    void who_says_that_he_has_paid_is_asked_about_too() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        buyer.says("付了67.8 尾号1234");
        var host = village.joined("host");

        assertThat(host.says("取消1001，没货了").labels()).containsExactly("取消订单 1001");
        assertThat(buyer.says("/status 1001").text()).contains("等打包");
    }
}
