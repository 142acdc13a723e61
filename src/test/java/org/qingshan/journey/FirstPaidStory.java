package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** A shop where first paid is first served, and the desk that notes what has come. */
abstract class FirstPaidStory extends Journey {
    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    Village firstPaid(int boxes) {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/stock A1 " + boxes);
        assertThat(village.owner().says("店铺 先付先得 30分钟").text()).contains("先付先得：下单后留 30 分钟");
        return village;
    }

    static void received(Village village, int number, String sum) {
        receivedMore(village, number, sum, "0");
    }

    /** @param before what the shop had of it, in minor units */
    static void receivedMore(Village village, int number, String sum, String before) {
        var sure = new BigDecimal(sum).movePointRight(2).toBigInteger().toString();
        decide(village, number, "receive", Map.of("sum", sum, "how", "TRANSFER", "before", before, "sure", sure));
    }

    static void decide(Village village, int number, String what, Map<String, String> fields) {
        var link = village.owner().says("/console").behind("后台");
        var cookie = Market.sessionFrom(URI.create(link).getPath());
        var page = given().cookie("qs_console", cookie)
                .get("/console/payments/" + number)
                .asString();
        given().cookie("qs_console", cookie)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", field(page, "token"))
                .formParam("seen", field(page, "seen"))
                .formParams(fields)
                .post("/console/payments/" + number + "/" + what)
                .then()
                .statusCode(303);
    }

    private static String field(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
