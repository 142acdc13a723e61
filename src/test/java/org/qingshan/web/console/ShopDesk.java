package org.qingshan.web.console;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/** An owner's browser at the shop's pages: it sends their plain forms. */
record ShopDesk(Hosting browser) {

    Response look(String part) {
        return browser.get("shop" + part);
    }

    /** Sends a form with the token of its page. */
    Response send(String part, Map<String, ?> fields) {
        return send(part, fields, browser.token());
    }

    Response send(String part, Map<String, ?> fields, String token) {
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", token)
                .formParams(fields)
                .post("/console/shop" + part);
    }

    Response set(String what, Object value) {
        return send("", Map.of("what", what, "value", value));
    }
}
