package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Nothing changes after the label, or after the courier was told, without a word to who changes it and to those who pack. */
@QuarkusTest
class AfterLabelTest extends Journey {
    private static final String ELSEWHERE = "李四 13900139000 湖南省长沙市岳麓区桃子湖路9号";

    private Village village;
    private Viewer packer;
    private Hosting desk;

    @BeforeEach
    void aPackingTable() {
        village = village();
        packer = village.foreigner();
        packer.says("/start join_" + village.code("packer"));
        var text = village.owner().says("/console").text();
        desk = new Hosting(Market.sessionFrom(
                text.substring(text.indexOf("/console/login/")).split("\\s")[0]));
    }

    private void form(String path, Map<String, ?> fields) {
        given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .formParams(fields)
                .post("/console/" + path)
                .then()
                .statusCode(200);
    }

    private void labels() {
        form("parcels/labels", Map.of());
    }

    private Viewer buyer(Viewer person, String claim) {
        person.says("/address " + ADDRESS);
        person.says("/address ok");
        person.says(claim);
        return person;
    }

    @Test
    void before_the_label_nobody_is_troubled() {
        var buyer = buyer(village.viewer(), "A1");
        buyer.says("/address " + ELSEWHERE);
        buyer.taps("对，就寄这里");
        buyer.taps("订单 1001 也寄这里");
        buyer.says("/cancel 1001");
        assertThat(buyer.heardWords()).noneMatch(words -> words.contains("标签"));
        assertThat(packer.heardWords()).noneMatch(words -> words.contains("Mind"));
    }

    @Test
    void another_address_is_taken_and_everybody_is_told_in_his_language() {
        var buyer = buyer(village.viewer(), "A1");
        labels();
        buyer.says("/address " + ELSEWHERE);
        buyer.taps("对，就寄这里");
        assertThat(buyer.taps("订单 1001 也寄这里").text()).contains("李四");

        buyer.hears("订单 1001 的标签已经打过，刚才的改动打包的人会看到");
        packer.hears("Mind: the buyer changed the address of order 1001");
        village.owner().hears("注意：订单 1001 打了标签或报给快递以后，买家改了地址");
        assertThat(desk.get("parcels?show=changed").asString()).contains("<b>1001</b>");
        assertThat(packer.says("/pack 1001").text()).contains("Its label was printed before it changed");
    }

    @Test
    void an_english_buyer_who_cancels_or_adds_after_the_courier_was_told_is_heard_by_the_team() {
        var buyer = buyer(village.foreigner(), "A1");
        form("parcels/courier/export", Map.of("columns", "generic", "kind", "csv", "which", "new"));
        buyer.says("A3 2");
        buyer.hears("The label of order 1001 was printed already. Those who pack will see this change");
        assertThat(desk.get("parcels/courier").asString()).contains("导出后又改了：1001");
        assertThat(buyer.says("/cancel 1001").text()).contains("1001");
        packer.hears("Mind: order 1001 was cancelled after its label was printed");
        village.owner().hears("注意：订单 1001 打了标签或报给快递以后取消了");
        assertThat(desk.get("parcels/courier").asString()).contains("导出后取消了：1001");
    }

    @Test
    void money_is_given_back_only_by_who_knows_of_the_label() {
        buyer(village.viewer(), "A1");
        form("payments/1001/receive", Map.of("sum", "37.9", "how", "TRANSFER", "before", "0"));
        labels();
        assertThat(village.owner().says("/refund 1001 5 坏了").text()).contains("已经打了标签或打了包", "还要退 ¥5.00 吗");
        assertThat(village.owner().says("/refund 1001 5 yes 3790 坏了").text()).contains("¥5.00");
    }
}
