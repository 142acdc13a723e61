package org.qingshan.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

@QuarkusTest
class OrdersTest {
    @Inject
    Market market;

    @Test
    void a_confirmed_order_has_the_fields_of_the_contract_and_no_others() {
        var stall = market.stall();
        stall.buy("小红", "A1 x2");

        var order = stall.asProgram().get("/orders/1001").jsonPath();

        assertThat(order.getMap(""))
                .containsOnly(
                        Map.entry("number", 1001),
                        Map.entry("status", "CONFIRMED"),
                        Map.entry("payment", "UNPAID"),
                        Map.entry("buyer", "小红"),
                        Map.entry(
                                "lines",
                                List.of(Map.of("slot", "A1", "name", "黄桃", "quantity", 2, "unit", "箱", "price", 2990))),
                        Map.entry("shippingFee", 800),
                        Map.entry("total", 6780),
                        Map.entry("recipient", "张三"),
                        Map.entry("phone", "+8613812345678"),
                        Map.entry("address", "湖南省长沙市岳麓区麓山南路1号"),
                        entry("parcel", null));
        assertThat(stall.asProgram().get("/orders").jsonPath().getList("")).containsExactly(order.getMap(""));
    }

    @Test
    void a_cart_has_what_is_held_and_nothing_of_an_address() {
        var stall = market.stall();
        stall.say("小红", "A2 1.5斤");

        stall.asProgram()
                .get("/orders/1001")
                .then()
                .body("status", is("OPEN"))
                .body("lines[0].quantity", is(1.5f))
                .body("shippingFee", is(0))
                .body("total", is(1470))
                .body("recipient", nullValue())
                .body("phone", nullValue())
                .body("address", nullValue());
    }

    @Test
    void claims_of_the_same_at_the_same_price_are_one_line() {
        var stall = market.stall();
        stall.say("小红", "A1 x1");
        stall.say("小红", "A2 1斤");
        stall.say("小红", "A1 x2");
        stall.sending("{\"price\":2590}").patch("/stream/lineup/A1");
        stall.say("小红", "A1 x1");

        var lines = stall.asProgram().get("/orders/1001").jsonPath();
        assertThat(lines.getList("lines.slot")).containsExactly("A1", "A2", "A1");
        assertThat(lines.getList("lines.quantity")).isEqualTo(List.of(3, 1, 1));
        assertThat(lines.getList("lines.price")).isEqualTo(List.of(2990, 980, 2590));
        assertThat(lines.getInt("total")).isEqualTo(3 * 2990 + 980 + 2590);
    }

    @Test
    void what_waits_or_was_given_back_is_no_line() {
        var stall = market.stall();
        stall.say("小红", "A1 x19");
        stall.say("小明", "A1 x3");
        stall.say("小刚", "A2 2斤");
        stall.say("小刚", "A2 不要了");

        var orders = stall.asProgram().get("/orders").jsonPath();
        assertThat(orders.getList("lines.quantity")).isEqualTo(List.of(List.of(19), List.of(1), List.of()));
        assertThat(orders.getList("status")).containsExactly("OPEN", "OPEN", "CANCELLED");
    }

    @Test
    void orders_are_found_by_status() {
        var stall = market.stall();
        stall.say("小红", "A1 x1");
        stall.buy("小明", "A1 x1");

        assertThat(numbers(stall, "?status=CONFIRMED")).containsExactly(1002);
        assertThat(numbers(stall, "?status=open")).containsExactly(1001);
        assertThat(numbers(stall, "?status=SHIPPED")).isEmpty();
        assertThat(numbers(stall, "?status=")).containsExactly(1001, 1002);
        assertThat(numbers(stall, "?status=OPEN&status=CONFIRMED")).containsExactly(1001, 1002);
        assertThat(numbers(stall, "?status=SHIPPED, confirmed")).containsExactly(1002);
    }

    @Test
    void orders_are_found_by_what_is_in_them() {
        var stall = market.stall();
        stall.say("小红", "A1 x1");
        stall.say("小明", "A2 1斤");
        stall.say("小明", "A1 x1");
        stall.say("小刚", "A2 1斤");
        stall.say("小刚", "A2 不要了");

        assertThat(numbers(stall, "?slot=A1")).containsExactly(1001, 1002);
        assertThat(numbers(stall, "?slot=a2")).containsExactly(1002);
        assertThat(numbers(stall, "?slot=A1&slot=A2")).containsExactly(1001, 1002);
        assertThat(numbers(stall, "?slot=a1,a2")).containsExactly(1001, 1002);
        assertThat(numbers(stall, "?slot=Ａ２")).as("as in the chat").containsExactly(1002);
        assertThat(numbers(stall, "?slot=")).containsExactly(1001, 1002, 1003);
    }

