package org.qingshan.web.viewer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.standin.StandIn;
import org.qingshan.standin.TwoShops;

@QuarkusTest
@TestProfile(StandIn.class)
class LiveTest {
    @Inject
    TwoShops shops;

    @Test
    void the_pinned_card_and_the_lineup_are_shown_in_the_language_of_the_page() {
        given().get("/chat/qingshan/live?lang=en")
                .then()
                .statusCode(200)
                .body("status", equalTo("LIVE"))
                .body("pinned.slot", equalTo("A1"))
                .body("pinned.name", equalTo("Yellow peaches"))
                .body("pinned.price", equalTo(2990))
                .body("lineup.size()", equalTo(5));
        given().get("/chat/qingshan/live").then().body("pinned.name", equalTo("黄桃"));
    }

    @Test
    void nothing_pinned_is_left_out() {
        given().get("/chat/hetao/live").then().statusCode(200).body("pinned", nullValue());
    }

    @Test
    void who_has_it_is_told_so() {
        var tag = given().get("/chat/qingshan/live").header("ETag");

        given().header("If-None-Match", tag)
                .get("/chat/qingshan/live")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        for (var same : List.of("W/" + tag, "\"x\", W/" + tag, "*")) {
            given().header("If-None-Match", same)
                    .get("/chat/qingshan/live")
                    .then()
                    .statusCode(304);
        }
        for (var other : List.of("\"x\"", "W/\"x\"")) {
            given().header("If-None-Match", other)
                    .get("/chat/qingshan/live")
                    .then()
                    .statusCode(200);
        }
        given().header("If-Match", tag).get("/chat/qingshan/live").then().statusCode(200);
    }

    @Test
    void a_change_is_seen_as_soon_as_a_page_asks_after_its_pause() {
        var before = given().get("/chat/qingshan/live").header("ETag");
        shops.leave(17);

        await().between(Duration.ZERO, Duration.ofMillis(900))
                .until(() -> !given().get("/chat/qingshan/live").header("ETag").equals(before));
        assertThat(given().get("/chat/qingshan/live").jsonPath().getInt("pinned.left"))
                .isEqualTo(17);
    }

    @Test
    void an_unknown_shop_is_not_found() {
        given().get("/chat/nobody/live").then().statusCode(404).body("reason", equalTo("UNKNOWN_SHOP"));
    }
}
