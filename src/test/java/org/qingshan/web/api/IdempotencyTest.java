package org.qingshan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class IdempotencyTest {
    @Inject
    Market market;

    @Test
    void the_same_request_again_changes_nothing_and_gets_the_same_answer() {
        var stall = market.stall();
        var first = price(stall, "k1", 2590).asString();
        price(stall, "k2", 1990);

        var again = price(stall, "k1", 2590);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.contentType()).startsWith("application/json");
        assertThat(again.asString()).isEqualTo(first);
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(1990);
        assertThat(changes(stall)).isEqualTo(2);
    }

    @Test
    void many_copies_at_once_happen_once() {
        var stall = market.stall();
        var copies = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> price(stall, "k1", 2590).asString()))
                .toList();

        assertThat(copies.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(changes(stall)).isEqualTo(1);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        var stall = market.stall();
        price(stall, "k1", 2590);

        isReused(price(stall, "k1", 1990));
        isReused(stall.sending("{\"price\":2590}")
                .header("Idempotency-Key", "k1")
                .patch("/stream/lineup/A2"));
        isReused(stall.asProgram().header("Idempotency-Key", "k1").post("/stream/cards/A2"));
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2590);
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();
    }

    @Test
    void a_card_is_pushed_once_under_a_key() {
        var stall = market.stall();
        var first = stall.asProgram()
                .header("Idempotency-Key", "c")
                .post("/stream/cards/A2")
                .asString();
        stall.asProgram().post("/stream/cards/A1");

        var again = stall.asProgram().header("Idempotency-Key", "c").post("/stream/cards/A2");

        assertThat(again.asString()).isEqualTo(first);
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();
    }

    @Test
    void a_claim_keeps_its_key_to_itself() {
        var stall = market.stall();
        var first = claim(stall, "k1", "A1 x2", "m1").asString();

        assertThat(claim(stall, "k1", "A1 x2", "m1").asString()).isEqualTo(first);
        isReused(claim(stall, "k1", "A1 x3", "m2"));
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
    }

    @Test
    void a_refused_write_had_no_effect_and_is_decided_anew() {
        var stall = market.stall();
        stall.say("小红", "A1 x5");
        assertThat(offer(stall, "k1", 4).statusCode()).isEqualTo(409);
        stall.say("小红", "A1 不要了");

        assertThat(offer(stall, "k1", 4).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "offered")).isEqualTo(4);
    }

    @Test
    void a_key_is_known_in_its_own_shop_only() {
        var one = market.stall();
        var other = market.stall();

        assertThat(price(one, "k1", 2590).statusCode()).isEqualTo(200);
        assertThat(price(other, "k1", 1990).statusCode()).isEqualTo(200);
        assertThat(other.<Integer>of("A1", "price")).isEqualTo(1990);
    }

    @Test
    void a_key_is_remembered_for_two_days() {
        var stall = market.stall();
        price(stall, "k1", 2590);
        age(stall, "47 hours");
        isReused(price(stall, "k1", 1990));
        age(stall, "2 hours");

        assertThat(price(stall, "k1", 1990).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(1990);
    }

    @Test
    void a_key_that_is_no_plain_word_is_refused() {
        price(market.stall(), "two words", 1).then().statusCode(400).body("reason", is("INVALID_IDEMPOTENCY_KEY"));
        price(market.stall(), "", 1).then().statusCode(400).body("reason", is("INVALID_IDEMPOTENCY_KEY"));
        market.stall()
                .asProgram()
                .header("Idempotency-Key", "one", "two")
                .contentType("application/json")
                .body("{\"price\":1}")
                .patch("/stream/lineup/A1")
                .then()
                .statusCode(400)
                .body("reason", is("INVALID_IDEMPOTENCY_KEY"));
    }

    @Test
    void a_key_has_at_most_two_hundred_characters() {
        var stall = market.stall();

        assertThat(price(stall, "k".repeat(200), 1).statusCode()).isEqualTo(200);
        price(stall, "k".repeat(201), 1).then().statusCode(400).body("field", is("Idempotency-Key"));
    }

    private static Response price(Stall stall, String key, int price) {
        return stall.sending("{\"price\":" + price + "}")
                .header("Idempotency-Key", key)
                .patch("/stream/lineup/A1");
    }

    private static Response offer(Stall stall, String key, int offered) {
        return stall.sending("{\"offered\":" + offered + "}")
                .header("Idempotency-Key", key)
                .patch("/stream/lineup/A1");
    }

    private static Response claim(Stall stall, String key, String text, String id) {
        var claim = "{\"buyer\":\"小红\",\"text\":\"" + text + "\",\"clientMessageId\":\"" + id + "\"}";
        return stall.sending(claim).header("Idempotency-Key", key).post("/claims");
    }

    private static void isReused(Response response) {
        response.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("reason", is("IDEMPOTENCY_KEY_REUSED"))
                .body("field", is("Idempotency-Key"));
    }

    private long changes(Stall stall) {
        var count =
                market.look(stall, "select count(*) from history where shop_id = :shop and action = 'lineup.priced'");
        return ((Number) count).longValue();
    }

    private void age(Stall stall, String by) {
        market.sql(
                stall,
                "update idempotent_write set written_at = written_at - interval '" + by + "' where shop_id = :shop");
    }
}
