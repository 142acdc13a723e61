package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Money that came by card goes back to it, once, and is booked when it has gone. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class StripeRefundTest extends CardStory {
    private static final String REFUNDS = "/v1/refunds";

    private void refunds(ResponseDefinitionBuilder answer) {
        stripe.stubFor(post(urlPathEqualTo(REFUNDS)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder refund(String status) {
        return json("{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"" + status + "\"}");
    }

    private Viewer paid(Village village) {
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);
        buyer.hears("付清了");
        return buyer;
    }

    private List<LoggedRequest> askedBack() {
        return stripe.findAll(postRequestedFor(urlPathEqualTo(REFUNDS)));
    }

    private List<LoggedRequest> awaitAskedBack(int times) {
        Awaitility.await().until(() -> askedBack().size() >= times);
        return askedBack();
    }

    private List<String> states(Village village) {
        return rows.of(
                village.key(), "select state || ' ' || amount from card_refund where shop_id = :shop order by id");
    }

    private String code(Village village) {
        return rows.<String>of(village.key(), "select code from card_refund where shop_id = :shop order by id")
                .get(0);
    }

    private String moved(Village village, String status) {
        return event("refund.updated", """
                {"id":"re_1","object":"refund","status":"%s","amount":2000,"currency":"cny","payment_intent":"pi_cs_test_1",\
                "metadata":{"reference":"%s","refund":"%s"}}""".formatted(status, reference(), code(village)));
    }

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
}
