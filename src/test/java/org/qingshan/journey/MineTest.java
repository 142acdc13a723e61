package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** What the page shows of a viewer's own: the same facts as the chat tells. */
@QuarkusTest
class MineTest extends Journey {

    private static Duration left(JsonPath mine) {
        return Duration.between(
                Instant.parse(mine.getString("now")), Instant.parse(mine.getString("held[0].deadline")));
    }

    @Test
    void what_is_held_is_shown_with_the_time_left_and_what_to_do_next() {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        var mine = viewer.mine();

        assertThat(mine.getString("currency")).isEqualTo("CNY");
        assertThat(mine.getList("held")).hasSize(1);
        assertThat(mine.getMap("held[0].lines[0]"))
                .containsAllEntriesOf(Map.of(
                        "slot", "A1", "name", "黄桃", "quantity", 2, "unit", "箱", "amount", 5980, "state", "HELD"));
        assertThat(mine.getInt("held[0].goods")).isEqualTo(5980);
        assertThat(mine.<Integer>get("held[0].shipping")).isNull();
        assertThat(mine.getString("held[0].next")).isEqualTo("ADDRESS");
        assertThat(left(mine)).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        assertThat(mine.getList("orders")).isEmpty();
        assertThat(viewer.says("/cart").text()).contains("A1 黄桃 2 箱 ¥59.80");
    }

    @Test
    void what_is_to_be_paid_is_so_until_the_buyer_says_that_it_is() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("/address " + ADDRESS);
        viewer.taps("对，就寄这里");
        viewer.says("/confirm");
        var number = viewer.mine().getInt("orders[0].number");
        assertThat(viewer.mine().getString("orders[0].next")).isEqualTo("PAY");
        assertThat(viewer.says("/pay " + number).text()).contains("¥67.80");

        viewer.says("已付 67.8 尾号1234");

        assertThat(viewer.mine().<String>get("orders[0].next")).isNull();
    }

    @Test
    void where_nobody_pays_shipping_no_address_is_needed_for_the_total() {
        var viewer = village().viewer();
        viewer.says("A1 x4");

        assertThat(viewer.mine().getInt("held[0].shipping")).isZero();
        assertThat(viewer.says("/cart").text()).contains("合计 ¥119.60（货款 ¥119.60，包邮）");
    }

    @Test
    void an_order_is_shown_with_state_payment_and_total_as_the_chat_tells_them() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("/address " + ADDRESS);
        viewer.taps("对，就寄这里");
        assertThat(viewer.mine().getString("held[0].next")).isEqualTo("CONFIRM");
        assertThat(viewer.mine().getInt("held[0].shipping")).isEqualTo(800);
        viewer.says("/confirm");

        var order = viewer.mine().getMap("orders[0]");

        assertThat(order.keySet()).doesNotContain("deadline", "waybill");
        assertThat(order.get("status")).isEqualTo("CONFIRMED");
        assertThat(order.get("payment")).isEqualTo("UNPAID");
        assertThat(order.get("next")).isEqualTo("PAY");
        assertThat(order.get("goods")).isEqualTo(5980);
        assertThat(order.get("shipping")).isEqualTo(800);
        assertThat(order.get("recipient")).isEqualTo("张伟");
        assertThat(order.get("place")).isEqualTo("湖南省长沙市岳麓区麓山南路1号");
        assertThat(viewer.mine().getList("held")).isEmpty();
        assertThat(viewer.says("/orders").text())
                .contains(
                        "订单 " + order.get("number"),
                        "已确认，等打包",
                        "未付款",
                        "合计 ¥67.80（货款 ¥59.80，运费 ¥8.00）",
                        "张伟 湖南省长沙市岳麓区麓山南路1号");
    }

    @Test
    void who_waits_sees_the_place_in_the_queue() {
        var village = village();
        village.viewer().says("A5 x40");
        village.viewer().says("A5 x1");
        var last = village.viewer();
        last.says("A5 x2");

        assertThat(last.mine().getString("held[0].lines[0].state")).isEqualTo("WAITING");
        assertThat(last.mine().getInt("held[0].lines[0].waiting")).isEqualTo(2);
        assertThat(last.says("/cart").text()).contains("候补第 2 位");
    }

    @Test
    void what_ran_out_is_no_longer_kept() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        clock.forward(Duration.ofMinutes(16));
        viewer.says("/lineup");

        assertThat(viewer.mine().getList("held")).isEmpty();
        assertThat(viewer.mine().getString("orders[0].status")).isEqualTo("EXPIRED");
    }

    @Test
    void nobody_sees_what_another_has() {
        var village = village();
        var other = village().viewer();
        village.viewer().says("A1 x2");
        other.says("A2 x3");

        assertThat(village.viewer().mine().getList("held")).isEmpty();
        assertThat(other.mine().getList("held.lines.flatten().slot")).isEqualTo(List.of("A2"));
    }

    @Test
    void an_unknown_shop_has_nothing_of_anybody() {
        given().get("/chat/nobody/mine").then().statusCode(404).body("reason", equalTo("UNKNOWN_SHOP"));
    }
}
