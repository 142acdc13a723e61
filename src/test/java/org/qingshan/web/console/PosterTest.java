package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class PosterTest {
    private static final float A4_WIDTH_POINTS = 595.3f;

    @Inject
    Market market;

    private byte[] poster(Stall stall, String file) {
        var response =
                given().cookie("qs_console", market.session(stall, Role.HOST)).get("/console/" + file);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asByteArray();
    }

    @Test
    void one_page_of_a4_says_in_chinese_whose_shop_it_is_with_a_font_of_its_own() throws IOException {
        var stall = market.stall();

        try (var document = Loader.loadPDF(poster(stall, "poster.pdf?lang=zh"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(A4_WIDTH_POINTS, within());
            assertThat(new PDFTextStripper().getText(document))
                    .contains("早市摊", "扫一扫，边看边买", "A1 两箱", "/chat/" + stall.key());
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void in_english_too() throws IOException {
        try (var document = Loader.loadPDF(poster(market.stall(), "poster.pdf?lang=en"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Morning stall", "Scan, watch and buy");
        }
    }

    @Test
    void who_scans_the_picture_is_in_the_shops_chat() throws IOException, NotFoundException {
        var stall = market.stall();

        var picture = ImageIO.read(new ByteArrayInputStream(poster(stall, "poster.png?lang=zh")));

        assertThat(picture.getWidth()).isGreaterThan(1_000);
        assertThat(scanned(picture)).matches("http://localhost:\\d+/chat/" + stall.key());
    }

    @Test
    void it_is_the_hosts_and_not_for_strangers() {
        var stall = market.stall();
        for (var file : List.of("poster.pdf", "poster.png")) {
            assertThat(given().get("/console/" + file).statusCode()).isEqualTo(401);
            assertThat(given().cookie("qs_console", market.session(stall, Role.PACKER))
                            .get("/console/" + file)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static Offset<Float> within() {
        return Offset.offset(1f);
    }

    private static List<PDFont> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .toList();
    }

    private static String scanned(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), Map.of())[0].getText();
    }
}
