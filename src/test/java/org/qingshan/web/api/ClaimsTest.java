package org.qingshan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class ClaimsTest {
    @Inject
    Market market;

    @Inject
    AgroalDataSource database;

    @Test
    void a_claim_heard_elsewhere_is_answered_after_it_took_effect() {
        var stall = market.stall();

        var taken = claim(stall, "小红", "A1 x2", "1");

        taken.then().statusCode(200);
        assertThat(taken.jsonPath().getMap("")).containsOnlyKeys("id", "outcome", "replies");
        assertThat(taken.jsonPath().getLong("id")).isPositive();
        assertThat(taken.jsonPath().getString("outcome")).isNotBlank();
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
    }

    @Test
    void a_download_is_offered_only_where_its_button_comes_along() {
        var stall = market.stall();
        claim(stall, "小红", "A1 x2", "1");

        var asked = claim(stall, "小红", "/forget", "2").jsonPath();
        assertThat(asked.getString("replies[0].text")).contains("要全忘掉吗").doesNotContain("下载", "链接");
        assertThat(asked.getList("replies[0].buttons.label")).isEqualTo(List.of("全忘掉", "不用了"));
    }

    @Test
    void what_the_shop_answers_comes_back_to_be_passed_on_and_its_buttons_can_be_said() {
        var stall = market.stall();

        var taken = claim(stall, "小红", "A1 x2", "1").jsonPath();
        assertThat(taken.getList("replies.text", String.class))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("已为你留 2"));
        var undo = taken.getString("replies[0].buttons.find { it.label == '撤销' }.text");

        var undone = claim(stall, "小红", undo, "2").jsonPath();
        assertThat(undone.getString("replies[0].text")).contains("已退回 2");
        assertThat(stall.<Integer>of("A1", "held")).isZero();
        assertThat(claim(stall, "小红", "hello?", "3").jsonPath().getList("replies"))
                .isNotEmpty();
    }

    @Test
    void what_the_shop_asks_back_is_answered_by_a_label_or_a_number() {
        var stall = market.stall();

        var asked = claim(stall, "小红", "A1 1.5", "1").jsonPath();
        assertThat(asked.getList("replies[0].buttons")).hasSize(2);
        claim(stall, "小红", asked.getString("replies[0].buttons[1].label"), "2");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);

        claim(stall, "小明", "黄桃和竹笋", "3");
        claim(stall, "小明", "第一个", "4");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(3);

        assertThat(claim(stall, "Ann", "peaches", "5").jsonPath().getList("replies[0].buttons"))
                .hasSize(1);
        claim(stall, "Ann", "yes", "6");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(4);
    }

    @Test
    void a_claim_that_can_be_neither_handled_nor_answered_is_refused_for_good() throws SQLException {
        var stall = market.stall();
        execute("alter table buyer add constraint of_a_claim check (shop_id <> '" + stall.key()
                + "' or name <> '小红') not valid");
        try {
            for (var i = 0; i < 2; i++) {
                claim(stall, "小红", "A1 x2", "1").then().statusCode(422).body("reason", is("NOT_HANDLED"));
            }
            claim(stall, "小明", "A1", "2").then().statusCode(200).body("outcome", is("held"));
        } finally {
            execute("alter table buyer drop constraint of_a_claim");
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    @Test
    void the_same_claim_again_has_no_second_effect_and_gets_the_same_answer() {
        var stall = market.stall();

        var first = claim(stall, "小红", "A1 x2", "1").asString();

        assertThat(claim(stall, "小红", "A1 x2", "1").asString()).isEqualTo(first);
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
    }

    @Test
    void many_copies_at_once_are_one_claim() {
        var stall = market.stall();
        var copies = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> claim(stall, "小红", "A1 x2", "1").asString()))
                .toList();

        assertThat(copies.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
    }

    @Test
    void an_id_is_known_in_its_own_shop_only() {
        var one = market.stall();
        var other = market.stall();

        claim(one, "小红", "A1 x2", "1");
        claim(other, "小红", "A1 x3", "1");

        assertThat(one.<Integer>of("A1", "held")).isEqualTo(2);
        assertThat(other.<Integer>of("A1", "held")).isEqualTo(3);
    }

    @Test
    void a_name_with_a_colon_never_makes_another_buyers_claim_a_copy() {
        var stall = market.stall();

        claim(stall, "a", "A1 x2", "x:20:15");
        claim(stall, "a:x", "A1 x3", "20:15");
        claim(stall, "a:x:20", "A1 x4", "15");

        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(9);
    }

    /** Whatever was taken before an update is sent again after it. */
    @Test
    void a_claim_that_was_taken_before_an_update_is_known_after_it() throws Exception {
        var stall = market.stall();
        claim(stall, "小红", "A1 x2", "1");
        claim(stall, "🍑20:15", "A1 x3", "2:3");
        assertThat(key(stall, "小红")).as("never to be changed").isEqualTo("a:小红:1");
        var now = key(stall, "🍑20:15");
        market.sql(
                stall,
                "update inbox set message_key = 'a:🍑20:15:2:3' where shop_id = :shop and message_key = '" + now + "'");

        market.sql(stall, migration() + " and shop_id = :shop");

        assertThat(key(stall, "🍑20:15")).isEqualTo(now);
        claim(stall, "🍑20:15", "A1 x3", "2:3");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(5);
    }

    private static String migration() throws Exception {
        try (var file = ClaimsTest.class.getResourceAsStream("/db/migration/V107__names_with_colons_in_keys.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).replace(";", "");
        }
    }

    private Object key(Stall stall, String buyer) {
        return market.look(stall, "select message_key from inbox where shop_id = :shop and person = '" + buyer + "'");
    }

    @Test
    void one_name_is_one_buyer_with_one_order() {
        var stall = market.stall();
        stall.say("小红", "A1 x2");
        stall.say(" 小红 ", "A2 2斤");
        stall.say("小明", "A1 x1");

        assertThat(stall.asProgram().get("/orders").jsonPath().getList("buyer")).containsExactly("小红", "小明");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'A1','clientMessageId':'1'}                        | INVALID_FIELD | buyer",
                "{'buyer':' ','text':'A1','clientMessageId':'1'}            | INVALID_FIELD | buyer",
                "{'buyer':7,'text':'A1','clientMessageId':'1'}              | INVALID_FIELD | buyer",
                "{'buyer':'小红','text':'','clientMessageId':'1'}            | INVALID_FIELD | text",
                "{'buyer':'小红','text':'A1','clientMessageId':null}         | INVALID_FIELD | clientMessageId",
                "{'buyer':'小红','text':'A1\\u0000','clientMessageId':'1'}    | INVALID_FIELD | text",
                "{'buyer':'小红','text':'A1','clientMessageId':'1','shop':1} | UNKNOWN_FIELD | shop",
            })
    void a_claim_that_cannot_be_read_is_refused_by_field(String body, String reason, String field) {
        market.stall()
                .sending(body.replace('\'', '"'))
                .post("/claims")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("reason", is(reason))
                .body("field", is(field));
    }

    @Test
    void a_claim_that_is_too_long_is_refused() {
        claim(market.stall(), "小红", "A".repeat(2001), "1")
                .then()
                .statusCode(400)
                .body("field", is("text"));
        claim(market.stall(), "小红", "A1", "1".repeat(201))
                .then()
                .statusCode(400)
                .body("field", is("clientMessageId"));
    }

    private static Response claim(Stall stall, String buyer, String text, String id) {
        return stall.sending("{\"buyer\":\"%s\",\"text\":\"%s\",\"clientMessageId\":\"%s\"}".formatted(buyer, text, id))
                .post("/claims");
    }

    /** Halves of characters are all one to the database: two buyers, or two claims, would become one. */
    @ParameterizedTest
    @ValueSource(strings = {"buyer", "text", "clientMessageId"})
    void half_a_character_is_refused(String field) {
        for (var half : List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d")) {
            var claim = "{\"buyer\":\"小明\",\"text\":\"A1\",\"clientMessageId\":\"1\"}"
                    .replaceFirst("(\"" + field + "\":\"[^\"]*)", "$1" + half.replace("\\", "\\\\"));
            market.stall()
                    .sending(claim)
                    .post("/claims")
                    .then()
                    .statusCode(400)
                    .body("reason", is("INVALID_FIELD"))
                    .body("field", is(field));
        }
    }
}
