package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What was cancelled is brought back into the parcel that it was in; where it cannot be, the page says so before anybody tries. */
@QuarkusTest
class BringingBackTest extends PaymentStory {

    private static String anew(Hosting desk, int number) {
        return given().cookie("qs_console", desk.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", desk.token())
                .post("/console/orders/" + number + "/anew")
                .asString();
    }

    private List<String> parcels(Village village) {
        return rows.of(
                village.key(),
                "select o.number || ' ' || o.status || ' ' || o.shipping_fee || coalesce(' in ' || f.number, '') from orders o"
                        + " left join orders f on f.shop_id = o.shop_id and f.id = o.first_id"
                        + " where o.shop_id = :shop order by o.number");
    }

    @Test
    void what_was_cancelled_for_its_buyer_lies_with_the_others_again_and_one_fee_is_paid() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        nextStream(village, "第三场");
        buyer.says("A3 一袋");
        assertThat(parcels(village))
                .containsExactly("1001 CONFIRMED 800", "1002 CONFIRMED 0 in 1001", "1003 CONFIRMED 0 in 1001");

        village.owner().says("/cancel 1001 缺货");
        assertThat(parcels(village))
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 0", "1003 CONFIRMED 0 in 1002");
        village.owner().says("/cancel 1001 anew");

        assertThat(parcels(village))
                .containsExactly("1001 CONFIRMED 800", "1002 CONFIRMED 0 in 1001", "1003 CONFIRMED 0 in 1001");
        assertThat(buyer.hears("订单 1001 恢复了").text()).contains("和 1002、1003 一起寄，运费只收一次");
        assertThat(buyer.says("/status 1001").text()).contains("和 1002、1003 一起寄");
        assertThat(village.joined("packer").says("/pack").text()).contains("还有 1 单要打");
    }

    @Test
    void where_the_other_one_has_borne_the_fee_since_it_does_so_no_more() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        buyer.says("取消 1001");
        assertThat(parcels(village)).containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 800");

        village.owner().says("/cancel 1001 anew");

