package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Market;
import org.qingshan.web.access.ApiKey;

@QuarkusTest
class ProgramAccessTest {
    @Inject
    Market market;

    @Inject
    Lanes lanes;

    @ConfigProperty(name = "qingshan.api-key")
    String environmentKey;

    @Test
    void a_program_without_a_key_is_told_how_to_come_in() {
        isRefused(given().get("/api/v1/shops/qingshan/stream").then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "Bearer ",
                "Bearer qingshan.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer nobody.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Basic dXNlcjpwYXNz",
                "the-key-of-the-first-shop-in-tests",
                "Bearer the-key-of-the-first-shop-in-test",
            })
    void a_wrong_key_is_as_good_as_none(String authorization) {
        isRefused(given().header("Authorization", authorization)
                .get("/api/v1/shops/qingshan/stream")
                .then());
    }

    @Test
    void the_key_of_the_environment_opens_the_first_shop() {
        var first = lanes.acrossShops(() -> Shop.first().orElseThrow().key());

        withEnvironmentKey("/api/v1/shops/" + first + "/orders").statusCode(200);
        withEnvironmentKey("/api/v1/shops/" + market.stall().key() + "/orders")
                .statusCode(403)
                .body("reason", is("OTHER_SHOP"));
    }

    @Test
    void a_key_opens_its_own_shop_only_whether_the_other_is_there_or_not() {
        var stall = market.stall();
        var other = market.stall();

        for (var shop : new String[] {other.key(), "nobody", "NOBODY", "x"}) {
            stall.asProgram()
                    .basePath("/api/v1/shops/" + shop)
                    .get("/orders")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("status", is(403))
                    .body("reason", is("OTHER_SHOP"));
        }
        stall.asProgram().basePath("").post("/api/v1/shops/" + other.key() + "/stream/cards/A2");
        assertThat(other.<Boolean>of("A2", "pinned")).isFalse();
    }

    @Test
    void a_revoked_key_opens_nothing() {
        var stall = market.stall();
        lanes.run(stall.key(), () -> {
            ApiKey.named("scripts").orElseThrow().revoke(Lane.current().now());
            return true;
        });

        isRefused(stall.asProgram().get("/stream").then());
    }

    @Test
    void a_key_is_kept_as_a_hash_only() {
        var stall = market.stall();

        assertThat(market.look(stall, "select cast(row_to_json(k) as text) from api_key k where shop_id = :shop"))
                .asString()
                .contains("scripts")
                .doesNotContain(stall.apiKey().substring(stall.key().length() + 1));
    }

    @Test
    void a_persons_session_opens_nothing_for_programs() {
        var stall = market.stall();

        isRefused(given().cookie("qs_console", market.session(stall, Role.OWNER))
                .get("/api/v1/shops/" + stall.key() + "/orders")
                .then());
    }

    @Test
    void an_address_that_means_nothing_is_a_problem_too() {
        var stall = market.stall();
        for (var path : new String[] {"/api/v1/shops", "/api/v2/x", "/api/v1/shops/" + stall.key() + "/nothing"}) {
            stall.asProgram()
                    .basePath("")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("status", is(404));
            isRefused(given().get(path).then());
        }
    }

    @Test
    void a_wrong_method_is_a_problem_too() {
        market.stall()
                .asProgram()
                .delete("/orders")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("reason", is("METHOD_NOT_ALLOWED"));
    }

    @Test
    void a_body_that_is_not_declared_as_json_is_not_read() {
        var stall = market.stall();
        stall.asProgram()
                .contentType("text/plain")
                .body("{}")
                .patch("/stream/lineup/A1")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("reason", is("UNSUPPORTED_MEDIA_TYPE"));
        stall.asProgram()
                .accept("text/csv")
                .get("/orders")
                .then()
                .statusCode(406)
                .body("reason", is("NOT_ACCEPTABLE"));
    }

    private ValidatableResponse withEnvironmentKey(String path) {
        return given().header("Authorization", "bearer " + environmentKey)
                .get(path)
                .then();
    }

    private static void isRefused(ValidatableResponse response) {
        response.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", is("about:blank"))
                .body("title", is("Unauthorized"))
                .body("status", is(401))
                .body("reason", is("UNAUTHENTICATED"));
    }
}
