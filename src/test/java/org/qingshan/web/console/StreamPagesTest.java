package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Viewer;

/** The next stream is planned, filled with what is left, begun and ended on a page; and what was done is taken back. */
@QuarkusTest
class StreamPagesTest extends StreamStory {
    @Test
    void an_evening_ends_and_the_next_one_is_planned_filled_and_begun() {
        stall.say("小红", "A1 5");
        assertThat(send("streams/end", Map.of()).statusCode()).isEqualTo(303);
        assertThat(status()).isNotEqualTo("LIVE");

        send("streams/plan", Map.of("title", "周五尝鲜", "at", "2099-03-05T19:30"));
        assertThat(page()).contains("周五尝鲜", "定在 3月5日 19:30", "上一场剩的：黄桃");
        send("streams/copy", Map.of());
        assertThat(page()).contains("2 样货").doesNotContain("上一场剩的");
        send("streams/start", Map.of());

        assertThat(status()).isEqualTo("LIVE");
        assertThat(host.get("board").jsonPath().getString("title")).isEqualTo("周五尝鲜");
        assertThat(stall.<Number>of("A1", "offered").intValue()).isEqualTo(15);
        assertThat(stall.<Integer>of("A1", "price")).isEqualTo(2990);
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    @Test
    void each_button_that_can_be_taken_back_says_what_it_is_about() {
        send("streams/end", Map.of());

        assertThat(page()).contains("aria-label=\"定下来 下一场\"", "aria-label=\"都拿过来（价钱照旧） 货单\"");
    }

    @Test
    void an_end_on_the_page_is_taken_back_unless_the_next_stream_has_begun() {
        market.sql(stall, "update shop set grace_seconds = 30 where shop_key = :shop");
        var first = host.get("board").jsonPath().getString("stream");
        var ended = script("/console/streams/end", Map.of("stream", first));
        assertThat(status()).isEqualTo("CLOSING");
        assertThat(undo(ended).statusCode()).isEqualTo(200);
        assertThat(status()).isEqualTo("LIVE");

        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        assertThat(script("/console/streams/end", Map.of("stream", first))
                        .jsonPath()
                        .<Object>get("undo"))
                .as("what has come is not taken back")
                .isNull();
        send("streams/start", Map.of());
        assertThat(undo(ended).jsonPath().getString("reason")).isEqualTo("GONE");
        assertThat(send("streams/end?lang=zh", Map.of("stream", first)).asString())
                .contains("notice bad", "那一场已经播完了");
        assertThat(status()).isEqualTo("LIVE");
    }

    @Test
    void who_asks_when_is_told_the_planned_time_in_the_chat_and_on_the_page() {
        var viewer = Viewer.chinese(stall.key());
        var english = Viewer.english(stall.key());
        assertThat(viewer.says("什么时候直播").text()).contains("正在直播");
        send("streams/end", Map.of());
        assertThat(viewer.says("下次几点").text()).contains("还没定");
        assertThat(given().get("/chat/" + stall.key() + "/live").<String>path("next"))
                .isNull();

        send("streams/plan", Map.of("title", "周五尝鲜", "at", "2099-03-06T19:30"));
        assertThat(viewer.says("什么时候直播").text()).isEqualTo("下次直播：周五（3月6日）19:30「周五尝鲜」。");
        assertThat(english.says("when is the next stream?").text()).contains("Friday", "19:30", "周五尝鲜");
        assertThat(viewer.says("今天有什么").text()).contains("现在没有直播，下次是周五（3月6日）19:30");
        // What the page is told may be a second old.
        await().untilAsserted(() -> assertThat(
                        given().get("/chat/" + stall.key() + "/live?lang=zh").<String>path("next"))
                .isEqualTo("3月6日 周五 19:30"));
        assertThat(viewer.says("下次什么时候发货").text()).as("about parcels").doesNotContain("下次直播");
    }

    @Test
    void a_planned_stream_without_goods_begins_with_what_is_left_under_its_own_title() {
        send("streams/end", Map.of());
        send("streams/plan", Map.of("title", "周五尝鲜", "at", ""));
        send("streams/start", Map.of());
        assertThat(host.get("board").jsonPath().getString("title")).isEqualTo("周五尝鲜");
        assertThat(stall.<Number>of("A1", "left").intValue()).isEqualTo(20);
    }

    @Test
    void the_next_stream_is_planned_while_one_is_live() {
        send("streams/plan", Map.of("title", "明天", "at", "2099-03-05T19:30"));
        assertThat(page()).contains("正在直播", "早市", "明天");
        assertThat(host.get("board").jsonPath().getString("title")).isEqualTo("早市");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-03-05T19:30",
                "x",
                "2099-13-05T19:30",
                "19:30",
                "+999999999-12-31T23:59",
                "+10000-01-01T00:00"
            })
    void a_time_that_has_passed_or_is_none_plans_nothing(String at) {
        assertThat(send("streams/plan", Map.of("title", "糊涂", "at", at)).asString())
                .contains("这个时间")
                .doesNotContain("<b>糊涂");
    }

