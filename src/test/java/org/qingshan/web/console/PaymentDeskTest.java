package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Village;
import org.qingshan.web.photo.Camera;

/** Who looks what came of buyers' payments, and what goes back. */
@QuarkusTest
class PaymentDeskTest extends PaymentStory {
    @Test
    void whoever_is_served_after_his_money_went_back_hears_what_is_due_again() {
        var village = village();
        var owner = village.owner();
        var buyer = village.neighbour();
        buyer.says("A4 x2，A3 一袋");
        send(console(owner), "1001/receive", Map.of("sum", "98.80", "before", "0", "how", "TRANSFER"));
        buyer.hears("付清了");
        owner.says("撤货 4 有虫");
        owner.taps("不合格，撤下这批");
        buyer.hears("你的 2 盒 在候补里");
        owner.says("退款 1001 72");
        buyer.hears("退给你 ¥72.00");
        owner.says("收货 吴秀英 土鸡蛋 5盒");
        owner.says("验货 6 都好");
        owner.says("/stock A4 +2");

        assertThat(buyer.hears("轮到你了").text()).contains("2 盒 土鸡蛋（A4）已加进订单 1001", "还要付 ¥72.00。");
        assertThat(buyer.says("/pay").text()).contains("已收到 ¥26.80，还差 ¥72.00");
    }

    @Test
    void what_a_buyer_says_he_paid_stands_beside_what_is_due_and_is_filled_in() {
        var village = village();
        var less = buyer(village);
        var more = buyer(village);
        var none = buyer(village);
        less.says("已付 40 尾号4444");
        more.says("1002 转过去了，七十块，后四位 3333");
        none.says("已付 尾号5555");
        var console = console(village.owner());

        assertThat(page(console, ""))
                .contains("他说付了 ¥40.00", "比要收的少 ¥27.80", "他说付了 ¥70.00", "比要收的多 ¥2.20")
                .containsPattern("id=\"sum-1001\"[^>]* value=\"40.00\"")
                .containsPattern("id=\"sum-1002\"[^>]* value=\"70.00\"")
                .containsPattern("id=\"sum-1003\"[^>]* value=\"67.80\"");
        assertThat(page(console, "/1001"))
                .contains("他说付了 ¥40.00", "比要收的少 ¥27.80")
                .containsPattern("id=\"sum\"[^>]* value=\"40.00\"");
        none.sends(Camera.jpeg(64, 48));
        less.says("1001 付了 67.8 尾号4444");
        assertThat(page(console, "")).contains("他说付了 ¥67.80").doesNotContain("他说付了 ¥40.00");

        send(console, "1002/receive", Map.of("sum", "70", "seen", proofOf(village, 1002), "before", "0"));
        more.hears("多付了 ¥2.20");
        assertThat(page(console, "/1002")).doesNotContain("他说付了");
    }

    @Test
    void of_two_buyers_who_name_the_same_transfer_the_desk_is_warned() {
        var village = village();
        var one = buyer(village);
        var other = buyer(village);
        var third = buyer(village);
        one.says("已付 67.8 尾号7777");
        third.says("已付 67.8 尾号5555");
        var console = console(village.owner());
        assertThat(page(console, "")).doesNotContain("同样的数字");

        other.says("刚转了67.8，后四位 7777");
        assertThat(page(console, "")).contains("订单 1002 说的是同样的数字", "订单 1001 说的是同样的数字");
        assertThat(page(console, "/1002")).contains("订单 1001 说的是同样的数字：一笔转账别算两次");
        assertThat(page(console, "?lang=en")).contains("Order 1001 names the same digits");
        assertThat(page(console, "/1003")).doesNotContain("同样的数字");
    }

    @Test
    void who_paid_all_of_a_parcel_by_one_payment_has_paid_nothing_too_much() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3");
        buyer.says("已付 " + due(village) + " 尾号1234");

