package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class HostActionsTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting host;
    private long peaches;

    @BeforeEach
    void open() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.HOST));
        peaches = host.item(stall, "A1");
    }

    private Map<String, Object> change(String deed, Object... more) {
        var change = new java.util.HashMap<String, Object>(Map.of("deed", deed, "item", peaches));
        for (int i = 0; i < more.length; i += 2) {
            change.put((String) more[i], more[i + 1]);
        }
        return change;
    }

    @Test
    void a_price_is_changed_for_everyone_and_taken_back() {
        var done = host.change(change("PRICE", "number", 2590));
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2590);

        assertThat(host.undo(done).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_undone_and_the_page_reads_the_chats_own_sentence() {
        var done = host.change(change("PRICE", "number", 2590));
        new Hosting(market.session(stall, Role.OWNER)).change(change("PRICE", "number", 2790));

        var refused = host.undo(done);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("reason")).isEqualTo("OUTDATED");
        assertThat(refused.jsonPath().getString("sentence")).contains("A1").doesNotContain("OUTDATED");
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2790);
    }

    @Test
    void a_price_that_looks_like_a_slip_is_changed_when_it_is_meant_only() {
        var doubted = host.change(change("PRICE", "number", 299));
        assertThat(doubted.jsonPath().getString("reason")).isEqualTo("MEANT");
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);

        host.change(change("PRICE", "number", 299, "meant", true));
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(299);
    }

    @Test
    void two_who_add_stock_at_once_have_both_added_and_each_takes_back_his_own() {
        var mine = host.change(change("STOCK", "number", 10));
        new Hosting(market.session(stall, Role.HOST)).change(change("STOCK", "number", 5));
        assertThat(stall.<Integer>of("A1", "offered")).isEqualTo(35);

        host.undo(mine);
        assertThat(stall.<Integer>of("A1", "offered")).isEqualTo(25);
    }

    @Test
    void more_taken_off_than_there_is_comes_back_as_it_was() {
        var before = stall.<Integer>of("A1", "offered");
        var less = host.change(change("STOCK", "number", -(before + 3)));
        assertThat(stall.<Integer>of("A1", "offered")).isZero();

        host.undo(less);
        assertThat(stall.<Integer>of("A1", "offered")).isEqualTo(before);
    }

    @Test
    void stock_that_people_have_taken_meanwhile_is_not_taken_back() {
        var more = host.change(change("STOCK", "number", 10));
        stall.say("小红", "A1 x25");

        var refused = host.undo(more);

        assertThat(refused.jsonPath().getString("reason")).isEqualTo("BELOW_TAKEN");
        assertThat(refused.jsonPath().getString("sentence")).contains("25");
        assertThat(stall.<Integer>of("A1", "offered")).isEqualTo(30);
    }

    @Test
    void a_limit_holds_for_the_next_claim_and_is_taken_back() {
        var done = host.change(change("LIMIT", "number", 2));
        assertThat(stall.say("小红", "A1 x3")).isEqualTo("over_limit");
        await().until(() -> Integer.valueOf(2).equals(limitOnThePage()));

        host.undo(done);
        assertThat(stall.say("小红", "A1 x4")).isEqualTo("held");
        await().until(() -> limitOnThePage() == null);
    }

    private @Nullable Integer limitOnThePage() {
        return given().get("/chat/" + stall.key() + "/live").path("lineup.find { it.slot == 'A1' }.limit");
    }

    @Test
    void what_is_closed_sells_no_more_until_it_is_opened_again() {
        var done = host.change(change("CLOSE"));
        market.letTheLastOrdersPass(stall);
        assertThat(stall.say("小红", "A1 x1")).isEqualTo("closed");

        host.undo(done);
        assertThat(stall.say("小红", "A1 x2")).isEqualTo("held");
    }

    @Test
    void what_is_presented_is_what_plus_one_means_and_undone_it_is_the_one_before() {
        var shoots = host.item(stall, "A2");
        var done = host.change(Map.of("deed", "PRESENT", "item", shoots));
        assertThat(stall.<Boolean>of("A2", "pinned")).isTrue();

        host.undo(done);
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();
    }

    @Test
    void a_closed_product_is_opened_when_it_is_presented_and_all_of_that_is_undone() {
        var shoots = host.item(stall, "A2");
        host.change(Map.of("deed", "CLOSE", "item", shoots));

        var done = host.change(Map.of("deed", "PRESENT", "item", shoots));
        assertThat(stall.<Boolean>of("A2", "open")).isTrue();

        host.undo(done);
        assertThat(stall.<Boolean>of("A2", "open")).isFalse();
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();
    }

    @Test
    void a_price_for_a_time_counts_down_on_the_board_and_its_end_can_be_undone() {
        host.change(change("FLASH", "number", 1990, "seconds", 300));
        var shown = host.get("board").jsonPath().getMap("lineup.find { it.slot == 'A1' }");
        assertThat(shown)
                .containsEntry("price", 1990)
                .containsEntry("usualPrice", 2990)
                .containsKey("flashUntil");

        var ended = host.change(change("END_FLASH"));
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);

        host.undo(ended);
        var again = host.get("board").jsonPath().getMap("lineup.find { it.slot == 'A1' }");
        assertThat(again.get("flashUntil")).isEqualTo(shown.get("flashUntil"));
    }

    @Test
    void new_goods_can_be_ordered_at_once_and_are_closed_when_undone() {
        var goods = Map.of("name", "蜂蜜", "price", 4500, "quantity", 12, "unit", "BAG");
        var done = host.post("do/goods", goods);
        assertThat(stall.say("小红", "A3 x1")).isEqualTo("held");
        stall.say("小红", "/cancel A3");

        assertThat(host.undo(done).statusCode()).isEqualTo(200);
        assertThat(stall.<Boolean>of("A3", "open")).isFalse();
        assertThat(stall.<Integer>of("A3", "offered")).isZero();
    }

    @Test
    void goods_the_shop_knows_in_another_unit_are_refused_in_the_chats_words() {
        var refused = host.post("do/goods?lang=en", Map.of("name", "黄桃", "price", 10, "quantity", 1, "unit", "JIN"));

        assertThat(refused.jsonPath().getString("reason")).isEqualTo("OTHER_UNIT");
        assertThat(refused.jsonPath().getString("sentence")).contains("box");
    }

    @Test
    void a_host_ends_the_stream_and_begins_the_next_with_what_is_left() {
        host.post("do/end", Map.of());
        assertThat(host.get("board").jsonPath().getString("status")).isIn("CLOSING", "ENDED");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> host.get("board").jsonPath().getString("status").equals("ENDED"));

        assertThat(host.post("do/start", Map.of()).statusCode()).isEqualTo(200);
        assertThat(stall.<Integer>of("A1", "left")).isEqualTo(20);
    }

    @Test
    void an_end_is_taken_back_as_long_as_the_last_orders_come_in() {
        var ending = host.post("do/end", Map.of()).jsonPath();
        assertThat(ending.getBoolean("mayGoOn")).isTrue();
        assertThat(host.get("board").jsonPath().getString("status")).isEqualTo("CLOSING");

        assertThat(host.post("do/on", Map.of("stream", ending.getLong("stream")))
                        .statusCode())
                .isEqualTo(200);

        assertThat(host.get("board").jsonPath().getString("status")).isEqualTo("LIVE");
        assertThat(market.look(stall, "select ends_at from stream where shop_id = :shop"))
                .isNull();
        assertThat(stall.say("小红", "A1 x1")).isEqualTo("held");
    }

    @Test
    void an_end_that_has_come_is_not_taken_back() {
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");

        var ended = host.post("do/end", Map.of()).jsonPath();
        assertThat(ended.getBoolean("mayGoOn")).isFalse();

        var refused = host.post("do/on", Map.of("stream", ended.getLong("stream")));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("reason")).isEqualTo("NOTHING_LIVE");
        assertThat(host.get("board").jsonPath().getString("status")).isEqualTo("ENDED");
    }

    @Test
    void neither_an_end_nor_its_taking_back_is_about_the_stream_that_has_begun_meanwhile() {
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        var first = host.get("board").jsonPath().getLong("stream");
        host.post("do/end", Map.of("stream", first));
        host.post("do/start", Map.of());
        var second = host.get("board").jsonPath().getLong("stream");
        assertThat(second).isNotEqualTo(first);

        for (var late : List.of("do/on?lang=en", "do/end?lang=en")) {
            var refused = host.post(late, Map.of("stream", first));
            assertThat(refused.statusCode()).as(late).isEqualTo(409);
            assertThat(refused.jsonPath().getString("reason")).as(late).isEqualTo("OTHER_STREAM");
            assertThat(refused.jsonPath().getString("sentence")).as(late).startsWith("Nothing was changed");
        }
        assertThat(host.get("board").jsonPath().getString("status")).isEqualTo("LIVE");
        assertThat(host.post("do/on", Map.of()).statusCode()).as("of no stream").isEqualTo(400);
        assertThat(host.post("do/end", Map.of("stream", second)).statusCode()).isEqualTo(200);
    }

    @Test
    void nonsense_is_refused_and_changes_nothing() {
        for (var nonsense : List.of(
                change("PRICE"),
                change("PRICE", "number", -1),
                change("PRICE", "number", 1.5),
                change("PRICE", "number", "1e99"),
                change("STOCK", "number", 0),
                change("STOCK", "number", 0.0001),
                change("FLASH", "number", 1990, "seconds", 5),
                change("FLASH", "number", 1990))) {
            assertThat(host.change(nonsense).statusCode()).as("%s", nonsense).isEqualTo(400);
        }
        assertThat(host.post("do/changes", Map.of()).statusCode()).isEqualTo(400);
        assertThat(host.post("do/changes", "null").statusCode()).isEqualTo(400);
        var named = host.post("do/goods", Map.of("name", "A7", "price", 1, "quantity", 1, "unit", "BAG"));
        assertThat(named.statusCode())
                .as("a name that viewers use for something else")
                .isEqualTo(409);
        assertThat(named.path("sentence").toString()).contains("A7");
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);
    }

    @Test
    void a_change_that_is_none_and_a_number_without_end_are_refused_at_once() {
        for (var nonsense : List.of(
                "[null]",
                "[{\"deed\":null}]",
                "[{}]",
                "[{\"deed\":\"TAKE_BACK\",\"item\":1,\"number\":1e3000000}]",
                "[{\"deed\":\"TAKE_BACK\",\"item\":1,\"number\":1e999999999}]",
                "[{\"deed\":\"STOCK\",\"item\":1,\"number\":1e999999999}]",
                "[{\"deed\":\"PRICE\",\"item\":1,\"number\":1e-999999999}]")) {
            var started = System.nanoTime();
            var refused = host.post("do/changes", "{\"key\":\"a\",\"changes\":" + nonsense + "}");
            assertThat(refused.statusCode()).as(nonsense).isEqualTo(400);
            assertThat(Duration.ofNanos(System.nanoTime() - started))
                    .as(nonsense)
                    .isLessThan(Duration.ofSeconds(1));
        }
    }
}