    @Test
    void an_empty_lineup_and_a_second_start_are_refused_with_the_reason() {
        assertThat(send("streams/start", Map.of()).asString()).contains("notice bad");
        var empty = market.emptyStall();
        host = new Hosting(market.session(empty, Role.HOST));
        assertThat(send("streams/start", Map.of()).asString()).contains("notice bad");
    }

    @Test
    void what_was_done_on_a_page_is_taken_back_by_the_form_that_the_answer_names() {
        var planned = script("/console/streams/plan", Map.of("title", "周五尝鲜", "at", "2099-03-05T19:30"));
        var changed = script("/console/streams/plan", Map.of("title", "周六尝鲜", "at", ""));
        assertThat(planned.jsonPath().getString("to")).isEqualTo("/console/streams");
        assertThat(undo(changed).statusCode()).isEqualTo(200);
        assertThat(page()).contains("周五尝鲜", "3月5日 19:30");
        undo(planned);
        assertThat(page()).contains("还没定").doesNotContain("周五尝鲜");

        var shoots = String.valueOf(host.item(stall, "A2"));
        var shown = script("/console/run/next", Map.of("id", shoots));
        assertThat(stall.<Boolean>of("A2", "pinned")).isTrue();
        undo(shown);
        assertThat(stall.<Boolean>of("A1", "pinned")).isTrue();

        var cued = script("/console/run/cue", Map.of("id", shoots, "notes", "现挖的", "floor", "8.5"));
        assertThat(host.get("run").asString()).contains("现挖的", "8.50");
        undo(cued);
        assertThat(host.get("run").asString()).doesNotContain("现挖的", "8.50");

        var moved = script("/console/run/move", Map.of("id", shoots, "to", "up"));
        assertThat(order()).containsExactly("A2", "A1");
        undo(moved);
        assertThat(order()).containsExactly("A1", "A2");
    }

    @ParameterizedTest
    @CsvSource({"zh, 已经不在了", "en, not there any more"})
    void what_is_not_planned_is_not_said_to_be_planned_no_more(String language, String words) {
        assertThat(send("streams/unplan?lang=" + language, Map.of()).asString()).contains("notice bad", words);
        assertThat(script("/console/streams/unplan?lang=" + language, Map.of()).contentType())
                .contains("text/html");
    }

