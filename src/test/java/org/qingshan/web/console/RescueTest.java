package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Viewer;

@QuarkusTest
class RescueTest extends RescueStory {
    @Test
    void what_was_not_understood_is_there_newest_first_and_counted_on_the_board() {
        stall.say("小红", QUESTION);
        stall.say("小明", "老板娘今天真好看哦");
        stall.say("小刚", QUESTION + "？");

        assertThat(waiting()).extracting(said -> said.get("words")).first().isEqualTo(QUESTION + "？");
        assertThat(first("times")).isEqualTo(2);
        assertThat(first("name")).isEqualTo("小刚");
        var totals = host.get("board").jsonPath();
        assertThat(totals.getInt("totals.questions")).isEqualTo(waiting().size());
        assertThat(totals.getInt("totals.unanswered")).isGreaterThan(totals.getInt("totals.questions"));
    }

    @Test
    void one_tap_orders_for_whoever_said_it_once_however_often_it_is_sent() {
        stall.say("小红", QUESTION);
        var id = first("id");

        assertThat(host.post("heard/" + id + "/order", order(2, "t1"))
                        .jsonPath()
                        .getString("outcome"))
                .isEqualTo("held");
        assertThat(host.post("heard/" + id + "/order", order(2, "t1"))
                        .jsonPath()
                        .getString("outcome"))
                .isEqualTo("held");

        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);
        assertThat(host.get("board").jsonPath().getString("orders[0].buyer")).isEqualTo("小红");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void an_order_that_was_made_for_somebody_is_taken_back_and_the_words_wait_again() {
        stall.say("小红", QUESTION);
        var id = first("id");
        host.post("heard/" + id + "/order", order(2, "t1"));

        host.post("heard/" + id + "/unorder", order(2, "t1"));

        assertThat(stall.<Integer>of("A1", "held")).isZero();
        assertThat(first("words")).isEqualTo(QUESTION);
    }

    @Test
    void two_hosts_who_tap_the_same_words_make_one_order_and_take_one_back() {
        stall.say("小红", QUESTION);
        var id = first("id");
        var colleague = new Hosting(market.session(stall, Role.HOST));

        host.post("heard/" + id + "/order", order(2, "t1"));
        assertThat(colleague
                        .post("heard/" + id + "/order", order(2, "t2"))
                        .jsonPath()
                        .getString("outcome"))
                .isEqualTo("held");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);

        var other = Map.of("slot", "A2", "item", host.item(stall, "A2"), "quantity", 2, "tap", "t4");
        for (var deed : List.of("order", "unorder")) {
            assertThat(colleague
                            .post("heard/" + id + "/" + deed, other)
                            .jsonPath()
                            .getString("reason"))
                    .isEqualTo("GONE");
        }
        assertThat(stall.<Integer>of("A2", "held")).isZero();

        stall.say("小红", "A1 2");
        host.post("heard/" + id + "/unorder", order(2, "t1"));
        assertThat(colleague
                        .post("heard/" + id + "/unorder", order(2, "t2"))
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("GONE");
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(2);

        host.post("heard/" + id + "/order", order(1, "t3"));
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(3);
    }

