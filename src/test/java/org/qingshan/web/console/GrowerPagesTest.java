package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** The desk where growers get their money: people are found, statements read and printed, and money is paid against a signature. */
@QuarkusTest
class GrowerPagesTest extends Journey {
    private static final Pattern GROWER = Pattern.compile("/console/growers/(\\d+)\"><span class=\"name\">张桂花");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern STATEMENT = Pattern.compile("/console/growers/statement/(\\d+)");
    private static final String SIGNATURE = "M10 20L11 22L40 60M100 20L120 200";

    private Hosting desk;

    /** An evening that is over: three boxes of 张桂花's peaches are sold. */
    private Village evening() {
        var village = village();
        village.neighbour().says("A1 x3");
        var link = village.owner().says("/console").text();
        desk = new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
        return village;
    }

    private Response send(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(fields)
                .post("/console/growers" + path);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private String stream() {
        var key = Pattern.compile("name=\"stream\" value=\"(\\d+)\"")
                .matcher(desk.get("growers").asString());
        return key.find() ? key.group(1) : "0";
    }

    private String zhang() {
        return "/" + found(GROWER, desk.get("growers").asString());
    }

    private Map<String, Object> payout(String grower, String amount) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("amount", amount);
        fields.put("way", "CASH");
        fields.put("signature", SIGNATURE);
        fields.put("key", found(KEY, desk.get("growers" + grower).asString()));
        return fields;
    }

    @Test
    void the_accounts_are_closed_at_the_desk_and_the_books_agree() {
        var village = evening();
        assertThat(send("/settle", Map.of("stream", stream())).asString()).contains("直播还没结束");
        village.owner().says("/end yes");
        assertThat(desk.get("growers").asString()).contains("还没封账");

        assertThat(send("/settle", Map.of("stream", stream())).header("Location"))
                .endsWith("/console/growers?done=for-good");
        assertThat(desk.get("growers?done=for-good").asString()).contains("这一步收不回来");
        assertThat(desk.get("growers").asString())
                .contains("张桂花<small>", "<b class=\"sum\">¥71.76", "对得上", "一分不差", "¥89.70");
        assertThat(desk.get("growers?lang=en").asString()).contains("Yes: the growers", "¥71.76");
    }

