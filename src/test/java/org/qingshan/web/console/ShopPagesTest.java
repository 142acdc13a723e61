package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What an owner sets on the shop's pages, and what comes of it where people order. */
@QuarkusTest
class ShopPagesTest {
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

    @Inject
    Market market;

    private Stall stall;
    private Hosting owner;
    private ShopDesk desk;

    @BeforeEach
    void open() {
        stall = market.stall();
        owner = new Hosting(market.session(stall, Role.OWNER));
        desk = new ShopDesk(owner);
    }

    private Object look(String query) {
        return market.look(stall, query);
    }

    private static String secret(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private long first(String query) {
        return ((Number) look(query)).longValue();
    }

    @Test
    void a_rule_is_changed_as_by_the_chats_own_command() {
        assertThat(desk.set("hold", "30").statusCode()).isEqualTo(303);
        desk.set("repeat", "replace");
        desk.set("shipping", List.of("湖南", "6", "10.5", "88"));
        desk.set("dispatch", "off");

        assertThat(look("select hold_seconds from shop where shop_key = :shop")).isEqualTo(1800);
        assertThat(look("select repeat_rule from shop where shop_key = :shop")).isEqualTo("REPLACE");
        assertThat(look(
                        "select concat_ws('/', shipping_zones -> 0 ->> 'provinces', shipping_zones -> 0 ->> 'first', away_fee, free_from) from shop"
                                + " where shop_key = :shop"))
                .isEqualTo("[\"湖南省\"]/600/1050/8800");
        assertThat(look("select count(*) from history where shop_id = :shop and action = 'shop.changed'"))
                .isEqualTo(4L);
        assertThat(desk.look("").asString())
                .contains("value=\"30\"")
                .containsPattern("id=\"set-dispatch\"[^>]*value=\"\"");
        assertThat(desk.look("/shipping").asString()).contains("value=\"10.50\"");
    }

    @Test
    void a_shop_is_called_otherwise_in_each_language_or_the_same_in_both() {
        var named = "select concat_ws(' / ', name_zh, name_en) from shop where shop_key = :shop";
        desk.set("name", List.of("新青山", "New Hill"));
        assertThat(look(named)).isEqualTo("新青山 / New Hill");
        assertThat(desk.look("").asString()).contains("value=\"新青山\"", "value=\"New Hill\"");

        desk.set("name", List.of("老青山", " "));
        assertThat(look(named)).isEqualTo("老青山 / 老青山");
        assertThat(desk.set("name", List.of(" ", "Old Hill")).asString()).contains("notice bad");
        assertThat(desk.set("name", "青".repeat(41)).asString()).contains("notice bad");
        assertThat(look(named)).isEqualTo("老青山 / 老青山");
    }

    @Test
    void the_growers_share_is_set_in_whole_percent() {
        assertThat(desk.set("share", "75").statusCode()).isEqualTo(303);
        assertThat(desk.look("").asString()).contains("value=\"75\"");
        for (var nonsense : List.of("101", "-1", "7.5", "多")) {
            assertThat(desk.set("share", nonsense).asString()).as(nonsense).contains("没看懂");
        }
        assertThat(look("select grower_share from shop where shop_key = :shop")).isEqualTo(75);
    }

    @Test
    void what_the_command_would_not_understand_changes_nothing() {
        for (var nonsense : List.of(Map.of("hold", "x"), Map.of("grace", "x"), Map.of("key", "1"))) {
            nonsense.forEach((what, value) -> assertThat(desk.set(what, value).asString())
                    .as("%s %s", what, value)
                    .contains("没看懂"));
        }
        assertThat(desk.set("hold", "0").asString()).contains("要在 1 到 1440 之间");
        assertThat(desk.set("grace", "61").asString()).contains("要在 0 到 60 之间");
        assertThat(desk.set("shipping", List.of("湖南", "6")).asString()).contains("没看懂");
        assertThat(desk.set("undeliverable", "火星").asString()).contains("没看懂");
        assertThat(look("select hold_seconds from shop where shop_key = :shop")).isEqualTo(900);
    }

    @Test
    void a_place_that_is_not_delivered_to_is_added_and_taken_out() {
        desk.send("/shipping/places", Map.of("value", "新疆、湖南长沙"));
        assertThat(desk.look("/shipping").asString()).contains("新疆维吾尔自治区", "湖南省长沙市");

        assertThat(desk.send("/shipping/places", Map.of("value", "火星")).asString())
                .contains("没看懂");
        desk.send("/shipping/places", Map.of("value", List.of("remove", "湖南省长沙市")));
        assertThat(look("select array_to_string(undeliverable, '|') from shop where shop_key = :shop"))
                .isEqualTo("新疆维吾尔自治区");
    }

    @Test
    void an_invite_is_shown_once_and_lets_one_person_in() {
        var page = desk.send("/team/invite", Map.of("role", "PACKER")).asString();
        var code = secret(page);
        assertThat(desk.look("/team").asString()).doesNotContain(code).contains("打包");

        Viewer.chinese(stall.key()).says(code);
        Viewer.chinese(stall.key()).says(code);
        assertThat(look("select count(*) from member where shop_id = :shop and role = 'PACKER' and active"))
                .isEqualTo(1L);
        assertThat(look("select count(*) from invite where shop_id = :shop and used_at is null"))
                .isEqualTo(0L);
    }

    @Test
    void an_invite_that_was_withdrawn_lets_nobody_in() {
        var code = secret(desk.send("/team/invite", Map.of("role", "HOST")).asString());
        desk.send("/team/withdraw", Map.of("id", first("select max(id) from invite where shop_id = :shop")));

        Viewer.chinese(stall.key()).says(code);
        assertThat(look("select count(*) from member where shop_id = :shop and role = 'HOST'"))
                .isEqualTo(0L);
    }

    @Test
    void who_is_let_go_is_out_of_the_console_at_once() {
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(host.get("board").statusCode()).isEqualTo(200);

        desk.send(
                "/team/dismiss",
                Map.of("id", first("select max(id) from member where shop_id = :shop and role = 'HOST'")));

        assertThat(host.get("board").statusCode()).isEqualTo(403);
        assertThat(owner.get("board").statusCode()).isEqualTo(200);
    }

    @Test
    void the_last_owner_stays() {
        var refused = desk.send(
                "/team/dismiss",
                Map.of("id", first("select max(id) from member where shop_id = :shop and role = 'OWNER'")));

        assertThat(refused.asString()).contains("最后一位店主");
        assertThat(owner.get("shop").statusCode()).isEqualTo(200);
    }

    private Map<String, Object> peaches(Object... more) {
        var form = new HashMap<String, Object>(Map.of(
                "id",
                first("select max(id) from product where shop_id = :shop and name_zh = '黄桃'"),
                "nameZh",
                "黄桃",
                "nameEn",
                "Yellow peaches",
                "step",
                "1"));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void a_product_is_ordered_by_its_new_names() {
        var done =
                desk.send("/products", peaches("nameZh", "大黄桃", "aliases", "桃桃，毛桃", "pack", "5 斤", "weight", "2800"));
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);

        assertThat(stall.say("小红", "桃桃两箱")).isEqualTo("held");
        assertThat(
                        look(
                                "select name_zh || weight_grams from product where shop_id = :shop and name_en = 'Yellow peaches'"))
                .isEqualTo("大黄桃2800");
    }

    @Test
    void a_name_that_is_none_or_taken_and_a_coarser_step_are_refused() {
        assertThat(desk.send("/products", peaches("nameZh", "A1")).asString()).contains("不能当名字");
        assertThat(desk.send("/products", peaches("aliases", "竹笋")).asString()).contains("已经是另一样货的名字");
        assertThat(desk.send("/products", peaches("step", "2")).asString()).contains("只能改得更细");
        assertThat(desk.send("/products", peaches("step", "1e9")).asString()).contains("没看懂");
        assertThat(look("select count(*) from product where shop_id = :shop and name_zh = '黄桃' and step = 1"))
                .isEqualTo(1L);
    }

    @Test
    void a_key_is_shown_once_opens_the_api_and_is_revoked() {
        var key = secret(desk.send("/access/key", Map.of("name", "打单机")).asString());
        var program = new Stall(stall.key(), key);
        assertThat(program.asProgram().get("/stream").statusCode()).isEqualTo(200);
        assertThat(desk.look("/access").asString()).contains("打单机").doesNotContain(key);
        assertThat(desk.send("/access/key", Map.of("name", "")).asString())
                .contains("没看懂", "href=\"/console/shop/access?lang=en\"");

        desk.send("/access/revoke", Map.of("id", first("select max(id) from api_key where shop_id = :shop")));
        assertThat(program.asProgram().get("/stream").statusCode()).isEqualTo(401);
        assertThat(stall.asProgram().get("/stream").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_of_somebody_else_is_listed_and_ended() {
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(desk.look("/access").asString())
                .contains("就是这个浏览器")
                .containsPattern("桂英</b>\\s*<small class=\"sign\">\\s*店主");

        desk.send("/access/end", Map.of("id", first("select max(id) from console_session where shop_id = :shop")));
        assertThat(host.get("board").statusCode()).isEqualTo(401);
        assertThat(owner.get("board").statusCode()).isEqualTo(200);
    }

    @Test
    void a_message_that_did_not_arrive_is_sent_again_once() {
        stall.say("小红", "A1 x1");
        market.sql(
                stall,
                "update outbox set state = 'FAILED', error = 'refused by the platform', channel = 'telegram'"
                        + " where shop_id = :shop and id = (select min(id) from outbox where shop_id = :shop)");
        assertThat(desk.look("/delivery").asString()).contains("refused by the platform", "再发一次");
        var id = first("select min(id) from outbox where shop_id = :shop");

        desk.send("/delivery", Map.of("id", id));
        assertThat(look("select state from outbox where shop_id = :shop and id = " + id))
                .isEqualTo("QUEUED");
        assertThat(desk.look("/delivery").asString()).contains("都送到了");
        market.sql(
                stall,
                "update outbox o set state = 'SENT', channel = (select m.channel from inbox m"
                        + " where m.shop_id = o.shop_id and m.id = o.answers_id) where shop_id = :shop and id = " + id);
        desk.send("/delivery", Map.of("id", id));
        assertThat(look("select state from outbox where shop_id = :shop and id = " + id))
                .isEqualTo("SENT");
    }

    /** As a platform has left it: there is no such platform here. */
    private void lost(long id, String kind, String text, String state, String ago) {
        var bill = kind.equals("INVOICE")
                ? ", \"bill\": {\"title\": \"t\", \"label\": \"l\", \"payload\": \"nobody knows it\", \"sum\": 5, \"currency\": \"CNY\"}"
                : "";
        market.sql(
                stall,
                "insert into outbox (shop_id, id, chat_id, channel, address, kind, priority, body, state, error, created_at)"
                        + " select shop_id, " + id + ", chat_id, 'telegram', address, '" + kind + "', 1, '{\"kind\": \""
                        + kind
                        + "\", \"text\": \"" + text + "\", \"rows\": []" + bill + "}', '" + state
                        + "', 'lost', now() - interval '" + ago + "' from outbox"
                        + " where shop_id = :shop and id = (select min(id) from outbox where shop_id = :shop)");
    }

    @Test
    void what_many_were_told_and_what_is_to_be_paid_is_listed_too_and_goes_again_only_while_it_is_true() {
        stall.say("小红", "A1 x1");
        lost(900_001, "DIGEST", "已留的名单", "FAILED", "0 days");
        lost(900_002, "INVOICE", "账单的话", "UNKNOWN", "0 days");
        lost(900_003, "DIGEST", "上一场的名单", "FAILED", "9 days");
        assertThat(desk.look("/delivery").asString()).contains("已留的名单", "账单的话", "上一场的名单");
        desk.send("/delivery", Map.of("id", "900001"));
        assertThat(look("select state from outbox where shop_id = :shop and id = 900001"))
                .isEqualTo("QUEUED");
        assertThat(desk.send("/delivery", Map.of("id", "900002")).asString()).contains("这条过时了");
        desk.send("/delivery", Map.of("id", "900003"));
        assertThat(
                        first(
                                "select count(*) from outbox where shop_id = :shop and id in (900002, 900003) and state = 'ABORTED'"))
                .isEqualTo(2);
        assertThat(desk.look("/delivery").asString()).contains("都送到了");
        market.sql(stall, "delete from outbox where shop_id = :shop and id > 900000");
    }

    @Test
    void a_message_that_could_not_be_handled_is_shown_with_what_went_wrong() {
        stall.say("小红", "A1 x1");
        market.sql(stall, "update inbox set state = 'PARKED', error = 'a fault' where shop_id = :shop");
        assertThat(desk.look("/delivery").asString()).contains("A1 x1", "a fault");
        market.sql(stall, "update inbox set state = 'DECIDED', error = null where shop_id = :shop");
    }

    @Test
    void every_page_speaks_both_languages_and_has_no_inline_script_or_style() {
        for (var part : List.of("", "/team", "/products", "/access", "/delivery")) {
            var english = desk.look(part + "?lang=en");
            assertThat(english.statusCode()).as(part).isEqualTo(200);
            assertThat(english.asString())
                    .as(part)
                    .contains("Products", "Access", "<html lang=\"en\">")
                    .doesNotContain(" style=", "<script>", "onclick=");
            assertThat(english.header("Cache-Control")).isEqualTo("no-store");
        }
    }
}
