package org.qingshan.web.console;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.Invariants;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Plans, begins and ends streams on their page. */
abstract class StreamStory {
    @Inject
    Market market;

    @Inject
    Invariants invariants;

    Stall stall;
    Hosting host;

    @BeforeEach
    void open() {
        stall = market.stall();
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        host = new Hosting(market.session(stall, Role.HOST));
    }

    Response send(String path, Map<String, ?> fields) {
        return form(path, fields).post("/console/" + path);
    }

    io.restassured.specification.RequestSpecification form(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", host.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", host.token())
                .formParams(fields);
    }

    /** As the page's script sends a form. */
    Response script(String path, Map<String, ?> fields) {
        return form(path, fields).header("Console-Script", "1").post(path);
    }

    Response undo(Response done) {
        return script(done.jsonPath().getString("undo.action"), done.jsonPath().getMap("undo.fields"));
    }

    String page() {
        return host.get("streams?lang=zh").asString();
    }

    String status() {
        return host.get("board").jsonPath().getString("status");
    }

    java.util.List<String> order() {
        var page = host.get("run").asString();
        page = page.substring(page.indexOf("<ol class=\"run\">"));
        return page.indexOf(">A1<") < page.indexOf(">A2<")
                ? java.util.List.of("A1", "A2")
                : java.util.List.of("A2", "A1");
    }
}
