package org.qingshan.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.web.photo.Camera;

/** Labels and slips, read back from the paper. */
class BoxPaperTest {
    private static final BoxPaper.Words WORDS = new BoxPaper.Words("装箱单", "……见装箱单", "手写：");
    private static final float POINTS = 72 / 25.4f;
    private static final int DOTS_PER_INCH = 203;

    /** Signs of surnames, given names and villages that older fonts and code pages lack. */
    private static final String RARE =
            "𬭎㛃䶮喆堃镕犇鎏垚淼焱赟昇璟玥翀頔旻璠珺翯骉骎斌煊㐂㑇㙍䗪䲟䓖䴓璪鱻龑龘燚姮婳勍甯仝邸冼麴逄缑亓禤佴鑫榮" + "𬘬𬍛𫖯𫗧𬌗𬤝𬱖𬺈𫟼𫘝𬒈𬬭";

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁龙麻石隆滕彭向覃韦蒙农";
    private static final String[] PLACES = {
        "湖南省湘西土家族苗族自治州花垣县十八洞村梨子寨",
        "广东省深圳市龙岗区坂田街道圳埔岭村",
        "广西壮族自治区河池市罗城仫佬族自治县东门镇",
        "浙江省台州市路桥区螺洋街道水滨村浃里陈",
        "福建省泉州市晋江市东石镇塔头刘村埕边",
        "新疆维吾尔自治区巴音郭楞蒙古自治州和硕县",
        "重庆市彭水苗族土家族自治县郁山镇㽏井村",
        "海南省儋州市㧜村镇",
        "香港特别行政区深水埗区鸭脷洲",
        "四川省甘孜藏族自治州道孚县𧒽岗"
    };

    private static BoxPaper.Box box(String number, String recipient, String address) {
        return new BoxPaper.Box(
                "青山村",
                number,
                number,
                "",
                recipient,
                "138****8000",
                address,
                List.of("A1 黄桃 2 箱（11月24日采摘）"),
                "约 5 公斤",
                "",
                List.of("请尽快打开。"),
                BoxPaper.Promised.NOTHING);
    }

    private static String recipient(int i) {
        if (i % 7 == 0) {
            return "买买提·阿卜杜热合曼·吾布力卡斯木" + sign(RARE, i);
        }
        var name = sign(SURNAMES, i) + sign(RARE, i * 3) + (i % 2 == 0 ? sign(RARE, i * 5 + 1) : "");
        return i % 11 == 0 ? name + " Müller-Ñandú" : name;
    }

    private static String address(int i) {
        return PLACES[i % PLACES.length] + (i + 1) + "组" + sign(RARE, i * 7) + "家"
                + Character.toString(0x4E00 + i * 41);
    }

    private static String sign(String signs, int i) {
        int at = i % signs.codePointCount(0, signs.length());
        return Character.toString(signs.codePointAt(signs.offsetByCodePoints(0, at)));
    }

    @Test
    void every_sign_of_500_varied_names_and_addresses_is_printed_in_a_shape_of_its_own() throws IOException {
        var boxes = IntStream.range(0, 500)
                .mapToObj(i -> box(String.valueOf(1001 + i), recipient(i), address(i)))
                .toList();

        var label = ReadingBack.of(BoxPaper.labels(boxes, WORDS));
        var slip = ReadingBack.of(BoxPaper.slips(boxes, WORDS, BoxPaper.Masthead.NONE));

        assertThat(label.boxes()).isEmpty();
        assertThat(slip.boxes()).isEmpty();
        assertThat(label.pages()).hasSize(500);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            var page = label.pages().get(i);
            var said = (recipient(i) + address(i)).replaceAll("\\s", "");
            // The table back to Unicode that PDFBox writes is unsure of some signs beyond the first plane; their shapes
            // are not.
            said.codePoints()
                    .filter(Character::isBmpCodePoint)
                    .mapToObj(Character::toString)
                    .filter(sign -> !page.contains(sign))
                    .forEach(lost::add);
            var unknown = said.contains("𧒽") ? 2 : 0;
            assertThat(page.chars().filter(sign -> sign == '〓').count())
                    .as(said)
                    .isEqualTo(unknown);
            assertThat(page).contains("138****8000");
            assertThat(slip.pages().get(i)).contains(recipient(i).replaceAll("\\s|[^\\x{0}-\\x{FFFF}].*", ""));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void what_no_font_has_is_marked_and_named_so_that_somebody_can_write_it() throws IOException {
        var page = ReadingBack.of(BoxPaper.labels(List.of(box("1001", "𠮷田🌸", "四川省道孚县𧒽岗❤️")), WORDS));

        assertThat(page.boxes()).isEmpty();
        assertThat(page.pages().get(0)).contains("〓田", "道孚县〓岗", "手写：〓U+20BB7", "〓U+274BD");
        var next = ReadingBack.of(BoxPaper.labels(List.of(box("1001", "𠮷田", "长沙"), box("1002", "张伟", "长沙")), WORDS));
        assertThat(next.pages().get(1)).doesNotContain("手写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Żółć", "Νίκος Μέγας", "Đorđe Ћирић", "Şükrü Çağlar", "Ján Ďuriš", "Ольга Їжак"})
    void names_from_elsewhere_are_printed_with_all_their_letters(String name) throws IOException {
        for (var paper : List.of(
                BoxPaper.labels(List.of(box("1001", name, "长沙市岳麓区1号")), WORDS),
                BoxPaper.slips(List.of(box("1001", name, "长沙市岳麓区1号")), WORDS, BoxPaper.Masthead.NONE))) {
            var back = ReadingBack.of(paper);
            assertThat(back.boxes()).isEmpty();
            assertThat(back.pages().get(0)).contains(name.replaceAll("\\s", "")).doesNotContain("手写", "〓");
        }
    }

    @Test
    void what_no_font_has_is_named_on_its_own_label_alone_whatever_the_script() throws IOException {
        var labels = ReadingBack.of(BoxPaper.labels(
                        List.of(
                                box("1029", "محمد علي", "长沙"),
                                box("1031", "김철수", "长沙"),
                                box("1032", "张伟", "长沙"),
                                box("1034", "𠮷田", "长沙")),
                        WORDS))
                .pages();
        assertThat(labels.get(0)).contains("手写", "U+0645").doesNotContain("(〓");
        assertThat(labels.get(1)).contains("U+AE40").doesNotContain("U+0645", "(〓");
        assertThat(labels.get(2)).doesNotContain("手写", "U+");
        assertThat(labels.get(3)).contains("U+20BB7").doesNotContain("U+AE40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "1234-2", "100200300"})
    void a_scanner_reads_the_number_from_the_label(String number) throws Exception {
        var pdf = BoxPaper.labels(List.of(box(number, "张伟", "长沙")), WORDS);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(100 * POINTS);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(150 * POINTS);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int width = picture.getWidth();
            int height = picture.getHeight();
            var source = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
            assertThat(scanned(new BinaryBitmap(new HybridBinarizer(source)))).isEqualTo(number);
        }
    }

    private static String scanned(BinaryBitmap picture) throws Exception {
        try {
            return new Code128Reader()
                    .decode(
                            picture,
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.CODE_128)))
                    .getText();
        } catch (NotFoundException nothing) {
            return "";
        }
    }

