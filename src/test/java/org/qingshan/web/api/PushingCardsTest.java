package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Market;

@QuarkusTest
class PushingCardsTest {
    @Inject
    Market market;

    @Test
    void a_pushed_card_is_what_plus_one_means() {
        var stall = market.stall();

        stall.asProgram()
                .post("/stream/cards/a2")
                .then()
                .statusCode(200)
                .body("slot", is("A2"))
                .body("pinned", is(true));
        stall.say("小红", "+1");

        assertThat(stall.<Integer>of("A2", "held")).isEqualTo(1);
        assertThat(stall.<Boolean>of("A1", "pinned")).isFalse();
    }

    @Test
    void a_pushed_card_reaches_those_who_watch() {
        var stall = market.stall();
        var viewer = given().get("/chat/" + stall.key()).cookies();

        stall.asProgram().post("/stream/cards/A2");

        var heard = given().cookies(viewer).get("/chat/" + stall.key() + "/messages");
        assertThat(heard.jsonPath().getList("messages.text", String.class).toString())
                .contains("竹笋");
    }

    @Test
    void what_is_not_on_sale_is_not_presented() {
        var stall = market.stall();
        stall.sending("{\"open\":false}").patch("/stream/lineup/A2");

        stall.asProgram().post("/stream/cards/A2").then().statusCode(409).body("reason", is("NOT_OPEN"));
        assertThat(stall.<Boolean>of("A2", "pinned")).isFalse();
    }

    @Test
    void a_slot_that_is_not_there_cannot_be_pushed() {
        market.stall()
                .asProgram()
                .post("/stream/cards/Z1")
                .then()
                .statusCode(404)
                .body("reason", is("NOT_ON_LINEUP"));
        market.emptyStall()
                .asProgram()
                .post("/stream/cards/A1")
                .then()
                .statusCode(404)
                .body("reason", is("NOTHING_LIVE"));
    }
}
