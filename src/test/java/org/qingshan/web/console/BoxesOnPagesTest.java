package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.photo.Camera;

/** What lies in a box, what it weighs, and the picture of it closed. */
@QuarkusTest
class BoxesOnPagesTest extends PackingPageStory {
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