    @Test
    void an_order_that_came_to_nothing_leaves_the_words_where_they_are() {
        stall.say("小红", QUESTION);
        host.change(Map.of("deed", "CLOSE", "item", host.item(stall, "A1")));
        market.letTheLastOrdersPass(stall);

        var outcome = host.post("heard/" + first("id") + "/order", order(1, "t1"));

        assertThat(outcome.jsonPath().getString("outcome")).isEqualTo("closed");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void what_was_left_comes_back_when_that_is_undone() {
        stall.say("小红", QUESTION);
        var left = host.post("heard/ignore", Map.of("entries", List.of(first("id"))));
        assertThat(waiting()).isEmpty();

        host.post("heard/reopen", Map.of("messages", left.jsonPath().getList("messages")));
        assertThat(waiting()).hasSize(1);
    }

    /** After a pasted talk hundreds wait of which nothing can be made. */
    @Test
    void all_that_somebody_has_before_him_is_left_at_once_and_comes_back_at_once() {
        stall.say("小红", QUESTION);
        stall.say("小明", QUESTION + "？");
        stall.say("小刚", "纸箱能换成印喜字的么");
        var shown = waiting().stream().map(said -> said.get("id")).toList();
        stall.say("小强", "你家狗叫啥名字呀");
        stall.say("小丽", "纸箱能换成印喜字的么？");

        var left = host.post("heard/ignore", Map.of("entries", shown));
        assertThat(waiting())
                .as("what nobody has seen stays")
                .extracting(said -> said.get("name"))
                .containsExactly("小丽", "小强");
        assertThat(left.jsonPath().getList("messages")).hasSize(3);
        assertThat(host.post("heard/ignore", Map.of("entries", shown))
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("GONE");

        host.post("heard/reopen", Map.of("messages", left.jsonPath().getList("messages")));
        assertThat(waiting()).extracting(said -> said.get("times")).containsExactly(2, 1, 2);
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThat(host.post("heard/ignore", "{\"entries\":[null]}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void somebody_heard_elsewhere_gets_an_order_by_name_and_it_can_be_taken_back() {
        var heard = Map.of("name", "抖音的小美", "wants", order(3, "t1"));

        assertThat(host.post("heard/order", heard).jsonPath().getString("outcome"))
                .isEqualTo("held");
        host.post("heard/order", heard);
        assertThat(stall.<Integer>of("A1", "held")).isEqualTo(3);
        assertThat(host.get("board").jsonPath().getString("orders[0].buyer")).isEqualTo("抖音的小美");

        host.post("heard/unorder", heard);
        assertThat(stall.<Integer>of("A1", "held")).isZero();
    }

    @Test
    void more_than_anybody_orders_unasked_is_ordered_at_the_desk_as_far_as_there_is_any() {
        stall.say("小红", QUESTION);
        host.change(Map.of("deed", "STOCK", "item", host.item(stall, "A1"), "number", 3000));

        var first = host.post("heard/" + first("id") + "/order", order(1200, "t1"));
        var second = host.post("heard/order", Map.of("name", "县里的食堂", "wants", order(2000, "t2")));

        assertThat(first.jsonPath().getString("outcome")).isEqualTo("held");
        assertThat(second.jsonPath().getString("outcome")).isEqualTo("part");
        assertThat(stall.<Number>of("A1", "left").intValue()).isZero();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_viewer_reads_what_was_ordered_for_him_as_he_would_have_said_it() {
        var viewer = Viewer.chinese(stall.key());
        viewer.says(QUESTION);

        assertThat(host.post("heard/" + first("id") + "/order", order(2, "t1"))
                        .jsonPath()
                        .getString("outcome"))
                .isEqualTo("held");

        assertThat(viewer.lines().stream().filter(Viewer.Line::mine).map(Viewer.Line::text))
                .containsExactly(QUESTION, "A1 x2");
    }

    @Test
    void a_slot_that_means_something_else_by_now_orders_nothing() {
        stall.say("小红", QUESTION);
        var old = Map.of("slot", "A1", "item", host.item(stall, "A2"), "quantity", 1, "tap", "t1");

        var refused = host.post("heard/" + first("id") + "/order", old);

        assertThat(refused.jsonPath().getString("reason")).isEqualTo("GONE");
        assertThat(stall.<Integer>of("A1", "held")).isZero();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void nonsense_orders_nothing() {
        stall.say("小红", QUESTION);
        var path = "heard/" + first("id") + "/order";
        var item = host.item(stall, "A1");
        for (var nonsense : List.of(
                Map.of(),
                Map.of("slot", "A1; /cancel", "item", item, "quantity", 1, "tap", "t"),
                Map.of("slot", "A1", "item", item, "quantity", -1, "tap", "t"),
                Map.of("slot", "A1", "item", item, "quantity", 1, "tap", "a b"),
                Map.of("slot", "A1", "item", item, "quantity", 1))) {
            assertThat(host.post(path, nonsense).statusCode())
                    .as("%s", nonsense)
                    .isEqualTo(400);
        }
        assertThat(stall.<Integer>of("A1", "held")).isZero();
    }
}
