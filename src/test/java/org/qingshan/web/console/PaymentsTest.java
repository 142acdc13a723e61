package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Money on its way from a buyer: how to pay, what he says of it, who looks, what goes back. */
@QuarkusTest
class PaymentsTest extends Journey {
    @Inject
    Rows rows;

    /** The console of the village's owner. */
    private static Hosting console(Viewer owner) {
        var link = owner.says("/console").behind("后台");
        return new Hosting(Market.sessionFrom(URI.create(link).getPath()));
    }

    private static Response send(Hosting browser, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", browser.token());
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/payments/" + path);
    }

    private static String page(Hosting browser, String path) {
        var page = browser.get("payments" + path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private Village paidByTransfer() {
        var village = village();
        assertThat(village.owner().says("/shop pay 微信 139 0000 1111 张桂花").text())
                .contains("收款：微信 139 0000 1111 张桂花");
        return village;
    }

    private static Viewer buyer(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        return buyer;
    }

    @Test
    void who_confirms_is_told_how_to_pay_and_where_nothing_is_said_that_the_shop_will() {
        var village = paidByTransfer();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");

        var confirmed = viewer.says("确认");
        assertThat(confirmed.text()).contains("订单 1001 要付 ¥67.80。转到这里：微信 139 0000 1111 张桂花");
        assertThat(viewer.taps("付款").text()).contains("要付 ¥67.80", "已付 ¥67.80 尾号1234");
        assertThat(viewer.says("怎么付款").text()).contains("微信 139 0000 1111");

        var silent = buyer(village());
        assertThat(silent.says("付款").text()).contains("要付 ¥67.80", "怎么付，店家会告诉你");
        assertThat(village().viewer().says("付款").text()).contains("你没有要付的订单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已付 67.8 尾号1234",
                "已付67.8尾号1234",
                "我已经转了67.8，尾号1234",
                "/pay 1001 67.8 尾号1234",
                "付款 1001 67.8 尾号1234",
                "paid, last digits 1234",
                "I've paid 67.80, last digits 1234"
            })
    void that_he_has_paid_is_said_in_any_words(String said) {
        var village = village();
        var buyer = buyer(village);

        buyer.says(said);

        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .as(said)
                .containsExactly("PROOF_SENT");
        assertThat(rows.<String>of(village.key(), "select proof from payment where shop_id = :shop"))
                .first()
                .asString()
                .contains("1234");
        assertThat(buyer.says("到哪了").text()).contains("说已付，等店家核对");
    }

    @Test
    void who_only_says_that_he_has_paid_is_asked_by_what_it_can_be_recognised() {
        var buyer = buyer(village());

        assertThat(buyer.says("付好了").text()).contains("订单 1001 付了多少");
        assertThat(buyer.says("67.8 尾号 9876").text()).contains("请店家核对");
        assertThat(buyer.says("/pay 1001").text()).contains("店家还没核对");
    }

    @Test
    void of_several_orders_the_sum_tells_which_else_it_is_asked() {
        var village = village();
        var buyer = buyer(village);
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3 x1");

        assertThat(buyer.says("已付 18.8 尾号 5678").text()).contains("订单 1002 请店家核对");
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3 x1");
        var asked = buyer.says("已付 100 尾号 4321");
        assertThat(asked.text()).contains("是哪一单");
        assertThat(buyer.says(asked.behind("订单 1001")).text()).contains("订单 1001 请店家核对");
    }

    @Test
    void somebody_elses_order_cannot_be_paid_for_or_looked_at() {
        var village = village();
        var buyer = buyer(village);

        assertThat(village.viewer().says("/pay 1001").text()).contains("你没有订单 1001");
        assertThat(buyer.says("/pay 9999").text()).contains("你没有订单 9999");
    }

    @Test
    void paying_the_courier_is_chosen_where_the_shop_lets_it() {
        var village = village();
        var buyer = buyer(village);
        assertThat(buyer.says("/pay 1001 cash").text()).contains("不能这样付");
        village.owner().says("/shop cod on");

        assertThat(buyer.says("/pay 1001").labels()).containsExactly("我付好了", "货到付款");
        assertThat(buyer.taps("货到付款").text()).contains("订单 1001 货到付款，收货时付 ¥67.80");
        var console = console(village.owner());
        assertThat(page(console, "")).contains("货到付款", "¥67.80");
        assertThat(send(console, "1001/receive", Map.of("sum", "67.80", "how", "CASH", "before", "0"))
                        .statusCode())
                .isEqualTo(303);
        buyer.hears("付清了");
        assertThat(buyer.says("到哪了").text()).contains("已付款");
    }

    @Test
    void what_came_is_matched_short_or_over_and_the_buyer_hears_by_how_much() {
        var village = village();
        var exact = buyer(village);
        var less = buyer(village);
        var more = buyer(village);
        exact.says("已付 67.8 尾号1111");
        less.says("已付 67.8 尾号2222");
        more.says("已付 67.8 尾号3333");
        var console = console(village.owner());
        assertThat(page(console, "")).contains("尾号1111", "尾号2222", "尾号3333");

        send(console, "1001/receive", Map.of("sum", "67.80", "seen", proofOf(village, 1001), "before", "0"));
        exact.hears("订单 1001 收到你的 ¥67.80，付清了");
        send(console, "1002/receive", Map.of("sum", "60", "seen", proofOf(village, 1002), "before", "0"));
        less.hears("订单 1002 收到你的 ¥60.00，还差 ¥7.80");
        assertThat(less.says("/pay").text()).contains("已收到 ¥60.00，还差 ¥7.80");
        send(console, "1003/receive", Map.of("sum", "70", "seen", proofOf(village, 1003), "before", "0"));
        more.hears("多付了 ¥2.20");
        assertThat(page(console, "")).contains("没有等着核对的", "要退的", "¥2.20");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop order by id"))
                .containsExactly("PAID", "UNPAID", "PAID");
    }

    private String proofOf(Village village, int order) {
        return rows.<Number>of(
                        village.key(),
                        "select cast(extract(epoch from p.proof_at) * 1000000 as bigint) from payment p join orders o"
                                + " on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop and o.number = "
                                + order)
                .get(0)
                .toString();
    }

    @Test
    void what_did_not_come_is_rejected_with_a_reason_and_can_be_proved_again() {
        var village = village();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        var console = console(village.owner());
        send(console, "1001/reject", Map.of("words", "没查到，发个截图号", "seen", proofOf(village, 1001)));

        var told = buyer.hears("订单 1001 没有查到你的付款");
        assertThat(told.text()).contains("店家说：没查到，发个截图号");
        assertThat(buyer.says("已付 67.8 尾号9999").text()).contains("请店家核对");
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told_and_nothing_is_booked_twice() {
        var village = village();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        var console = console(village.owner());
        var other = console(village.owner());
        var seen = proofOf(village, 1001);
        assertThat(send(console, "1001/receive", Map.of("sum", "67.80", "seen", seen, "before", "0"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(send(other, "1001/receive", Map.of("sum", "67.80", "seen", seen, "before", "0"))
                        .asString())
                .contains("有人处理过了");
        assertThat(send(other, "1001/reject", Map.of("words", "没到", "seen", seen))
                        .asString())
                .contains("有人处理过了");
        assertThat(rows.<Number>of(village.key(), "select sum(amount) from money_entry where shop_id = :shop"))
                .first()
                .hasToString("6780");
    }

    @Test
    void whoever_pays_the_courier_still_does_when_his_proof_was_none() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = buyer(village);
        buyer.says("货到付款");
        buyer.says("已付 67.8 尾号1234");
        send(console(village.owner()), "1001/reject", Map.of("words", "没到", "seen", proofOf(village, 1001)));

        assertThat(buyer.hears("没到").text()).isNotBlank();
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .containsExactly("CASH_ON_DELIVERY");
    }

    @Test
    void money_goes_back_in_parts_never_more_than_came_and_of_a_packed_parcel_only_with_a_warning() {
        var village = village();
        var buyer = buyer(village);
        var owner = village.owner();
        assertThat(owner.says("/refund 1001 5").text()).contains("还没收到过钱");
        var console = console(owner);
        send(console, "1001/receive", Map.of("sum", "67.80", "how", "TRANSFER", "before", "0"));

        assertThat(owner.says("退款 1001 10 两个坏了").text()).contains("记下退款 ¥10.00，还收着 ¥57.80");
        assertThat(buyer.hears("订单 1001 退给你 ¥10.00").text()).contains("店家说：两个坏了");
        assertThat(owner.says("/refund 1001 60").text()).contains("退的比收的多");
        village.joined("packer").says("打好了 1001");
        var asked = owner.says("/refund 1001 20 有一箱压坏了");
        assertThat(asked.text()).contains("打了包", "还要退 ¥20.00 吗");
        assertThat(owner.says(asked.behind("退 ¥20.00")).text()).contains("还收着 ¥37.80");
        assertThat(buyer.hears("退给你 ¥20.00").text()).contains("店家说：有一箱压坏了");
        assertThat(owner.says(asked.behind("退 ¥20.00")).text()).contains("有人处理过了");
        assertThat(send(console, "1001/refund", Map.of("sum", "37.80", "before", "3780", "how", "DAMAGE"))
                        .asString())
                .contains("打了包");
        assertThat(send(
                                console,
                                "1001/refund",
                                Map.of("sum", "37.80", "before", "3780", "how", "DAMAGE", "warned", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(console, "/1001")).contains("已退 ¥67.80", "货坏了");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .containsExactly("REFUNDED");
    }

    @Test
    void what_is_given_back_after_it_was_paid_is_on_the_list_of_what_to_give_back() {
        var village = village();
        var buyer = buyer(village);
        var console = console(village.owner());
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));
        assertThat(send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"))
                        .asString())
                .contains("有人处理过了");
        buyer.says("取消 1001");

        assertThat(page(console, "")).contains("要退的", "¥67.80");
        assertThat(village.owner().says("/refund 1001 67.8").text()).contains("还收着 ¥0.00");
        buyer.hears("订单 1001 退给你 ¥67.80");
        assertThat(page(console, "")).doesNotContain("要退的");
    }

    @Test
    void the_page_of_an_order_lets_its_proof_be_decided_also_after_a_sum_that_cannot_be_read() {
        var village = village();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        var console = console(village.owner());
        var seen = proofOf(village, 1001);
        var name = "name=\"seen\" value=\"" + seen + "\"";

        assertThat(send(console, "1001/receive", Map.of("sum", "67,8", "seen", seen, "before", "0"))
                        .asString())
                .contains("金额看不懂", "/console/payments/1001/receive", "/console/payments/1001/reject", name);
        assertThat(page(console, "/1001")).contains("尾号1234", name).doesNotContain("/console/payments/1001/refund");
        assertThat(send(console, "1001/receive", Map.of("sum", "￥67.8元", "seen", seen, "before", "0"))
                        .statusCode())
                .isEqualTo(303);
        buyer.hears("付清了");
        assertThat(page(console, "/1001")).doesNotContain("1001/reject", "name=\"seen\"");
    }

    @Test
    void who_transfers_twice_has_the_second_sum_noted_and_given_back() {
        var village = village();
        buyer(village);
        var console = console(village.owner());
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));

        assertThat(page(console, "/1001"))
                .contains("又到了一笔", "/console/payments/1001/receive", "name=\"before\" value=\"6780\"");
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "6780"));
        assertThat(page(console, "")).contains("要退的", "¥67.80");
    }

    @Test
    void the_buyer_is_told_what_became_of_his_money_and_not_more() {
        var village = village();
        var buyer = buyer(village);
        var sheet = given().get("/chat/" + village.key()).asString();
        assertThat(sheet).contains("data-payment-proof_sent=\"说已付，等店家核对\"", "data-payment-part_refunded=\"退了一部分\"");
        var console = console(village.owner());
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));
        village.owner().says("/refund 1001 5");
        assertThat(buyer.says("到哪了").text()).contains("退了一部分");
        village.owner().says("/refund 1001 62.8");
        assertThat(buyer.says("到哪了").text()).contains("已退款");
    }

    @Test
    void when_who_does_not_pay_is_reminded_is_set_on_the_page_by_owners_and_refused_on_it() {
        var village = village();
        var console = console(village.owner());
        assertThat(page(console, "")).contains("action=\"/console/rules/unpaid\"", "data-fresh=\"true\"");

        var refused = rule(console, Map.of("value", "明天"));
        assertThat(refused.asString()).contains("notice bad", "没有等着核对的");
        assertThat(rule(console, Map.of("value", "2 5")).header("Location")).contains("/console/payments?done");
        assertThat(page(console, "")).contains("value=\"2 5\"");
        assertThat(rule(console(village.joined("host")), Map.of("value", "3 6")).statusCode())
                .isEqualTo(403);
        assertThat(rule(console, Map.of("value", "3 6", "token", "x")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_but_owners_and_hosts_sees_or_settles_payments() {
        var village = village();
        buyer(village);
        var packer = village.joined("packer");
        assertThat(packer.says("/refund 1001 5").text()).contains("这是");
        assertThat(given().get("/console/payments").statusCode()).isIn(302, 303, 401);
        var console = console(village.owner());
        assertThat(send(console, "1001/receive", Map.of("sum", "67.80", "token", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(console, "1001/receive", Map.of("sum", "-5")).asString())
                .contains("金额看不懂");
        assertThat(page(console, "/1001?lang=en")).contains("Nothing so far", "Amount that came");
    }

    private static Response rule(Hosting console, Map<String, String> fields) {
        return RuleUndoTest.send(console, "/console/rules/unpaid", fields);
    }
}
