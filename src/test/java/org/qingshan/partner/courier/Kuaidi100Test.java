package org.qingshan.partner.courier;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** What the courier knows, the buyer hears; whoever cannot sign is not listened to. */
@QuarkusTest
@WithTestResource(CourierServer.class)
class Kuaidi100Test extends Journey {
    private static final String TAKEN = "{\"result\":true,\"returnCode\":\"200\",\"message\":\"提交成功\"}";

    WireMockServer courier;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void forgets() {
        courier.resetAll();
        courier.stubFor(post(urlPathEqualTo("/poll")).willReturn(okJson(TAKEN)));
    }

    /** An order that has left by these waybills. */
    private static Viewer sent(Village village, String claim, String waybills) {
        var buyer = village.neighbour();
        buyer.says(claim);
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 " + waybills);
        return buyer;
    }

    /** What was subscribed to for this waybill. */
    private Map<?, ?> asked(String waybill) {
        Supplier<List<String>> bodies = () -> courier.findAll(postRequestedFor(urlPathEqualTo("/poll"))).stream()
                .map(request -> URLDecoder.decode(request.getBodyAsString(), StandardCharsets.UTF_8))
                .filter(body -> body.contains(waybill))
                .toList();
        await().atMost(Duration.ofSeconds(20)).until(() -> !bodies.get().isEmpty());
        var body = bodies.get().get(0);
        assertThat(body).startsWith("schema=json&param={");
        try {
            return json.readValue(body.substring(body.indexOf("param=") + "param=".length()), Map.class);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(body, broken);
        }
    }

    private static String salt(Map<?, ?> asked) {
        return String.valueOf(((Map<?, ?>) asked.get("parameters")).get("salt"));
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String news(String waybill, String state, String time, String words) {
        return "{\"status\":\"polling\",\"message\":\"\",\"lastResult\":{\"message\":\"ok\",\"nu\":\"" + waybill
                + "\",\"ischeck\":\"0\",\"com\":\"yuantong\",\"state\":\"" + state + "\",\"status\":\"200\",\"data\":["
                + "{\"time\":\"" + time + "\",\"ftime\":\"" + time + "\",\"context\":\"" + words + "\"}]}}";
    }

    private static Response tells(Village village, String param, String sign) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("param", param)
                .formParam("sign", sign)
                .post("/courier/kuaidi100/" + village.key());
    }

