package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** What the pages and papers say of a basket in each of its states: nothing that is not so. */
@QuarkusTest
class BasketsAtTheDeskTest extends Journey {
    private Hosting desk;

    private Village open(Village village) {
        var link = village.owner().says("/console").text();
        desk = new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
        return village;
    }

    private String send(String path, String... fields) {
        Map<String, Object> all = new HashMap<>(Map.of("key", UUID.randomUUID().toString()));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(all)
                .post("/console/" + path)
                .asString();
    }

    private String page(String path) {
        return desk.get(path).asString();
    }

    private String paper(String path) throws IOException {
        try (var document = Loader.loadPDF(desk.get(path).asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_slip_names_no_lot_that_was_pulled_though_nothing_is_left_to_certify_anew() throws IOException {
        var village = open(emptyVillage("撤签村"));
        var owner = village.owner();
        owner.says("收货 张桂花 柚子 30箱");
        owner.taps("新货：柚子");
        owner.says("收货 麻三妹 柚子 20箱");
        owner.says("验货 1 都好");
        owner.says("验货 2 都好");
        assertThat(paper("lots/2/slip.pdf")).contains("张桂花、麻三妹", "50 箱");
        owner.says("上架 柚子 9.9 50箱");
        owner.says("开播");
        village.neighbour().says("A1 x50");

        owner.says("撤货 1 有虫");
        owner.taps("不合格，撤下这批");

        assertThat(paper("lots/2/slip.pdf")).contains("承诺达标合格证", "麻三妹", "20 箱").doesNotContain("张桂花");
        assertThat(paper("lots/1/slip.pdf")).doesNotContain("承诺");
    }

    @Test
    void of_a_lot_that_failed_nobody_vouches_and_nothing_can_be_sold() {
        var village = open(emptyVillage("败页村"));
        village.owner().says("收货 张桂花 柚子 9箱");
        village.owner().taps("新货：柚子");
        assertThat(page("lots/1")).doesNotContain("<dt>能卖");
        village.owner().says("验货 1 坏2");

        assertThat(page("lots/1")).contains("没过").doesNotContain("谁担保", "<dt>能卖");
        village.owner().says("验货 1 剩7箱");
        assertThat(page("lots/1")).contains("<dt>挑过以后</dt><dd>7 箱").doesNotContain("<dt>能卖");
        village.owner().says("都好");
        assertThat(page("lots/1")).contains("<dt>能卖</dt><dd>7 箱", "谁担保");
    }

    @Test
    void what_the_scale_says_stands_on_page_and_slip_and_is_read_aloud() throws IOException {
        open(emptyVillage("重页村"));
        var basket = new String[] {
            "product",
            "new",
            "name",
            "柚子",
            "unit",
            "BOX",
            "grower",
            "龙大姐",
            "quantity",
            "50",
            "weight",
            "250.5",
            "weight-unit",
            "JIN"
        };
        send("lots", basket);

        assertThat(page("lots/1")).contains("50 箱 250.5 斤", "一共重250.5 斤");
        assertThat(page("lots/1?lang=en")).contains("50 boxes 125.25 kg", "It weighs 125.25 kg in all");
        assertThat(paper("lots/1/slip.pdf?lang=zh")).contains("柚子 50 箱", "一共重250.5 斤");
    }

    @Test
    void a_grower_who_is_called_much_like_another_is_asked_about_at_the_desk_too() {
        var village = open(village());
        village.owner().says("/shop name 像页村");
        var refused = send("lots", "product", "new", "name", "柚子", "unit", "BOX", "grower", "张贵花", "quantity", "5");
        assertThat(refused).contains("以前没有叫「张贵花」的货主。是不是张桂花？", "「张贵花」是新货主", "value=\"5\"");
        assertThat(village.owner().says("收货 6").text()).contains("没有 6 号");

        var taken = send(
                "lots",
                "product",
                "new",
                "name",
                "柚子",
                "unit",
                "BOX",
                "grower",
                "张贵花",
                "quantity",
                "5",
                "fresh",
                "yes");
        assertThat(taken).contains("柚子 · 张贵花");
    }

    @Test
    void the_growers_page_and_statement_name_lots_and_leave_out_what_has_not_come_or_nobody_has_seen()
            throws IOException {
        var village = open(village());
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        village.owner().says("收货 张桂花 黄桃 40箱");
        village.owner().says("收货 张桂花 黄桃 50箱");
        village.owner().says("验货 7 坏5");
        grower.says("周五能带30箱桃");
        village.neighbour().says("A1 x3");
        var zhang = page("growers").split("/console/growers/")[1].split("\"")[0];
        assertThat(page("growers/" + zhang))
                .contains("1 号 · 送来 200 箱 · 卖出 3 箱", "7 号 · 没过 · 送来 50 箱")
                .doesNotContain("送来 30 箱");

        village.owner().says("/end yes");
        village.owner().says("封账");
        var told = grower.says("对账").text();
        assertThat(told).contains("黄桃（1 号）：送来 200 箱，收下 200 箱，卖出 3 箱", "黄桃（7 号）：送来 50 箱，收下 0 箱");
        assertThat(told).as("nobody has looked at it").doesNotContain("送来 30 箱", "送来 40 箱");
        var statement = "growers/statement/"
                + page("growers/" + zhang)
                        .split("/console/growers/statement/")[1]
                        .split("\"")[0];
        assertThat(page(statement)).contains("黄桃 · 1 号", "黄桃 · 7 号");
        assertThat(paper(statement + "/statement.pdf")).contains("黄桃 · 1 号", "黄桃 · 7 号");
        assertThat(desk.get(statement + "/statement.csv").asString()).contains("\"批次\"", "\"黄桃\",1,\"箱\"");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void a_lot_that_was_written_down_as_anothers_is_put_right_on_its_page() throws IOException {
        var village = open(trustingVillage("改主村"));
        village.owner().says("收货 吴秀英 柚子 30箱");
        village.owner().taps("新货：柚子");
        village.owner().says("验货 1 都好");
        assertThat(page("lots/1")).contains("现在记的是吴秀英。其实是谁的？");

        assertThat(send("lots/1/grower", "grower", "吴秀音")).contains("是不是 吴秀英？", "「吴秀音」是新货主");
        assertThat(page("lots/1")).as("nothing was changed").contains("柚子 · 吴秀英");
        send("lots/1/grower", "grower", "吴秀音", "fresh", "yes");
        assertThat(page("lots/1")).contains("柚子 · 吴秀音", "改货主：吴秀英 → 吴秀音");
        assertThat(paper("lots/1/slip.pdf")).contains("吴秀音").doesNotContain("吴秀英");
        assertThat(send("lots/1/grower", "grower", " ")).contains("没有改：写上是谁的货");
        for (var none : List.of("-1", "1", "=1+1", "'", "99:99", "…", "🍑", "@a", "+86", "山".repeat(3000))) {
            assertThat(send("lots/1/grower", "grower", none, "fresh", "yes"))
                    .as(none)
                    .contains("没有记：");
        }
        for (var hardly : List.of("NaN", "null", "张三2", "a_b", "x@y.z", "未知")) {
            assertThat(send("lots/1/grower", "grower", hardly)).as(hardly).contains("不太像名字", "是新货主");
        }
        assertThat(page("lots/1")).as("nothing was changed").contains("柚子 · 吴秀音");

        village.owner().says("上架 柚子 9.9 30箱");
        village.owner().says("开播");
        village.neighbour().says("A1 x2");
        village.owner().says("/end yes");
        village.owner().says("封账");
        assertThat(send("lots/1/grower", "grower", "吴秀英")).contains("已经写进账里了（吴秀音）", "各记一笔更正");
    }

    @Test
    void a_harvest_of_the_year_twelve_is_a_slip() {
        var village = open(village());

        assertThat(send(
                        "lots",
                        "grower",
                        "吴秀英",
                        "product",
                        "new",
                        "name",
                        "柚子",
                        "unit",
                        "BOX",
                        "quantity",
                        "5",
                        "day",
                        "0012-11-24"))
                .contains("没有收：哪天摘的写今天或以前的日子，二十年以内");
        assertThat(village.owner().says("收货 6").text()).contains("没有 6 号");
    }

    @Test
    void a_harvest_of_more_than_a_year_ago_is_asked_about() {
        var village = open(village());
        var form = List.of(
                "grower",
                "吴秀英",
                "product",
                "new",
                "name",
                "陈皮",
                "unit",
                "BAG",
                "quantity",
                "5",
                "day",
                "2024-11-20",
                "key",
                "old-peel");

        assertThat(send("lots", form.toArray(String[]::new))).contains("2024-11-20 是一年多以前了", "name=\"old\"");
        assertThat(village.owner().says("收货 6").text()).as("not yet").contains("没有 6 号");
        var meant = new ArrayList<>(form);
        meant.addAll(List.of("old", "yes"));
        send("lots", meant.toArray(String[]::new));
        assertThat(village.owner().says("收货 6").text()).contains("6 号", "陈皮");
    }

    @Test
    void the_lots_history_begins_with_who_announced_what() {
        var village = open(village());
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        grower.says("明天能带80箱黄桃");
        grower.says("明天能带60箱黄桃");

        grower.says("明天下午三点前能带60箱黄桃");

        assertThat(page("lots/6"))
                .contains("说能带 80", "改口：80 &gt; 60", "改口：15:00", "· 张桂花")
                .doesNotContain("60 &gt; 60");
    }
}
