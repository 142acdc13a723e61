package org.qingshan.partner.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe tells of money that goes back, late or of its own accord, is booked once. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class StripeRefundNewsTest extends RefundStory {
    private void made(String type, String session, String refund, String status, long sum, long at) {
        assertThat(told(type, session, refund, status, sum, at)).isEqualTo(200);
    }

    private int told(String type, String session, String refund, String status, long sum, long at) {
        var body = event(type, """
                {"id":"%s","object":"refund","status":"%s","amount":%d,"currency":"cny","payment_intent":"pi_%s",\
                "metadata":{}}""".formatted(refund, status, sum, session));
        return tells(body.replace("{\"id\":\"evt", "{\"created\":" + at + ",\"id\":\"evt"));
    }

    @Test
    void what_came_back_stays_so_whatever_is_told_late() {
        refunds(refund("pending"));
        village = village();
        paid(village);
        village.owner().says("退款 1001 20");
        Awaitility.await().until(() -> states(village).equals(List.of("PENDING 2000")));
        var now = clock.now().getEpochSecond();
        var gone = moved(village, "succeeded").replace("{\"id\":\"evt", "{\"created\":" + now + ",\"id\":\"evt");
        var back = moved(village, "failed").replace("{\"id\":\"evt", "{\"created\":" + (now + 60) + ",\"id\":\"evt");
        assertThat(tells(back)).isEqualTo(200);
        assertThat(tells(gone)).as("told late").isEqualTo(200);
        assertThat(states(village)).containsExactly("FAILED 2000");
        assertThat(booked(village)).containsExactly("CARD 6780");
    }

    @Test
    void whose_money_is_on_its_way_back_is_forgotten_when_it_is_there() {
        refunds(refund("pending"));
        village = village();
        var owner = village.owner();
        var buyer = paid(village);
        owner.says("/packed 1001");
        owner.says("/ship 1001 YT7512345678901");
        owner.says("/delivered 1001");
        owner.says("退款 1001 20");
        owner.taps("退 ¥20.00");
        Awaitility.await().until(() -> states(village).equals(List.of("PENDING 2000")));
        assertThat(buyer.says("/forget yes").text()).contains("订单 1001", "还没处理完");
        assertThat(tells(moved(village, "succeeded"))).isEqualTo(200);
        Awaitility.await()
                .until(() -> rows.<Number>of(
                                        village.key(),
                                        "select count(*) from buyer where shop_id = :shop and forgotten_at is not null")
                                .get(0)
                                .intValue()
                        == 1);
    }

    @Test
    void what_is_long_on_its_way_is_asked_after() {
        refunds(refund("pending"));
        village = village();
        paid(village);
        village.owner().says("退款 1001 20");
        Awaitility.await().until(() -> states(village).equals(List.of("PENDING 2000")));
        listed("succeeded");
        clock.forward(Duration.ofHours(7));
        Awaitility.await().until(() -> states(village).equals(List.of("SUCCEEDED 2000")));
        assertThat(askedBack()).hasSize(1);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
    }

    @Test
    void what_somebody_gives_back_at_stripe_itself_is_booked_once_and_again_when_it_comes_back() {
        village = village();
        // What is told so names no shop: a payment of this name has nobody else.
        var session = "cs_test_" + village.key();
        answers(opened(session));
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed(session, reference(), DUE))).isEqualTo(200);
        var now = clock.now().getEpochSecond();
        made("refund.created", session, "re_7", "succeeded", 10_00, now);
        buyer.hears("订单 1001 退给你 ¥10.00");
        assertThat(tells(refunded(session, reference(), 10_00))).isEqualTo(200);
        made("refund.updated", session, "re_7", "succeeded", 10_00, now + 1);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000");
        made("refund.failed", session, "re_7", "failed", 10_00, now + 2);
        village.owner().hears("¥10.00 没能退回买家的卡");
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000", "REFUND_FAILED 1000");
        var all = refunded(session, reference(), 10_00);
        assertThat(tells(all.replace("{\"id\":\"evt", "{\"created\":" + (now + 1) + ",\"id\":\"evt")))
                .as("told late")
                .isEqualTo(200);
        made("refund.updated", session, "re_7", "succeeded", 10_00, now + 1);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000", "REFUND_FAILED 1000");
        var anew = refunded(session, reference(), 10_00);
        assertThat(tells(anew.replace("{\"id\":\"evt", "{\"created\":" + (now + 3) + ",\"id\":\"evt")))
                .as("given back anew")
                .isEqualTo(200);
        assertThat(booked(village))
                .containsExactly("CARD 6780", "GOODWILL -1000", "REFUND_FAILED 1000", "TOO_MUCH -1000");
    }

    private String paidAtOnce() {
        village = village();
        // What is told so names no shop: a payment of this name has nobody else.
        var session = "cs_test_" + village.key();
        answers(opened(session));
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed(session, reference(), DUE))).isEqualTo(200);
        return session;
    }

    @Test
    void what_never_went_takes_nothing_from_what_another_gave_back() {
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        made("refund.created", session, "re_7", "succeeded", 10_00, now);
        assertThat(told("refund.failed", session, "re_8", "failed", 10_00, now + 2))
                .as("it may be told yet that it was counted")
                .isEqualTo(409);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000");

        var all = refunded(session, reference(), 20_00);
        assertThat(tells(all.replace("{\"id\":\"evt", "{\"created\":" + (now + 1) + ",\"id\":\"evt")))
                .isEqualTo(200);
        made("refund.failed", session, "re_8", "failed", 10_00, now + 2);
        made("refund.failed", session, "re_7", "failed", 10_00, now + 3);
        assertThat(booked(village))
                .containsExactly(
                        "CARD 6780", "GOODWILL -1000", "GOODWILL -1000", "REFUND_FAILED 1000", "REFUND_FAILED 1000");
    }

    @Test
    void what_somebody_fails_to_give_back_at_stripe_takes_nothing_from_what_we_gave_back() {
        refunds(refund("succeeded"));
        var session = paidAtOnce();
        village.owner().says("退款 1001 20");
        Awaitility.await().until(() -> states(village).equals(List.of("SUCCEEDED 2000")));
        var later = clock.now().getEpochSecond() + 2;
        assertThat(told("refund.failed", session, "re_8", "failed", 20_00, later))
                .isEqualTo(409);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
    }

    @Test
    void what_two_have_given_back_by_name_is_no_others_and_what_comes_back_of_one_leaves_the_other_gone() {
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        made("refund.created", session, "re_7", "succeeded", 10_00, now);
        assertThat(tells(allInAll(session, 10_00, now))).isEqualTo(200);
        made("refund.created", session, "re_8", "succeeded", 10_00, now + 1);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000", "GOODWILL -1000");
        assertThat(tells(allInAll(session, 20_00, now + 1))).isEqualTo(200);
        assertThat(told("refund.failed", session, "re_9", "failed", 10_00, now + 2))
                .as("it never went")
                .isEqualTo(409);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000", "GOODWILL -1000");

        made("refund.failed", session, "re_8", "failed", 10_00, now + 3);
        assertThat(booked(village))
                .containsExactly("CARD 6780", "GOODWILL -1000", "GOODWILL -1000", "REFUND_FAILED 1000");
    }

    @Test
    void what_fails_that_was_begun_after_all_was_told_takes_nothing_from_what_others_gave_back() {
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        assertThat(tells(allInAll(session, 20_00, now))).isEqualTo(200);
        assertThat(begun(session, now + 1, now + 2)).as("not counted yet").isEqualTo(409);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");

        assertThat(tells(allInAll(session, 30_00, now + 1))).isEqualTo(200);
        assertThat(begun(session, now + 1, now + 2)).isEqualTo(200);
        assertThat(booked(village))
                .containsExactly("CARD 6780", "GOODWILL -2000", "GOODWILL -1000", "REFUND_FAILED 1000");
    }

    @Test
    void what_had_failed_before_all_was_told_takes_nothing_from_what_others_gave_back() {
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        assertThat(tells(allInAll(session, 20_00, now + 3))).isEqualTo(200);
        assertThat(begun(session, now, now + 2)).as("told late").isEqualTo(200);
        village.owner().hears("¥10.00 没能退回买家的卡");
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");

        assertThat(begun(session, now, now + 2)).as("told again").isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -2000");
    }

    @Test
    void what_had_failed_before_less_was_told_is_booked_as_come_back() {
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        assertThat(tells(allInAll(session, 30_00, now + 1))).isEqualTo(200);
        assertThat(tells(allInAll(session, 20_00, now + 4))).isEqualTo(200);
        assertThat(begun(session, now, now + 2)).as("told late").isEqualTo(200);
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -3000", "REFUND_FAILED 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"succeeded", "pending"})
    void what_had_failed_before_ours_was_told_with_all_is_booked_as_come_back(String ours) {
        refunds(refund(ours));
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        assertThat(tells(allInAll(session, 10_00, now))).isEqualTo(200);
        village.owner().says("退款 1001 20");
        Awaitility.await().until(() -> states(village).equals(List.of(ours.toUpperCase(Locale.ROOT) + " 2000")));
        assertThat(tells(allInAll(session, 20_00, now + 60)))
                .as("ours without the other")
                .isEqualTo(200);
        assertThat(begun(session, now, now + 30)).as("told late").isEqualTo(200);

        village.owner().hears("¥10.00 没能退回买家的卡");
        assertThat(booked(village))
                .containsExactlyElementsOf(
                        ours.equals("pending")
                                ? List.of("CARD 6780", "GOODWILL -1000", "REFUND_FAILED 1000")
                                : List.of("CARD 6780", "GOODWILL -1000", "GOODWILL -2000", "REFUND_FAILED 1000"));
    }

    @Test
    void what_had_failed_before_all_was_told_takes_nothing_from_what_others_gave_back_before_ours_went() {
        refunds(refund("succeeded"));
        var session = paidAtOnce();
        var before = clock.now().getEpochSecond() - 60;
        assertThat(tells(allInAll(session, 10_00, before))).isEqualTo(200);
        village.owner().says("退款 1001 20");
        Awaitility.await().until(() -> states(village).equals(List.of("SUCCEEDED 2000")));

        assertThat(begun(session, before - 60, before - 30)).as("told late").isEqualTo(200);
        village.owner().hears("¥10.00 没能退回买家的卡");
        assertThat(booked(village)).containsExactly("CARD 6780", "GOODWILL -1000", "GOODWILL -2000");
    }

    /** One of those that nobody has named was begun then, and has failed. */
    private int begun(String session, long then, long failed) {
        var body = event("refund.failed", """
                {"id":"re_9","object":"refund","created":%d,"status":"failed","amount":1000,"currency":"cny","payment_intent":"pi_%s",\
                "metadata":{}}""".formatted(then, session));
        return tells(body.replace("{\"id\":\"evt", "{\"created\":" + failed + ",\"id\":\"evt"));
    }

    @Test
    void what_comes_back_before_it_is_told_all_in_all_is_booked_as_gone_and_come_back() {
        var session = paidAtOnce();
        var now = clock.now().getEpochSecond();
        made("refund.created", session, "re_7", "succeeded", 10_00, now);
        assertThat(tells(allInAll(session, 10_00, now))).isEqualTo(200);
        made("refund.created", session, "re_8", "succeeded", 10_00, now + 1);
        made("refund.failed", session, "re_8", "failed", 10_00, now + 2);
        assertThat(tells(allInAll(session, 20_00, now + 1))).as("told late").isEqualTo(200);
        assertThat(booked(village))
                .as("what the other gave back is gone")
                .containsExactly("CARD 6780", "GOODWILL -1000", "GOODWILL -1000", "REFUND_FAILED 1000");

        made("refund.failed", session, "re_7", "failed", 10_00, now + 3);
        assertThat(booked(village))
                .containsExactly(
                        "CARD 6780", "GOODWILL -1000", "GOODWILL -1000", "REFUND_FAILED 1000", "REFUND_FAILED 1000");
    }

    private String allInAll(String session, long sum, long at) {
        return refunded(session, reference(), sum).replace("{\"id\":\"evt", "{\"created\":" + at + ",\"id\":\"evt");
    }
}
