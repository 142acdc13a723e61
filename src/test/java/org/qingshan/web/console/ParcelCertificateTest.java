package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** What lies in a parcel is certified for itself: the growers and lots that are really in it, on paper and for as long as the shop is there. */
@QuarkusTest
class ParcelCertificateTest extends Journey {
    private static final int NEARLY_ALL = 59;

    @Inject
    Lanes lanes;

    @Inject
    Rows rows;

    @Inject
    DataSource database;

    private Hosting desk;

    /** Eggs of three growers: 1001 has the first's, 1002 the first's and the second's, 1003 the second's. */
    private Village evening() {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 土鸡蛋 5盒");
        owner.says("验货 6 都好");
        owner.says("收货 吴秀英 土鸡蛋 10盒");
        owner.says("验货 7 都好");
        owner.says("/stock A4 +15");
        village.neighbour().says("A4 x" + NEARLY_ALL);
        village.neighbour().says("A4 x3");
        village.neighbour().says("A4 x1");
        desk = new Hosting(session(owner));
        return village;
    }

    private static String session(Viewer owner) {
        var link = owner.says("/console").text();
        return Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    /** All that stands on the slips of an order. */
    private String slip(int number, String language) throws IOException {
        return text(number, language, "slips");
    }

    private String text(int number, String language, String paper) throws IOException {
        try (var document = Loader.loadPDF(paper(number, language, paper))) {
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }

    private byte[] paper(int number, String language, String paper) {
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .queryParam("lang", language)
                .formParam("token", desk.token())
                .formParam("numbers", number)
                .formParam("paper", paper)
                .post("/console/parcels/again")
                .asByteArray();
    }

    private List<Certificate> of(Village village, int order) {
        return lanes.read(village.key(), () -> Certificate.ofParcels(List.of(order)));
    }

    @Test
    void each_slip_names_the_growers_lots_and_amount_that_are_in_its_box() throws IOException {
        var village = evening();

        assertThat(slip(1001, "zh"))
                .contains("承诺达标合格证", "不使用禁用农药", "土鸡蛋 59 盒", "生产者张桂花", "4 号", "抽样看过")
                .doesNotContain("麻三妹", "吴秀英");
        assertThat(slip(1002, "zh")).contains("土鸡蛋 3 盒", "张桂花、麻三妹", "4、6 号").doesNotContain("吴秀英");
        assertThat(slip(1003, "zh")).contains("土鸡蛋 1 盒", "生产者麻三妹", "6 号").doesNotContain("张桂花");
        assertThat(slip(1002, "en")).contains("of compliance", "3 boxes", "grown by 张桂花, 麻三妹", "4, 6)");
        assertThat(of(village, 1002)).as("printed twice it is issued once").hasSize(1);
        assertThat(text(1002, "zh", "labels")).contains("土鸡蛋（第 4、6 批）");
        assertThat(text(1002, "en", "labels")).contains("(lot 4, 6)");
    }

    /** 1002 has 2 斤 of one grower and 4 斤 of another one, in boxes of 4 斤 and 2 斤. */
    @Test
    void of_several_boxes_each_is_certified_for_what_lies_in_it() throws IOException {
        var village = village();
        var owner = village.owner();
        owner.says("收货 麻三妹 竹笋 10斤");
        owner.says("验货 6 都好");
        owner.says("/stock A2 +10");
        village.neighbour().says("A2 298斤");
        village.neighbour().says("A2 6斤");
        owner.says("/shop box 2");
        desk = new Hosting(session(owner));

        assertThat(slip(1002, "zh", "1/2"))
                .contains("竹笋 4 斤", "生产者吴秀英、麻三妹（2、6 号）")
                .doesNotContain("6 斤");
        assertThat(slip(1002, "zh", "2/2")).contains("竹笋 2 斤", "生产者麻三妹（6 号）").doesNotContain("吴秀英", "6 斤");
        assertThat(of(village, 1002)).as("printed twice they are issued once").hasSize(2);
        assertThat(owner.says("/pack 1002").text()).contains("第 1/2 箱", "竹笋 4 斤（2 号 2 斤、6 号 2 斤）", "竹笋 2 斤（6 号 2 斤）");
        assertThat(desk.get("packing").asString()).contains("2 号 2 斤 · 6 号 2 斤");

        owner.says("/shop box 20");
        assertThat(slip(1002, "zh")).contains("竹笋 6 斤", "（2、6 号）");
        var kept = of(village, 1002);
        assertThat(kept).hasSize(3);
        var page = page(village, kept.get(2));
        assertThat(page.indexOf("6 斤")).isPositive().isLessThan(page.indexOf("以前开过的"));
        assertThat(page.indexOf("第 1 箱")).isGreaterThan(page.indexOf("以前开过的"));
        owner.says("/packed 1002 A2 5.9斤");
        assertThat(of(village, 1002).get(0).quantity()).isEqualByComparingTo("5.9");
    }

    @Test
    void the_code_on_a_slip_leads_to_all_that_lies_in_the_parcel() throws IOException {
        var village = evening();
        var owner = village.owner();
        var buyer = village.neighbour();
        buyer.says("A1");
        owner.says("/end yes");
        owner.says("/live 第二场");
        assertThat(buyer.says("A3").text()).contains("一起寄");

        assertThat(slip(1004, "zh")).contains("黄桃 1 箱", "红糖 1 袋");
        assertThat(page(village, of(village, 1004).get(0))).contains("黄桃", "红糖");
        assertThat(page(village, of(village, 1005).get(0))).contains("黄桃", "红糖");
    }

    private static String page(Village village, Certificate one) {
        return given().get("/chat/" + village.key() + "/certificates/" + one.id())
                .asString();
    }

    /** The slip of one box of an order that has several. */
    private String slip(int number, String language, String place) throws IOException {
        try (var document = Loader.loadPDF(paper(number, language, "slips"))) {
            var stripper = new PDFTextStripper();
            var all = new StringBuilder();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                var page = stripper.getText(document).replace("\n", "");
                all.append(page.contains(place) ? page : "");
            }
            return all.toString();
        }
    }

    @Test
    void it_is_told_in_the_chat_and_on_a_page_that_says_nothing_of_whose_parcel_it_is() {
        var village = evening();
        var buyer = village.neighbour();
        buyer.says("A4 x2");
        var said = buyer.says("合格证 1004").text();
        assertThat(said).contains("生产者麻三妹").doesNotContain("张桂花");
        var page = buyer.opens(said.substring(said.indexOf("http")).strip()).asString();
        assertThat(page).contains("这是一个包裹里的货", "2 盒", "6 号", "麻三妹").doesNotContain("1004 号", "张伟", "张桂花");
        assertThat(village.viewer().says("合格证 1004").text()).doesNotContain("http");
        var lot = given().get("/chat/" + village.key() + "/lots/6").asString();
        assertThat(lot).as("parcels are none of a lot's own").doesNotContain("2 盒");
    }

    @Test
    void after_a_recall_the_printed_slip_is_old_and_what_is_packed_is_certified_anew() throws IOException {
        var village = evening();
        var owner = village.owner();
        slip(1002, "zh");
        slip(1003, "zh");
        owner.says("撤货 6 有虫");
        owner.taps("不合格，撤下这批");
        take("1002");
        assertThat(desk.get("packing").asString()).contains("装箱单上的合格证是改之前打的");
        assertThat(slip(1002, "zh")).contains("张桂花、吴秀英", "4、7 号").doesNotContain("麻三妹");
        assertThat(desk.get("packing").asString()).doesNotContain("装箱单上的合格证是改之前打的");

        owner.says("/packed 1003");
        var kept = of(village, 1003);
        assertThat(kept).extracting(Certificate::lots).containsExactly(List.of("7"), List.of("6"));
        var page = given().get("/chat/" + village.key() + "/certificates/"
                        + kept.get(1).id())
                .asString();
        assertThat(page.indexOf("吴秀英")).isLessThan(page.indexOf("以前开过的"));
        assertThat(page.indexOf("麻三妹")).isGreaterThan(page.indexOf("以前开过的"));
        assertThat(page).contains("6 号这批货已撤下");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_is_weighed_is_certified_by_its_weight() {
        var village = village();
        village.neighbour().says("A2 2");
        village.owner().says("/packed 1001 A2 2.1斤");
        var kept = of(village, 1001);
        assertThat(kept).isNotEmpty();
        assertThat(kept.get(0).quantity()).isEqualByComparingTo("2.1");
    }

    private void take(String number) {
        given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded")
                .formParam("token", desk.token())
                .formParam("number", number)
                .post("/console/packing/take");
    }

    /** Six months at least, whoever is forgotten and whatever is cleared away. */
    @Test
    void whoever_is_forgotten_what_was_promised_of_his_goods_stays() throws Exception {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A4 x3");
        desk = new Hosting(session(village.owner()));
        slip(1001, "zh");
        village.owner().says("合格证 A4");
        var packer = village.joined("packer");
        packer.says("打包");
        packer.says("打好了 1001");
        packer.says("发货 1001 YT7512345678901");
        packer.says("签收 1001");
        var before = certificates(village);

        buyer.says("/forget");
        buyer.taps("全忘掉");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rows.of(village.key(), "select 1 from orders where shop_id = :shop and recipient <> ''")
                        .isEmpty());

        assertThat(certificates(village)).isNotEmpty().isEqualTo(before);
        var certificate = of(village, 1001).get(0);
        assertThat(given().get("/chat/" + village.key() + "/certificates/" + certificate.id())
                        .asString())
                .contains("承诺达标合格证", "张桂花");
        for (var deed : List.of("delete from certificate", "update certificate set producers = ''")) {
            assertThatThrownBy(() -> write(deed + " where shop_id = '" + village.key() + "'"))
                    .hasMessageContaining("is kept as it is");
        }
        assertThat(certificates(village)).isEqualTo(before);
        var old =
                "insert into certificate select (c).* from (select jsonb_populate_record(c, '{\"id\": 1, \"issued_at\": \"%s\"}') as c"
                                .formatted(Instant.now().minus(Duration.ofDays(190)))
                        + " from certificate c where c.id = " + certificate.id() + ") old";
        write(old);
        write("delete from certificate where id = 1 and shop_id = '" + village.key() + "'");
        assertThat(certificates(village)).as("what is older may go").isEqualTo(before);
    }

    private List<String> certificates(Village village) {
        return rows.of(
                village.key(), "select cast(c as text) from certificate c where c.shop_id = :shop order by c.id");
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
