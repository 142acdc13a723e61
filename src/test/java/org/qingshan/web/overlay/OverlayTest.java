package org.qingshan.web.overlay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.web.Market;

@QuarkusTest
class OverlayTest {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+)");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    /** Pixels of a module: a camera sees no picture of one pixel each. */
    private static final int PIXELS = 8;

    @Inject
    Market market;

    @ParameterizedTest
    @CsvSource({
        "layout=card&lang=zh, card, 1",
        "layout=BAR&scale=1.5, bar, 1.5",
        "layout=ticker&scale=99, ticker, 4",
        "layout=nonsense&scale=<script>, card, 1",
        "scale=0, card, 0.25",
        "x=1, card, 1"
    })
    void the_page_lies_in_any_picture_as_it_is_asked_to(String query, String layout, String scale) {
        var page = given().get("/overlay/" + market.stall().key() + "?" + query);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("class=\"gone " + layout + "\"", "data-scale=\"" + scale + "\"")
                .doesNotContain("<script>", " style=", "onclick");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors *");
    }

    @Test
    void of_an_unknown_shop_there_is_an_empty_picture_and_no_word() {
        var page = given().get("/overlay/nobody");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.asString())
                .contains("class=\"gone card\"", "data-shop=\"\"")
                .doesNotContain("<img src");
        assertThat(given().get("/overlay/nobody/orders").statusCode()).isEqualTo(404);
        assertThat(given().get("/overlay/nobody/code.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_taken_last_comes_first_and_of_a_nickname_only_the_beginning() {
        var stall = market.stall();
        var other = market.stall();
        stall.say("张三丰", "A1 x2");
        stall.say("李四光", "A2 1.5斤");
        other.say("王小二", "A1 x1");

        var taken = given().get("/overlay/" + stall.key() + "/orders?lang=zh");

        assertThat(taken.jsonPath().getList("orders.who")).containsExactly("李**", "张**");
        assertThat(taken.jsonPath().getMap("orders[1]"))
                .containsEntry("name", "黄桃")
                .containsEntry("quantity", 2)
                .containsEntry("unit", "箱");
        assertThat(taken.asString()).doesNotContain("三丰", "四光", "王");
    }

    @Test
    void the_code_leads_to_the_shops_chat() throws Exception {
        var stall = market.stall();

        var code = given().get("/overlay/" + stall.key() + "/code.svg");

        assertThat(code.contentType()).startsWith("image/svg+xml");
        assertThat(read(code.asString())).endsWith("/chat/" + stall.key());
    }

    private static String read(String svg) throws Exception {
        var found = SIZE.matcher(svg);
        assertThat(found.find()).isTrue();
        int width = Integer.parseInt(found.group(1)) * PIXELS;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        var modules = MODULE.matcher(svg);
        while (modules.find()) {
            paint(pixels, width, Integer.parseInt(modules.group(1)), Integer.parseInt(modules.group(2)));
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        // Looked for as in a photo, one code in thirty that is drawn to the pixel is not found.
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    private static void paint(int[] pixels, int width, int x, int y) {
        for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
            Arrays.fill(pixels, row * width + x * PIXELS, row * width + (x + 1) * PIXELS, 0);
        }
    }
}