    @Test
    void no_line_begins_with_what_closes_one() throws IOException {
        var notes = IntStream.range(10, 90)
                .mapToObj(i -> sign(SURNAMES, i).repeat(i) + "「合格证 1006」。")
                .toList();
        var boxes = notes.stream()
                .map(note -> new BoxPaper.Box(
                        "青山村",
                        "1006",
                        "1006",
                        "",
                        "周八",
                        "138****8000",
                        "湖南省长沙市",
                        List.of("A1 黄桃 2 箱"),
                        "",
                        "",
                        List.of(note),
                        BoxPaper.Promised.NOTHING))
                .toList();

        try (var document = Loader.loadPDF(BoxPaper.labels(boxes, WORDS))) {
            assertThat(new PDFTextStripper().getText(document).lines().map(String::strip))
                    .anyMatch(line -> line.endsWith("」。"))
                    .noneMatch(line -> line.matches("[」。].*|.*「"));
        }
    }

    @Test
    void nothing_of_a_long_address_is_lost_and_a_slip_has_all_goods() throws IOException {
        var address = "新疆维吾尔自治区伊犁哈萨克自治州霍城县清水河镇" + "很长的街道名字".repeat(25) + "8号";
        var goods = IntStream.range(1, 41)
                .mapToObj(i -> "A" + i + " 土货" + i + " 1 份")
                .toList();
        var box = new BoxPaper.Box(
                "青山村",
                "1001-1",
                "1001",
                "1/2",
                "张伟",
                "138****8000",
                address,
                goods,
                "约 9 公斤",
                "",
                List.of("请打开。"),
                BoxPaper.Promised.NOTHING);

        var label = ReadingBack.of(BoxPaper.labels(List.of(box), WORDS)).pages();
        assertThat(label).hasSize(1);
        assertThat(label.get(0)).contains(address, "1/2", "A8土货81份", "……见装箱单").doesNotContain("A12土货");
        var slips = ReadingBack.of(
                        BoxPaper.slips(List.of(box), WORDS, new BoxPaper.Masthead(Camera.jpeg(184, 184), "#1d4f91")))
                .pages();
        assertThat(String.join("", slips)).contains("A1土货11份", "A40土货401份", "约9公斤");
        assertThat(slips).hasSizeGreaterThan(1).allMatch(page -> page.contains("1001"));
    }

    @Test
    void a_slip_bears_the_colour_of_its_shop_and_a_label_none() throws Exception {
        var box = box("1001", "王芳", "湖南省长沙市岳麓区");
        var shop = new BoxPaper.Masthead(null, "#1d4f91");
        assertThat(edge(BoxPaper.slips(List.of(box), WORDS, shop))).isEqualTo(new Color(0x1d4f91));
        assertThat(edge(BoxPaper.slips(List.of(box), WORDS, BoxPaper.Masthead.NONE)))
                .isEqualTo(Color.WHITE);
        assertThat(edge(BoxPaper.labels(List.of(box), WORDS))).isEqualTo(Color.WHITE);
    }

    private static Color edge(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImage(0);
            return new Color(page.getRGB(page.getWidth() / 2, 1));
        }
    }
}
