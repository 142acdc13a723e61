package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Of an order that a host made for somebody only what was new by it is taken back. */
@QuarkusTest
class TakingBackTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting host;

    @BeforeEach
    void open() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.OWNER));
    }

    private Map<String, Object> heard(int quantity, String tap) {
        return heard("抖音的小美", quantity, tap);
    }

    private Map<String, Object> heard(String name, int quantity, String tap) {
        var order = Map.of("slot", "A1", "item", host.item(stall, "A1"), "quantity", quantity, "tap", tap);
        return Map.of("name", name, "wants", order);
    }

    @Test
    void an_order_that_replaced_another_is_taken_back_to_what_was_before() {
        new ShopDesk(host).set("repeat", "replace");
        host.post("heard/order", heard(5, "t1"));
        assertThat(host.post("heard/order", heard(2, "t2")).jsonPath().getString("outcome"))
                .isEqualTo("replaced");

        assertThat(host.post("heard/unorder", heard(2, "t2")).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(5);

        host.post("heard/order", heard(7, "t3"));
        host.post("heard/unorder", heard(7, "t3"));
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(5);
    }

    private void replaceFiveByTwo() {
        new ShopDesk(host).set("repeat", "replace");
        host.post("heard/order", heard(5, "t1"));
        assertThat(host.post("heard/order", heard(2, "t2")).jsonPath().getString("outcome"))
                .isEqualTo("replaced");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
    }

    private void refusesToUndo(int quantity, String tap) {
        for (var times = 0; times < 2; times++) {
            var refused = host.post("heard/unorder?lang=en", heard(quantity, tap));
            assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
            assertThat(refused.jsonPath().getString("reason")).isEqualTo("FOR_GOOD");
            assertThat(refused.jsonPath().getString("sentence")).contains("Nothing was undone");
        }
    }

    @Test
    void what_an_order_replaced_is_not_exchanged_for_less_where_others_have_the_rest_by_now() {
        replaceFiveByTwo();
        host.post("heard/order", heard("抖音的小强", 18, "t3"));

        refusesToUndo(2, "t2");
        assertThat(host.post("heard/unorder?lang=zh", heard(2, "t2")).jsonPath().getString("sentence"))
                .contains("没有撤销");

        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(20);
        assertThat(host.get("board").jsonPath().getInt("totals.waiting")).isZero();
    }

    @Test
    void what_an_order_replaced_is_not_exchanged_for_a_place_behind_those_who_wait() {
        replaceFiveByTwo();
        host.post("heard/order", heard("抖音的小强", 19, "t3"));
        assertThat(host.get("board").jsonPath().getInt("totals.waiting")).isEqualTo(1);

        refusesToUndo(2, "t2");

        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(20);
        assertThat(host.get("board").jsonPath().getInt("totals.waiting")).isEqualTo(1);
    }

    @Test
    void what_an_order_replaced_is_not_given_up_once_nothing_of_it_is_sold_any_more() {
        replaceFiveByTwo();
        host.change(Map.of("deed", "CLOSE", "item", host.item(stall, "A1")));
        market.letTheLastOrdersPass(stall);

        refusesToUndo(2, "t2");

        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
    }

    @Test
    void of_an_order_that_got_a_part_the_part_and_the_place_in_the_queue_are_taken_back() {
        stall.say("小红", "A1 9");
        stall.say("抖音的小美", "A1 8");
        host.post("heard/order", heard(1, "t0"));
        assertThat(host.post("heard/order", heard(5, "t1")).jsonPath().getString("outcome"))
                .isEqualTo("part");
        assertThat(host.get("board").jsonPath().getInt("totals.waiting")).isEqualTo(1);

        assertThat(host.post("heard/unorder", heard(5, "t1")).statusCode()).isEqualTo(200);
        assertThat(host.post("heard/unorder", heard(5, "t1")).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(18);
        assertThat(host.get("board").jsonPath().getInt("totals.waiting")).isZero();
    }

    @Test
    void who_wants_more_than_there_is_gets_what_is_left_and_waits_for_the_rest() {
        assertThat(host.post("heard/order", heard(300, "t1")).jsonPath().getString("outcome"))
                .isEqualTo("part");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(20);

        host.post("heard/unorder", heard(300, "t1"));
        assertThat(stall.<Integer>of("A1", "held")).isZero();
        assertThat(host.get("board").jsonPath().getInt("totals.waiting")).isZero();
    }

    @Test
    void what_is_packed_is_not_taken_back_and_that_is_said() {
        stall.buy("抖音的小美", "A2 1");
        host.post("heard/order", heard(5, "t1"));
        market.sql(stall, "update orders set status = 'PACKED' where shop_id = :shop");

        var refused = host.post("heard/unorder?lang=en", heard(5, "t1"));

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("reason")).isEqualTo("FOR_GOOD");
        assertThat(refused.jsonPath().getString("sentence")).contains("packed");
        var said = market.look(stall, "select count(*) from inbox where shop_id = :shop");
        host.post("heard/unorder?lang=en", heard(5, "t1")).then().statusCode(409);
        assertThat(market.look(stall, "select count(*) from inbox where shop_id = :shop"))
                .as("who taps again writes nothing more to the buyer")
                .isEqualTo(said);
        market.sql(stall, "update orders set status = 'CONFIRMED' where shop_id = :shop");
    }

    @Test
    void what_nobody_ordered_is_not_taken_off_anything() {
        host.post("heard/order", heard(5, "t1"));

        assertThat(host.post("heard/unorder", heard(5, "t9")).jsonPath().getString("reason"))
                .isEqualTo("GONE");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(5);
        host.post("heard/unorder", heard(5, "t1"));
        host.post("heard/unorder", heard(5, "t1"));
        assertThat(stall.<Integer>of("A1", "held")).isZero();
    }

    @Test
    void whatever_is_written_in_the_shop_is_heard_of_by_the_pages_that_the_board_says_nothing_to() {
        var before = host.get("board");
        var rule = RuleUndoTest.send(host, "/console/rules/unpaid", Map.of("value", "2 5"));
        assertThat(rule.statusCode()).isEqualTo(303);

        var after = host.get("board?seen=" + before.header("Board-Version"));
        assertThat(after.statusCode()).isEqualTo(204);
        assertThat(Long.parseLong(after.header("Board-Pulse")))
                .isGreaterThan(Long.parseLong(before.header("Board-Pulse")));
        assertThat(host.get("board").header("Board-Pulse")).isEqualTo(after.header("Board-Pulse"));
        assertThat(host.get("growers").asString()).contains("data-fresh=\"true\"");
    }
}
