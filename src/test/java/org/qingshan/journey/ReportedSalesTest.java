package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What the host reads in the chat is what the console's report says. */
@QuarkusTest
class ReportedSalesTest extends Journey {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/console/login/[\\w.-]+");

    @Test
    void sales_in_the_chat_and_the_report_name_the_same_figures() {
        var village = village();
        var one = village.neighbour();
        one.says("A1 x2");
        one.says("A2 1.5斤");
        var other = village.neighbour();
        other.says("A5 0.5斤");
        other.says("A1 x3");
        other.says("A1-1");
        village.viewer().says("A3 x2");

        assertThat(village.owner().says("战况").text()).contains("已确认订单 2 个", "货款 ¥163.30", "待确认 ¥37.60");

        var session = session(village.owner());
        var list = given().cookie("qs_console", session).get("/console/report").asString();
        var report = Pattern.compile("/console/report/\\d+").matcher(list);
        assertThat(report.find()).isTrue();
        var summary = given().cookie("qs_console", session)
                .get(report.group() + "/summary.csv")
                .asString();
        assertThat(summary).contains("\"订单\",2\r\n", "\"货款\",163.30\r\n", "\"留着未确认\",37.60\r\n");
    }

    private static String session(Viewer owner) {
        var link = LINK.matcher(owner.says("/console").text());
        assertThat(link.find()).isTrue();
        var spent =
                given().redirects().follow(false).post(URI.create(link.group()).getPath());
        return Objects.requireNonNull(spent.cookie("qs_console"));
    }
}
