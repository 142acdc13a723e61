package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;

/** Whoever changes or takes away what is not there is told so, and not that it was done. */
@QuarkusTest
class NotThereTest extends ShopPagesStory {
    private static final String SENTENCE = "要改的已经不在了";

    private Response send(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", owner.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", owner.token())
                .formParams(fields)
                .post("/console/" + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop/team/withdraw",
                "shop/team/dismiss",
                "shop/access/revoke",
                "shop/access/end",
                "shop/places/check",
                "shop/places/unlink",
                "shop/webhooks/end",
                "shop/webhooks/test",
                "shop/webhooks/again",
                "shop/products/photo/remove",
                "shop/products/photo/again",
                "shop/look/logo/again",
                "shop/delivery",
                "parcels/courier/told",
                "growers/settle",
            })
    void of_what_is_not_there_nothing_is_done(String path) {
        var settled = path.equals("growers/settle");
        if (settled) {
            market.sql(stall, "update stream set status = 'ENDED', ended_at = started_at where shop_id = :shop");
        }
        for (var id : List.of("999999999", "0", "-1", "x", "99999999999999999999999")) {
            var answer = send(path, Map.of("id", id, "stream", id, "numbers", "999999999", "photo", "nowhere/x.jpg"));
            assertThat(answer.statusCode()).as(path + " " + id).isEqualTo(200);
            assertThat(answer.asString()).as(path + " " + id).contains(SENTENCE);
        }
    }

    @Test
    void what_was_taken_away_before_is_not_there_any_more() {
        desk.send("/team/invite", Map.of("role", "HOST"));
        var invite = Map.of("id", first("select max(id) from invite where shop_id = :shop"));
        assertThat(desk.send("/team/withdraw", invite).statusCode()).isEqualTo(303);
        assertThat(desk.send("/team/withdraw", invite).asString()).contains(SENTENCE);
        new Hosting(market.session(stall, Role.HOST));
        var session = Map.of("id", first("select max(id) from console_session where shop_id = :shop"));
        assertThat(desk.send("/access/end", session).statusCode()).isEqualTo(303);
        assertThat(desk.send("/access/end", session).asString()).contains(SENTENCE);
    }

    @Test
    void no_question_comes_back_that_never_was() {
        var answer = owner.post("heard/reopen", Map.of("messages", List.of(999_999_999)));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("GONE");
    }
}
