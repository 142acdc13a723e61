package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** What is there on a host's number alone leaves with the number: the lot's history says so. */
@QuarkusTest
class LotsOnWordTest extends Journey {
    private static final String OF_LOT = "from lot where shop_id = :shop and on_word";

    @Inject
    Rows rows;

    @Test
    void what_is_taken_back_by_a_number_stands_in_the_history_of_its_lot() {
        var village = village();
        var owner = village.owner();
        owner.says("库存 A1 +20");
        owner.says("库存 A1 -5");
        assertThat(rows.<BigDecimal>of(village.key(), "select brought " + OF_LOT))
                .singleElement()
                .satisfies(left -> assertThat(left).isEqualByComparingTo("15"));

        var lot = "lot "
                + rows.<Number>of(village.key(), "select number " + OF_LOT).get(0);
        assertThat(rows.<String>of(
                        village.key(),
                        "select data ->> 'change' from history where shop_id = :shop and action = 'lot.recounted' and subject = '"
                                + lot + "'"))
                .containsExactly("20.000 > 15.000");
    }

    @Test
    void a_lot_of_which_all_was_taken_back_is_not_on_sale_and_has_no_certificate() {
        var village = village();
        var owner = village.owner();
        owner.says("/stock A3 +50");
        owner.says("/stock A3 -50");
        var lot = rows.<Number>of(village.key(), "select number " + OF_LOT).get(0);
        var desk = consoleOf(village);
        assertThat(desk.get("lots/" + lot).asString())
                .contains("没有货，不在卖")
                .doesNotContain("凭信任在卖", "/certify", "/draw", "/trust");
        assertThat(desk.get("lots?kind=SALE").asString()).doesNotContain("/lots/" + lot + "\"");
        assertThat(desk.get("lots?kind=GONE").asString()).contains("/lots/" + lot + "\"");
        var refused = given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .formParam("token", desk.token())
                .post("/console/lots/" + lot + "/certify");
        assertThat(refused.statusCode()).isLessThan(500);
        assertThat(refused.asString()).contains("只到了 0 袋");
        owner.says("/stock A3 +5");
        assertThat(desk.get("lots/" + lot).asString()).contains("凭信任在卖", "/certify");
    }

    private static Hosting consoleOf(Village village) {
        var link = village.owner().says("/console").text();
        return new Hosting(Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void who_vouches_for_what_a_number_put_on_sale_says_so_on_its_page_once() {
        var village = trustingVillage("Vouched");
        var owner = village.owner();
        owner.says("上架 黄桃 29.9 10箱 龙阿婆");
        owner.says("开播");
        owner.says("收货 龙阿婆 黄桃 30箱");
        owner.says("加货 A1 30");
        var desk = consoleOf(village);
        assertThat(desk.get("lots/1").asString()).as("vouched for by name").doesNotContain("/lots/1/trust");
        assertThat(desk.get("lots/2").asString()).contains("/lots/2/trust");
        given().cookie("qs_console", desk.session())
                .redirects()
                .follow(false)
                .formParam("token", desk.token())
                .post("/console/lots/2/trust")
                .then()
                .statusCode(303);
        assertThat(desk.get("lots/2").asString()).doesNotContain("/lots/2/trust");
    }

    @Test
    void goods_that_the_page_puts_up_and_takes_back_are_in_no_lot() {
        var village = trustingVillage("Page");
        village.owner().says("上架 黄桃 29.9 10箱 龙阿婆");
        village.owner().says("开播");
        var desk = consoleOf(village);
        var sugar = desk.post("do/goods", Map.of("name", "红糖", "unit", "BAG", "price", 1880, "quantity", 20));
        var more = desk.post("do/goods", Map.of("name", "黄桃", "unit", "BOX", "price", 2500, "quantity", 5));
        assertThat(inLots(village)).containsExactly("10", "20", "5");

        assertThat(desk.undo(sugar).statusCode()).isEqualTo(200);
        assertThat(inLots(village)).containsExactly("10", "0", "5");
        var undone = desk.undo(more);
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(inLots(village)).containsExactly("10", "0", "0");
        assertThat(offered(village)).containsExactly("A1 10 2990", "A2 0 1880");
        assertThat(desk.undo(undone).statusCode()).isEqualTo(200);
        assertThat(offered(village)).containsExactly("A1 15 2500", "A2 0 1880");
        assertThat(brokenNow()).isEmpty();
    }

    private List<String> inLots(Village village) {
        return rows.of(village.key(), "select round(brought)::text from lot where shop_id = :shop order by number");
    }

    private List<String> offered(Village village) {
        return rows.of(
                village.key(),
                "select slot || ' ' || round(offered)::text || ' ' || price from lineup_item where shop_id = :shop order by slot");
    }
}
