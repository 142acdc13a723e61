package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** The shop cancels the order of one buyer, and brings it back. */
@QuarkusTest
class CallingOffTest extends PaymentStory {

    private static Response order(Hosting browser, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", browser.token());
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/orders/" + path);
    }

    private String statusOf(Village village, int number) {
        return rows.<String>of(village.key(), "select status from orders where shop_id = :shop and number = " + number)
                .get(0);
    }

    private static void paid(Village village, int number) {
        send(console(village.owner()), number + "/receive", Map.of("sum", "67.80", "before", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消 1001 桃子摔坏了", "/cancel 1001 桃子摔坏了", "取消订单 1001，桃子摔坏了", "cancel order 1001 桃子摔坏了"})
    void a_host_cancels_it_with_a_reason_and_what_came_for_it_is_to_go_back(String said) {
        var village = village();
        var buyer = buyer(village);
        paid(village, 1001);
        var host = village.joined("host");

        var asked = host.says(said);
        if (!said.startsWith("/")) {
            assertThat(asked.text()).as(said).contains("取消订单 1001（", "黄桃 2 箱", "会告诉买家：桃子摔坏了");
            assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
        }
        var done = said.startsWith("/") ? asked : host.says(asked.behind("取消订单 1001"));
        assertThat(done.text()).as(said).contains("订单 1001 取消了", "收过的 ¥67.80 要退给买家：发「退款 1001 67.80」");
        assertThat(buyer.hears("订单 1001 店家取消了").text()).contains("店家说：桃子摔坏了", "已收的 ¥67.80 店家会退给你");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
        assertThat(page(console(village.owner()), "")).contains("要退的", "¥67.80");
        assertThat(
                        rows.<String>of(
                                village.key(),
                                "select actor from history where shop_id = :shop and action = 'order.cancelled' and subject = 'order 1001'"))
                .singleElement()
                .asString()
                .startsWith("buyer ");
        village.owner().says("退款 1001 67.8");
        assertThat(buyer.says("/status 1001").text()).contains("已取消 · 已退款");
    }

    @Test
    void without_a_reason_it_is_asked_for_and_nothing_is_cancelled() {
        var village = village();
        buyer(village);

        assertThat(village.owner().says("取消 1001").text()).contains("订单 1001", "黄桃 2 箱", "写上原因", "取消 1001 原因");
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
    }

    @Test
    void an_english_buyer_is_told_in_his_language_and_an_english_host_too() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1 x2");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("/confirm");
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));

        assertThat(host.says("cancel 1001").text()).contains("To cancel it for the buyer, add the reason");
        assertThat(host.says("cancel 1001 out of stock").text()).contains("Order 1001 is cancelled");
        assertThat(buyer.hears("The shop has cancelled order 1001").text())
                .contains("out of stock", "You owe nothing for it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packer", "screener", "grower"})
    void nobody_else_of_the_team_can(String role) {
        var village = village();
        buyer(village);

        assertThat(village.joined(role).says("/cancel 1001 不要了").text()).doesNotContain("取消了");
        assertThat(village.viewer().says("/cancel 1001 缺货").text()).doesNotContain("订单 1001 取消了");
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
    }

    @Test
    void it_is_brought_back_as_it_was_and_its_buyer_cannot_do_that_himself() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2，A3 一袋");
        paid(village, 1001);
        var done = village.owner().says("/cancel 1001 点错了");
        assertThat(buyer.says("撤销").text()).doesNotContain("共 2 箱");