    private static void tells(Village village, Map<?, ?> asked, String param) {
        var told = tells(village, param, md5(param + salt(asked)));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.jsonPath().getString("returnCode")).isEqualTo("200");
    }

    @Test
    void a_parcel_is_followed_to_the_door_and_the_buyer_hears_of_each_step_once() {
        var village = village();
        var buyer = sent(village, "A1", "YT7512345670001");
        var asked = asked("YT7512345670001");
        assertThat(asked.get("company")).isEqualTo("yuantong");
        assertThat(asked.get("key")).isEqualTo(CourierServer.KEY);
        assertThat(((Map<?, ?>) asked.get("parameters")).get("callbackurl").toString())
                .endsWith("/courier/kuaidi100/" + village.key());
        assertThat(((Map<?, ?>) asked.get("parameters")).get("phone")).isEqualTo("8000");

        tells(village, asked, news("YT7512345670001", "1", "2026-11-25 22:10:00", "【岳阳】已揽收"));
        assertThat(buyer.hears("快递收走了").text()).contains("【岳阳】已揽收");
        tells(village, asked, news("YT7512345670001", "0", "2026-11-26 03:10:00", "离开长沙转运中心"));
        assertThat(buyer.says("到哪了").text()).contains("11月26日 03:10 离开长沙转运中心");
        tells(village, asked, news("YT7512345670001", "5", "2026-11-26 08:10:00", "派送中"));
        tells(village, asked, news("YT7512345670001", "5", "2026-11-26 08:10:00", "派送中"));
        tells(village, asked, news("YT7512345670001", "1", "2026-11-25 22:10:00", "【岳阳】已揽收"));
        buyer.hears("正在派送");
        assertThat(buyer.heardWords().stream().filter(line -> line.contains("正在派送")))
                .hasSize(1);
        assertThat(buyer.heardWords().stream().filter(line -> line.contains("快递收走了")))
                .hasSize(1);
        tells(village, asked, news("YT7512345670001", "3", "2026-11-26 10:00:00", "已签收，本人"));
        buyer.hears("订单 1001 送到了");
        assertThat(buyer.says("/status 1001").text()).contains("已送到");
        tells(village, asked, news("YT7512345670001", "2", "2026-11-27 10:00:00", "疑难"));
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("有点问题"));
    }

    private static String silent(Village village) {
        var said = village.owner().says("/console").text();
        var link = said.substring(said.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow();
        return given().cookie("qs_console", Market.sessionFrom(link))
                .get("/console/parcels?show=silent")
                .asString();
    }

    @Test
    void an_order_has_arrived_with_its_last_box_and_trouble_is_told() {
        var village = village();
        var host = village.joined("host");
        var packer = village.joined("packer");
        var screener = village.joined("screener");
        var buyer = sent(village, "A2 60斤", "YT7512345670011 YT7512345670012");
        var asked = asked("YT7512345670012");
        tells(village, asked, news("YT7512345670011", "301", "2026-11-20 10:00:00", "签收"));
        assertThat(buyer.says("/status 1001").text()).contains("已发货");
        tells(village, asked, news("YT7512345670012", "2", "2026-11-26 11:00:00", "电话打不通"));
        assertThat(buyer.hears("路上有点问题").text()).contains("电话打不通", "店家也看得到");
        for (var person : List.of(village.owner(), host, packer)) {
            assertThat(person.hears("路上出了问题").text()).contains("订单 1001（YT7512345670012）", "电话打不通");
        }
        assertThat(silent(village)).contains("YT7512345670012").doesNotContain("YT7512345670011");
        tells(village, asked, news("YT7512345670012", "4", "2026-11-26 11:30:00", "退签"));
        assertThat(packer.hears("正在退回").text()).contains("订单 1001（YT7512345670012）", "退签");
        assertThat(buyer.hears("正在退回").text()).doesNotContain("YT7512345670012");
        assertThat(screener.heardWords()).noneMatch(line -> line.contains("1001"));
        tells(village, asked, news("YT7512345670012", "3", "2026-11-26 12:00:00", "签收"));
        buyer.hears("订单 1001 送到了");
    }

    @Test
    void who_cannot_sign_is_not_listened_to() {
        var village = village();
        var buyer = sent(village, "A1", "YT7512345670021");
        var asked = asked("YT7512345670021");
        var param = news("YT7512345670021", "3", "2026-11-26 10:00:00", "签收");
        assertThat(tells(village, param, md5(param)).statusCode()).isEqualTo(403);
        assertThat(tells(village, param, "").statusCode()).isEqualTo(403);
        assertThat(tells(village(), param, md5(param + salt(asked))).statusCode())
                .as("the salt of another shop")
                .isEqualTo(403);
        assertThat(given().formParam("param", param)
                        .formParam("sign", "x")
                        .post("/courier/kuaidi100/nobody")
                        .statusCode())
                .isEqualTo(404);
        assertThat(tells(village, "{", md5("{" + salt(asked))).statusCode()).isEqualTo(400);
        tells(village, asked, "{\"status\":\"abort\"}");
        tells(village, asked, news("YT9999999999999", "3", "2026-11-26 10:00:00", "签收"));
        assertThat(buyer.says("/status 1001").text()).contains("已发货");
    }

    @Test
    void where_the_courier_is_down_it_is_asked_again_and_what_it_refuses_is_not() {
        courier.resetAll();
        courier.stubFor(post(urlPathEqualTo("/poll")).willReturn(aResponse().withStatus(502)));
        var village = village();
        sent(village, "A1", "YT7512345670031");
        asked("YT7512345670031");
        courier.resetAll();
        courier.stubFor(post(urlPathEqualTo("/poll"))
                .willReturn(okJson("{\"result\":false,\"returnCode\":\"601\",\"message\":\"POLL:KEY已过期\"}")));
        asked("YT7512345670031");
        courier.resetAll();
        courier.stubFor(post(urlPathEqualTo("/poll"))
                .willReturn(okJson("{\"result\":false,\"returnCode\":\"700\",\"message\":\"不支持\"}")));
        asked("YT7512345670031");
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(8))
                .until(() -> courier.findAll(postRequestedFor(urlPathEqualTo("/poll"))).stream()
                                .filter(request -> request.getBodyAsString().contains("YT7512345670031"))
                                .count()
                        <= 1);
    }

    @Test
    void a_sign_that_no_database_holds_does_not_make_it_tell_for_ever() {
        var village = village();
        var buyer = sent(village, "A1", "YT7512345670031");
        var asked = asked("YT7512345670031");
        var param = news("YT7512345670031", "301", "2026-11-26 10:00:00", "签收");
        tells(
                village,
                asked,
                param.replace("YT7512345670031", "YT\\u00007512345670031").replace("签收", "签\\u0000收"));
        buyer.hears("订单 1001 送到了");
    }

    @Test
    void a_time_that_is_yet_to_come_holds_up_no_parcel() {
        var village = village();
        var buyer = sent(village, "A1", "YT7512345670041");
        var asked = asked("YT7512345670041");

        tells(village, asked, news("YT7512345670041", "5", "2099-01-01 00:00:00", "派件中"));
        tells(village, asked, news("YT7512345670041", "301", "2099-01-01 00:00:01", "签收"));

        buyer.hears("订单 1001 送到了");
    }
}