        assertThat(page(console(village.owner()), "")).contains("他说付了").doesNotContain("比要收的");
    }

    @Test
    void who_paid_all_of_a_parcel_has_said_so_once_and_nothing_is_booked_twice() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A3");
        var dues =
                rows.<Number>of(village.key(), "select amount from payment where shop_id = :shop order by id").stream()
                        .map(due -> due.toString().replaceFirst("(..)$", ".$1"))
                        .toList();
        var all = due(village);
        buyer.says("已付 " + all + " 尾号1234");
        assertThat(buyer.says("钱到账了吗").text()).contains("订单 1001：你说付了 ¥" + all, "订单 1002：你说付了，店家还没核对");
        var console = console(village.owner());
        assertThat(page(console, ""))
                .containsPattern("id=\"sum-1001\"[^>]* value=\"" + all + "\"")
                .contains("这几单是一笔付的")
                .doesNotContain("id=\"sum-1002\"");

        send(console, "1002/receive", Map.of("sum", dues.get(1), "seen", proofOf(village, 1002), "before", "0"));
        assertThat(page(console, ""))
                .doesNotContain("比要收的")
                .contains("他说付了 ¥" + dues.get(0))
                .containsPattern("id=\"sum-1001\"[^>]* value=\"" + dues.get(0) + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pay 1001 又补了 27.8 尾号4444",
                "又补了 27.8 尾号4444",
                "老板，差价补了27.8 尾号4444",
                "剩下的我又转了27.8 尾号4444",
                "1001又补了27.8 尾号4444",
                "I paid another 27.8, ending 4444"
            })
    void what_came_beside_what_he_told_of_before_is_added_to_it(String said) {
        var village = village();
        var buyer = buyer(village);
        buyer.says("已付 40 尾号4444");
        buyer.says(said);

        assertThat(page(console(village.owner()), ""))
                .containsPattern("(?:补了?|转了|another) ?27\\.8")
                .contains("40 尾号4444", "他说付了 ¥67.80")
                .doesNotContain("比要收的")
                .containsPattern("id=\"sum-1001\"[^>]* value=\"67.80\"");
    }

    private String due(Village village) {
        return rows.<Number>of(village.key(), "select sum(amount) from payment where shop_id = :shop")
                .get(0)
                .toString()
                .replaceFirst("(..)$", ".$1");
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
        assertThat(less.says("/status 1002").text()).contains("付了一部分，还没付清").doesNotContain("未付款");
        send(
                console,
                "1003/receive",
                Map.of("sum", "70", "seen", proofOf(village, 1003), "before", "0", "sure", "7000"));
        more.hears("多付了 ¥2.20");
        assertThat(page(console, "")).contains("没有等着核对的", "要退的", "¥2.20");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop order by id"))
                .containsExactly("PAID", "UNPAID", "PAID");
        var stream = rows.<Number>of(village.key(), "select max(id) from stream where shop_id = :shop")
                .get(0);
        assertThat(console.get("report/" + stream + "/summary.csv").asString())
                .as("the money itself, also of who has not paid all")
                .containsPattern("\"?已收\"?,\"?197.80");
    }

    @Test
    void what_did_not_come_is_rejected_with_a_reason_and_can_be_proved_again() {
        var village = village();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        var console = console(village.owner());
        assertThat(send(console, "1001/reject", Map.of("words", " ", "seen", proofOf(village, 1001)))
                        .asString())
                .contains("写一句为什么", "尾号1234");
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
    void when_who_does_not_pay_is_reminded_is_set_on_the_page_by_owners_and_refused_on_it() {
        var village = village();
        var console = console(village.owner());
        assertThat(page(console, "")).contains("action=\"/console/rules/unpaid\"", "data-fresh=\"true\"");

        var refused = rule(console, Map.of("value", "明天"));
        assertThat(refused.asString()).contains("notice bad", "没有等着核对的");
        assertThat(rule(console, Map.of("value", "2 5")).header("Location")).contains("/console/payments?done");
        assertThat(page(console, "")).contains("value=\"2\"", "value=\"5\"");
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
