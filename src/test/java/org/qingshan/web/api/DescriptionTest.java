package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DescriptionTest {
    private JsonPath api;

    @BeforeEach
    void read() {
        api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
    }

    @Test
    void the_interface_has_a_title_a_version_and_a_way_in() {
        assertThat(api.getString("info.title")).isEqualTo("Qingshan API");
        assertThat(api.getString("info.version")).isEqualTo("1");
        assertThat(api.getString("components.securitySchemes.bearer.type")).isEqualTo("http");
        assertThat(api.getString("components.securitySchemes.bearer.scheme")).isEqualTo("bearer");
        assertThat(api.getList("security")).isEqualTo(List.of(Map.of("bearer", List.of())));
    }

    @Test
    void exactly_the_calls_of_the_contract_are_described() {
        assertThat(api.getMap("paths"))
                .containsOnlyKeys(
                        "/api/v1/shops/{shop}/stream",
                        "/api/v1/shops/{shop}/claims",
                        "/api/v1/shops/{shop}/stream/lineup/{slot}",
                        "/api/v1/shops/{shop}/stream/cards/{slot}",
                        "/api/v1/shops/{shop}/stream/next",
                        "/api/v1/shops/{shop}/stream/unpin",
                        "/api/v1/shops/{shop}/stream/state",
                        "/api/v1/shops/{shop}/orders",
                        "/api/v1/shops/{shop}/orders/{number}");
    }

    @Test
    void every_call_describes_its_errors_as_problems() {
        Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            var responses = ((Map<?, ?>) operation.get("responses")).keySet();
            assertThat(responses.stream().map(String::valueOf))
                    .as(method + " " + path)
                    .contains("200", "400", "401", "403", "405", "500", "503");
            assertThat(operation.get("summary")).as(method + " " + path).isNotNull();
        }));
        assertThat(api.getString("components.responses.Refused.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.getMap("components.schemas.Problem.properties"))
                .containsKeys("type", "title", "status", "reason");
    }

    @Test
    void every_error_has_the_body_that_comes_with_it() {
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths = api.getMap("paths");
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> List.of("401", "403", "406")
                .forEach(status -> assertThat(operation.get("responses").get(status))
                        .as(method + " " + path + " " + status)
                        .containsKey("content"))));
    }

    @Test
    void what_may_be_null_says_so_and_kinds_of_status_have_names() {
        for (var field : List.of("recipient", "phone", "address", "parcel")) {
            assertThat(api.getList("components.schemas.OrderEntry.properties." + field + ".type", String.class))
                    .as(field)
                    .containsExactlyInAnyOrder("string", "null");
        }
        assertThat(api.getString("components.schemas.OrderEntry.properties.payment.'$ref'"))
                .isEqualTo("#/components/schemas/PaymentStatus");
        assertThat(api.getMap("components.schemas"))
                .containsKey("PaymentStatus")
                .doesNotContainKey("Status1");
    }

    @Test
    void an_absent_limit_and_none_are_told_apart() {
        assertThat(api.getMap("components.schemas.LineupChange.properties"))
                .containsOnlyKeys("price", "offered", "open", "limitPerBuyer");
        assertThat(api.getList("components.schemas.LineupChange.required")).isNull();
    }
}
