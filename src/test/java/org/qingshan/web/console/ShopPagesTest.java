package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an owner sets on the shop's pages, and what comes of it where people order. */
@QuarkusTest
class ShopPagesTest extends ShopPagesStory {
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
    void the_field_that_was_not_understood_is_named_and_marked() {
        assertThat(desk.set("hold", "x").asString())
                .contains("<a href=\"#set-hold\">")
                .containsPattern("id=\"set-hold\" name=\"value\" aria-invalid=\"true\"")
                .doesNotContain("id=\"set-grace\" name=\"value\" aria-invalid");
        assertThat(desk.set("tolerance", "99").asString())
                .contains("<a href=\"#set-tolerance\">", "id=\"set-tolerance\" name=\"value\" aria-invalid=\"true\"");
        assertThat(desk.look("").asString()).doesNotContain("aria-invalid", "href=\"#set-");
    }

    @Test
    void each_of_the_shops_pages_has_a_title_of_its_own() {
        var titles = Stream.of("", "/shipping", "/words", "/look", "/team", "/products", "/access", "/places", "/bot")
                .map(part -> desk.look(part).htmlPath().getString("html.head.title"))
                .toList();
        assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.contains(" · "));
    }

    @Test
    void a_forms_address_that_is_opened_leads_to_its_page() {
        for (var form : List.of("packing/take", "parcels/labels", "payments/1001/receive", "shop/team/invite")) {
            given().cookie("qs_console", desk.browser().session())
                    .redirects()
                    .follow(false)
                    .get("/console/" + form)
                    .then()
                    .statusCode(303)
                    .header("Location", "/console/" + form.substring(0, form.lastIndexOf('/')));
        }
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

    @Test
    void what_is_not_there_any_more_is_not_said_to_be_changed() {
        for (var id : List.of("99999", "x", "-1", "99999999999999999999")) {
            assertThat(desk.send("/products", peaches("id", id)).asString())
                    .as(id)
                    .contains("已经不在了");
            assertThat(desk.send("/products/photo/remove", Map.of("id", id)).asString())
                    .as(id)
                    .contains("已经不在了");
        }
        assertThat(look("select count(*) from product where shop_id = :shop and name_zh = '黄桃'"))
                .isEqualTo(1L);
    }
}
