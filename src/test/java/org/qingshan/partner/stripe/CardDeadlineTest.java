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
