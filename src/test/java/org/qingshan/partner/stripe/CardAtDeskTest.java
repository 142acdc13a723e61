package org.qingshan.partner.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Money that comes by card, beside what else takes goods away or books money. */
@QuarkusTest
@WithTestResource(StripeServer.class)
class CardAtDeskTest extends CardStory {
    private static final String FAR = "王桂兰 13574680192 北京市朝阳区建国路8号";

    private static final String UNPAID = "\"payment_status\":\"unpaid\",\"amount_total\":6780";

    private Village firstPaid() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop firstpaid 30");
        return village;
    }

    @Test
    void what_is_paid_by_card_is_its_buyers_for_good_also_where_something_small_is_to_be_paid_later() {
        var village = firstPaid();
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);
        buyer.hears("付清了");
        buyer.says("/address " + FAR);
        buyer.taps("对，就寄这里");
        assertThat(buyer.taps("订单 1001 也寄这里").text()).contains("改寄给 王桂兰");
        assertThat(buyer.says("/pay").text()).contains("还差 ¥4.00");

        clock.forward(Duration.ofMinutes(31));
        assertThat(village.neighbour().says("A1").text()).contains("A1");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("没有按时付款"));
    }

    @Test
    void who_notes_a_payment_on_a_page_of_before_a_card_payment_is_told_so() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        buyer.says("/pay 1001 67.8 尾号1234");
        var link = URI.create(village.owner().says("/console").behind("后台")).getPath();
        var cookie = Market.sessionFrom(link);
        for (var path : new String[] {"", "/1001"}) {
            var page = desk(cookie, path);
            assertThat(page).contains("name=\"before\" value=\"0\"");
        }
        var page = desk(cookie, "");
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);

        assertThat(comes(cookie, page)).isNotEqualTo(303);
        assertThat(booked(village)).containsExactly("CARD 6780");
        assertThat(comes(cookie, desk(cookie, ""))).as("seen with it").isEqualTo(303);
    }

    @Test
    void what_is_named_for_a_transfer_is_paid_by_it_though_a_card_is_under_way() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(session("checkout.session.completed", "cs_test_1", reference(), UNPAID)))
                .isEqualTo(200);
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        buyer.says("A3");
        assertThat(buyer.says("1001和1002付了86.6").text())
                .contains("1001、1002", "请店家核对")
                .doesNotContain("多");
        assertThat(village.owner().says("收到1002的钱了").text())
                .contains("订单 1001 ¥67.80", "订单 1002 ¥18.80")
                .doesNotContain("要退");
        village.owner().taps("记下收到 ¥86.60");
        assertThat(booked(village)).containsExactlyInAnyOrder("TRANSFER 6780", "TRANSFER 1880");
    }

    @Test
    void while_money_is_on_its_way_nothing_is_taken_away_and_nobody_pays_twice() {
        var village = firstPaid();
        var owner = village.owner();
        owner.says("/shop unpaid 24 48");
        var buyer = buyer(village);
        var link = link(buyer);
        pays(link);
        var reference = reference();
        assertThat(tells(session("checkout.session.completed", "cs_test_1", reference, UNPAID)))
                .isEqualTo(200);
        assertThat(pays(link).asString()).contains("钱在路上").doesNotContain("去付款");
        assertThat(asked()).hasSize(1);
        var said = buyer.says("/pay 1001");
        assertThat(said.text()).contains("钱在路上", "不用再付");
        assertThat(said.labels()).isEmpty();
        var asked = buyer.says("did you get my payment?");
        assertThat(asked.text()).contains("钱在路上", "不用再付").doesNotContain("¥0.00", "还要付");
        assertThat(asked.labels()).isEmpty();
        assertThat(desk(village, "")).contains("钱在路上");
        assertThat(desk(village, "/1001")).contains("钱在路上");

        clock.forward(Duration.ofMinutes(31));
        village.neighbour().says("A1");
        clock.forward(Duration.ofHours(49));
        village.neighbour().says("A1");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
        assertThat(tells(session("checkout.session.async_payment_failed", "cs_test_1", reference, UNPAID)))
                .isEqualTo(200);
        buyer.hears("没有成功，还要付 ¥67.80");
        assertThat(tells(session("checkout.session.completed", "cs_test_1", reference, UNPAID)))
                .as("told late")
                .isEqualTo(200);
        clock.forward(Duration.ofMinutes(29));
        assertThat(buyer.says("/pay").text()).contains("要付 ¥67.80");
        clock.forward(Duration.ofMinutes(2));
        buyer.hears("订单 1001 没有按时付款");
    }

    @Test
    void a_page_that_closes_while_the_next_is_asked_for_does_not_close_that_one() {
        var village = village();
        var buyer = buyer(village);
        var link = link(buyer);
        pays(link);
        buyer.says("A3");
        answers(opened("cs_test_2").withFixedDelay(2_500));
        pays(link);
        assertThat(tells(session("checkout.session.expired", "cs_test_1", reference(), UNPAID)))
                .isEqualTo(200);
        answers(opened("cs_test_2"));
        pays(link);
        var keys = asked().stream().map(one -> one.getHeader("Idempotency-Key")).toList();
        assertThat(keys).hasSize(3);
        assertThat(keys.get(2)).as("nobody knows what became of it").isEqualTo(keys.get(1));
    }

    @Test
    void no_second_page_is_opened_while_the_first_may_still_be_paid_at() {
        var village = village();
        var buyer = buyer(village);
        var link = link(buyer);
        pays(link);
        buyer.says("A3");
        answers(opened("cs_test_2"));
        first(json("{\"error\":{\"type\":\"api_error\"}}").withStatus(500), "open");
        assertThat(pays(link).statusCode()).isEqualTo(503);
        assertThat(asked()).hasSize(1);

        first(json("{\"error\":{\"type\":\"invalid_request_error\"}}").withStatus(400), "expired");
        assertThat(pays(link).header("Refresh")).contains("cs_test_2");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void what_was_paid_at_the_first_page_is_booked_when_the_second_is_asked_for_though_nobody_has_told() {
        var village = village();
        var buyer = buyer(village);
        var link = link(buyer);
        pays(link);
        buyer.says("A3");
        var page = "/v1/checkout/sessions/cs_test_1";
        stripe.stubFor(post(urlPathEqualTo(page + "/expire"))
                .willReturn(json("{\"error\":{\"code\":\"resource_missing\"}}").withStatus(400)));
        stripe.stubFor(get(urlPathEqualTo(page)).willReturn(json("""
                {"id":"cs_test_1","status":"complete","payment_status":"paid","amount_total":6780,"currency":"cny","payment_intent":"pi_1"}""")));
        assertThat(pays(link).asString()).contains("¥18.80").doesNotContain("银行还在通知我们");
        assertThat(booked(village)).containsExactly("CARD 6780");
        buyer.hears("订单 1001 收到你的 ¥67.80，还差 ¥18.80");
        assertThat(asked()).as("no second page").hasSize(1);
    }

    private void first(ResponseDefinitionBuilder expiring, String status) {
        var page = "/v1/checkout/sessions/cs_test_1";
        stripe.stubFor(post(urlPathEqualTo(page + "/expire")).willReturn(expiring));
        stripe.stubFor(
                get(urlPathEqualTo(page)).willReturn(json("{\"id\":\"cs_test_1\",\"status\":\"" + status + "\"}")));
    }

    @Test
    void the_team_is_told_of_money_that_nobody_meant_to_come() {
        var village = village();
        var owner = village.owner();
        var buyer = buyer(village);
        pays(link(buyer));
        var dollars = completed("cs_test_0", reference(), DUE).replace("\"cny\"", "\"usd\"");
        assertThat(tells(dollars)).isEqualTo(200);
        owner.hears("pi_cs_test_0");
        assertThat(owner.heardWords()).anyMatch(line -> line.contains("67.80") && line.contains("1001"));
        assertThat(tells(refunded("cs_test_0", reference(), DUE).replace("\"cny\"", "\"usd\"")))
                .as("nothing to book")
                .isEqualTo(200);

        buyer.says("/cancel 1001");
        assertThat(tells(completed("cs_test_1", reference(), DUE))).isEqualTo(200);
        owner.hears("订单 1001 已经取消，却在网上（Stripe）收到了 ¥67.80");
    }

    @Test
    void the_team_is_told_of_what_is_too_much() {
        var village = village();
        var buyer = buyer(village);
        pays(link(buyer));
        assertThat(tells(completed("cs_test_1", reference(), DUE + 220))).isEqualTo(200);
        village.owner().hears("订单 1001 在网上（Stripe）多收了 ¥2.20");
    }

    private static int comes(String cookie, String page) {
        return given().cookie("qs_console", cookie)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", field(page, "token"))
                .formParam("seen", field(page, "seen"))
                .formParam("before", field(page, "before"))
                .formParam("how", "TRANSFER")
                .formParam("sum", "67.80")
                .post("/console/payments/1001/receive")
                .statusCode();
    }

    private static String desk(String cookie, String path) {
        return given().cookie("qs_console", cookie)
                .get("/console/payments" + path)
                .asString();
    }

    private static String field(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
