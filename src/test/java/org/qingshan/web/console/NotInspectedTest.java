package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Where a shop sells only what has passed, no door puts up or presents anything else: programs, console and what is pressed beside the camera. */
@QuarkusTest
class NotInspectedTest {
    @Inject
    Market market;

    private Stall strict() {
        var stall = market.stall();
        market.sql(stall, "update shop set inspection = 'REQUIRED' where shop_key = :shop");
        return stall;
    }

    @Test
    void a_program_offers_no_more_than_has_passed() {
        var stall = strict();

        stall.sending("{\"offered\":21}")
                .patch("/stream/lineup/A1")
                .then()
                .statusCode(409)
                .body("reason", is("NOT_INSPECTED"));
        assertThat(stall.<Integer>of("A1", "offered")).isEqualTo(20);
        stall.sending("{\"offered\":19}").patch("/stream/lineup/A1").then().statusCode(200);
    }

    @Test
    void what_was_pulled_is_neither_put_up_nor_presented_again() {
        var stall = strict();
        var host = new Hosting(market.session(stall, Role.HOST));
        var item = host.item(stall, "A1");
        var recalled = given().cookie("qs_console", host.session())
                .formParam("token", host.token())
                .formParam("reason", "有虫")
                .redirects()
                .follow(false)
                .post("/console/lots/1/recall");
        assertThat(recalled.statusCode()).isEqualTo(303);
        assertThat(stall.<Integer>of("A1", "offered")).isZero();

        stall.asProgram().post("/stream/cards/A1").then().statusCode(409).body("reason", is("NOT_INSPECTED"));
        stall.sending("{\"offered\":1}")
                .patch("/stream/lineup/A1")
                .then()
                .statusCode(409)
                .body("reason", is("NOT_INSPECTED"));
        var presented = host.change(Map.of("deed", "PRESENT", "item", item));
        assertThat(presented.asString()).contains("验过");
        var raised = host.change(Map.of("deed", "STOCK", "item", item, "number", 1));
        assertThat(raised.asString()).contains("验过");
        assertThat(stall.<Integer>of("A1", "offered")).isZero();
        stall.say("小红", "A1");
        assertThat(stall.<Integer>of("A1", "held")).isZero();
    }
}
