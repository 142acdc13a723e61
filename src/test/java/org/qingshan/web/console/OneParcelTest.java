package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.web.Market;

/** What a buyer orders in a later stream lies in the parcel of his last order to the same place, as long as that is not on paper. */
@QuarkusTest
class OneParcelTest extends OneParcelStory {
    private static final String ELSEWHERE = "李四 13900139000 湖南省长沙市岳麓区桃子湖路9号";

    @Test
    void the_second_order_travels_with_the_first_and_shipping_is_charged_once() {
        var village = village();
        var buyer = regular(village, "A1");

        var receipt = buyer.says("A2 2斤");
        assertThat(receipt.text())
                .contains("合计 ¥19.60（货款 ¥19.60，运费在前一单里）", "和上次那单 1001 一起寄，运费只收一次。")
                .doesNotContain("包邮");
        assertThat(receipt.labels()).contains("1002 分开寄");
        assertThat(buyer.says("/status 1002").text()).contains("和 1001 一起寄");
        assertThat(buyer.says("/status 1001").text()).contains("和 1002 一起寄");
        assertThat(buyer.mine().getList("orders.with")).containsExactly(List.of(1001), List.of(1002));
        assertThat(fees(village)).containsExactly(800L, 0L);
    }

    @Test
    void who_wants_it_apart_pays_for_two_parcels_and_may_think_again() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");

