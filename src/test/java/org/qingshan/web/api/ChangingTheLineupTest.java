package org.qingshan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class ChangingTheLineupTest {
    @Inject
    Market market;

    @Test
    void a_price_stock_and_sale_change_at_once_and_the_item_is_answered() {
        var stall = market.stall();

        change(stall, "A1", "{'price':2590,'offered':25,'open':false}")
                .then()
                .statusCode(200)
                .body(
                        "",
                        is(Map.of(
                                "slot", "A1", "name", "黄桃", "unit", "箱", "price", 2590, "offered", 25, "held", 0,
                                "sold", 0, "left", 25, "open", false, "pinned", true)));
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2590);
        assertThat(stall.<Integer>of("A2", "price")).isEqualTo(980);
    }

    @Test
    void what_is_not_named_stays_as_it_is() {
        var stall = market.stall();

        change(stall, "a1", "{'open':false}").then().statusCode(200).body("price", is(2990));
        change(stall, "A1", "{}").then().statusCode(200).body("open", is(false));
        change(stall, "Ａ１", "{}").then().statusCode(200).body("slot", is("A1"));
    }

    @Test
    void a_limit_that_nobody_could_reach_is_refused() {
        var stall = market.stall();

        change(stall, "A1", "{'limitPerBuyer':1.5,'price':2590}")
                .then()
                .statusCode(409)
                .body("reason", is("NOT_A_STEP"));
        assertThat(stall.<Integer>of("A1", "price")).as("none of the change").isEqualTo(2990);
        change(stall, "A2", "{'limitPerBuyer':1.5}").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0"})
    void a_limit_holds_until_it_is_taken_away(String none) {
        var stall = market.stall();
        change(stall, "A1", "{'limitPerBuyer':2}").then().statusCode(200);
        stall.say("小红", "A1 x3");
        assertThat(stall.<Integer>of("A1", "held")).isZero();

        change(stall, "A1", "{'price':2590}").then().statusCode(200);
        stall.say("小红", "A1 x3");
        assertThat(stall.<Integer>of("A1", "held")).isZero();

        change(stall, "A1", "{'limitPerBuyer':" + none + "}").then().statusCode(200);
        stall.say("小红", "A1 x3");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(3);
    }

    @Test
    void less_than_what_is_taken_is_refused_with_the_facts() {
        var stall = market.stall();
        stall.say("小红", "A2 1.5斤");

        change(stall, "A2", "{'offered':1}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", is("about:blank"))
                .body("title", is("Conflict"))
                .body("status", is(409))
                .body("reason", is("BELOW_TAKEN"))
                .body("facts.slot", is("A2"))
                .body("facts.taken", is(1.5f));
        change(stall, "A2", "{'offered':1.5}").then().statusCode(200).body("left", is(0));
    }

    @Test
    void a_change_that_is_refused_in_part_changes_nothing() {
        var stall = market.stall();
        stall.say("小红", "A1 x5");

        change(stall, "A1", "{'price':1,'offered':4}").then().statusCode(409);
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);
    }

    @Test
    void a_quantity_that_is_no_step_of_the_unit_is_refused() {
        change(market.stall(), "A1", "{'offered':7.5}")
                .then()
                .statusCode(409)
                .body("reason", is("NOT_A_STEP"))
                .body("facts.step", is(1));
    }

    @Test
    void stock_that_returns_goes_to_those_who_wait() {
        var stall = market.stall();
        stall.say("小红", "A1 x20");
        stall.say("小明", "A1 x2");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(20);

        change(stall, "A1", "{'offered':25}").then().body("held", is(22)).body("left", is(3));
    }

    @Test
    void a_slot_that_is_not_on_the_lineup_is_not_found() {
        change(market.stall(), "B9", "{'price':1}")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("reason", is("NOT_ON_LINEUP"))
                .body("facts.slot", is("B9"));
        change(market.emptyStall(), "A1", "{'price':1}").then().statusCode(404).body("reason", is("NOTHING_LIVE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'price':29.9}                 | INVALID_FIELD | price",
                "{'price':'2990'}               | INVALID_FIELD | price",
                "{'price':-1}                   | INVALID_FIELD | price",
                "{'price':null}                 | INVALID_FIELD | price",
                "{'price':1000000001} | INVALID_FIELD | price",
                "{'price':1000000000000,'offered':5} | INVALID_FIELD | price",
                "{'offered':1000000} | INVALID_FIELD | offered",
                "{'price':99999999999999999999} | INVALID_FIELD | price",
                "{'offered':-1}                 | INVALID_FIELD | offered",
                "{'offered':'20'}               | INVALID_FIELD | offered",
                "{'offered':null}               | INVALID_FIELD | offered",
                "{'offered':1.0005}             | INVALID_FIELD | offered",
                "{'offered':1e300}              | INVALID_FIELD | offered",
                "{'open':'yes'}                 | INVALID_FIELD | open",
                "{'open':null}                  | INVALID_FIELD | open",
                "{'limitPerBuyer':-1}           | INVALID_FIELD | limitPerBuyer",
                "{'limitPerBuyer':true}         | INVALID_FIELD | limitPerBuyer",
                "{'prise':1}                    | UNKNOWN_FIELD | prise",
                "{'held':0}                     | UNKNOWN_FIELD | held",
            })
    void a_field_that_cannot_be_read_is_refused_by_name(String body, String reason, String field) {
        var stall = market.stall();

        change(stall, "A1", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("reason", is(reason))
                .body("field", is(field));
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "[1]", "2990", "{'price':1", "{'price':1,'price':2}", "{'price':1} {'price':2}", "null"})
    void a_body_that_is_no_json_object_is_refused(String body) {
        change(market.stall(), "A1", body)
                .then()
                .statusCode(400)
                .body("reason", is("INVALID_JSON"))
                .body("field", nullValue());
    }

    @Test
    void the_history_names_the_program() {
        var stall = market.stall();
        change(stall, "A1", "{'price':2590}");

        assertThat(market.look(stall, "select actor from history where shop_id = :shop and action = 'lineup.priced'"))
                .asString()
                .startsWith("api key ");
    }

    private static Response change(Stall stall, String slot, String json) {
        return stall.sending(json.replace('\'', '"')).patch("/stream/lineup/" + slot);
    }
}
