package org.qingshan.partner.stripe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe tells is booked once, and only what Stripe tells. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class StripeWebhookTest extends CardStory {
    private static final String UNPAID = "\"payment_status\":\"unpaid\",\"amount_total\":6780";
    private static final String PAID = "\"payment_status\":\"paid\",\"amount_total\":6780";

    @Test
    void what_is_paid_is_booked_once_however_often_and_by_how_many_at_once_it_is_told() {
        var village = village();
        var buyer = buyer(village);
        var link = link(buyer);
        pays(link);
        assertThat(opens(link + "?back=done").header("Refresh")).isEqualTo("5");
        assertThat(opens(link + "?back=done").asString()).contains("银行还在通知我们").doesNotContain("去付款");
        var event = completed("cs_test_1", reference(), DUE);

        assertThat(IntStream.range(0, 6).parallel().map(once -> tells(event)).toArray())
                .containsOnly(200);
        assertThat(tells(session("checkout.session.async_payment_succeeded", "cs_test_1", reference(), PAID)))
                .isEqualTo(200);

        assertThat(booked(village)).containsExactly("CARD 6780");
        assertThat(status(village)).containsExactly("PAID");
        buyer.hears("订单 1001 收到你的 ¥67.80，付清了");
        assertThat(buyer.heardWords()).filteredOn(line -> line.contains("付清了")).hasSize(1);
        assertThat(opens(link + "?back=done").asString()).contains("没有要付的钱了");
        assertThat(desk(village, "/1001")).contains("网上付（Stripe）", "pi_cs_test_1");
        assertThat(buyer.says("/pay").text()).contains("没有要付的订单");
    }

    @Test
    void what_stripe_has_not_signed_just_now_is_not_read() {
        var village = village();
        buyer(village);
        var buyer = buyer(village);
        pays(link(buyer));
        var event = completed("cs_test_1", reference(), DUE);
        var now = clock.now();
        var right = hmac(StripeServer.SIGNING, now.getEpochSecond() + "." + event);

        assertThat(tells(
                        event,
                        "t=" + now.getEpochSecond() + ",v1="
                                + hmac("whsec_guessed", now.getEpochSecond() + "." + event)))
                .isEqualTo(400);
        assertThat(tells(event.replace("6780", "1"), signed(now, event)))
                .as("another body")
                .isEqualTo(400);
        assertThat(tells(event, signed(now.minus(Duration.ofMinutes(6)), event)))
                .as("old")
                .isEqualTo(400);
        assertThat(tells(event, signed(now.plus(Duration.ofMinutes(6)), event))).isEqualTo(400);
        assertThat(tells(event, "t=" + now.getEpochSecond() + ",v0=" + right)).isEqualTo(400);
        assertThat(tells(event, "v1=" + right)).isEqualTo(400);
        assertThat(tells(event, "")).isEqualTo(400);
        assertThat(given().contentType("application/json")
                        .body(event)
                        .post("/stripe/webhook")
                        .statusCode())
                .isEqualTo(400);
        assertThat(booked(village)).isEmpty();

        assertThat(tells(event, "t=" + now.getEpochSecond() + ",v1=" + "0".repeat(64) + ",v1=" + right + ",v0=x"))
                .as("two secrets")
                .isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780");
    }

    @Test
    void what_is_nothing_of_ours_is_taken_and_has_no_effect() {
        var village = village();
        pays(link(buyer(village)));
        var other = reference().replaceAll("_.*", "_" + "x".repeat(22));
        assertThat(tells(completed("cs_test_1", "somebody-elses", DUE))).isEqualTo(200);
        assertThat(tells(completed("cs_test_1", other, DUE))).isEqualTo(200);
        assertThat(tells(completed("cs_test_1", "nobody_" + "x".repeat(22), DUE)))
                .isEqualTo(200);
        assertThat(tells(session("customer.created", "cs_test_1", reference(), PAID)))
                .isEqualTo(200);
        var broken = "{";
        assertThat(tells(broken)).isEqualTo(400);
        assertThat(booked(village)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18446744073709558396",
                "9223372036854775807",
                "1000000000000",
                "-6780",
                "0",
                "null",
                "67.8",
                "1e30",
                "\"6780\"",
                "{}"
            })
    void what_is_no_sum_is_not_taken_for_another_one(String sum) {
        var village = village();
        pays(link(buyer(village)));
        assertThat(tells(session(
                        "checkout.session.completed",
                        "cs_test_1",
                        reference(),
                        "\"payment_status\":\"paid\",\"amount_total\":" + sum)))
                .isEqualTo(400);
        assertThat(booked(village)).isEmpty();
        assertThat(status(village)).containsExactly("UNPAID");
    }

    @Test
    void money_that_is_none_and_a_day_that_never_comes_break_nothing() {
        var village = village();
        pays(link(buyer(village)));
        var paid = completed("cs_test_1", reference(), DUE);
        assertThat(tells(paid.replace("\"cny\"", "\"no money\""))).isEqualTo(400);
        assertThat(booked(village)).isEmpty();
        assertThat(tells(paid.replaceFirst("\\{", "{\"created\":9223372036854775807,")))
                .isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780");
    }

    @Test
    void money_that_takes_days_is_booked_when_it_comes_and_who_has_paid_in_vain_is_told_once() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        var reference = reference();
        assertThat(tells(session("checkout.session.completed", "cs_test_1", reference, UNPAID)))
                .isEqualTo(200);
        assertThat(booked(village)).isEmpty();
        var failed = session("checkout.session.async_payment_failed", "cs_test_1", reference, UNPAID);
        assertThat(tells(failed)).isEqualTo(200);
        assertThat(tells(failed)).isEqualTo(200);
        buyer.hears("没有成功，还要付 ¥67.80");
        assertThat(buyer.heardWords()).filteredOn(line -> line.contains("没有成功")).hasSize(1);

        answers(opened("cs_test_2"));
        pays(link(buyer));
        assertThat(tells(session("checkout.session.completed", "cs_test_2", reference, UNPAID)))
                .isEqualTo(200);
        assertThat(tells(session("checkout.session.async_payment_succeeded", "cs_test_2", reference, PAID)))
                .isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780");
    }

    @Test
    void a_page_that_has_closed_is_asked_for_anew() {
        var village = village();
        var link = link(buyer(village));
        pays(link);
        assertThat(tells(session("checkout.session.expired", "cs_test_1", reference(), UNPAID)))
                .isEqualTo(200);
        pays(link);
        assertThat(asked()).extracting(one -> one.getHeader("Idempotency-Key")).doesNotHaveDuplicates();
        assertThat(status(village)).containsExactly("UNPAID");
    }

    @Test
    void another_sum_than_was_asked_for_is_what_has_come() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed("cs_test_1", reference(), 60_00))).isEqualTo(200);
        assertThat(buyer.hears("收到你的 ¥60.00，还差 ¥7.80").text()).contains("1001");

        answers(opened("cs_test_2"));
        pays(link(buyer));
        assertThat(fields(asked().get(1)).get("line_items[0][price_data][unit_amount]"))
                .isEqualTo("780");
        assertThat(tells(completed("cs_test_2", reference(), 10_00))).isEqualTo(200);
        buyer.hears("收到你的 ¥10.00，多付了 ¥2.20");
        assertThat(desk(village, "")).contains("要退的", "¥2.20");
    }

    @Test
    void what_is_paid_for_an_order_that_was_given_back_meanwhile_is_there_to_be_given_back() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        buyer.says("/cancel 1001");
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);

        buyer.hears("多付了 ¥67.80，店家会退给你");
        assertThat(booked(village)).containsExactly("CARD 6780");
        assertThat(desk(village, "")).contains("¥67.80");
        assertThat(desk(village, "/1001")).contains("退回银行卡", "pi_cs_test_1");
        assertThat(tells(refunded("cs_test_1", reference(), DUE))).isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "TOO_MUCH -6780");
        assertThat(status(village)).containsExactly("REFUNDED");
        buyer.hears("订单 1001 退给你 ¥67.80");
    }

    @Test
    void what_goes_back_at_stripe_is_booked_once_whoever_notes_it_first() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        var reference = reference();
        var early = refunded("cs_test_1", reference, 5_00);
        assertThat(tells(early)).as("before anybody has said that it came").isEqualTo(409);
        assertThat(tells(completed("cs_test_1", reference, DUE))).isEqualTo(200);
        assertThat(tells(early)).isEqualTo(200);
        assertThat(tells(early)).isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -500");

        assertThat(village.owner().says("退款 1001 10 现金 压坏了").text()).contains("在 Stripe 里退");
        assertThat(tells(refunded("cs_test_1", reference, 15_00)))
                .as("what was noted is given back")
                .isEqualTo(200);
        assertThat(tells(refunded("cs_test_1", reference, 5_00)))
                .as("told late")
                .isEqualTo(200);
        assertThat(tells(refunded("cs_test_1", reference, 20_00))).isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -500", "GOODWILL -1000", "GOODWILL -500");
        assertThat(status(village)).containsExactly("PART_REFUNDED");
    }

    @Test
    void a_proof_is_looked_at_though_money_has_come_by_card() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        buyer.says("/pay 1001 67.8 尾号1234");
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);
        assertThat(status(village)).containsExactly("PROOF_SENT");
        assertThat(desk(village, "")).contains("67.8 尾号1234");
        assertThat(tells(refunded("cs_test_1", reference(), 67_80))).isEqualTo(200);
        assertThat(status(village)).containsExactly("PROOF_SENT");
    }

    @Test
    void in_another_currency_nothing_is_booked_and_the_books_say_where_to_look() {
        var village = village();
        pays(link(buyer(village)));
        assertThat(tells(completed("cs_test_1", reference(), DUE).replace("\"cny\"", "\"usd\"")))
                .isEqualTo(200);
        assertThat(tells(completed("cs_test_1", reference(), DUE).replace("\"cny\"", "\"usd\"")))
                .as("by another event")
                .isEqualTo(200);
        assertThat(booked(village)).isEmpty();
        assertThat(
                        rows.<String>of(
                                village.key(),
                                "select data ->> 'sum' from history where shop_id = :shop and action = 'payment.in_other_currency'"))
                .containsExactly("6780 USD");
    }

    @Test
    void a_sign_that_no_database_holds_is_no_reason_to_be_told_for_ever() {
        var village = village();
        pays(link(buyer(village)));
        var event = completed("cs_test_1", reference(), DUE);
        assertThat(tells(event.replace("pi_cs_test_1", "pi_cs_\\u0000test_1"))).isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780");
        assertThat(tells("{\"type\":\"charge.refunded\",\"data\":{\"object\":{\"payment_intent\":\"pi\\u0000\"}}}"))
                .isEqualTo(200);
    }
}