    @Test
    void a_slot_that_never_was_is_none_that_nobody_ordered_from() {
        var stall = market.stall();
        stall.say("小红", "A1 x1");

        assertThat(numbers(stall, "?slot=A2")).isEmpty();
        for (var query : List.of("slot=B9", "slot=A1&slot=B9", "slot=A1,B9")) {
            stall.asProgram()
                    .get("/orders?" + query)
                    .then()
                    .statusCode(400)
                    .body("reason", is("INVALID_PARAMETER"))
                    .body("field", is("slot"))
                    .body("detail", containsString("B9"));
        }
    }

    @Test
    void orders_come_by_number_and_at_most_two_hundred_at_once() {
        var stall = market.stall();
        var claims = IntStream.range(0, 203)
                .mapToObj(i -> CompletableFuture.runAsync(() -> stall.say("买家" + i, "A2 1斤")))
                .toList();
        claims.forEach(CompletableFuture::join);

        var first = numbers(stall, "");
        assertThat(first).hasSize(200).isSorted().startsWith(1001).endsWith(1200);
        assertThat(numbers(stall, "?after=1200")).containsExactly(1201, 1202, 1203);
        assertThat(numbers(stall, "?after=1203")).isEmpty();
        assertThat(numbers(stall, "?after=1200&status=OPEN")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=LOST",
                "status=OPEN&status=LOST",
                "status=OPEN,LOST",
                "status=%20",
                "after=x",
                "after=99999999999",
                "after=-1",
                "after=%20",
                "after=1001&after=1002",
                "slot=A\0",
                "slot=%20"
            })
    void a_question_that_means_nothing_is_refused_by_parameter(String query) {
        market.stall()
                .asProgram()
                .urlEncodingEnabled(!query.contains("%"))
                .get("/orders?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("reason", is("INVALID_PARAMETER"))
                .body("field", is(query.split("=")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002", "0", "abc", "-1", "99999999999"})
    void an_order_that_is_not_there_is_not_found(String number) {
        var stall = market.stall();
        stall.say("小红", "A1 x1");

        stall.asProgram()
                .get("/orders/" + number)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("reason", is("UNKNOWN_ORDER"));
    }

    @Test
    void orders_of_two_shops_never_mix_though_all_their_numbers_are_the_same() {
        var one = market.stall();
        var other = market.stall();
        one.buy("小红", "A1 x2");
        other.buy("小明", "A1 x3");
        other.say("小明", "A2 1斤");
        one.say("小红", "A2 2斤");

        assertThat(quantities(one)).containsExactly(2, 2);
        assertThat(quantities(other)).containsExactly(3, 1);
        assertThat(one.asProgram().get("/orders").jsonPath().getList("buyer")).containsExactly("小红");
        assertThat(other.<Integer>of("A1", "sold")).isEqualTo(3);
    }

    @Test
    void nobody_on_the_way_keeps_names_and_addresses() {
        var stall = market.stall();

        assertThat(stall.asProgram().get("/orders").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_cart_whose_address_is_known_says_what_it_would_cost() {
        var stall = market.stall();
        stall.say("小红", "A1 x2");
        stall.say("小红", "/address 张三 13812345678 湖南省长沙市岳麓区麓山南路1号");
        stall.say("小红", "对");

        stall.asProgram()
                .get("/orders/1001")
                .then()
                .body("status", is("OPEN"))
                .body("shippingFee", is(800))
                .body("total", is(6780));
    }

    private static List<Integer> quantities(Stall stall) {
        List<Integer> all = new ArrayList<>();
        stall.asProgram()
                .get("/orders")
                .jsonPath()
                .<List<Integer>>getList("lines.quantity")
                .forEach(all::addAll);
        return all;
    }

    private static List<Integer> numbers(Stall stall, String query) {
        return stall.asProgram().get("/orders" + query).jsonPath().getList("number");
    }

    private static Map.Entry<String, Object> entry(String key, Object value) {
        return new java.util.AbstractMap.SimpleEntry<>(key, value);
    }

    @Test
    void a_cart_of_somebody_with_an_address_has_the_fee_that_he_was_told() {
        var stall = market.stall();
        stall.buy("小红", "A1 x1");
        stall.sending("{\"price\":0}")
                .patch("/stream/lineup/A1")
                .then()
                .statusCode(400)
                .body("reason", is("INVALID_FIELD"))
                .body("field", is("price"));
        stall.say("小红", "A1 x1");

        stall.asProgram().get("/orders/1001").then().body("shippingFee", is(800));
    }
}
