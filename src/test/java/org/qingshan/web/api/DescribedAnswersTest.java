package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What really comes is what the description says: what it calls required always comes, and nothing that it does not know. */
@QuarkusTest
class DescribedAnswersTest {
    private static final String AT = "#/components/schemas/";

    @Inject
    Market market;

    @Inject
    ObjectMapper json;

    private final Set<String> seen = new HashSet<>();
    private Stall stall;
    private JsonNode schemas;

    @BeforeEach
    void open() throws Exception {
        stall = market.stall();
        schemas = json.readTree(
                        given().queryParam("format", "json").get("/q/openapi").asString())
                .at("/components/schemas");
    }

    private void isAsDescribed(String schema, Response answer) throws Exception {
        compare(AT + schema, json.readTree(answer.asString()), schema);
    }

    private void compare(String ref, JsonNode value, String path) {
        var name = ref.substring(AT.length());
        var schema = schemas.path(name);
        if (schema.has("enum")) {
            return;
        }
        seen.add(name);
        assertThat(schema.path("required").isEmpty())
                .as(name + " requires nothing")
                .isFalse();
        schema.path("required")
                .forEach(field -> assertThat(value.has(field.asText()))
                        .as("%s has %s: %s", path, field, value)
                        .isTrue());
        value.fields().forEachRemaining(field -> {
            var known = schema.path("properties").path(field.getKey());
            assertThat(known.isMissingNode()
                            && !schema.path("additionalProperties").asBoolean(false))
                    .as("%s does not know %s", path, field.getKey())
                    .isFalse();
            if (known.has("$ref")) {
                compare(known.path("$ref").asText(), field.getValue(), path + "." + field.getKey());
            } else if (known.path("items").has("$ref")) {
                field.getValue()
                        .forEach(one ->
                                compare(known.path("items").path("$ref").asText(), one, path + "." + field.getKey()));
            }
        });
    }

    @Test
    void every_answer_has_what_it_must_have_and_nothing_unheard_of() throws Exception {
        isAsDescribed("LiveState", stall.asProgram().get("/stream/state"));
        isAsDescribed("LiveStream", stall.asProgram().get("/stream"));
        isAsDescribed(
                "ClaimTaken",
                stall.sending("{\"buyer\":\"小红\",\"text\":\"A1 1\",\"clientMessageId\":\"1\"}")
                        .post("/claims"));
        isAsDescribed("OrderEntry", stall.asProgram().get("/orders/1001"));
        stall.buy("小明", "A1 2");
        isAsDescribed("OrderEntry", stall.asProgram().get("/orders/1002"));
        isAsDescribed("LineupEntry", stall.sending("{\"offered\":19}").patch("/stream/lineup/A1"));
        isAsDescribed("Problem", stall.sending("{\"offered\":1}").patch("/stream/lineup/A1"));
        isAsDescribed("Problem", stall.sending("{\"offered\":\"1\"}").patch("/stream/lineup/A1"));
        isAsDescribed("Problem", stall.asProgram().get("/orders/7"));
        isAsDescribed("LiveState", market.emptyStall().asProgram().get("/stream/state"));
        assertThat(seen)
                .contains("LiveState", "LiveStream", "LineupEntry", "ClaimTaken", "Reply", "Choice", "OrderEntry")
                .contains("OrderLine", "Problem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer", "text", "clientMessageId"})
    void what_a_claim_must_have_is_missed_where_it_is_not_there(String field) throws Exception {
        assertThat(schemas.at("/ClaimHeard/required"))
                .anyMatch(one -> one.asText().equals(field));
        Map<String, String> claim = new HashMap<>(Map.of("buyer", "小红", "text", "A1 1", "clientMessageId", "1"));
        claim.remove(field);
        assertThat(stall.sending(json.writeValueAsString(claim)).post("/claims").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"price", "offered", "limitPerBuyer"})
    void the_largest_number_that_is_described_is_taken_and_no_larger_one(String field) {
        assertThat(schemas.at("/LineupChange/required").isEmpty()).isTrue();
        var most = schemas.at("/LineupChange/properties/" + field + "/maximum").decimalValue();
        assertThat(most).isPositive();
        assertThat(status(field, most)).isNotEqualTo(400);
        assertThat(status(field, most.add(BigDecimal.ONE))).isEqualTo(400);
    }

    private int status(String field, BigDecimal value) {
        return stall.sending("{\"%s\":%s}".formatted(field, value.toPlainString()))
                .patch("/stream/lineup/A1")
                .statusCode();
    }

    @Test
    void a_finer_part_than_is_described_is_refused() {
        var step = schemas.at("/LineupChange/properties/offered/multipleOf").decimalValue();
        assertThat(step).isEqualByComparingTo("0.001");
        assertThat(status("offered", new BigDecimal("19.0001"))).isEqualTo(400);
    }
}
