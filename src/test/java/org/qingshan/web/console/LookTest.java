package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.photo.Camera;

/** The shop's own colour and logo, wherever people see the shop. */
@QuarkusTest
class LookTest {
    @Inject
    Market market;

    private static String sheet(String shop) {
        return given().get("/chat/" + shop + "/look.css").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#777777", "#ffd23f", "#0a7d33", "#c0392b", "#00FF00", "#7f7fff"})
    void writing_on_any_colour_and_ink_of_any_colour_can_be_read(String colour) {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        desk.send("/look", Map.of("value", colour));

        var parts = Pattern.compile("--shop: #(\\w{6}); --on-shop: #(\\w{6}); --shop-ink: #(\\w{6});")
                .matcher(sheet(stall.key()));
        assertThat(parts.find()).isTrue();
        assertThat("#" + parts.group(1)).isEqualToIgnoringCase(colour);
        assertThat(contrast(parts.group(1), parts.group(2))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(parts.group(3), "fffcf6")).isGreaterThanOrEqualTo(4.5);
    }

    /** As WCAG says, written once more so that a slip in the program's own is seen. */
    private static double contrast(String one, String other) {
        var a = luminance(Integer.parseInt(one, 16));
        var b = luminance(Integer.parseInt(other, 16));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        var sum = 0.0;
        double[] shares = {0.2126, 0.7152, 0.0722};
        for (var at = 0; at < 3; at++) {
            var part = (rgb >> (16 - 8 * at) & 255) / 255.0;
            sum += shares[at] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "#1234567", "#12345g", "url(x)", "#fff;}body{display:none", ""})
    void what_is_no_colour_changes_nothing(String nonsense) {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        assertThat(desk.send("/look", Map.of("value", nonsense)).asString()).contains("notice bad");
        assertThat(sheet(stall.key())).doesNotContain("--shop");
    }

    private static int posterPictures(Hosting browser) throws IOException {
        try (var document = Loader.loadPDF(browser.get("poster.pdf").asByteArray())) {
            int pictures = 0;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    @Test
    void a_wide_logo_is_seen_whole() {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        given().cookie("qs_console", desk.browser().session())
                .multiPart("token", desk.browser().token())
                .multiPart("photo", "logo.jpg", Camera.jpeg(600, 200), "image/jpeg")
                .redirects()
                .follow(false)
                .post("/console/shop/look/logo")
                .then()
                .statusCode(303);

        var logo = Pattern.compile("/photos/" + stall.key() + "/\\w+-small\\.jpg")
                .matcher(given().get("/overlay/" + stall.key()).asString());
        assertThat(logo.find()).isTrue();
        var seen = Camera.seen(given().get(logo.group()).asByteArray());
        int edge = seen.getWidth();
        assertThat(seen.getHeight()).isEqualTo(edge);
        assertThat(List.of(at(seen, edge / 2, 2), at(seen, edge / 2, edge - 3)))
                .as("around it")
                .containsOnly("white");
        assertThat(List.of(at(seen, 3, edge / 2), at(seen, edge - 4, edge / 2))).containsExactly("red", "blue");
    }

    private static String at(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        if (colour.getGreen() > 200) {
            return "white";
        }
        return colour.getRed() > colour.getBlue() ? "red" : "blue";
    }

    @Test
    void a_logo_stands_on_the_viewers_page_the_overlay_the_poster_and_the_home_screen_until_it_is_taken_away()
            throws IOException {
        var stall = market.stall();
        var desk = new ShopDesk(new Hosting(market.session(stall, Role.OWNER)));
        var browser = desk.browser();
        given().cookie("qs_console", browser.session())
                .multiPart("token", browser.token())
                .multiPart("photo", "logo.jpg", Camera.jpeg(300, 300), "image/jpeg")
                .redirects()
                .follow(false)
                .post("/console/shop/look/logo")
                .then()
                .statusCode(303);

        for (var page : new String[] {"/chat/", "/overlay/"}) {
            var seen = given().get(page + stall.key()).asString();
            var logo = Pattern.compile("src=\"(/photos/" + stall.key() + "/\\w+-small\\.jpg)\"")
                    .matcher(seen);
            assertThat(logo.find()).as(page).isTrue();
            assertThat(given().get(logo.group(1)).contentType()).isEqualTo("image/jpeg");
            assertThat(seen).contains("/chat/" + stall.key() + "/look.css");
        }
        var manifest = "/chat/" + stall.key() + "/manifest.webmanifest";
        for (var icon : given().get(manifest).jsonPath().getList("icons.src", String.class)) {
            assertThat(icon).startsWith("/chat/" + stall.key() + "/icon-");
            assertThat(given().get(icon).contentType()).isEqualTo("image/png");
        }
        assertThat(posterPictures(browser)).as("the code and the logo").isEqualTo(2);
        desk.send("/look/logo/remove", Map.of());
        assertThat(given().get(manifest).jsonPath().getString("icons[0].src")).isEqualTo("/app/viewer/icon-192.png");
        assertThat(given().get("/chat/" + stall.key() + "/icon-192.png").statusCode())
                .isEqualTo(404);
        assertThat(posterPictures(browser)).isEqualTo(1);
        assertThat(given().get("/chat/" + stall.key()).asString()).doesNotContain("/photos/" + stall.key());
    }

    @Test
    void only_an_owner_dresses_the_shop_and_a_shop_that_is_none_has_no_look() {
        var stall = market.stall();
        var host = new ShopDesk(new Hosting(market.session(stall, Role.HOST)));
        assertThat(host.send("/look", Map.of("value", "#0a7d33")).statusCode()).isEqualTo(403);
        assertThat(host.look("/look").statusCode()).isEqualTo(403);
        assertThat(given().get("/chat/nobody/look.css").statusCode()).isEqualTo(404);
    }
}
