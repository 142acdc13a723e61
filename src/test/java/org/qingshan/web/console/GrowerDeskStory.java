package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** The desk where growers get their money, and an evening that is to be paid for. */
abstract class GrowerDeskStory extends Journey {
    static final Pattern GROWER = Pattern.compile("/console/growers/(\\d+)\"><span class=\"name\">张桂花");
    static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    static final String SIGNATURE = "M10 20L11 22L40 60M100 20L120 200";

    Hosting desk;

    /** An evening that is over: three boxes of 张桂花's peaches are sold. */
    Village evening() {
        var village = village();
        village.neighbour().says("A1 x3");
        var link = village.owner().says("/console").text();
        desk = new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
        return village;
    }

    Response send(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(fields)
                .post("/console/growers" + path);
    }

    static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    String stream() {
        var key = Pattern.compile("name=\"stream\" value=\"(\\d+)\"")
                .matcher(desk.get("growers").asString());
        return key.find() ? key.group(1) : "0";
    }

    String zhang() {
        return "/" + found(GROWER, desk.get("growers").asString());
    }

    Map<String, Object> payout(String grower, String amount) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("amount", amount);
        fields.put("way", "CASH");
        fields.put("signature", SIGNATURE);
        fields.put("key", found(KEY, desk.get("growers" + grower).asString()));
        return fields;
    }
}
