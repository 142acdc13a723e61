package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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

/** The desk where growers get their money: people are found, statements read and printed, and money is paid against a signature. */
@QuarkusTest
class GrowerPagesTest extends GrowerDeskStory {
    private static final Pattern STATEMENT = Pattern.compile("/console/growers/statement/(\\d+)");

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
    void what_is_sold_and_not_settled_yet_is_not_said_to_be_paid() {
        evening();
        assertThat(desk.get("growers").asString()).contains("<small>还没封账，到现在是¥71.76。</small>");
        assertThat(desk.get("growers" + zhang()).asString())
                .contains("张桂花，还没封账，到现在是¥71.76。")
                .doesNotContain("钱都结清了");
        assertThat(desk.get("growers" + zhang() + "?lang=en").asString()).contains("Not settled yet: ¥71.76 so far.");
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
