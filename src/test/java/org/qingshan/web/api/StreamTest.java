package org.qingshan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Market;

@QuarkusTest
class StreamTest {
    @Inject
    Market market;

    @Test
    void the_live_stream_has_the_fields_of_the_contract_and_no_others() {
        var stream = market.stall().asProgram().get("/stream").jsonPath();

        assertThat(stream.getMap("")).containsOnlyKeys("title", "status", "lineup");
        assertThat(stream.getString("title")).isEqualTo("早市");
        assertThat(stream.getString("status")).isEqualTo("LIVE");
        assertThat(stream.getList("lineup", Map.class))
                .allSatisfy(item -> assertThat(item)
                        .containsOnlyKeys(
                                "slot", "name", "unit", "price", "offered", "held", "sold", "left", "open", "pinned"));
        assertThat(stream.getList("lineup.slot")).isEqualTo(List.of("A1", "A2"));
        assertThat(stream.getList("lineup.pinned")).isEqualTo(List.of(true, false));
    }

    @Test
    void quantities_are_written_as_plain_decimals() {
        var stall = market.stall();
        stall.say("小红", "A2 1.5斤");

        assertThat(stall.asProgram().get("/stream").asString())
                .contains("\"price\":980,\"offered\":30,\"held\":1.5,\"sold\":0,\"left\":28.5");
    }

    @Test
    void names_and_units_come_in_the_language_asked_for() {
        var stall = market.stall();

        var english =
                stall.asProgram().header("Accept-Language", "en-GB, zh;q=0.5").get("/stream");
        assertThat(english.jsonPath().getString("lineup[0].name")).isEqualTo("Yellow peaches");
        assertThat(english.jsonPath().getString("lineup[0].unit")).isEqualTo("box");
        assertThat(english.header("Vary")).isEqualTo("Accept-Language");
        assertThat(stall.<String>of("A1", "name")).isEqualTo("黄桃");
        assertThat(stall.<String>of("A1", "unit")).isEqualTo("箱");
    }

    @Test
    void held_and_sold_tell_how_far_the_claims_are() {
        var stall = market.stall();
        stall.say("小红", "A1 x2");
        stall.buy("小明", "A1 x3");

        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
        assertThat(stall.<Integer>of("A1", "sold")).isEqualTo(3);
        assertThat(stall.<Integer>of("A1", "left")).isEqualTo(15);
    }

    @Test
    void without_a_live_stream_there_is_none_to_read() {
        market.emptyStall()
                .asProgram()
                .get("/stream")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("reason", org.hamcrest.Matchers.is("NOTHING_LIVE"))
                .body("status", org.hamcrest.Matchers.is(404));
    }
}