    @Test
    void an_earlier_evening_is_closed_while_the_next_is_live_and_nothing_of_that_with_it() {
        var village = evening();
        village.owner().says("/end yes");
        village.owner().says("/live 第二晚");
        village.neighbour().says("A1 x5");
        var earlier = stream();

        assertThat(send("/settle", Map.of("stream", "999999999")).asString()).contains("直播还没结束");
        assertThat(send("/settle", Map.of("stream", earlier)).statusCode()).isEqualTo(303);
        assertThat(desk.get("growers").asString())
                .contains("<b class=\"sum\">¥71.76")
                .doesNotContain("¥191.36");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"桂花,true", "zgh,true", "zhanggui,true", "ZGH,true", "花,true", "zxx,false", "吴,false"})
    void a_grower_without_a_phone_is_found_by_a_part_of_the_name(String typed, boolean found) {
        assertThat(NameSearch.matches("张桂花", typed)).isEqualTo(found);
    }

    @Test
    void money_is_paid_against_a_signature_once_however_often_the_form_is_sent() {
        var village = evening();
        village.owner().says("/end yes");
        send("/settle", Map.of("stream", stream()));
        var zhang = zhang();
        var fields = payout(zhang, "50");

        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        fields.put("amount", "5");
        assertThat(send(zhang + "/pay", fields).asString()).contains("这张表已经付过张桂花 ¥50.00，没有再付");

        assertThat(desk.get("growers" + zhang).asString())
                .contains("<p class=\"huge\">¥21.76</p>", "¥50.00", "签了名", SIGNATURE)
                .containsPattern("<p id=\"aloud\">上次结账，黄桃卖出 \\d+ ?箱。张桂花，现在该给你¥21.76。</p>");
        assertThat(desk.get("growers" + zhang + "?lang=en").asString())
                .containsPattern("aloud\">At the last settling, Yellow peaches: \\d+ boxes sold. 张桂花, you are owed ");
    }

    @Test
    void more_than_is_owed_is_asked_about_and_cash_wants_a_proof() {
        var village = evening();
        village.owner().says("/end yes");
        send("/settle", Map.of("stream", stream()));
        var zhang = zhang();
        var fields = payout(zhang, "80");

        assertThat(send(zhang + "/pay", fields).asString()).contains("现在该得 ¥71.76", "就勾上「多付的算预支」");
        fields.put("signature", "M1 1<script>");
        fields.put("amount", "10");
        assertThat(send(zhang + "/pay", fields).asString()).contains("要签个字");
        for (var slip : new String[] {"M90 89L90 89", "M90 89L95 92L99 96", "M10 10L10 10M20 14L20 14"}) {
            fields.put("signature", slip);
            assertThat(send(zhang + "/pay", fields).asString())
                    .as("a touch by mistake")
                    .contains("要签个字");
        }
        fields.put("signature", "");
        fields.put("code", "12");
        assertThat(send(zhang + "/pay", fields).asString()).contains("口令不对");
        fields.put("amount", "0");
        assertThat(send(zhang + "/pay", fields).asString()).contains("没有付：金额要大于零");
        fields.put("amount", "十块");
        assertThat(send(zhang + "/pay", fields).asString()).contains("没看懂");
        fields.put("amount", "80");
        fields.put("signature", SIGNATURE);
        fields.put("advance", "yes");
        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        assertThat(desk.get("growers" + zhang).asString()).contains("−¥8.24", "倒欠店里¥8.24", "含预支");
    }

    @Test
    void a_fee_is_entered_with_its_reason() {
        evening();
        var zhang = zhang();
        assertThat(send(zhang + "/book", Map.of("sign", "minus", "amount", "3.50", "note", ""))
                        .asString())
                .contains("金额和事由都要写");
        send(zhang + "/book", Map.of("sign", "minus", "amount", "3.50", "note", "纸箱"));
        assertThat(desk.get("growers" + zhang).asString()).contains("−¥3.50");
    }

    @Test
    void what_is_noted_is_noted_once_however_often_the_form_is_sent() {
        evening();
        var zhang = zhang();
        var page = desk.get("growers" + zhang).asString();
        var form = page.substring(page.indexOf(zhang + "/book"));
        Map<String, Object> fields =
                new HashMap<>(Map.of("sign", "minus", "amount", "3.50", "note", "纸箱", "key", found(KEY, form)));

        assertThat(send(zhang + "/book", fields).statusCode()).isEqualTo(303);
        assertThat(send(zhang + "/book", fields).statusCode()).isEqualTo(303);
        fields.put("note", "车费");
        assertThat(send(zhang + "/book", fields).asString()).contains("notice bad");

        assertThat(desk.get("growers" + zhang).asString()).contains("<p class=\"huge\">−¥3.50</p>");
        fields.put("key", found(KEY, desk.get("growers" + zhang).asString()));
        assertThat(send(zhang + "/book", fields).statusCode()).isEqualTo(303);
        assertThat(desk.get("growers" + zhang).asString()).contains("<p class=\"huge\">−¥7.00</p>");
    }

    @Test
    void what_was_typed_and_drawn_stands_in_the_form_again_when_it_was_refused() {
        evening();
        var zhang = zhang();
        var fields = payout(zhang, "67,8");
        fields.put("way", "WECHAT");
        fields.put("note", "尾号 7788");
        fields.put("advance", "yes");

        assertThat(send(zhang + "/pay", fields).asString())
                .contains(
                        "没看懂",
                        "value=\"67,8\"",
                        "<path d=\"" + SIGNATURE,
                        "name=\"signature\" value=\"" + SIGNATURE,
                        "value=\"WECHAT\" checked",
                        "name=\"advance\" value=\"yes\" checked",
                        "value=\"尾号 7788\"");
        assertThat(send(zhang + "/book", Map.of("sign", "plus", "amount", "￥1,000元", "note", ""))
                        .asString())
                .contains("value=\"plus\" checked", "value=\"￥1,000元\"");
        assertThat(send(zhang + "/book", Map.of("sign", "plus", "amount", "￥1,000元", "note", "奖"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get("growers" + zhang).asString())
                .contains("<p class=\"huge\">¥1,000.00</p>")
                .doesNotContain("67,8", SIGNATURE);
    }

    @Test
    void a_statement_is_read_printed_and_taken_to_a_spreadsheet() throws IOException {
        var village = evening();
        village.owner().says("/end yes");
        send("/settle", Map.of("stream", stream()));
        send(zhang() + "/book", Map.of("sign", "plus", "amount", "1", "note", "=1+1"));
        send("/settle", Map.of("stream", stream()));
        var page = desk.get("growers" + zhang()).asString();
        var newest = "growers/statement/" + found(STATEMENT, page);
        var oldest = "growers/statement/"
                + page.substring(page.lastIndexOf("/console/growers/statement/") + 27)
                        .split("\"")[0];

        assertThat(desk.get(oldest).asString())
                .contains("黄桃", "200 箱", "3 箱", "¥89.70", "¥17.94", "¥71.76")
                .doesNotContain("竹笋");
        var pdf = desk.get(oldest + "/statement.pdf");
        assertThat(pdf.contentType()).startsWith("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("张桂花", "黄桃", "¥71.76", "货主签名")
                    .containsPattern("\\d{4}年\\d{1,2}月\\d{1,2}日");
        }
        var csv = new String(desk.get(newest + "/statement.csv").asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).contains("'=1+1", "72.76").doesNotContain("\"=1+1");
        var book = desk.get(oldest + "/statement.xlsx").asByteArray();
        assertThat(new ByteArrayInputStream(book).read()).isEqualTo('P');
    }

    @Test
    void only_owners_and_hosts_come_to_the_desk_and_only_by_their_own_forms() {
        evening();
        assertThat(given().get("/console/growers").statusCode()).isEqualTo(401);
        assertThat(given().cookie("qs_console", desk.session())
                        .formParam("token", "x")
                        .post("/console/growers/settle")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.get("growers/999999999").statusCode()).isEqualTo(404);
        assertThat(desk.get("growers/statement/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_is_let_go_who_is_owed_anything_and_who_comes_back_is_the_same_grower() {
        var village = evening();
        village.owner().says("/end yes");
        send("/settle", Map.of("stream", stream()));
        var zhang = zhang();
        var dismissed = Map.of("id", zhang.substring(1));

        assertThat(toTeam(dismissed)).contains("没有移出：张桂花还有 ¥71.76 没结清");
        var fields = payout(zhang, "71.76");
        assertThat(send(zhang + "/pay", fields).statusCode()).isEqualTo(303);
        toTeam(dismissed);
        assertThat(desk.get("growers").asString()).doesNotContain("张桂花");
        send(zhang + "/book", Map.of("sign", "plus", "amount", "5", "note", "补差错", "key", "late"));
        assertThat(desk.get("growers").asString())
                .as("who has left and is owed")
                .contains("张桂花", "¥5.00");

        village.owner().says("收货 张桂花 黄桃 7箱");
        assertThat(zhang()).as("the same").isEqualTo(zhang);
        assertThat(desk.get("growers").asString()).containsOnlyOnce("href=\"/console/growers" + zhang + "\"");
    }

    private String toTeam(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", desk.token());
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/shop/team/dismiss")
                .asString();
    }
}
