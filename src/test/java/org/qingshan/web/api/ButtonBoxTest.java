package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What a box of buttons beside the camera can do. */
@QuarkusTest
class ButtonBoxTest {
    @Inject
    Market market;

    private static JsonPath state(Stall stall) {
        return stall.asProgram()
                .get("/stream/state")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void next_goes_through_what_is_on_sale_and_begins_again() {
        var stall = market.stall();

        stall.asProgram().post("/stream/next").then().statusCode(200).body("slot", is("A2"), "pinned", is(true));
        stall.say("小红", "+1");
        stall.asProgram().post("/stream/next").then().body("slot", is("A1"));

        assertThat(stall.<Integer>of("A2", "held")).isEqualTo(1);
        assertThat(state(stall).getString("pinned")).isEqualTo("A1");
    }

    @Test
    void what_is_closed_is_passed_over_and_where_nothing_is_on_sale_nothing_happens() {
        var stall = market.stall();
        stall.sending("{\"open\":false}").patch("/stream/lineup/A2");
        stall.asProgram().post("/stream/next").then().statusCode(200).body("slot", is("A1"));
        stall.sending("{\"open\":false}").patch("/stream/lineup/A1");

        stall.asProgram().post("/stream/next").then().statusCode(409).body("reason", is("EMPTY_LINEUP"));
        assertThat(state(stall).getString("next")).isEmpty();
    }

    @Test
    void the_same_press_sent_twice_goes_one_further_only() {
        var stall = market.stall();
        for (int sent = 0; sent < 2; sent++) {
            stall.asProgram()
                    .header("Idempotency-Key", "press-1")
                    .post("/stream/next")
                    .then()
                    .statusCode(200)
                    .body("slot", is("A2"));
        }

        assertThat(state(stall).getString("pinned")).isEqualTo("A2");
        stall.asProgram()
                .header("Idempotency-Key", "press-1")
                .post("/stream/unpin")
                .then()
                .statusCode(422)
                .body("reason", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void after_unpin_a_plus_one_takes_nothing_and_a_second_time_changes_nothing() {
        var stall = market.stall();

        stall.asProgram().post("/stream/unpin").then().statusCode(200).body("live", is(true), "pinned", is(""));
        stall.asProgram().post("/stream/unpin").then().statusCode(200).body("pinned", is(""), "A1", is("OPEN"));
        stall.say("小红", "+1");

        assertThat(stall.<Integer>of("A1", "held")).isZero();
        assertThat(stall.<Boolean>of("A1", "pinned")).isFalse();
    }

    @Test
    void the_state_is_flat_and_never_leaves_a_field_out() {
        var stall = market.stall();
        stall.say("小红", "A1 x3");
        stall.sending("{\"open\":false}").patch("/stream/lineup/A2");

        var live = state(stall);

        assertThat(live.getMap("")).doesNotContainValue(null);
        assertThat(live.getMap("").values()).noneMatch(value -> value instanceof Iterable || value instanceof Map);
        assertThat(live.getBoolean("live")).isTrue();
        assertThat(live.getString("pinned")).isEqualTo("A1");
        assertThat(live.getString("name")).isEqualTo("黄桃");
        assertThat(live.getInt("price")).isEqualTo(2990);
        assertThat(live.getInt("left")).isEqualTo(17);
        assertThat(live.getInt("held")).isEqualTo(3);
        assertThat(live.getString("A1")).isEqualTo("PINNED");
        assertThat(live.getString("A2")).isEqualTo("CLOSED");
        assertThat(live.getInt("A2_left")).isEqualTo(30);
        assertThat(state(market.emptyStall()).getMap("").keySet())
                .containsAll(Set.of(
                        "live", "title", "pinned", "name", "unit", "price", "left", "held", "sold", "waiting", "next"));
    }

    @Test
    void with_no_stream_there_is_a_state_but_nothing_to_press() {
        var stall = market.emptyStall();

        assertThat(state(stall).getBoolean("live")).isFalse();
        stall.asProgram().post("/stream/next").then().statusCode(404).body("reason", is("NOTHING_LIVE"));
        stall.asProgram().post("/stream/unpin").then().statusCode(404).body("reason", is("NOTHING_LIVE"));
    }

    @Test
    void strangers_and_other_shops_press_nothing() {
        var stall = market.stall();
        var other = market.stall();
        var path = "/api/v1/shops/" + stall.key() + "/stream/";
        for (var what : List.of("next", "unpin", "next;x", "%6Eext")) {
            given().urlEncodingEnabled(false).post(path + what).then().statusCode(401);
            given().urlEncodingEnabled(false)
                    .header("Authorization", "Bearer " + other.apiKey())
                    .post(path + what)
                    .then()
                    .statusCode(403);
        }
        given().get(path + "state").then().statusCode(401);

        assertThat(state(stall).getString("pinned")).isEqualTo("A1");
    }
}
