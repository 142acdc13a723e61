package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.Invariants;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** A stream that is gone through beforehand: all of it works, nobody is told, and nothing of it counts. */
@QuarkusTest
class RehearsalTest {
    /** What is written down by looking at a page, or is the rehearsal itself. */
    private static final List<String> BESIDE = List.of("lane", "console_session", "rehearsal_line");

    @Inject
    Market market;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    @Inject
    Invariants invariants;

    private Stall stall;
    private Hosting host;

    @BeforeEach
    void before_the_stream() {
        stall = market.stall();
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        host = new Hosting(market.session(stall, Role.HOST));
        stall.buy("小红", "A1 x2");
        host.post("do/end", Map.of());
    }

    @AfterEach
    void nothing_is_broken_in_the_end() {
        assertThat(invariants.broken()).isEmpty();
    }

    private static Response send(Hosting browser, String form, Map<String, ?> fields, String token) {
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", token)
                .formParams(fields)
                .post("/console/run/" + form);
    }

    private Response begin() {
        return send(host, "rehearse", Map.of(), host.token());
    }

    private Response say(int seen, String viewer, String words) {
        return send(host, "rehearsal/say", Map.of("seen", seen, "viewer", viewer, "words", words), host.token());
    }

    private void end() {
        send(host, "rehearsal/end", Map.of(), host.token());
    }

    private String page() {
        return host.get("run/rehearsal").asString();
    }

    /** All that the database knows of the shop. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> everything() {
        List<String> tables = lanes.read(
                stall.key(),
                () -> entityManager
                        .createNativeQuery(
                                "select c.table_name from information_schema.columns c join information_schema.tables t"
                                        + " using (table_schema, table_name) where c.column_name = 'shop_id'"
                                        + " and t.table_type = 'BASE TABLE' and table_schema = current_schema()",
                                String.class)
                        .getResultList());
        Map<String, Object> all = new HashMap<>();
        tables.stream()
                .filter(table -> !BESIDE.contains(table))
                .forEach(table -> all.put(
                        table,
                        market.look(
                                stall,
                                "select coalesce(string_agg(cast(t as text), '\n' order by cast(t as text)), '') from "
                                        + table + " t where t.shop_id = :shop")));
        assertThat(all).containsKeys("orders", "order_line", "lot", "outbox", "inbox", "history", "stream");
        return all;
    }

    @Test
    void all_of_it_works_and_nothing_of_it_remains() {
        var before = everything();

        assertThat(begin().getHeader("Location")).endsWith("/console/run/rehearsal?done=yes");
        assertThat(page()).contains("彩排中：谁也收不到", "剩 18 · 留着 0", "A2");
        say(1, "", "/card A1");
        say(2, "观众甲", "+1");
        assertThat(page()).contains("观众甲：「+1」", "剩 17 · 留着 1");
        say(3, "", "改价 A1 25.9");
        say(4, "观众乙", "A1 二十箱");
        assertThat(page()).contains("¥25.90", "候补 1");
        say(5, "观众乙", "/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
        say(6, "观众乙", "对");
        say(7, "观众乙", "/confirm");
        say(8, "", "/say 还有最后几箱");
        say(9, "", "秒杀 A2 5 5m");
        say(10, "", "下播");
        assertThat(page()).contains("¥440.30");
        assertThat(market.look(stall, "select count(*) from rehearsal_line where shop_id = :shop"))
                .isEqualTo(11L);
        assertThat(everything()).isEqualTo(before);

        end();
        assertThat(host.get("run").asString()).contains("彩排一遍").doesNotContain("接着彩排");
        assertThat(market.look(stall, "select count(*) from rehearsal_line where shop_id = :shop"))
                .isEqualTo(0L);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void to_everybody_else_no_stream_is_live() {
        var beforehand = stall.say("小明", "A1 两箱");
        begin();
        say(1, "", "/card A1");

        assertThat(stall.say("小明", "A1 三箱")).isEqualTo(beforehand);
        assertThat(stall.asProgram().get("/stream").statusCode()).isEqualTo(404);
        assertThat(given().get("/overlay/" + stall.key() + "/state").asString()).doesNotContain("黄桃");
        assertThat(host.get("board").jsonPath().getString("status")).isEqualTo("ENDED");
        assertThat(host.get("board").jsonPath().getInt("rehearsed")).isEqualTo(2);
        assertThat(given().get("/chat/" + stall.key() + "/live").asString()).contains("\"status\":\"ENDED\"");
    }

    @Test
    void what_is_sent_twice_is_said_once() {
        begin();
        assertThat(say(1, "观众甲", "A2 三斤").statusCode()).isEqualTo(303);
        assertThat(say(1, "观众甲", "A2 三斤").asString()).contains("这一句没算");
        assertThat(page()).contains("剩 27 · 留着 3");
    }

    /** All that was said is played anew each time, also what asks the database by itself. */
    @Test
    void a_long_one_goes_on() {
        begin();
        for (var line = 1; line <= 45; line++) {
            say(line, line % 2 == 0 ? "观众乙" : "观众甲", line % 3 == 0 ? "/orders" : "付了");
        }
        assertThat(page()).contains("观众甲：「付了」", "剩 18 · 留着 0");
    }