        var apart = buyer.taps("1002 分开寄");
        assertThat(apart.text()).contains("好，订单 1002 单独寄。", "运费 ¥8.00");
        assertThat(fees(village)).containsExactly(800L, 800L);
        assertThat(buyer.says("A3").text()).doesNotContain("一起寄");
        assertThat(buyer.says("分开寄").text()).contains("没有一起寄的订单");
        assertThat(buyer.taps("1002 一起寄").text()).contains("订单 1002 和 1001 一起寄，运费只收一次", "运费在前一单里");
        assertThat(buyer.says("单独寄").text()).contains("订单 1002 单独寄");
        assertThat(buyer.says("合单").text()).contains("和 1001 一起寄");
        assertThat(fees(village)).containsExactly(800L, 0L);
    }

    @Test
    void who_moves_the_later_order_first_and_then_the_earlier_pays_one_fee_all_the_same() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        buyer.says("/address " + ELSEWHERE);
        buyer.says("/address ok");
        buyer.taps("订单 1002 也寄这里");
        assertThat(fees(village)).containsExactly(800L, 800L);

        var moved = buyer.taps("订单 1001 也寄这里");
        assertThat(moved.text()).contains("订单 1001 改寄给 李四", "和 1002 一起寄，运费只收一次");
        assertThat(moved.labels()).contains("1002 分开寄");
        buyer.hears("订单 1002 的运费变了。合计 ¥19.60（货款 ¥19.60，运费在前一单里）");
        assertThat(fees(village)).containsExactly(800L, 0L);
        assertThat(toPack(village)).isEqualTo(1);
        buyer.taps("1002 分开寄");
        assertThat(fees(village)).containsExactly(800L, 800L);
    }

    @Test
    void what_its_buyer_wants_apart_stays_apart_when_the_other_moves_there() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        buyer.taps("1002 分开寄");
        buyer.says("/address " + ELSEWHERE);
        buyer.says("/address ok");
        buyer.taps("订单 1002 也寄这里");

        assertThat(buyer.taps("订单 1001 也寄这里").text()).doesNotContain("一起寄");
        assertThat(fees(village)).containsExactly(800L, 800L);
    }

    @Test
    void who_weighs_the_same_goods_of_two_orders_reads_which_is_which() {
        var village = village();
        var buyer = regular(village, "A2 3斤");
        buyer.says("A2 2斤");
        buyer.says("A5 1斤");
        var desk = new Hosting(Market.sessionFrom(
                URI.create(village.owner().says("/console").behind("后台")).getPath()));

        var page = taken(desk, "1001");
        assertThat(page).contains("A2 竹笋 净重，斤（不称就空着） <b>订单 1001 的 3 斤</b>", "<b>订单 1002 的 2 斤</b>");
        assertThat(page).contains("A5 腊肉 净重，斤（不称就空着）</label>");
    }

    private static String taken(Hosting desk, String number) {
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("token", desk.token(), "number", number))
                .post("/console/packing/take")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一起寄吧", "能一起寄吗？", "合并", "还是一起寄吧", "together please", "send them together"})
    void that_they_shall_travel_together_is_said_politely_too(String said) {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        assertThat(buyer.says("分开寄吧").text()).contains("订单 1002 单独寄");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1002 和 1001 一起寄");
    }

    @Test
    void an_english_buyer_is_told_the_same_in_his_language_and_in_words() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("A1");
        nextStream(village);

        var receipt = buyer.says("A2 2");
        assertThat(receipt.text()).contains("It travels in one parcel with your order 1001; shipping is charged once.");
        assertThat(receipt.labels()).contains("1002 apart");
        assertThat(buyer.says("ship separately").text()).contains("Order 1002 gets a parcel of its own.");
        assertThat(buyer.says("ship together").text()).contains("Order 1002 travels in one parcel with 1001");
        assertThat(buyer.says("/apart 1001").text())
                .as("of two the later one leaves, whichever is named")
                .contains("Order 1002 gets a parcel of its own.");
        assertThat(buyer.says("/apart 1001").text()).contains("Order 1001 has a parcel of its own already.");
        assertThat(buyer.says("/apart 1002").text()).contains("Order 1002 has a parcel of its own already.");
        assertThat(buyer.says("/apart 9999").text()).contains("9999");
    }

    @Test
    void what_is_only_held_is_told_when_it_is_confirmed() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("/address delete 1");
        assertThat(buyer.says("A2 2斤").text()).contains("已为你留 2 斤");
        buyer.says("/address " + ADDRESS);
        buyer.taps("对，就寄这里");
        var receipt = buyer.says("/confirm");
        assertThat(receipt.text()).contains("和上次那单 1001 一起寄");
        assertThat(receipt.labels()).contains("1002 分开寄");
    }

    @Test
    void a_cart_says_that_it_will_travel_along_and_what_it_costs_then() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("/address delete 1");
        buyer.says("A2 2斤");
        buyer.says("/address " + ADDRESS);
        buyer.taps("对，就寄这里");

        assertThat(buyer.says("/cart").text())
                .contains("合计 ¥19.60（货款 ¥19.60，运费在前一单里）", "确认后和上次那单 1001 一起寄，运费只收一次。")
                .doesNotContain("运费 ¥8.00", "包邮");
        assertThat(buyer.mine().getList("held.with")).containsExactly(List.of(1001));
        assertThat(buyer.mine().getList("held.shipping")).containsExactly(0);
        assertThat(buyer.mine().getList("held.carried")).containsExactly(true);
        assertThat(buyer.says("/confirm").text()).contains("合计 ¥19.60（货款 ¥19.60，运费在前一单里）");
        assertThat(fees(village)).containsExactly(800L, 0L);
    }

    @Test
    void somebody_elses_order_another_place_and_a_packed_one_are_left_alone() {
        var village = village();
        var moving = village.neighbour();
        moving.says("A1");
        var packed = village.neighbour();
        packed.says("A1");
        village.owner().says("/packed 1002");
        nextStream(village);
        assertThat(village.neighbour().says("A1").text()).doesNotContain("一起寄");
        assertThat(packed.says("A1").text()).doesNotContain("一起寄");
        moving.says("/address " + ELSEWHERE);
        moving.taps("对，就寄这里");
        moving.says("/address default 2");
        assertThat(moving.says("A1").text()).doesNotContain("一起寄");
    }

    @Test
    void who_cancels_the_first_pays_shipping_for_the_second_and_is_told() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        nextStream(village);
        buyer.says("A3");
        assertThat(fees(village)).containsExactly(800L, 0L, 0L);

        buyer.says("/cancel 1001");
        buyer.hears("订单 1002 的运费变了。合计 ¥27.60");
        assertThat(buyer.says("/status 1003").text()).contains("和 1002 一起寄");
        assertThat(fees(village)).containsExactly(0L, 800L, 0L);
        buyer.says("/cancel 1002");
        assertThat(fees(village)).containsExactly(0L, 0L, 800L);
        assertThat(buyer.says("/status 1003").text()).doesNotContain("一起寄");
    }

    @Test
    void together_never_costs_more_than_apart() {
        var village = village();
        village.owner().says("/shop fees 其他 1+9");
        village.owner().says("/shop free off");
        var buyer = regular(village, "A2 2斤");
        buyer.says("A2 2斤");
        assertThat(fees(village)).containsExactly(100L, 100L);
    }

    @Test
    void another_address_for_one_of_them_parts_them_and_back_joins_them() {
        var village = village();
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        buyer.says("/address " + ELSEWHERE);
        buyer.taps("对，就寄这里");
        assertThat(buyer.taps("订单 1002 也寄这里").text()).contains("李四", "运费 ¥8.00").doesNotContain("一起寄");
        assertThat(fees(village)).containsExactly(800L, 800L);
        assertThat(buyer.says("/address use 1 1002").text()).contains("和上次那单 1001 一起寄");
        assertThat(fees(village)).containsExactly(800L, 0L);
    }
}
