package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** While it is asked whose goods come in, or which, orders are looked up as ever, and the question stays open. */
@QuarkusTest
class OrdersWhileGoodsComeTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"1001", "订单 1001", "查 1001", "1001到哪了", "order 1001", "张伟的订单", "查一下张伟"})
    void the_team_finds_an_order_while_a_grower_is_asked_for(String said) {
        var village = village();
        village.neighbour().says("A1 1");
        var owner = village.owner();
        owner.says("收货 香菇 50箱");
        owner.taps("新货：香菇");
        assertThat(owner.says(said).text()).as(said).contains("订单 1001", "A1 黄桃 1 箱");
        assertThat(owner.says("张桂花").text()).as(said).contains("收下了", "张桂花，香菇 50 箱");
    }

    @Test
    void a_number_that_is_asked_for_is_the_answer() {
        var village = village();
        village.neighbour().says("A1 1");
        var owner = village.owner();
        owner.says("收货 张桂花 黄桃");
        assertThat(owner.says("1001").text()).contains("收下了", "黄桃 1001 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天的订单", "今天的訂單", "today's orders"})
    void what_is_asked_of_orders_is_nobodys_name(String said) {
        var owner = village().owner();
        owner.says("收货 香菇 50箱");
        owner.taps("新货：香菇");
        assertThat(owner.says(said).text()).as(said).doesNotContain("货主");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "订单1001", "我的订单", "/orders", "my orders"})
    void a_grower_finds_her_own_order_while_she_is_asked_what_she_brings(String said) {
        var village = village();
        var grower = village.neighbour();
        grower.says("/start join_demo-grower-zhang");
        grower.says("A1 1");
        assertThat(grower.says("我明天送20箱来").labels()).contains("黄桃");
        assertThat(grower.says(said).text()).as(said).contains("订单 1001", "A1 黄桃 1 箱");
        assertThat(grower.says("黄桃").text()).as(said).contains("记下了", "20 箱 黄桃");
    }
}
