package org.qingshan.web.api;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class OutageTest {
    /** What the database says when an operator, or a restart, takes a connection away from a transaction. */
    private static final String CUT = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%from lane%' and :shop <> ''
            """;

    /** Who looks again in one transaction sees what he saw first, unless he says so. */
    private static final String LOOK_ANEW = "select 1 from pg_stat_clear_snapshot()";

    @Inject
    Market market;

    @Inject
    Lanes lanes;

    @Inject
    DataSource database;

    @Inject
    EntityManager entityManager;

    @Test
    void a_write_that_the_database_drops_may_be_sent_again() {
        var stall = market.stall();

        isSentAgain(cutOff(stall, () -> stall.sending("{\"price\":2590}").patch("/stream/lineup/A1")));
    }

    @Test
    void a_claim_that_the_database_drops_may_be_sent_again() {
        var stall = market.stall();
        var claim = "{\"buyer\":\"小红\",\"text\":\"A1 x2\",\"clientMessageId\":\"1\"}";

        isSentAgain(cutOff(stall, () -> stall.sending(claim).post("/claims")));
        stall.sending(claim).post("/claims").then().statusCode(200);
    }

    @Test
    void whoever_asks_for_readiness_is_told_of_the_database() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name.findAll { it.contains('Database connections') }.size()", is(1));
    }

    @Test
    void a_person_gets_a_page_that_says_so_and_a_script_what_it_can_branch_on() throws SQLException {
        var path = "/chat/" + market.stall().key() + "/certificates/1";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table certificate in access exclusive mode");
            var page = supplyAsync(() -> given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "zh-CN")
                    .get(path));
            isSentAgain(given().header("Accept", "*/*").get(path));
            page.join()
                    .then()
                    .statusCode(503)
                    .contentType("text/html")
                    .header("Retry-After", is("1"))
                    .header("Content-Language", is("zh"))
                    .body(containsString("这会儿打不开"));
            connection.rollback();
        }
    }

    @Test
    void what_lies_in_the_picture_of_a_stream_says_nothing_of_it() throws SQLException {
        var path = "/overlay/" + market.stall().key();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table shop in access exclusive mode");
            given().header("Accept", "text/html,*/*;q=0.8")
                    .get(path)
                    .then()
                    .statusCode(503)
                    .contentType("text/html")
                    .header("Retry-After", is("1"))
                    .body(containsString("<body></body>"));
            connection.rollback();
        }
    }

    @Test
    void a_newcomer_whom_nobody_could_greet_is_greeted_with_what_his_page_asks_for_next() {
        var stall = market.stall();
        var page = given().header("Accept-Language", "zh-CN").get("/chat/" + stall.key());
        Supplier<Response> asks = () -> given().cookies(page.cookies()).get("/chat/" + stall.key() + "/messages");

        var before = lanes.run(stall.key(), asks);
        assertThat(before.jsonPath().getList("messages")).isEmpty();
        assertThat(before.headers().getValues("Set-Cookie"))
                .as("it says so once more")
                .noneMatch(cookie -> cookie.startsWith("qs_new"));

        var after = asks.get();
        assertThat(after.jsonPath().getList("messages")).hasSize(1);
        assertThat(after.header("Set-Cookie")).startsWith("qs_new=;").contains("Max-Age=0");
    }

    /** The request waits for the shop's lane; there it loses its connection. */
    private Response cutOff(Stall stall, Supplier<Response> request) {
        return lanes.run(stall.key(), () -> {
                    CompletableFuture<Response> answer = supplyAsync(request);
                    await().pollInSameThread().until(() -> cut(stall) > 0);
                    return answer;
                })
                .join();
    }

    private int cut(Stall stall) {
        entityManager.createNativeQuery(LOOK_ANEW).getSingleResult();
        return ((Number) entityManager
                        .createNativeQuery(CUT)
                        .setParameter("shop", stall.key())
                        .getSingleResult())
                .intValue();
    }

    private static void isSentAgain(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", is("1"))
                .body("reason", is("UNAVAILABLE"));
    }
}
