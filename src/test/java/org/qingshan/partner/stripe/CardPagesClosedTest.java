package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Which of several shops' pages are closed or asked after, when, and for how long; each has a page that is called as the shop is. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class CardPagesClosedTest extends CardStory {
    private Village firstPaid() {
        var village = village();
        village.owner().says("/shop firstpaid 30");
        return village;
    }

    private static String page(Village village) {
        return "/v1/checkout/sessions/cs_" + village.key();
    }

    /** Somebody who has gone to a page and does not pay there. */
    private Viewer atPage(Village village) {
        answers(opened("cs_" + village.key()));
        var buyer = buyer(village);
        pays(link(buyer));
        return buyer;
    }

    private void answersNothing(Village village) {
        stripe.stubFor(post(urlPathEqualTo(page(village) + "/expire"))
                .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        stripe.stubFor(get(urlPathEqualTo(page(village))).willReturn(json("{}").withStatus(500)));
    }

    private int asked(Village village) {
        return stripe.findAll(postRequestedFor(urlPathEqualTo(page(village) + "/expire")))
                .size();
    }

    /** Stripe was asked after its page, and that is written down, so that the next time counts from then. */
    private void awaitLooked(Village village) {
        Awaitility.await()
                .until(() -> !rows.of(
                                village.key(),
                                "select code from card_checkout where shop_id = :shop and looked_at is not null")
                        .isEmpty());
    }

    /** Each sweep asks after all pages; so when one was asked after twice, all others were asked between, if ever. */
    private void awaitTwoSweeps() {
        var other = firstPaid();
        answersNothing(other);
        atPage(other);
        clock.forward(Duration.ofMinutes(31));
        awaitLooked(other);
        clock.forward(Duration.ofMinutes(2));
        Awaitility.await().until(() -> asked(other) > 1);
    }

    @Test
    void one_that_stripe_says_nothing_of_keeps_no_other_open() {
        var silent = firstPaid();
        answersNothing(silent);
        var waiting = atPage(silent);
        var village = firstPaid();
        var buyer = atPage(village);
        clock.forward(Duration.ofMinutes(31));
        buyer.hears("订单 1001 没有按时付款");
        awaitLooked(silent);
        assertThat(waiting.says("/status 1001").text()).contains("A1 黄桃 2 箱");

        stripe.stubFor(post(urlPathEqualTo(page(silent) + "/expire")).willReturn(json("{}")));
        clock.forward(Duration.ofMinutes(2));
        waiting.hears("订单 1001 没有按时付款");
    }

    @Test
    void what_is_packed_goes_to_nobody_else_and_may_be_paid_still() {
        var village = firstPaid();
        atPage(village);
        village.owner().says("/packed 1001");
        awaitTwoSweeps();

        assertThat(asked(village)).isZero();
    }

    @Test
    void one_that_has_closed_by_itself_is_asked_after_for_a_day() {
        var village = firstPaid();
        answersNothing(village);
        atPage(village);
        clock.forward(Duration.ofMinutes(31));
        awaitLooked(village);
        // Read before the clock moves on: whoever asks may do so at once.
        var before = asked(village);
        clock.forward(Duration.ofMinutes(90));
        Awaitility.await().until(() -> asked(village) > before);

        clock.forward(Duration.ofHours(25));
        stripe.resetRequests();
        awaitTwoSweeps();
        assertThat(asked(village)).isZero();
    }
}