    @Test
    void a_plan_that_has_goods_by_now_stays_and_that_is_said() {
        send("streams/end", Map.of());
        var planned = script("/console/streams/plan", Map.of("title", "周五尝鲜", "at", "2099-03-05T19:30"));
        send("streams/copy", Map.of());

        var late = undo(planned);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("reason")).isEqualTo("GONE");
        assertThat(page()).contains("周五尝鲜");
    }

    @Test
    void what_somebody_else_has_changed_since_is_not_taken_back() {
        var shoots = String.valueOf(host.item(stall, "A2"));
        var mine = script("/console/run/cue", Map.of("id", shoots, "notes", "我的", "floor", ""));
        script("/console/run/cue", Map.of("id", shoots, "notes", "她的", "floor", ""));

        var late = undo(mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("reason")).isEqualTo("GONE");
        assertThat(host.get("run").asString()).contains("她的");
    }

    @Test
    void what_changed_nothing_has_no_way_back() {
        var peaches = String.valueOf(host.item(stall, "A1"));
        assertThat(script("/console/run/move", Map.of("id", peaches, "to", "up"))
                        .<Object>path("undo"))
                .isNull();
    }

    @Test
    void settings_words_fees_and_products_of_the_shop_are_taken_back_too() {
        host = new Hosting(market.session(stall, Role.OWNER));
        var before = everything();
        var id = market.look(stall, "select min(id) from product where shop_id = :shop")
                .toString();
        var deeds = java.util.List.of(
                script("/console/shop", Map.of("what", "hold", "value", "44")),
                script("/console/shop", Map.of("what", "cutoff", "value", "16:30")),
                script("/console/shop", Map.of("what", "repeat", "value", "ignore")),
                script("/console/shop", Map.of("what", "damage", "value", "goods pool")),
                script("/console/shop", Map.of("what", "pay", "value", "微信收款码")),
                script("/console/shop/look", Map.of("value", "#0a7d33")),
                script("/console/shop/words", Map.of("welcomeZh", "欢迎\n来青山", "thanksEn", "Thank you")),
                script(
                        "/console/shop/shipping",
                        Map.of(
                                "provinces",
                                "湖北",
                                "first",
                                "9",
                                "further",
                                "1",
                                "elsewhereFirst",
                                "15",
                                "weight",
                                "2",
                                "step",
                                "1",
                                "free",
                                "50")),
                script(
                        "/console/shop/products",
                        Map.of("id", id, "nameZh", "脆黄桃", "nameEn", "Crisp", "aliases", "桃子", "step", "1")));
        deeds.forEach(done -> assertThat(done.contentType()).as(done.asString()).contains("json"));
        assertThat(deeds).allMatch(done -> done.path("undo") != null);
        assertThat(everything()).isNotEqualTo(before);

        for (var at = deeds.size() - 1; at >= 0; at--) {
            assertThat(undo(deeds.get(at)).statusCode()).isEqualTo(200);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void places_and_pictures_that_were_taken_away_come_back_and_nobody_elses() {
        host = new Hosting(market.session(stall, Role.OWNER));
        var id = market.look(stall, "select min(id) from product where shop_id = :shop")
                .toString();
        var photo = "photos/" + stall.key() + "/" + "ab".repeat(32) + ".jpg";
        var others = "photos/qingshan/" + "cd".repeat(32) + ".jpg";
        script("/console/shop/products/photo/again", Map.of("id", id, "photo", photo));
        script("/console/shop/look/logo/again", Map.of("photo", photo));
        script("/console/shop/shipping/places", Map.of("value", "新疆、西藏"));
        var before = everything();
        assertThat(before).contains(photo, "新疆", "西藏");

        var deeds = java.util.List.of(
                script("/console/shop/products/photo/remove", Map.of("id", id)),
                script("/console/shop/look/logo/remove", Map.of()),
                script("/console/shop/shipping/places", Map.of("value", java.util.List.of("remove", "西藏"))));
        assertThat(everything()).doesNotContain(photo, "西藏");
        deeds.forEach(this::undo);
        assertThat(everything()).isEqualTo(before);

        script("/console/shop/products/photo/again", Map.of("id", id, "photo", others));
        script("/console/shop/look/logo/again", Map.of("photo", others));
        assertThat(everything()).isEqualTo(before);
    }

    private String everything() {
        return String.valueOf(market.look(
                stall,
                "select cast(row_to_json(s) as text) || (select string_agg(cast(row_to_json(p) as text), '' order by id)"
                        + " from product p where shop_id = :shop) from shop s where shop_key = :shop"));
    }
}
