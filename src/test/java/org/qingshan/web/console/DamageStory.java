package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;
import org.qingshan.web.photo.Camera;

/** What the stories about what came spoilt begin with, and how they look at the desk. */
abstract class DamageStory extends Journey {
    static final byte[] PICTURE = Camera.jpeg(640, 480);

    @Inject
    Rows rows;

    static Hosting console(Viewer owner) {
        var link = owner.says("/console").behind("后台");
        return new Hosting(Market.sessionFrom(URI.create(link).getPath()));
    }

    static String desk(Hosting browser) {
        var page = browser.get("damage");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    static Response send(Hosting browser, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", browser.token());
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/damage/" + path);
    }

    String report(Village village) {
        return rows.<Number>of(village.key(), "select max(id) from damage_report where shop_id = :shop")
                .get(0)
                .toString();
    }

    static void sent(Village village, int number) {
        var owner = village.owner();
        owner.says("/packed " + number);
        owner.says("/ship " + number + " YT751234567" + number);
    }

    static void arrived(Village village, int number) {
        sent(village, number);
        village.owner().says("/delivered " + number);
    }

    static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    /** Somebody whose parcel has arrived, and who has paid for it. */
    static Viewer served(Village village, String claim, int number, String sum) {
        var buyer = buyer(village, claim);
        pay(village, number, sum);
        arrived(village, number);
        return buyer;
    }

    static void pay(Village village, int number, String sum) {
        var browser = console(village.owner());
        given().cookie("qs_console", browser.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("token", browser.token(), "sum", sum, "how", "TRANSFER", "before", "0"))
                .post("/console/payments/" + number + "/receive");
    }
}