        assertThat(parcels(village)).containsExactly("1001 CONFIRMED 800", "1002 CONFIRMED 0 in 1001");
        assertThat(buyer.hears("订单 1002").text()).contains("¥19.60");
        assertThat(rows
                        .<Number>of(
                                village.key(),
                                "select sum(amount) from ledger_entry where shop_id = :shop group by order_id order by order_id")
                        .stream()
                        .map(Number::longValue))
                .containsExactly(29_90L + 8_00, 19_60L);
    }

    @Test
    void once_it_is_back_nothing_is_promised_of_being_without_it() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        village.owner().says("/cancel 1001 缺货");
        village.owner().says("/cancel 1001 anew");
        assertThat(promises(village)).isEmpty();

        buyer.says("取消 1001");
        assertThat(parcels(village))
                .as("by its buyer's choice")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 800");
    }

    @Test
    void of_two_that_were_cancelled_each_promise_lasts_until_that_one_is_back() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        nextStream(village, "第三场");
        buyer.says("A3 一袋");
        village.owner().says("/cancel 1001 缺货");
        village.owner().says("/cancel 1002 缺货");
        assertThat(parcels(village)).containsExactly("1001 CANCELLED 0", "1002 CANCELLED 0", "1003 CONFIRMED 0");

        village.owner().says("/cancel 1002 anew");
        assertThat(parcels(village))
                .as("as it was with 1001 cancelled")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 0", "1003 CONFIRMED 0 in 1002");
        village.owner().says("/cancel 1001 anew");
        assertThat(parcels(village))
                .containsExactly("1001 CONFIRMED 800", "1002 CONFIRMED 0 in 1001", "1003 CONFIRMED 0 in 1001");
        assertThat(promises(village)).isEmpty();
    }

    @Test
    void which_of_two_was_cancelled_first_makes_no_difference_to_what_is_brought_back() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        nextStream(village, "第三场");
        buyer.says("A3 一袋");
        village.owner().says("/cancel 1002 缺货");
        village.owner().says("/cancel 1001 缺货");

        village.owner().says("/cancel 1002 anew");
        assertThat(parcels(village))
                .as("as it was with 1001 cancelled")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 0", "1003 CONFIRMED 0 in 1002");
        village.owner().says("/cancel 1001 anew");
        assertThat(parcels(village))
                .containsExactly("1001 CONFIRMED 800", "1002 CONFIRMED 0 in 1001", "1003 CONFIRMED 0 in 1001");
        assertThat(promises(village)).isEmpty();
    }

    @Test
    void what_comes_back_before_the_other_promises_it_nothing_any_more() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        village.owner().says("/cancel 1002 缺货");
        village.owner().says("/cancel 1001 缺货");
        village.owner().says("/cancel 1001 anew");
        buyer.says("取消 1001");
        village.owner().says("/cancel 1002 anew");

        assertThat(parcels(village))
                .as("1001 is missing by its buyer's choice")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 800");
    }

    @Test
    void a_promise_that_was_made_while_another_held_lasts_no_longer_than_its_own_cause() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        village.owner().says("/cancel 1001 缺货");
        nextStream(village, "第三场");
        buyer.says("A3 一袋");
        assertThat(parcels(village))
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 0", "1003 CONFIRMED 800 in 1002");
        village.owner().says("/cancel 1003 缺货");
        assertThat(parcels(village)).containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 0", "1003 CANCELLED 0");

        village.owner().says("/cancel 1001 anew");
        buyer.says("取消 1001");
        assertThat(parcels(village))
                .as("with 1003 there, and without 1001 by its buyer's choice, 1002 would bear the fee")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 800", "1003 CANCELLED 0");
    }

    /** 1002 and then 1003 lie with 1001 and are cancelled by the shop. */
    private Viewer withTwoThatCameLater(Village village) {
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        village.owner().says("/cancel 1002 缺货");
        nextStream(village, "第三场");
        buyer.says("A3 一袋");
        village.owner().says("/cancel 1003 缺货");
        return buyer;
    }

    @Test
    void what_comes_back_to_another_in_its_parcel_promises_nothing_any_more_to_what_was_cancelled_before() {
        var village = village();
        var buyer = withTwoThatCameLater(village);
        village.owner().says("/cancel 1003 anew");
        buyer.says("取消 1003");
        buyer.says("取消 1001");
        village.owner().says("/cancel 1002 anew");

        assertThat(parcels(village))
                .as("both are missing by their buyer's choice")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 800", "1003 CANCELLED 0");
    }

    @Test
    void what_comes_back_alone_promises_nothing_any_more_to_what_was_cancelled_before() {
        var village = village();
        var buyer = withTwoThatCameLater(village);
        buyer.says("取消 1001");
        village.owner().says("/cancel 1003 anew");
        buyer.says("取消 1003");
        village.owner().says("/cancel 1002 anew");

        assertThat(parcels(village))
                .as("both are missing by their buyer's choice")
                .containsExactly("1001 CANCELLED 0", "1002 CONFIRMED 800", "1003 CANCELLED 0");
    }

    @Test
    void what_its_buyer_wants_apart_stays_apart() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village, "第二场");
        buyer.says("A2 2斤");
        buyer.says("/apart 1002");
        village.owner().says("/cancel 1001 缺货");
        village.owner().says("/cancel 1001 anew");

        assertThat(parcels(village)).containsExactly("1001 CONFIRMED 800", "1002 CONFIRMED 800");
    }

    @Test
    void nothing_is_sold_anew_to_who_is_blocked() {
        var village = village();
        buyer(village);
        village.owner().says("/cancel 1001 恶意下单");
        village.owner().says("拉黑 1001");
        var desk = console(village.owner());

        assertThat(page(desk, "/1001")).contains("买家被拉黑了").doesNotContain("照原样再给他");
        assertThat(anew(desk, 1001)).contains("被拉黑了，没有恢复");
        assertThat(village.owner().says("/cancel 1001 anew").text()).contains("被拉黑了，没有恢复");
        village.owner().says("解除拉黑 1001");
        assertThat(page(desk, "/1001")).contains("照原样再给他");
        anew(desk, 1001);
        assertThat(parcels(village)).containsExactly("1001 CONFIRMED 800");
    }

    @Test
    void what_a_later_stream_has_sold_out_of_the_lots_is_not_offered() {
        var village = village();
        buyer(village).says("取消 1001");
        nextStream(village, "第二场");
        village.neighbour().says("A1 x200");
        var desk = console(village.owner());

        assertThat(page(desk, "/1001")).contains("货不够了").doesNotContain("照原样再给他");
        assertThat(anew(desk, 1001)).contains("货现在不够了");
    }

    @Test
    void who_has_ordered_otherwise_meanwhile_is_sent_there_and_nothing_is_offered() {
        var village = village();
        var buyer = buyer(village);
        village.owner().says("/cancel 1001 缺货");
        buyer.says("A3 一袋");
        var desk = console(village.owner());

        assertThat(page(desk, "/1001")).contains("另有订单 1002").doesNotContain("照原样再给他");
        assertThat(page(desk, "/1001?lang=en")).contains("another order of that stream, 1002");
    }

    @Test
    void where_nothing_is_sent_any_more_nothing_is_offered() {
        var village = village();
        buyer(village);
        village.owner().says("/cancel 1001 送不到");
        village.owner().says("/shop undeliverable 湖南");
        var desk = console(village.owner());

        assertThat(page(desk, "/1001")).contains("现在不送到他那里了").doesNotContain("照原样再给他");
    }
}
