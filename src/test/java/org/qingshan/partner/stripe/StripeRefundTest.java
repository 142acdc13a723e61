package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Market;

/** Money that came by card goes back to it, once, and is booked when it has gone. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class StripeRefundTest extends RefundStory {

    @Test
    void a_part_goes_back_to_the_card_once_and_is_booked_when_it_has_gone() {
        refunds(refund("succeeded"));
        var village = village();
        var buyer = paid(village);
        assertThat(village.owner().says("退款 1001 20 压坏了两个").text()).contains("正在退回买家付款的卡");
        assertThat(buyer.hears("正在退回你付款的卡").text()).contains("¥20.00", "压坏了两个");
        buyer.hears("订单 1001 退给你 ¥20.00");

        var asked = awaitAskedBack(1).get(0);
        assertThat(fields(asked))
                .containsEntry("payment_intent", "pi_cs_test_1")
                .containsEntry("amount", "2000")
                .containsEntry("metadata[reference]", reference())
                .containsEntry("metadata[refund]", code(village));
        assertThat(asked.getHeader("Idempotency-Key")).isEqualTo("refund-" + code(village));
        assertThat(tells(refunded("cs_test_1", reference(), 20_00)))
                .as("the same money")
                .isEqualTo(200);
        assertThat(tells(moved(village, "succeeded"))).as("the same news").isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
        assertThat(states(village)).containsExactly("SUCCEEDED 2000");
        assertThat(status(village)).containsExactly("PART_REFUNDED");
        assertThat(askedBack()).hasSize(1);
        assertThat(tells(refunded("cs_test_1", reference(), 25_00)))
                .as("more at Stripe itself")
                .isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000", "GOODWILL -500");
        assertThat(desk(village, "/1001")).contains("退好了", "最多可以退 ¥42.80");
    }

    @Test
    void what_is_on_its_way_is_not_booked_and_cannot_go_back_twice() {
        refunds(refund("pending"));
        var village = village();
        var buyer = paid(village);
        village.owner().says("退款 1001 20");
        awaitAskedBack(1);
        Awaitility.await().until(() -> states(village).equals(List.of("PENDING 2000")));
        assertThat(buyer.says("钱退了没").text()).contains("订单 1001", "¥20.00 正在退回你付款的卡");
        assertThat(tells(refunded("cs_test_1", reference(), 20_00))).isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780");
        assertThat(village.owner().says("退款 1001 67.8 现金").text()).contains("退的比收的多");
        assertThat(desk(village, "/1001")).contains("在路上", "最多可以退 ¥47.80");

        assertThat(tells(moved(village, "succeeded"))).isEqualTo(200);
        buyer.hears("订单 1001 退给你 ¥20.00");
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
        assertThat(tells(moved(village, "failed"))).as("it came back").isEqualTo(200);
        village.owner().hears("¥20.00 没能退回买家的卡");
        buyer.hears("没能退回你付款的卡");
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000", "REFUND_FAILED 2000");
        assertThat(desk(village, "")).contains("要退的", "¥20.00");
    }

    @Test
    void who_gives_all_back_by_card_is_told_that_the_goods_are_sent_all_the_same() {
        refunds(refund("pending"));
        var village = village();
        paid(village);
        assertThat(village.owner().says("退款 1001 20").text()).doesNotContain("照常打包");
        village.owner().says("退款 1001 47.8");
        assertThat(village.owner().taps("退 ¥47.80").text()).contains("正在退回买家付款的卡", "订单 1001 还会照常打包寄出", "取消 1001");
        assertThat(desk(village, "/1001")).contains("货没有退", "照常打包寄出");
    }

    @Test
    void what_is_on_its_way_back_is_not_owed_again_before_it_has_gone() {
        refunds(refund("pending"));
        var village = village();
        paid(village);
        village.owner().says("/cancel 1001 缺货");
        village.owner().says("退款 1001 67.8");
        awaitAskedBack(1);

        assertThat(village.owner().says("/cancel 1001 anew").text()).contains("正在退回买家的卡，退好了再恢复");
    }

    @Test
    void what_stripe_refuses_is_told_and_nothing_is_booked() {
        refunds(json("{\"error\":{\"code\":\"charge_already_refunded\"}}").withStatus(400));
        var village = village();
        var buyer = paid(village);
        village.owner().says("退款 1001 67.8");
        village.owner().hears("没能退回买家的卡");
        buyer.hears("店家会用别的办法退给你");
        assertThat(states(village)).containsExactly("FAILED 6780");
        assertThat(booked(village)).containsExactly("CARD 6780");
    }

    @Test
    void what_nobody_answers_is_asked_for_again_by_the_same_name() {
        refunds(json("{}").withStatus(500));
        var village = village();
        paid(village);
        village.owner().says("退款 1001 67.8");
        awaitAskedBack(1);
        refunds(refund("succeeded"));
        clock.forward(Duration.ofMinutes(1));
        var asked = awaitAskedBack(2);
        assertThat(asked).extracting(one -> one.getHeader("Idempotency-Key")).containsOnly("refund-" + code(village));
        Awaitility.await().until(() -> status(village).equals(List.of("REFUNDED")));
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -6780");
    }

    @Test
    void what_has_gone_though_its_answer_was_lost_is_found_at_stripe_before_it_counts_as_failed() {
        refunds(json("{}").withStatus(500));
        village = village();
        paid(village);
        village.owner().says("退款 1001 20");
        awaitAskedBack(1);
        listed("succeeded");
        refunds(json("{\"error\":{\"code\":\"charge_already_refunded\"}}").withStatus(400));
        clock.forward(Duration.ofMinutes(1));
        Awaitility.await().until(() -> states(village).equals(List.of("SUCCEEDED 2000")));
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
    }

    @Test
    void after_a_day_it_is_only_looked_for_and_counts_as_failed_where_stripe_knows_of_none() {
        refunds(json("{}").withStatus(500));
        stripe.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(json("{}").withStatus(500)));
        village = village();
        var buyer = paid(village);
        village.owner().says("退款 1001 20");
        awaitAskedBack(1);
        clock.forward(Duration.ofHours(21));
        village.owner().hears("还没办成");
        var asked = askedBack().size();
        assertThat(states(village)).containsExactly("ASKED 2000");
        stripe.stubFor(get(urlPathEqualTo(REFUNDS)).willReturn(json("{\"data\":[],\"has_more\":false}")));
        clock.forward(Duration.ofHours(1));
        buyer.hears("没能退回你付款的卡");
        assertThat(states(village)).containsExactly("FAILED 2000");
        assertThat(askedBack()).as("not asked again").hasSize(asked);
        assertThat(village.owner().heardWords())
                .filteredOn(line -> line.contains("还没办成"))
                .hasSize(1);
    }

    @Test
    void who_is_not_let_in_waits_and_the_owner_is_told_once() {
        refunds(json("{\"error\":{\"type\":\"invalid_request_error\"}}").withStatus(401));
        village = village();
        paid(village);
        village.owner().says("退款 1001 20");
        village.owner().hears("不认我们的密钥");
        assertThat(states(village)).containsExactly("ASKED 2000");
        clock.forward(Duration.ofMinutes(2));
        awaitAskedBack(2);
        assertThat(village.owner().heardWords())
                .filteredOn(line -> line.contains("不认我们的密钥"))
                .hasSize(1);
        refunds(refund("succeeded"));
        clock.forward(Duration.ofMinutes(5));
        Awaitility.await().until(() -> states(village).equals(List.of("SUCCEEDED 2000")));
    }

    @Test
    void where_nobody_answers_for_days_the_buyer_gets_it_otherwise_and_a_late_word_is_booked_once_and_told() {
        refunds(json("{}").withStatus(403));
        village = village();
        var buyer = paid(village);
        village.owner().says("退款 1001 20");
        awaitAskedBack(1);
        clock.forward(Duration.ofHours(73));
        buyer.hears("没能退回你付款的卡");
        assertThat(states(village)).containsExactly("FAILED 2000");
        assertThat(tells(refunded("cs_test_1", reference(), 20_00))).isEqualTo(200);
        assertThat(tells(moved(village, "succeeded"))).isEqualTo(200);
        village.owner().hears("现在 Stripe 说退成了");
        assertThat(states(village)).containsExactly("SUCCEEDED 2000");
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
        assertThat(tells(refunded("cs_test_1", reference(), 20_00))).isEqualTo(200);
        assertThat(booked(village)).hasSize(2);
    }

    @Test
    void at_the_desk_of_two_who_give_back_at_once_one_is_told() {
        refunds(refund("succeeded"));
        var village = village();
        paid(village);
        var link = URI.create(village.owner().says("/console").behind("后台")).getPath();
        var cookie = Market.sessionFrom(link);
        var page = given().cookie("qs_console", cookie)
                .get("/console/payments/1001")
                .asString();
        assertThat(page).contains("退回银行卡", "已用别的办法退，只记账");
        assertThat(givesBack(cookie, page)).isEqualTo(303);
        assertThat(givesBack(cookie, page)).isNotEqualTo(303);
        awaitAskedBack(1);
        Awaitility.await().until(() -> booked(village).contains("TOO_MUCH -1000"));
        assertThat(states(village)).containsExactly("SUCCEEDED 1000");
    }

    private static int givesBack(String cookie, String page) {
        return given().cookie("qs_console", cookie)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", field(page, "token"))
                .formParam("before", field(page, "before"))
                .formParam("open", field(page, "open"))
                .formParam("by", "card")
                .formParam("how", "TOO_MUCH")
                .formParam("sum", "10")
                .post("/console/payments/1001/refund")
                .statusCode();
    }

    private static String field(String page, String name) {
        var form = page.substring(page.indexOf("/refund\""));
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void whom_nobody_has_let_in_it_is_asked_for_as_soon_as_the_key_is_right_also_after_a_day() {
        refunds(json("{\"error\":{}}").withStatus(401));
        village = village();
        paid(village);
        village.owner().says("退款 1001 20");
        village.owner().hears("不认我们的密钥");
        clock.forward(Duration.ofHours(26));
        awaitAskedBack(2);
        refunds(refund("succeeded"));
        clock.forward(Duration.ofHours(1));
        Awaitility.await().until(() -> states(village).equals(List.of("SUCCEEDED 2000")));
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
    }
}
