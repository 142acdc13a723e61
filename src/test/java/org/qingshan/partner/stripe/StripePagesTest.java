package org.qingshan.partner.stripe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The way to Stripe's page, whatever Stripe answers. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class StripePagesTest extends CardStory {

    @Test
    void who_owes_is_led_to_a_page_for_that_sum_which_is_told_nothing_of_him() {
        var village = village();
        var buyer = buyer(village);
        var said = buyer.says("/pay");
        assertThat(said.text()).contains("要付 ¥67.80", "点「银行卡付」").doesNotContain("怎么付，店家会告诉你");
        assertThat(said.labels()).first().isEqualTo("银行卡付");
        var link = link(buyer);

        assertThat(opens(link).asString()).contains("付款 · 订单 1001", "要付 ¥67.80", "去付款");
        assertThat(asked()).isEmpty();
        var onward = pays(link);

        assertThat(onward.statusCode()).isEqualTo(200);
        assertThat(onward.header("Refresh")).isEqualTo("0;url=https://checkout.stripe.com/c/pay/cs_test_1#fid");
        assertThat(onward.header("Cache-Control")).isEqualTo("no-store");
        assertThat(onward.asString()).contains("href=\"https://checkout.stripe.com/c/pay/cs_test_1#fid\"");
        var request = asked().get(0);
        var fields = fields(request);
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + StripeServer.KEY);
        assertThat(request.getHeader("Idempotency-Key")).isNotBlank();
        assertThat(fields)
                .containsEntry("mode", "payment")
                .containsEntry("line_items[0][price_data][currency]", "cny")
                .containsEntry("line_items[0][price_data][unit_amount]", "6780")
                .containsEntry("client_reference_id", fields.get("payment_intent_data[metadata][reference]"));
        assertThat(fields.get("success_url")).endsWith(link + "?back=done");
        assertThat(fields.get("cancel_url")).endsWith(link);
        var open = Long.parseLong(fields.get("expires_at")) - clock.now().getEpochSecond();
        assertThat(open).isBetween(60 * 60L, 62 * 60L);
        assertThat(request.getBodyAsString() + fields).doesNotContain("张伟", "13800138000", "麓山南路", "email");
    }

    @Test
    void english_speakers_read_english() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.taps("Right, send it there");
        buyer.says("A1 x2");
        var said = buyer.says("/pay");
        assertThat(said.text()).contains("Pay online: tap “Pay by card”");
        var link = URI.create(said.behind("Pay by card")).getRawPath();
        var english = given().header("Accept-Language", "en-GB");
        assertThat(english.get(link).asString()).contains("Pay · order 1001", "To pay: ¥67.80", "Pay now");
        answers(json("{\"error\":{\"type\":\"api_error\"}}").withStatus(500));
        var trouble = given().header("Accept-Language", "en-GB")
                .contentType("application/x-www-form-urlencoded")
                .post(link);
        assertThat(trouble.statusCode()).isEqualTo(503);
        assertThat(trouble.asString()).contains("nothing was charged", "Pay now");
    }

    @Test
    void asked_twice_for_the_same_it_is_the_same_page_and_for_another_sum_another_one_while_the_first_is_closed() {
        var village = village();
        var buyer = buyer(village);
        var link = link(buyer);
        assertThat(link(buyer)).isEqualTo(link);
        pays(link);
        pays(link);
        assertThat(asked())
                .extracting(one -> one.getHeader("Idempotency-Key"))
                .containsOnly(asked().get(0).getHeader("Idempotency-Key"));
        assertThat(asked().get(0).getBodyAsString()).isEqualTo(asked().get(1).getBodyAsString());

        buyer.says("A3");
        answers(opened("cs_test_2"));
        pays(link);

        assertThat(asked()).hasSize(3);
        assertThat(asked().get(2).getHeader("Idempotency-Key"))
                .isNotEqualTo(asked().get(0).getHeader("Idempotency-Key"));
        assertThat(fields(asked().get(2)).get("line_items[0][price_data][unit_amount]"))
                .isEqualTo("8660");
        assertThat(stripe.getAllServeEvents())
                .extracting(one -> one.getRequest().getUrl())
                .contains("/v1/checkout/sessions/cs_test_1/expire");

        clock.forward(Duration.ofMinutes(40));
        pays(link);
        assertThat(asked().get(3).getHeader("Idempotency-Key"))
                .isNotEqualTo(asked().get(2).getHeader("Idempotency-Key"));
    }

    @Test
    void where_stripe_is_slow_the_buyer_is_told_and_asks_again_for_the_same_and_where_it_refuses_for_another() {
        var buyer = buyer(village());
        var link = link(buyer);
        answers(opened("cs_test_1").withFixedDelay(2_500));
        var slow = pays(link);
        assertThat(slow.statusCode()).isEqualTo(503);
        assertThat(slow.asString()).contains("没有扣钱", "去付款");

        answers(json("{\"error\":{\"type\":\"api_error\"}}").withStatus(500));
        assertThat(pays(link).asString()).contains("没有扣钱");
        answers(json("{\"error\":{\"type\":\"card_error\",\"code\":\"account_invalid\"}}")
                .withStatus(403));
        assertThat(pays(link).statusCode()).isEqualTo(503);
        answers(json("<html>busy</html>"));
        assertThat(pays(link).statusCode()).isEqualTo(503);
        answers(opened("cs_test_9"));
        assertThat(pays(link).header("Refresh")).contains("cs_test_9");

        var keys = asked().stream().map(one -> one.getHeader("Idempotency-Key")).toList();
        assertThat(keys.get(0)).as("nobody knows what became of it").isEqualTo(keys.get(1));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(1));
        assertThat(keys.get(3)).isNotEqualTo(keys.get(2));
    }

    @Test
    void what_is_paid_otherwise_or_not_due_is_not_paid_by_card() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = buyer(village);
        var link = link(buyer);
        buyer.says("/pay 1001 67.8 尾号1234");
        assertThat(buyer.says("/pay 1001").labels()).doesNotContain("银行卡付");
        assertThat(pays(link).asString()).contains("等店家核对").doesNotContain("去付款");
        buyer.says("/cancel 1001");
        assertThat(pays(link).asString()).doesNotContain("去付款");
        assertThat(asked()).isEmpty();
        assertThat(opens(link.replaceAll("/[^/]+$", "/" + "A".repeat(22))).statusCode())
                .isEqualTo(404);
        assertThat(opens("/chat/nobody" + link.substring(link.indexOf("/pay/"))).statusCode())
                .isEqualTo(404);
        assertThat(opens("/chat/" + village().key() + link.substring(link.indexOf("/pay/")))
                        .statusCode())
                .as("the code of another shop")
                .isEqualTo(404);
    }
}
