package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;
import org.qingshan.web.photo.Camera;

/** From the basket to the lineup on the pages: the same lots, the same verdicts and the same refusals as in the chat. */
@QuarkusTest
class LotPagesTest extends Journey {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private Hosting desk;

    private Village open(Village village) {
        desk = consoleOf(village.owner());
        return village;
    }

    private static Hosting consoleOf(Viewer person) {
        var link = person.says("/console").text();
        return new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
    }

    private String page(String path) {
        return desk.get("lots" + path).asString();
    }

    private Response send(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(fields)
                .post("/console/lots" + path);
    }

    private void done(String path, Map<String, ?> fields) {
        var answer = send(path, fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private Map<String, Object> basket(String... more) {
        var key = KEY.matcher(page("/new"));
        assertThat(key.find()).isTrue();
        Map<String, Object> fields = new HashMap<>(Map.of(
                "key", key.group(1), "product", "new", "name", "柚子", "unit", "BOX", "grower", "龙大姐", "quantity", "50"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    @Test
    void a_lot_is_taken_in_looked_at_and_sold_and_the_page_says_who_did_it() {
        var village = open(emptyVillage("页村"));
        var form = basket("way", "price", "terms", "12元", "day", "2020-10-01", "old", "yes");
        assertThat(send("", form).header("Location")).endsWith("/console/lots/1?done=yes");
        assertThat(send("", form).header("Location"))
                .as("sent twice it is one lot")
                .endsWith("/lots/1?done=yes");
        assertThat(page("/1")).contains("柚子 · 龙大姐", "50 箱", "每箱 ¥12.00", "10月1日", "等着验", "收下 50");
        assertThat(page("")).contains("柚子 50 箱", "龙大姐").doesNotContain("lots/2");

        done("/1/draw", Map.of());
        assertThat(page("/1")).contains("共 50 箱，看这 13 个", "坏的不超过 1 个就过（AQL 4.0）", "class=\"drawn\"");
        assertThat(village.owner().says("验货 1").text()).as("the same look").contains("抽 13 个看");
        done("/1/judge", Map.of("round", "1", "damage", "1"));
        assertThat(page("/1")).contains("验过了", "看了 13 个，坏 1 个，最多 1 个", "坏 1", "49 箱");
        assertThat(send("/1/judge", Map.of("round", "1", "damage", "0")).asString())
                .as("a second tap judges nothing anew")
                .contains("这一步做不了");
        assertThat(village.owner().says("上架 柚子 19.9 49箱").text()).contains("已上架");
        assertThat(page("/1?lang=en")).contains("Took".toLowerCase(), "passed, 1 bad", "Who did what");
    }

    @Test
    void what_failed_is_sorted_and_looked_at_again_and_every_photo_stays_with_its_look() {
        open(emptyVillage("挑页村"));
        done("", basket());
        done("/1/draw", Map.of());
        assertThat(photo(0, 1).statusCode()).isEqualTo(303);
        done("/1/judge", Map.of("round", "1", "damage", "2", "pest", "1"));
        assertThat(page("/1")).contains("没过", "坏 2、虫 1", "还剩多少？");
        assertThat(send("/1/draw", Map.of()).asString()).contains("这一步做不了");
        assertThat(send("/1/again", Map.of("quantity", "60")).asString()).contains("只到了 50 箱");
        assertThat(send("/1/again", Map.of("quantity", "x")).asString()).contains("数量写一个比 0 大的数");
        done("/1/again", Map.of("quantity", "40"));
        done("/1/again", Map.of("quantity", "40"));
        assertThat(page("/1"))
                .as("a second tap draws no second sample")
                .containsOnlyOnce("挑过，剩 40")
                .doesNotContain("第 3 次");
        assertThat(photo(2, 1).statusCode()).isEqualTo(303);
        assertThat(photo(9, 1).asString()).as("there was no ninth look").contains("这一步做不了");
        done("/1/judge", Map.of("round", "2"));
        assertThat(page("/1")).contains("第 1 次 · 没过", "第 2 次 · 过了", "40 箱", "-small.jpg", "挑过，剩 40");
        assertThat(send("/1/again", Map.of("quantity", "40")).asString())
                .as("from an old page")
                .contains("这一步做不了");
    }

    private Response photo(int round, int lot) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .multiPart("token", desk.token())
                .multiPart("lot", lot)
                .multiPart("round", round)
                .multiPart("photo", "lot.jpg", Camera.jpeg(320, 240), "image/jpeg")
                .post("/console/lots/photo");
    }

    @Test
    void a_recall_reaches_the_buyers_and_a_bad_later_sample_asks_first() {
        var village = open(village());
        var buyer = village.viewer();
        buyer.says("A4 x2");
        done("/4/draw", Map.of());
        var doubted = send("/4/judge", Map.of("round", "1", "damage", "5"));
        assertThat(doubted.asString()).contains("不过就撤下这批", "value=\"5\"", "role=\"alert\"");
        assertThat(buyer.says("购物车").text()).as("nothing has happened").contains("土鸡蛋 2 盒");
        assertThat(send("/4/judge", Map.of("round", "1", "damage", "99")).asString())
                .contains("只抽了 13 个");
        done("/4/judge", Map.of("round", "1", "damage", "5", "meant", "yes"));
        assertThat(buyer.hears("查出问题").text()).contains("你的 2 盒 在候补里");
        assertThat(page("/4")).contains("撤下了 60 盒", "撤下：抽查没过").doesNotContain("<dt>剩</dt>");

        var other = village.viewer();
        other.says("A5 x1");
        assertThat(send("/5/recall", Map.of("reason", " ")).asString()).contains("写上为什么");
        done("/5/recall", Map.of("reason", "有霉"));
        other.hears("腊肉（A5）有一批查出问题");
        assertThat(page("/5")).contains("撤下：有霉");
        assertThat(send("/5/recall", Map.of("reason", "又")).asString()).contains("5 号这批撤回了，这一步做不了");
    }

    @Test
    void a_lot_that_is_gone_says_how_much_of_it_and_counts_nothing_as_left() throws IOException {
        var village = open(village());
        village.neighbour().says("A4 x2");
        village.owner().says("/packed 1001");
        assertThat(page("/4")).contains("<dt>剩</dt>");
        done("/4/recall", Map.of("reason", "有虫"));
        assertThat(page("/4"))
                .contains("撤下了 58 盒", "<dt>卖出</dt><dd>2 盒</dd>", "60 盒，撤下了 58 盒。")
                .doesNotContain("<dt>剩</dt>");
        assertThat(page("/4?lang=en")).contains("recalled: 58 boxes").doesNotContain("<dt>Left</dt>");
        assertThat(page("?kind=GONE")).contains("撤下了 58 盒");
        assertThat(slip(4, "zh")).contains("撤下了 58 盒");
        assertThat(slip(4, "en")).contains("recalled: 58 boxes");
        assertThat(village.owner().says("收货 4").text()).contains("撤回了 58 盒");

        assertThat(page("/5")).contains("货主不卖了，还货", "剩 40 斤 不再卖，还给吴秀英");
        done("/5/draw", Map.of());
        assertThat(page("/5")).contains("/5/judge");
        done("/5/withdraw", Map.of());
        assertThat(page("/5"))
                .contains("货主拿回了 40 斤", "货主不卖了，还 40")
                .doesNotContain("/5/withdraw", "/5/recall", "/5/judge");
        assertThat(send("/5/judge", Map.of("round", "1")).asString()).contains("5 号这批货主拿回了，这一步做不了");
        assertThat(slip(5, "zh")).contains("货主拿回了 40 斤").doesNotContain("承诺");
        assertThat(send("/5/withdraw", Map.of()).asString()).contains("5 号这批货主拿回了，这一步做不了");

        village.neighbour().says("A2 10斤");
        done("/2/withdraw", Map.of());
        assertThat(page("/2")).as("what was sold of it can be recalled").contains("/2/recall");
        done("/2/recall", Map.of("reason", "农残超标"));
        assertThat(page("/2")).contains("撤下：农残超标", "撤下了 10 斤，货主拿回了 290 斤").doesNotContain("/2/recall");
        village.neighbour().says("A1 x200");
        assertThat(page("/1")).as("nothing is left to go home").doesNotContain("/1/withdraw");
    }

    @Test
    void lots_are_listed_by_what_is_to_be_done_and_by_stream() {
        var village = open(village());
        village.owner().says("收货 龙大姐 柚子 5箱");
        village.owner().taps("新货：柚子");
        assertThat(page("?kind=WAITING")).contains("柚子 5 箱").doesNotContain("黄桃 200");
        assertThat(page("?kind=SALE")).contains("黄桃 200 箱").doesNotContain("柚子");
        var stream = Pattern.compile("<option value=\"(\\d+)\"").matcher(page(""));
        assertThat(stream.find()).isTrue();
        assertThat(page("?stream=" + stream.group(1))).contains("黄桃 200 箱").doesNotContain("柚子 5");
        village.neighbour().says("A4 x2");
        village.owner().says("/end yes");
        assertThat(page("?stream=" + stream.group(1)))
                .as("what a stream has sold")
                .contains("土鸡蛋")
                .doesNotContain("黄桃 200");
    }

    @ParameterizedTest
    @CsvSource({
        "quantity,0,数量写一个比 0 大的数",
        "quantity,-5,数量写一个比 0 大的数",
        "quantity,x,数量写一个比 0 大的数",
        "quantity,1000000,最多 999999",
        "weight,-3,重量写一个比 0 大的数",
        "grower,' ',写上是谁的货",
        "grower,=1+1,这不是人的名字",
        "grower,NaN,「NaN」不太像名字",
        "grower,青山柚子青山柚子青山柚子青山柚子青山柚子青,最多 20 个字",
        "name,青山柚子青山柚子青山柚子青山柚子青山柚子青,最多 20 个字",
        "day,2999-01-01,今天或以前的日子",
        "terms,abc,价钱写成 12.50 这样",
        "name,'',新的货要写名字"
    })
    void what_is_no_basket_is_told_and_keeps_what_was_typed(String field, String value, String told) {
        open(emptyVillage("错页村"));
        var answer = send("", basket("way", "price", "terms", "9", field, value));
        assertThat(answer.asString()).contains(told, "value=\"" + (field.equals("grower") ? "50" : "龙大姐"));
        assertThat(page("")).contains("还没有货");
    }

    @Test
    void who_may_not_inspect_sees_and_does_nothing() {
        var village = open(village());
        var screener = consoleOf(village.joined("screener"));
        assertThat(screener.get("lots").asString()).contains("黄桃", "收货验货");
        assertThat(screener.get("growers").statusCode()).isEqualTo(403);
        var packer = consoleOf(village.joined("packer"));
        assertThat(packer.get("lots").statusCode()).isEqualTo(403);
        assertThat(packer.get("").asString()).doesNotContain("/console/lots");
        assertThat(given().get("/console/lots/1").statusCode()).isEqualTo(401);
        assertThat(given().cookie("qs_console", desk.session())
                        .formParam("token", "x")
                        .post("/console/lots/1/trust")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.get("lots/99").statusCode()).isEqualTo(404);
        desk = consoleOf(open(emptyVillage("邻村")).owner());
        assertThat(desk.get("lots/1").statusCode()).as("another shop's").isEqualTo(404);
    }

    @Test
    void what_passes_is_promised_on_slip_and_page_and_anew_when_lots_are_sold_together() throws IOException {
        var village = open(emptyVillage("证村"));
        village.owner().says("/shop 产地 湖南省花垣县石栏镇青山村");
        village.owner().says("/shop 联系 13800138000");
        done("", basket("day", "2020-10-01", "old", "yes"));
        assertThat(slip(1, "zh"))
                .as("nothing is promised of what nobody has seen")
                .doesNotContain("承诺");
        done("/1/draw", Map.of());
        done("/1/judge", Map.of("round", "1"));
        assertThat(slip(1, "zh")).contains("1 号", "柚子 50 箱", "龙大姐", "承诺达标合格证", "内部质量控制", "石栏镇青山村", "13800138000");
        assertThat(slip(1, "en"))
                .contains("Lot 1", "I promise that the farm products", "own quality control", "1 Oct 2020");

        done("", basket("grower", "麻三妹", "quantity", "30"));
        done("/2/draw", Map.of());
        done("/2/judge", Map.of("round", "1"));
        var together = given().get("/chat/" + village.key() + "/lots/2").asString();
        assertThat(together)
                .contains("80 箱", "龙大姐、麻三妹", "1、2 号", "以前开过的", "30 箱", "138****8000")
                .doesNotContain("13800138000");
        assertThat(given().get("/chat/" + village.key() + "/lots/1?lang=en").asString())
                .contains("Issued earlier", "Lots</dt><dd>1, 2");
        done("/1/certify", Map.of());
        assertThat(page("/1").split("开了合格证", -1))
                .as("the same is not said twice")
                .hasSize(3);
        assertThat(page("/1")).contains("1号，龙大姐家的柚子，50 箱，验过了。10月1日摘的。");

        done("/2/recall", Map.of("reason", "有虫"));
        assertThat(send("/2/certify", Map.of()).asString()).contains("这一步做不了");
        assertThat(slip(2, "zh")).doesNotContain("承诺");
        assertThat(given().get("/chat/" + village.key() + "/lots/99").statusCode())
                .isEqualTo(404);
        assertThat(given().get("/chat/nobody/lots/1").statusCode()).isEqualTo(404);
    }

    private String slip(int lot, String language) throws IOException {
        var pdf = desk.get("lots/" + lot + "/slip.pdf?lang=" + language);
        assertThat(pdf.contentType()).startsWith("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getNumberOfPages()).as("one sheet of A6").isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }
}
