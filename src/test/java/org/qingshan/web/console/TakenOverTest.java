package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;

/** What is left of the last stream is taken over into the next one, and that is taken back. */
@QuarkusTest
class TakenOverTest extends StreamStory {
    @Test
    void what_was_taken_over_from_the_last_stream_goes_again_and_so_does_the_plan_that_it_made() {
        send("streams/end", Map.of());
        var copied = script("/console/streams/copy", Map.of());
        assertThat(page()).contains("2 样货").doesNotContain("上一场剩的");

        assertThat(undo(copied).statusCode()).isEqualTo(200);

        assertThat(page()).contains("上一场剩的", "还没定").doesNotContain("样货");
        assertThat(market.look(stall, "select count(*) from lineup_item where shop_id = :shop"))
                .isEqualTo(2L);
        assertThat(undo(copied).jsonPath().getString("reason")).isEqualTo("GONE");
        send("streams/start", Map.of());
        assertThat(stall.<Number>of("A1", "left").intValue()).isEqualTo(20);
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    @Test
    void what_was_taken_over_stays_where_a_colleague_has_changed_it_since() {
        send("streams/end", Map.of());
        var copied = script("/console/streams/copy", Map.of());
        host.change(Map.of("deed", "PRICE", "item", host.item(stall, "A1"), "number", 2500, "meant", true));

        assertThat(undo(copied).jsonPath().getString("reason")).isEqualTo("GONE");

        assertThat(page()).contains("2 样货", "25.00");
        assertThat(script("/console/streams/without", Map.of()).statusCode()).isEqualTo(400);
        assertThat(page()).contains("2 样货");
    }

    @Test
    void what_was_taken_over_goes_again_and_what_a_colleague_has_put_up_since_stays_with_its_plan() {
        send("streams/end", Map.of());
        var copied = script("/console/streams/copy", Map.of());
        host.post("do/goods", Map.of("name", "脐橙", "price", 1990, "quantity", 30, "unit", "BOX"));
        assertThat(page()).contains("3 样货");

        assertThat(undo(copied).statusCode()).isEqualTo(200);

        assertThat(page()).contains("1 样货", "脐橙");
        assertThat(market.look(stall, "select count(*) from lineup_item where shop_id = :shop"))
                .isEqualTo(3L);
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    @Test
    void what_was_taken_over_stays_where_a_colleague_has_written_on_its_run_sheet() {
        send("streams/end", Map.of());
        var copied = script("/console/streams/copy", Map.of());
        send("run/cue", Map.of("id", host.item(stall, "A1"), "notes", "先尝再说", "floor", ""));

        assertThat(undo(copied).jsonPath().getString("reason")).isEqualTo("GONE");

        assertThat(page()).contains("2 样货");
    }

    @Test
    void what_was_taken_over_in_a_live_stream_is_offered_no_more_and_keeps_what_was_bought() {
        var copied = takenOverLive();
        stall.say("小红", "A2 5");

        assertThat(undo(copied).statusCode()).isEqualTo(200);

        assertThat(stall.<Boolean>of("A2", "open")).isFalse();
        assertThat(stall.<Number>of("A2", "offered").intValue()).isEqualTo(5);
        assertThat(stall.<Number>of("A2", "held").intValue()).isEqualTo(5);
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    @Test
    void a_plan_that_was_made_for_what_was_taken_over_stays_once_a_colleague_has_given_it_a_title_and_an_hour() {
        send("streams/end", Map.of());
        var copied = script("/console/streams/copy", Map.of());
        planFriday();

        assertThat(undo(copied).statusCode()).isEqualTo(200);

        assertThat(page()).contains("周五尝鲜", "3月5日 19:30").doesNotContain("样货");
    }

    @Test
    void what_was_taken_over_in_a_live_stream_has_nothing_to_do_with_a_plan_that_a_colleague_makes() {
        var copied = takenOverLive();
        planFriday();

        assertThat(undo(copied).statusCode()).isEqualTo(200);

        assertThat(page()).contains("周五尝鲜", "3月5日 19:30");
    }

    @Test
    void what_was_taken_over_goes_again_wherever_a_colleague_has_moved_his_own_goods() {
        send("streams/end", Map.of());
        var copied = script("/console/streams/copy", Map.of());
        host.post("do/goods", Map.of("name", "脐橙", "price", 1990, "quantity", 30, "unit", "BOX"));
        send("run/move", Map.of("id", host.item(stall, "A3"), "to", "up"));

        assertThat(undo(copied).statusCode()).isEqualTo(200);

        assertThat(page()).contains("1 样货", "脐橙");
    }

    @Test
    void where_nothing_is_left_to_take_over_nothing_is_planned_either() {
        var empty = market.emptyStall();
        host = new Hosting(market.session(empty, Role.HOST));

        assertThat(script("/console/streams/copy", Map.of()).<Object>path("undo"))
                .isNull();

        assertThat(market.look(empty, "select count(*) from stream where shop_id = :shop"))
                .isEqualTo(0L);
    }

    @Test
    void why_what_was_taken_over_cannot_be_taken_off_is_said_on_the_page() {
        var copied = takenOverLive();
        stall.say("小红", "A2 5");
        var step =
                "update product set step = %s where shop_id = :shop and id = (select min(product_id) from lineup_item"
                        + " where shop_id = :shop and slot = 'A2')";
        market.sql(stall, step.formatted("3"));

        var refused = undo(copied);
        market.sql(stall, step.formatted("1"));

        assertThat(refused.contentType()).as(refused.asString()).contains("text/html");
        assertThat(refused.asString()).contains("notice bad");
        assertThat(stall.<Boolean>of("A2", "open")).isTrue();
    }

    private void planFriday() {
        send("streams/plan", Map.of("title", "周五尝鲜", "at", "2099-03-05T19:30"));
    }

    /** A2, put up again. */
    private Response takenOverLive() {
        send("streams/end", Map.of());
        send("streams/start", Map.of());
        market.sql(
                stall,
                "delete from lineup_item where shop_id = :shop and slot = 'A2'"
                        + " and stream_id = (select max(id) from stream where shop_id = :shop)");
        return script("/console/streams/copy", Map.of());
    }
}
