package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Unbroken;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.photo.Camera;

/** The packing run on a phone. */
@QuarkusTest
class PackingPagesTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting one;
    private Hosting two;

    @BeforeEach
    void sell() {
        stall = market.stall();
        one = new Hosting(market.session(stall, Role.PACKER));
        two = new Hosting(market.session(stall, Role.PACKER));
        stall.buy("小红", "A1 x2");
        stall.buy("小明", "A2 3斤");
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    private static Response form(Hosting who, String path, Map<String, ?> fields) {
        return given().cookie("qs_console", who.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", who.token())
                .formParams(fields)
                .post("/console/packing/" + path);
    }

    private static String page(Hosting who) {
        return who.get("packing").asString().replaceAll("\\s+", " ");
    }

    private Object look(String query) {
        return market.look(stall, query + " where shop_id = :shop");
    }

    @Test
    void an_order_is_given_ticked_off_weighed_and_followed_by_the_next() {
        assertThat(page(one)).contains("还有 2 单要打", "给我下一单", "<span>黄桃</span> <b>2 箱</b>");
        assertThat(form(one, "next", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(one))
                .contains(">1001<", "A1 黄桃 <b>2 箱</b>", "type=\"checkbox\"", "138****5678")
                .doesNotContain("13812345678");

        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "5。25"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(look("select max(grams) from parcel")).isEqualTo(5250);
        assertThat(page(one)).contains(">1002<", "还有 1 单要打");
        form(one, "packed", Map.of("number", "1002", "weight", ""));
        assertThat(page(one)).contains("没有要打包的单子");
        assertThat(look("select string_agg(status, ' ' order by number) from orders"))
                .isEqualTo("PACKED PACKED");
    }

    @Test
    void two_packers_never_have_the_same_order_and_a_label_is_scanned() {
        form(one, "next", Map.of());
        form(two, "next", Map.of());
        assertThat(page(one)).contains(">1001<", "1 单别人正在打");
        assertThat(page(two)).contains(">1002<");
        assertThat(form(two, "take", Map.of("number", "1001-1")).asString()).contains("正在打，换一单");
        assertThat(form(two, "packed", Map.of("number", "1001")).asString()).contains("正在打，换一单");

        form(one, "next", Map.of("skip", "1001"));
        assertThat(form(two, "take", Map.of("number", "1001-1")).statusCode()).isEqualTo(303);
        assertThat(page(two)).contains(">1001<");
        form(one, "next", Map.of());
        assertThat(page(one)).contains(">1002<");
    }

    @Test
    void what_is_typed_wrong_is_said_and_changes_nothing() {
        assertThat(form(one, "take", Map.of("number", "桃子")).asString()).contains("这不是订单号");
        assertThat(form(one, "take", Map.of("number", "4711")).asString()).contains("4711");
        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "很重")).asString())
                .contains("重量看不懂");
        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "0")).asString())
                .contains("重量看不懂");
        assertThat(form(one, "packed", Map.of("number", "1001", "weight", List.of("1", "2")))
                        .asString())
                .contains("订单 1001 是 1 箱");
        assertThat(look("select string_agg(status, ' ' order by number) from orders"))
                .isEqualTo("CONFIRMED CONFIRMED");
    }

    @Test
    void a_refused_weight_keeps_what_was_ticked_and_typed_of_that_order_alone() {
        stall.buy("小红", "A2 3斤");
        form(one, "next", Map.of());
        var item = market.look(stall, "select id from lineup_item where shop_id = :shop and slot = 'A2'");
        var typed = Map.of("number", "1001", "weight", "5.2公斤", "item", item, "net", "2.9", "tick", "1-2");

        assertThat(form(one, "packed", typed).asString())
                .contains(
                        "重量看不懂",
                        "value=\"5.2公斤\"",
                        "value=\"2.9\"",
                        "value=\"1-2\" checked",
                        "value=\"1-1\" required>");
        assertThat(page(one)).doesNotContain("5.2公斤", " checked");
        var other = new HashMap<String, Object>(typed);
        other.put("number", "1002");
        assertThat(form(one, "packed", other).asString()).contains("重量看不懂").doesNotContain("5.2公斤", " checked");
    }

    @Test
    void what_is_not_ticked_is_not_in_the_box() {
        stall.buy("小红", "A2 3斤");
        form(one, "next", Map.of());
        assertThat(page(one)).contains("name=\"rows\" value=\"2\"", "required");

        assertThat(form(one, "packed", Map.of("number", "1001", "rows", "2")).asString())
                .contains("还有 2 样没勾");
        assertThat(form(one, "packed", Map.of("number", "1001", "rows", "2", "tick", "1-1"))
                        .asString())
                .contains("还有 1 样没勾", "value=\"1-1\" checked");
        assertThat(look("select max(status) from orders")).isEqualTo("CONFIRMED");
        assertThat(form(one, "packed", Map.of("number", "1001", "rows", "2", "tick", List.of("1-1", "1-2")))
                        .statusCode())
                .isEqualTo(303);
    }

    private String seen(Hosting who) {
        var page = page(who);
        var from = page.indexOf("name=\"seen\" value=\"") + "name=\"seen\" value=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }

    @Test
    void what_the_page_did_not_show_is_not_packed_by_it() {
        form(one, "next", Map.of());
        var seen = seen(one);
        stall.buy("小红", "A1");

        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen)).asString())
                .contains("订单 1001 刚才变了", "A1 黄桃 2 箱 → 3 箱", "<b>3 箱</b>");
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen)).asString())
                .as("the old page again")
                .contains("刚才变了");
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", "<b>；drop"))
                        .asString())
                .as("what no page has written")
                .contains("内容改过");
        assertThat(look("select min(status) from orders")).isEqualTo("CONFIRMED");
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen(one)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_was_weighed_of_goods_that_have_not_changed_stays_when_others_have() {
        stall.buy("小红", "A2 3斤");
        form(one, "next", Map.of());
        var item = market.look(stall, "select id from lineup_item where shop_id = :shop and slot = 'A2'");
        var typed = new HashMap<String, Object>(
                Map.of("number", "1001", "seen", seen(one), "weight", "5.2", "item", item, "net", "2.9"));
        stall.buy("小红", "A1");

        assertThat(form(one, "packed", typed).asString())
                .contains("A1 黄桃 2 箱 → 3 箱", "value=\"2.9\"")
                .doesNotContain("value=\"5.2\"");
        typed.put("seen", seen(one));
        stall.buy("小红", "A2 1斤");
        assertThat(form(one, "packed", typed).asString())
                .contains("刚才变了")
                .doesNotContain("value=\"2.9\"", "value=\"5.2\"");
        typed.put("seen", seen(one));
        market.sql(stall, "update orders set detail = detail || '旁边' where shop_id = :shop and number = 1001");
        assertThat(form(one, "packed", typed).asString()).contains("地址改了", "value=\"2.9\"", "value=\"5.2\"");
    }

    @Test
    void a_box_that_nobody_could_carry_is_told_to_be_too_heavy() {
        form(one, "next", Map.of());

        assertThat(form(one, "packed", Map.of("number", "1001", "weight", "500"))
                        .asString())
                .contains("500 公斤太重了，一箱最多 200 公斤", "value=\"500\"")
                .doesNotContain("重量看不懂");
        assertThat(look("select max(status) from orders")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_label_that_was_printed_before_a_change_is_told_to_whoever_packs() {
        given().cookie("qs_console", one.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", one.token())
                .post("/console/parcels/labels");
        form(one, "next", Map.of());
        assertThat(page(one)).doesNotContain("标签是改之前打的");
        stall.buy("小红", "A1");
        assertThat(page(one)).contains("标签是改之前打的，先重打一张。");
    }

    private Response closes(Hosting who, byte[] photo) {
        return given().cookie("qs_console", who.session())
                .redirects()
                .follow(false)
                .multiPart("token", who.token())
                .multiPart("number", "1001")
                .multiPart("seen", seen(who))
                .multiPart("weight", "5.2")
                .multiPart("photo", "box.jpg", photo, "image/jpeg")
                .post("/console/packing/packed");
    }

    private static Response picture(Hosting who, String address) {
        return given().cookie("qs_console", who.session()).get(address);
    }

    @Test
    void a_photo_of_the_closed_box_is_shown_with_the_parcel_and_what_is_none_packs_nothing() {
        form(one, "next", Map.of());
        assertThat(closes(one, "no picture".getBytes(StandardCharsets.UTF_8)).asString())
                .contains("当不了照片");
        assertThat(look("select max(status) from orders")).isEqualTo("CONFIRMED");
        assertThat(closes(one, Camera.heldUpright(Camera.jpeg(800, 400))).statusCode())
                .isEqualTo(303);

        var list = one.get("parcels?show=packed").asString();
        assertThat(list).contains("-small.jpg", "alt=\"箱子的照片 1001\"");
        var from = list.indexOf("href=\"/console/boxes/") + 6;
        var address = list.substring(from, list.indexOf('"', from));
        assertThat(Camera.seen(picture(one, address).asByteArray()).getHeight()).isEqualTo(800);
        assertThat(picture(one, address.replace("/boxes/", "/sent/")).statusCode())
                .as("what buyers send is not for packers")
                .isEqualTo(403);
        assertThat(picture(new Hosting(market.session(market.stall(), Role.PACKER)), address)
                        .statusCode())
                .as("another shop's")
                .isEqualTo(404);
        assertThat(given().redirects().follow(false).get(address).statusCode()).isNotEqualTo(200);
        assertThat(given().get(address.replace("/console/boxes/", "/photos/" + stall.key() + "/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_not_divided_as_nobody_knows_its_weight_is_said() {
        market.sql(stall, "update product set pack = '', weight_grams = null where shop_id = :shop");
        stall.buy("小刚", "A1 x5");
        form(one, "take", Map.of("number", "1003"));

        assertThat(page(one)).contains("没填一件多重，系统不会分箱");
        assertThat(one.get("packing?lang=en").asString()).contains("so all of it counts as one box");
        form(one, "take", Map.of("number", "1001"));
        assertThat(page(one)).doesNotContain("没填一件多重");
    }

    @Test
    void what_is_packed_in_one_box_stays_there_whatever_its_goods_are_known_to_weigh_since() {
        market.sql(stall, "update product set pack = '', weight_grams = null where shop_id = :shop");
        form(one, "take", Map.of("number", "1001"));
        assertThat(form(one, "packed", Map.of("number", "1001", "seen", seen(one)))
                        .statusCode())
                .isEqualTo(303);

        market.sql(stall, "update product set weight_grams = 18000 where shop_id = :shop and name_zh = '黄桃'");

        assertThat(one.get("parcels?show=packed").asString().replaceAll("\\s+", " "))
                .contains("A1 黄桃 2 箱", "36 公斤");
    }

    @Test
    void goods_by_weight_have_a_field_of_their_own() {
        form(one, "take", Map.of("number", "1002"));
        assertThat(page(one)).contains("A2 竹笋 净重，斤");
        var item = look("select max(item_id) from order_line");
        var fields = Map.of("number", "1002", "seen", seen(one), "item", item, "net", "28");
        assertThat(form(one, "packed", fields).asString()).contains("下单 3 斤，称出来 28 斤，差得太多");
        assertThat(form(
                                one,
                                "packed",
                                Map.of(
                                        "number", "1002", "seen", seen(one), "item", item, "net", "2.8", "weight",
                                        "1.7"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(look("select sum(packed_weight) from order_line").toString()).startsWith("2.8");
        assertThat(one.get("parcels?show=packed").asString().replaceAll("\\s+", " "))
                .contains("A2 竹笋 2.8 斤", "1.7 公斤");
    }

    @Test
    void it_is_for_those_who_pack_in_either_language() {
        assertThat(one.get("packing?lang=en").asString()).contains("Left to pack: 2", "Give me the next one");
        assertThat(new Hosting(market.session(stall, Role.SCREENER))
                        .get("packing")
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().cookie("qs_console", one.session())
                        .formParam("token", "x")
                        .post("/console/packing/next")
                        .statusCode())
                .isEqualTo(403);
    }
}
