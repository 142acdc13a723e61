package org.qingshan.web.console;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Unbroken;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Two packers and what they have to pack, on the pages of their phones. */
abstract class PackingPageStory {
    @Inject
    Market market;

    Stall stall;
    Hosting one;
    Hosting two;

    @BeforeEach
    void sell() {
        stall = market.stall();
        one = new Hosting(market.session(stall, Role.PACKER));
        two = new Hosting(market.session(stall, Role.PACKER));
        stall.buy("小红", "A1 x2");
        stall.buy("小明", "A2 3斤");
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    static Response form(Hosting who, String path, Map<String, ?> fields) {
        return given().cookie("qs_console", who.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", who.token())
                .formParams(fields)
                .post("/console/packing/" + path);
    }

    static String page(Hosting who) {
        return who.get("packing").asString().replaceAll("\\s+", " ");
    }

    Object look(String query) {
        return market.look(stall, query + " where shop_id = :shop");
    }

    String seen(Hosting who) {
        var page = page(who);
        var from = page.indexOf("name=\"seen\" value=\"") + "name=\"seen\" value=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }
}