        assertThat(village.owner().says(done.behind("恢复订单 1001")).text()).contains("订单 1001 恢复了");
        assertThat(buyer.hears("订单 1001 恢复了").text()).contains("黄桃 2 箱、红糖 1 袋", "合计 ¥86.60");
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
        assertThat(buyer.says("/pay 1001").text()).contains("已收到 ¥67.80，还差 ¥18.80");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 2 箱");
        assertThat(village.owner().says("恢复订单 1001").text()).contains("没有取消，不用恢复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001恢复了", "1001恢复了吗", "订单1001恢复了吧"})
    void who_talks_of_it_brings_nothing_back(String said) {
        var village = village();
        village.neighbour().says("A1 x2");
        village.owner().says("取消 1001 点错了");

        village.owner().says(said);
        assertThat(statusOf(village, 1001)).isEqualTo("CANCELLED");
        village.owner().says("把1001恢复了吧");
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
    }

    @Test
    void what_has_gone_to_those_who_wait_is_not_brought_back() {
        var village = village();
        village.owner().says("/stock A1 2");
        buyer(village);
        var second = village.neighbour();
        second.says("A1 x1");
        var done = village.owner().says("取消 1001 地址不对");

        second.hears("黄桃");
        assertThat(village.owner().says(done.behind("恢复订单 1001")).text()).contains("货现在不够了", "没有恢复");
        assertThat(statusOf(village, 1001)).isEqualTo("CANCELLED");
    }

    @Test
    void what_went_to_others_before_the_buyer_ordered_again_is_not_brought_back_beside_it() {
        var village = paidByTransfer();
        village.owner().says("/shop unpaid off 2");
        village.owner().says("/stock A3 1");
        village.neighbour().says("A3 一袋");
        send(console(village.owner()), "1001/receive", Map.of("sum", "26.80", "before", "0"));
        var buyer = village.neighbour();
        buyer.says("A1 x2，A3 一袋");
        clock.forward(Duration.ofHours(3));
        buyer.hears("货让给别人了");
        buyer.says("A1 x2");
        var done = village.owner().says("取消 1002 缺货");

        village.owner().says(done.behind("恢复订单 1002"));
        assertThat(buyer.hears("订单 1002 恢复了").text()).contains("黄桃 2 箱");
    }

    @Test
    void a_later_stream_offers_no_more_than_it_leaves() {
        var village = village();
        buyer(village);
        village.owner().says("/end yes");
        var done = village.owner().says("取消 1001 缺货");
        village.owner().says("/live 第二场");

        assertThat(village.owner().says("bring back order 1001").text()).contains("订单 1001 恢复了");
        assertThat(village.owner().says("战况").text()).contains("剩 198 箱");
    }

    @Test
    void what_else_is_in_its_parcel_costs_no_more_to_send() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        buyer.says("A2 2斤");
        village.owner().says("取消 1001 缺货");

        assertThat(rows.<Long>of(
                        village.key(), "select shipping_fee from orders where shop_id = :shop order by number"))
                .containsExactly(0L, 0L);
    }

    @Test
    void who_has_ordered_anew_meanwhile_keeps_that_alone() {
        var village = village();
        var buyer = buyer(village);
        var done = village.owner().says("取消 1001 缺货");
        buyer.says("A3 一袋");

        assertThat(village.owner().says(done.behind("恢复订单 1001")).text()).contains("另有订单 1002", "1001 不能恢复");
    }

    @Test
    void of_what_is_labelled_it_is_asked_again_and_what_is_packed_is_refused() {
        var village = village();
        var buyer = buyer(village);
        var packer = village.joined("packer");
        var desk = console(village.owner());
        given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .post("/console/parcels/labels");

        var asked = village.owner().says("取消 1001 地址送不到");
        assertThat(asked.text()).contains("标签打过了", "还要取消吗");
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
        assertThat(order(desk, "1001/cancel", Map.of("words", "送不到")).asString())
                .contains("请再确认一次");
        assertThat(village.owner().says(asked.behind("照样取消")).text()).contains("订单 1001 取消了");
        packer.hears("别寄，快递那边也要取消");
        assertThat(buyer.hears("店家取消了").text()).contains("地址送不到");
        village.owner().says("/cancel 1001 anew");
        packer.hears("订单 1001 恢复了，照样打包");

        var other = buyer(village);
        packer.says("打好了 1002");
        assertThat(village.owner().says("取消 1002 缺货").text()).contains("打包了或者寄出了，不能再取消");
        assertThat(other.says("/status 1002").text()).contains("已打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes they are gone", "anew order is on its way", "是买家自己不要了"})
    void a_reason_is_no_answer_however_it_begins(String why) {
        var village = village();
        var buyer = buyer(village);
        var desk = console(village.owner());
        given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .post("/console/parcels/labels");

        var asked = village.owner().says("取消 1001 " + why);
        assertThat(asked.text()).contains("标签打过了", "还要取消吗");
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
        village.owner().says(asked.behind("照样取消"));
        assertThat(buyer.hears("店家取消了").text()).contains("店家说：" + why);
    }

    @Test
    void on_the_page_of_the_order_it_is_cancelled_and_brought_back_too() {
        var village = village();
        Viewer buyer = buyer(village);
        var desk = console(village.owner());
        assertThat(page(desk, "/1001")).contains("取消这一单", "/console/orders/1001/cancel");

        assertThat(order(desk, "1001/cancel", Map.of("words", " ")).asString()).contains("要写原因");
        assertThat(order(desk, "1001/cancel", Map.of("words", "缺货", "token", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(order(desk, "1001/cancel", Map.of("words", "缺货")).statusCode())
                .isEqualTo(303);
        assertThat(buyer.hears("订单 1001 店家取消了").text()).contains("店家说：缺货", "这一单不用付了");
        assertThat(page(desk, "/1001"))
                .contains("已取消", "取消时有的：黄桃 2 箱", "照原样再给他")
                .doesNotContain("取消这一单");
        assertThat(order(desk, "1001/anew", Map.of()).statusCode()).isEqualTo(303);
        assertThat(statusOf(village, 1001)).isEqualTo("CONFIRMED");
        assertThat(order(desk, "9999/cancel", Map.of("words", "缺货")).asString()).contains("9999");
    }
}
