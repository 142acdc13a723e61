package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import org.awaitility.Awaitility;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Stories of money that goes back to the card by which it came. */
abstract class RefundStory extends CardStory {
    static final String REFUNDS = "/v1/refunds";

    Village village;

    void refunds(ResponseDefinitionBuilder answer) {
        stripe.stubFor(post(urlPathEqualTo(REFUNDS)).willReturn(answer));
    }

    static ResponseDefinitionBuilder refund(String status) {
        return json("{\"id\":\"re_1\",\"object\":\"refund\",\"status\":\"" + status + "\"}");
    }

    Viewer paid(Village village) {
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);
        buyer.hears("付清了");
        return buyer;
    }

    List<LoggedRequest> askedBack() {
        return stripe.findAll(postRequestedFor(urlPathEqualTo(REFUNDS)));
    }

    List<LoggedRequest> awaitAskedBack(int times) {
        Awaitility.await().until(() -> askedBack().size() >= times);
        return askedBack();
    }

    List<String> states(Village village) {
        return rows.of(
                village.key(), "select state || ' ' || amount from card_refund where shop_id = :shop order by id");
    }

    String code(Village village) {
        return rows.<String>of(village.key(), "select code from card_refund where shop_id = :shop order by id")
                .get(0);
    }

    String moved(Village village, String status) {
        return event("refund.updated", """
                {"id":"re_1","object":"refund","status":"%s","amount":2000,"currency":"cny","payment_intent":"pi_cs_test_1",\
                "metadata":{"reference":"%s","refund":"%s"}}""".formatted(status, reference(), code(village)));
    }

    void listed(String status) {
        stripe.stubFor(get(urlPathEqualTo(REFUNDS))
                .withQueryParam("payment_intent", equalTo("pi_cs_test_1"))
                .willReturn(json("""
                        {"data":[{"id":"re_9","status":"failed","metadata":{}},\
                        {"id":"re_1","status":"%s","metadata":{"refund":"{{code}}"}}],"has_more":false}""".formatted(status).replace("{{code}}", code(village)))));
    }
}