    @Test
    void the_last_line_is_taken_back_and_the_first_is_not() {
        begin();
        say(1, "观众甲", "A2 三斤");
        send(host, "rehearsal/unsay", Map.of("seen", 2), host.token());
        assertThat(page()).contains("剩 30 · 留着 0").doesNotContain("观众甲：");
        send(host, "rehearsal/unsay", Map.of("seen", 1), host.token());
        assertThat(page()).contains("剩 30 · 留着 0");
    }

    @Test
    void a_button_of_an_answer_is_tapped_for_the_one_who_was_answered() {
        begin();
        say(1, "观众甲", "A2 三斤");
        var button = Pattern.compile("value=\"(/undo \\d+)\"").matcher(page());
        assertThat(button.find()).isTrue();
        stall.say("小明", "在吗");
        say(2, "观众甲", button.group(1));
        assertThat(page()).contains("剩 30 · 留着 0");
    }

    @Test
    void an_owner_is_not_told_that_he_is_none_and_gets_no_link_that_opens_nothing() {
        host = new Hosting(market.session(stall, Role.OWNER));
        begin();
        say(1, "", "/shop name 彩排店");
        assertThat(page()).contains("店主的事（设置、邀请、机器人）彩排里不做").doesNotContain("没有这个身份");
        say(2, "", "/console");
        assertThat(page()).contains("彩排里不发后台的链接").doesNotContain("/console/login/");
        say(3, "观众甲", "/shop name 我的店");
        assertThat(page()).as("a viewer is none").contains("没有这个身份");
    }

    @Test
    void the_real_stream_ends_it() {
        begin();
        say(1, "观众甲", "A1 两箱");
        host.post("do/start", Map.of());
        assertThat(market.look(stall, "select count(*) from rehearsal_line where shop_id = :shop"))
                .isEqualTo(0L);
        assertThat(stall.<Integer>of("A1", "left")).isEqualTo(18);
        assertThat(begin().asString()).contains("role=\"alert\"").contains("早市");
        assertThat(say(2, "观众甲", "A1 两箱").statusCode()).isEqualTo(303);
        assertThat(stall.<Integer>of("A1", "left")).isEqualTo(18);
    }

    @Test
    void yesterdays_is_over() {
        begin();
        say(1, "观众甲", "A1 两箱");
        market.sql(stall, "update rehearsal_line set said_at = said_at - interval '13 hours' where shop_id = :shop");
        assertThat(host.get("run").asString()).doesNotContain("接着彩排");
        begin();
        assertThat(page()).contains("剩 18 · 留着 0").doesNotContain("观众甲：");
    }

    @Test
    void without_goods_there_is_nothing_to_rehearse() {
        var empty = market.emptyStall();
        var owner = new Hosting(market.session(empty, Role.OWNER));
        assertThat(send(owner, "rehearse", Map.of(), owner.token()).asString()).contains("role=\"alert\"");
        assertThat(market.look(empty, "select count(*) from rehearsal_line where shop_id = :shop"))
                .isEqualTo(0L);
    }

    @Test
    void a_stream_that_is_planned_without_goods_is_rehearsed_with_what_it_would_begin_with() {
        given().cookie("qs_console", host.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("token", host.token(), "title", "周五尝鲜", "at", ""))
                .post("/console/streams/plan");

        assertThat(begin().header("Location")).contains("/console/run/rehearsal");
        assertThat(page()).contains("开播了：周五尝鲜", "A1 黄桃");
        end();
    }

    @Test
    void it_has_an_end() {
        begin();
        market.sql(
                stall,
                "insert into rehearsal_line (shop_id, id, speaker, words, said_at)"
                        + " select :shop, 1000000 + n, '观众', 'A2 半斤', now() from generate_series(1, 99) n");
        assertThat(say(100, "观众甲", "A1 两箱").asString()).contains("最多 100 句");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCREENER", "PACKER", "GROWER"})
    void helpers_see_and_say_nothing(Role role) {
        var helper = new Hosting(market.session(stall, role));
        assertThat(helper.get("run/rehearsal").statusCode()).isEqualTo(403);
        for (var form : List.of("rehearse", "rehearsal/say", "rehearsal/unsay", "rehearsal/end")) {
            assertThat(send(helper, form, Map.of("seen", 1), helper.token()).statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
    }

    @Test
    void strangers_foreign_forms_and_other_shops_change_nothing() {
        begin();
        var other = new Hosting(market.session(market.stall(), Role.OWNER));
        for (var form : List.of("rehearse", "rehearsal/say", "rehearsal/unsay", "rehearsal/end")) {
            assertThat(given().post("/console/run/" + form).statusCode()).isEqualTo(401);
            assertThat(send(host, form, Map.of("seen", 1), other.token()).statusCode())
                    .as(form)
                    .isEqualTo(403);
        }
        assertThat(given().get("/console/run/rehearsal").statusCode()).isEqualTo(401);
        send(other, "rehearsal/end", Map.of(), other.token());
        send(other, "rehearsal/say", Map.of("seen", 1, "viewer", "别家", "words", "A1"), other.token());
        assertThat(page()).contains("彩排中：谁也收不到").doesNotContain("别家");
    }
}
