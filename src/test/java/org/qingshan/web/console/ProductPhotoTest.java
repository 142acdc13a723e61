package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Unbroken;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.photo.Camera;

/** A product's photo, from the form that it was chosen in to everybody's page. */
@QuarkusTest
class ProductPhotoTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting owner;

    @BeforeEach
    void open() {
        stall = market.stall();
        owner = new Hosting(market.session(stall, Role.OWNER));
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    private long peaches() {
        return ((Number) market.look(stall, "select id from product where shop_id = :shop and name_zh = '黄桃'"))
                .longValue();
    }

    private Response sends(byte[] file) {
        return sends(file, owner.token());
    }

    private Response sends(byte[] file, String token) {
        return given().cookie("qs_console", owner.session())
                .redirects()
                .follow(false)
                .multiPart("token", token)
                .multiPart("id", peaches())
                .multiPart("photo", "", new byte[0], "application/octet-stream")
                .multiPart("photo", "../../photo.jpg", file, "image/jpeg")
                .post("/console/shop/products/photo");
    }

    private String seenByViewers(String field) {
        return given().get("/chat/" + stall.key() + "/live").path("pinned." + field);
    }

    private Object kept() {
        return market.look(stall, "select coalesce(max(photo), '') from product where shop_id = :shop");
    }

    @Test
    void a_photo_of_the_form_is_seen_by_viewers_and_the_team_as_the_camera_was_held_and_says_nothing_of_the_place() {
        assertThat(sends(Camera.heldUpright(Camera.jpeg(3200, 1600))).statusCode())
                .isEqualTo(303);

        var whole = given().get(seenByViewers("picture")).asByteArray();
        var picture = Camera.seen(whole);
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(1280);
        assertThat(isRed(picture, 320, 100)).isTrue();
        assertThat(isRed(picture, 320, 1180)).isFalse();
        assertThat(new String(whole, StandardCharsets.ISO_8859_1)).doesNotContain(Camera.PLACE, "Exif");
        var small = given().get(seenByViewers("photo")).asByteArray();
        assertThat(Camera.seen(small).getWidth()).isEqualTo(Camera.seen(small).getHeight());
        assertThat(small.length).isLessThan(12_000);
        assertThat(owner.get("board").<String>path("lineup.find { it.slot == 'A1' }.photo"))
                .isEqualTo(seenByViewers("photo"));
        assertThat(owner.get("shop/products").asString()).contains(seenByViewers("photo"));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    @Test
    void a_photo_is_kept_by_browsers_for_ever_and_can_do_nothing_as_a_page() {
        sends(Camera.jpeg(300, 300));
        given().get(seenByViewers("picture"))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("immutable"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
    }

    @Test
    void what_was_hidden_behind_or_beside_the_pixels_is_gone() {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var jpeg = Camera.jpeg(300, 200);
        var two = new byte[jpeg.length + script.length];
        System.arraycopy(jpeg, 0, two, 0, jpeg.length);
        System.arraycopy(script, 0, two, jpeg.length, script.length);
        assertThat(sends(two).statusCode()).isEqualTo(303);
        assertThat(given().get(seenByViewers("picture")).asString()).doesNotContain("<script>");
    }

    @Test
    void what_is_transparent_becomes_white_and_a_small_picture_stays_small() {
        var glass = new BufferedImage(120, 80, BufferedImage.TYPE_INT_ARGB);
        assertThat(sends(Camera.encoded(glass, "png")).statusCode()).isEqualTo(303);
        var picture = Camera.seen(given().get(seenByViewers("picture")).asByteArray());
        assertThat(picture.getWidth()).isEqualTo(120);
        assertThat(new Color(picture.getRGB(60, 40)).getBlue()).isGreaterThan(250);
    }

    @Test
    void a_small_file_that_would_unpack_into_gigabytes_is_refused_before_it_does() {
        assertThat(sends(Camera.bomb(60_000, 60_000)).asString()).contains("像素太多", "64 百万");
        assertThat(sends(Camera.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE)).asString())
                .contains("像素太多");
        assertThat(kept()).isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no picture",
                "GIF89a\u0001\0\u0001\0",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "\u00ff\u00d8\u00ff"
            })
    void what_is_no_photo_is_refused_with_what_to_do(String file) {
        assertThat(sends(file.getBytes(StandardCharsets.ISO_8859_1)).asString()).contains("JPEG 或 PNG", "截个图");
        assertThat(kept()).isEqualTo("");
    }

    @Test
    void nothing_chosen_and_too_large_a_file_are_told_from_each_other() {
        assertThat(sends(new byte[0]).asString()).contains("还没选照片");
        assertThat(sends(new byte[21 * 1024 * 1024]).asString()).contains("太大了，最大 20 MB");
        given().cookie("qs_console", owner.session())
                .multiPart("token", owner.token())
                .multiPart("photo", "photo.jpg", new byte[33 * 1024 * 1024], "image/jpeg")
                .post("/console/shop/products/photo")
                .then()
                .statusCode(413);
    }

    @Test
    void a_form_of_another_page_and_another_shops_product_change_nothing() {
        assertThat(sends(Camera.jpeg(200, 200), "foreign").statusCode()).isEqualTo(403);
        var other = market.stall();
        var stranger = new Hosting(market.session(other, Role.OWNER));
        given().cookie("qs_console", stranger.session())
                .header("Console-Token", stranger.token())
                .multiPart("photo", "photo.jpg", Camera.jpeg(200, 200), "image/jpeg")
                .post("/console/do/photo?item=" + owner.item(stall, "A1") + 1_000_000)
                .then()
                .statusCode(409);
        assertThat(kept()).isEqualTo("");
    }

    @Test
    void a_host_gives_what_was_put_up_on_the_fly_its_photo_and_a_packer_may_not() {
        var host = new Hosting(market.session(stall, Role.HOST));
        var put = host.post("do/goods", Map.of("name", "板栗", "price", 1500, "quantity", 10, "unit", "BAG"));
        long item = put.jsonPath().getLong("undo[0].item");
        assertThat(from(host, item, host.token()).statusCode()).isEqualTo(200);
        assertThat(owner.get("board").<String>path("lineup.find { it.name == '板栗' }.photo"))
                .startsWith("/photos/" + stall.key());
        assertThat(from(host, item, "foreign").statusCode()).isEqualTo(403);
        var packer = new Hosting(market.session(stall, Role.PACKER));
        assertThat(from(packer, item, packer.token()).statusCode()).isEqualTo(403);
        assertThat(given().multiPart("photo", "p", Camera.jpeg(9, 9))
                        .post("/console/do/photo?item=" + item)
                        .statusCode())
                .isIn(401, 403);
    }

    private static Response from(Hosting person, long item, String token) {
        return given().cookie("qs_console", person.session())
                .header("Console-Token", token)
                .multiPart("photo", "photo.jpg", Camera.jpeg(400, 300), "image/jpeg")
                .post("/console/do/photo?item=" + item + "&lang=zh");
    }

    @Test
    void a_photo_is_taken_away_again_and_an_old_one_stays_where_it_was_sent() {
        sends(Camera.jpeg(300, 200));
        var before = seenByViewers("picture");
        new ShopDesk(owner).send("/products/photo/remove", Map.of("id", peaches()));
        await().until(() -> seenByViewers("picture") == null);
        assertThat(given().get(before).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/photos/qingshan/0.jpg",
                "/photos/../data/postgres/0.jpg",
                "/photos/qingshan/..%2F..%2Fpom.xml",
                "/photos/qingshan"
            })
    void nothing_else_of_the_data_directory_is_shown(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }
}
