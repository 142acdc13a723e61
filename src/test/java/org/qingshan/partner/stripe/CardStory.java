package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** A buyer, a payment page, and Stripe, who says what became of it. */
abstract class CardStory extends Journey {
    private static final AtomicInteger EVENTS = new AtomicInteger();
    private static final String SESSIONS = "/v1/checkout/sessions";
    /** What the order of these stories costs, in fen. */
    static final long DUE = 67_80;

    WireMockServer stripe;

    @Inject
    Rows rows;

    @BeforeEach
    void opens_pages() {
        stripe.resetAll();
        answers(opened("cs_test_1"));
        stripe.stubFor(post(urlPathMatching(SESSIONS + "/.*/expire")).willReturn(json("{}")));
        stripe.stubFor(get(urlPathEqualTo("/v1/refunds")).willReturn(json("{\"data\":[],\"has_more\":false}")));
    }

    void answers(ResponseDefinitionBuilder answer) {
        stripe.stubFor(post(urlPathEqualTo(SESSIONS)).willReturn(answer));
    }

    static ResponseDefinitionBuilder opened(String session) {
        return json("{\"id\":\"" + session
                + "\",\"object\":\"checkout.session\",\"url\":\"https://checkout.stripe.com/c/pay/" + session
                + "#fid\"}");
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    /** Somebody who has ordered two boxes for {@link #DUE}. */
    static Viewer buyer(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        return buyer;
    }

    /** The address that the button leads to. */
    static String link(Viewer buyer) {
        return URI.create(buyer.says("/pay").behind("银行卡付")).getRawPath();
    }

    static Response opens(String link) {
        return given().header("Accept-Language", "zh-CN").get(link);
    }

    static Response pays(String link) {
        return given().header("Accept-Language", "zh-CN")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post(link);
    }

    List<LoggedRequest> asked() {
        return stripe.findAll(postRequestedFor(urlPathEqualTo(SESSIONS)));
    }

    static Map<String, String> fields(LoggedRequest request) {
        return Arrays.stream(request.getBodyAsString().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> decoded(field[0]), field -> decoded(field[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    String reference() {
        var all = asked();
        return fields(all.get(all.size() - 1)).get("client_reference_id");
    }

    static String session(String type, String session, String reference, String more) {
        return event(type, """
                {"id":"%s","object":"checkout.session","client_reference_id":"%s","payment_intent":"pi_%s","currency":"cny",%s}""".formatted(session, reference, session, more));
    }

    static String completed(String session, String reference, long sum) {
        return session(
                "checkout.session.completed",
                session,
                reference,
                "\"payment_status\":\"paid\",\"amount_total\":" + sum);
    }

    static String refunded(String session, String reference, long all) {
        return event("charge.refunded", """
                {"id":"ch_1","object":"charge","payment_intent":"pi_%s","currency":"cny","amount":6780,"amount_refunded":%d,\
                "metadata":{"reference":"%s"}}""".formatted(session, all, reference));
    }

    static String event(String type, String object) {
        return "{\"id\":\"evt_%d\",\"object\":\"event\",\"type\":\"%s\",\"data\":{\"object\":%s}}"
                .formatted(EVENTS.incrementAndGet(), type, object);
    }

    int tells(String event) {
        return tells(event, signed(clock.now(), event));
    }

    static int tells(String event, String signature) {
        return given().header("Stripe-Signature", signature)
                .contentType("application/json; charset=utf-8")
                .body(event.getBytes(StandardCharsets.UTF_8))
                .post("/stripe/webhook")
                .statusCode();
    }

    static String signed(Instant at, String event) {
        return "t=" + at.getEpochSecond() + ",v1=" + hmac(StripeServer.SIGNING, at.getEpochSecond() + "." + event);
    }

    static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What came and went, in the order that it was booked in. */
    List<String> booked(Village village) {
        return rows.of(
                village.key(), "select reason || ' ' || amount from money_entry where shop_id = :shop order by id");
    }

    List<String> status(Village village) {
        return rows.of(village.key(), "select status from payment where shop_id = :shop order by id");
    }

    /** A page of the payment desk. */
    static String desk(Village village, String path) {
        var link = URI.create(village.owner().says("/console").behind("后台")).getPath();
        var page = given().cookie("qs_console", Market.sessionFrom(link)).get("/console/payments" + path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }
}
