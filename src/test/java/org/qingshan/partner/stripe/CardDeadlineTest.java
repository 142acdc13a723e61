package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;

/** A time to pay holds where cards are the only way to pay, and takes nothing from whoever is paying this moment. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class CardDeadlineTest extends CardStory {
    private static final String PAGE = "/v1/checkout/sessions/cs_test_1";

    private Village firstPaid() {
        var village = village();
        assertThat(village.owner().says("/shop firstpaid 30").text())
                .contains("先付先得：下单后留 30 分钟")
                .doesNotContain("现在不起作用");
        return village;
    }

    private boolean isClosedAtStripe() {
        return !stripe.findAll(postRequestedFor(urlPathEqualTo(PAGE + "/expire")))
                .isEmpty();
    }

    @Test
    void by_card_alone_there_is_a_deadline_too_with_a_word_before_it() {
        var village = firstPaid();
        var buyer = village.neighbour();
        assertThat(buyer.says("A1 x2").text()).contains("请在 30 分钟内付款");
        clock.forward(Duration.ofMinutes(26));
        buyer.hears("订单 1001 还有 4 分钟付款");
        clock.forward(Duration.ofMinutes(4));
        buyer.hears("订单 1001 没有按时付款");
    }

    @Test
    void a_page_that_is_open_is_closed_before_what_it_is_for_goes_to_others() {
        var village = firstPaid();
        var buyer = buyer(village);
        var link = link(buyer);
        pays(link);
        clock.forward(Duration.ofMinutes(31));
        buyer.hears("订单 1001 没有按时付款");
        assertThat(isClosedAtStripe()).isTrue();
        assertThat(pays(link).asString()).doesNotContain("checkout.stripe.com");
    }

    @Test
    void who_has_paid_at_the_last_moment_keeps_what_he_paid_for() {
        var village = firstPaid();
        stripe.stubFor(post(urlPathEqualTo(PAGE + "/expire"))
                .willReturn(json("{\"error\":{\"code\":\"resource_missing\"}}").withStatus(400)));
        stripe.stubFor(get(urlPathEqualTo(PAGE)).willReturn(json("{\"id\":\"cs_test_1\",\"status\":\"complete\"}")));
        var buyer = buyer(village);
        pays(link(buyer));
        clock.forward(Duration.ofMinutes(31));
        Awaitility.await().until(this::isClosedAtStripe);
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);
        buyer.hears("付清了");
        clock.forward(Duration.ofHours(2));
        assertThat(village.neighbour().says("A3").text()).contains("A3");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("没有按时付款"));
    }

    private void isComplete(String payment) {
        stripe.stubFor(post(urlPathEqualTo(PAGE + "/expire"))
                .willReturn(json("{\"error\":{\"code\":\"resource_missing\"}}").withStatus(400)));
        stripe.stubFor(get(urlPathEqualTo(PAGE)).willReturn(json("""
                {"id":"cs_test_1","status":"complete","payment_status":"%s","amount_total":6780,"currency":"cny",\
                "payment_intent":"pi_cs_test_1"}""".formatted(payment))));
    }

    @Test
    void what_was_paid_is_booked_by_asking_stripe_where_stripe_never_told() {
        var village = firstPaid();
        isComplete("paid");
        var buyer = buyer(village);
        pays(link(buyer));
        clock.forward(Duration.ofMinutes(31));
        buyer.hears("订单 1001 收到你的 ¥67.80，付清了");
        assertThat(tells(completed("cs_test_1", reference(), DUE)))
                .as("told at last")
                .isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780");
        clock.forward(Duration.ofHours(2));
        village.neighbour().says("A3");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("没有按时付款"));
    }

    @Test
    void what_was_paid_at_a_page_that_closed_by_itself_is_asked_after_and_nothing_is_released_meanwhile() {
        var village = village();
        village.owner().says("/shop unpaid 1 2");
        stripe.stubFor(
                post(urlPathEqualTo(PAGE + "/expire")).willReturn(json("{}").withStatus(500)));
        stripe.stubFor(get(urlPathEqualTo(PAGE)).willReturn(json("{}").withStatus(500)));
        var buyer = buyer(village);
        clock.forward(Duration.ofMinutes(61));
        buyer.hears("订单 1001 还没付款");
        pays(link(buyer));
        clock.forward(Duration.ofMinutes(64));
        Awaitility.await().until(this::isClosedAtStripe);
        village.neighbour().says("A3");
        assertThat(buyer.says("/status 1001").text()).as("nobody knows").contains("A1 黄桃 2 箱");
        isComplete("paid");
        clock.forward(Duration.ofMinutes(2));
        buyer.hears("订单 1001 收到你的 ¥67.80，付清了");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("货让给别人了"));
    }

    @Test
    void where_stripe_says_nothing_for_long_what_is_not_paid_goes_to_others_all_the_same() {
        var village = firstPaid();
        stripe.stubFor(
                post(urlPathEqualTo(PAGE + "/expire")).willReturn(json("{}").withStatus(500)));
        stripe.stubFor(get(urlPathEqualTo(PAGE)).willReturn(json("{}").withStatus(500)));
        var buyer = buyer(village);
        pays(link(buyer));
        clock.forward(Duration.ofMinutes(31));
        Awaitility.await().until(this::isClosedAtStripe);
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        clock.forward(Duration.ofMinutes(42));
        buyer.hears("订单 1001 没有按时付款");
    }

    @Test
    void money_on_its_way_of_which_stripe_never_tells_more_is_asked_after() {
        var village = firstPaid();
        isComplete("unpaid");
        intent("processing");
        var buyer = buyer(village);
        pays(link(buyer));
        clock.forward(Duration.ofMinutes(31));
        Awaitility.await().until(() -> buyer.says("/pay 1001").text().contains("钱在路上"));
        clock.forward(Duration.ofHours(3));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        intent("requires_payment_method");
        clock.forward(Duration.ofHours(2));
        buyer.hears("没有成功，还要付 ¥67.80");
        clock.forward(Duration.ofMinutes(31));
        buyer.hears("订单 1001 没有按时付款");
    }

    private void intent(String status) {
        stripe.stubFor(get(urlPathEqualTo("/v1/payment_intents/pi_cs_test_1"))
                .willReturn(json("{\"id\":\"pi_cs_test_1\",\"status\":\"" + status + "\"}")));
    }

    @Test
    void who_does_not_pay_by_card_is_reminded_and_loses_his_goods_by_the_rule_in_hours() {
        var village = village();
        village.owner().says("/shop unpaid 12 24");
        var buyer = buyer(village);
        clock.forward(Duration.ofHours(13));
        buyer.hears("订单 1001 还没付款，要付 ¥67.80");
        clock.forward(Duration.ofHours(13));
        buyer.hears("货让给别人了");
    }
}
