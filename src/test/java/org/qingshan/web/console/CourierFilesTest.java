package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;

/** Files for a courier. */
@QuarkusTest
class CourierFilesTest extends CourierStory {
    @Test
    void a_courier_gets_every_box_once_in_columns_of_its_own_names() throws IOException {
        var table = csv(Map.of("columns", "zto", "kind", "csv", "which", "new"));

        assertThat(table.get(0)).startsWith("订单号", "收件人姓名", "收件人手机", "收件人省", "收件人市", "收件人区", "收件人详细地址", "物品名称");
        assertThat(table.get(1)).startsWith("1001", "张三", "13812345678", "湖南省", "长沙市", "岳麓区", "麓山南路1号", "黄桃2箱");
        assertThat(table.get(2)).startsWith("1002").contains("竹笋3斤", "1.5");
        assertThat(form("export", Map.of("columns", "zto", "kind", "csv", "which", "new"))
                        .asString())
                .contains("没有要导出的箱子");
        assertThat(csv(Map.of("columns", "sf", "kind", "csv", "which", "all")).get(1))
                .contains("湖南省长沙市岳麓区麓山南路1号");
    }

    @Test
    void what_changes_after_the_export_is_told_and_exported_again() throws IOException {
        form("export", Map.of("columns", "generic", "kind", "xlsx", "which", "new"));
        assertThat(packer.get("parcels/courier").asString()).doesNotContain("导出后又改了");
        stall.say("小红", "A1");

        assertThat(packer.get("parcels/courier").asString()).contains("导出后又改了：1001。");
        assertThat(csv(Map.of("columns", "generic", "kind", "csv", "which", "new")))
                .hasSize(2)
                .last()
                .asString()
                .contains("1001", "黄桃3箱");
        stall.say("小明", "/cancel 1002");
        assertThat(packer.get("parcels/courier").asString()).contains("导出后取消了：1002。", "跟快递说过了");
        stall.say("小红", "/cancel 1001");
        form("told", Map.of("numbers", "1002"));
        assertThat(packer.get("parcels/courier").asString())
                .as("the other was cancelled meanwhile")
                .contains("导出后取消了：1001。");
        form("told", Map.of("numbers", "1001"));
        assertThat(packer.get("parcels/courier").asString()).doesNotContain("导出后取消了");
    }

    @Test
    void the_shop_writes_its_own_columns() throws IOException {
        var host = new Hosting(market.session(stall, Role.HOST));
        assertThat(form(host, "columns", Map.of("columns", "收货人=谁")).asString()).contains("这些列看不懂");
        assertThat(form(host, "columns", Map.of("columns", "收货人=收件人\n电话=电话")).asString())
                .as("what was typed is there to be put right")
                .contains("这些列看不懂", "id=\"own\" open", "收货人=收件人\n电话=电话</textarea>")
                .doesNotContain("value=\"own\"");
        assertThat(host.get("parcels/courier").asString()).doesNotContain("收货人=收件人", "id=\"own\" open");
        assertThat(form(host, "columns", Map.of("columns", "单=订单号\n收货人＝收件人\n保价=空"))
                        .asString())
                .contains("改好了");

        assertThat(csv(Map.of("columns", "own", "kind", "csv", "which", "new")))
                .contains(List.of("单", "收货人", "保价"), List.of("1001", "张三", ""));
    }

    @Test
    void no_head_of_a_column_is_a_formula_and_who_packs_does_not_write_them() {
        var host = new Hosting(market.session(stall, Role.HOST));
        var columns = Map.of("columns", "+SUM(A1)=订单号\n@x=收件人");
        assertThat(packer.get("parcels/courier").asString()).doesNotContain("courier/columns");
        assertThat(form("columns", columns).statusCode()).isEqualTo(403);
        assertThat(host.get("parcels/courier").asString()).contains("courier/columns");
        assertThat(form(host, "columns", columns).asString()).contains("改好了");

        assertThat(form("export", Map.of("columns", "own", "kind", "csv", "which", "all"))
                        .asString())
                .contains("\"'+SUM(A1)\",\"'@x\"");
        assertThat(market.look(
                        stall,
                        "select count(*) from history where shop_id = :shop and action = 'shop.changed'"
                                + " and data ->> 'what' = 'columns'"))
                .isEqualTo(1L);
    }

    @Test
    void no_name_is_a_formula_and_both_files_are_read_back_to_the_same_values() throws IOException {
        var names = List.of("=1+1", "+86", "-2", "@SUM(1)", "＝4", "'引号", "逗,号", "引\"号", "㛃");
        for (int i = 0; i < names.size(); i++) {
            stall.buy("买家" + i, "A1");
            market.sql(
                    stall,
                    "update orders set recipient = '" + names.get(i).replace("'", "''")
                            + "' where shop_id = :shop and number = " + (1003 + i));
        }
        var text = form("export", Map.of("columns", "generic", "kind", "csv", "which", "all"))
                .asString();
        assertThat(text).contains("\"'=1+1\"").doesNotContain("\"=1+1\"", "\"@SUM");
        var csv = WaybillFile.csv(text.substring(text.startsWith("\uFEFF") ? 1 : 0));
        var book = form("export", Map.of("columns", "generic", "kind", "xlsx", "which", "all"))
                .asByteArray();
        var xlsx = WorkbookReading.first(book, 1, top -> true).orElseThrow();

        assertThat(csv).isEqualTo(xlsx);
        assertThat(xlsx.stream().skip(3).map(row -> row.get(1))).containsExactlyElementsOf(names);
    }

    @Test
    void the_files_are_for_those_who_pack() {
        var screener = new Hosting(market.session(stall, Role.SCREENER));
        assertThat(screener.get("parcels/courier").statusCode()).isEqualTo(403);
        assertThat(given().cookie("qs_console", packer.session())
                        .formParam("token", "x")
                        .post("/console/parcels/courier/export")
                        .statusCode())
                .isEqualTo(403);
        assertThat(packer.get("parcels/courier?lang=en").asString()).contains("Waybills from the courier");
    }
}
