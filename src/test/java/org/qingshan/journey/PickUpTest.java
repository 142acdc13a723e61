package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** Who lives near comes for what he ordered: no address, no shipping fee, cash when he comes. */
@QuarkusTest
class PickUpTest extends Journey {
    private static final String PLACE = "村口大槐树，周六 9–12 点";

    @Inject
    Rows rows;

    private Village withPickUp() {
        var village = village();
        assertThat(village.owner().says("/shop").text()).contains("没有自提");
        assertThat(village.owner().says("/shop pickup " + PLACE).text()).contains("自提：" + PLACE);
        return village;
    }

    @Test
    void a_buyer_without_an_address_comes_for_it_pays_then_and_the_books_agree() {
        var village = withPickUp();
        var owner = village.owner();
        var buyer = village.viewer();
        assertThat(buyer.says("A1 x2").labels()).contains("自提（不收运费）");
        assertThat(buyer.taps("自提（不收运费）").text())
                .contains("订单 1001 自提，不收运费：" + PLACE)
                .contains("来取时付现金 ¥59.80")
                .doesNotContain("寄给")
                .doesNotContain("发货");
        assertThat(buyer.says("/status 1001").text())
                .contains("取货时付现金")
                .contains("自己来取：" + PLACE)
                .contains("合计 ¥59.80");
        assertThat(buyer.says("付款").text()).contains("来取时付现金 ¥59.80");

        assertThat(owner.says("/pack").text()).contains("自提").contains(PLACE);
        assertThat(owner.says("取走了 1001").text()).contains("还没打包");
        owner.says("/packed 1001");
        buyer.hears("订单 1001 打包好了，可以来取：" + PLACE + "。报订单号就行。请带现金 ¥59.80。");
        assertThat(owner.says("/ship 1001 YT7512345678901").text()).contains("买家自己来取的，不用发货");
        assertThat(owner.says("/delivered 1001").text()).contains("取走了 1001");
        assertThat(owner.says("取走了 1001").text()).contains("要收现金 ¥59.80").doesNotContain("交给买家了");
        assertThat(owner.says("取走了 1001 60").text()).contains("要收的现金变了");
        assertThat(owner.taps("收了 ¥59.80").text()).contains("交给买家了").contains("记下现金 ¥59.80");
        buyer.hears("付清了");
        buyer.hears("订单 1001 取走了");
        assertThat(owner.says("取走了 1001").text()).contains("已经");
        assertThat(buyer.says("/status 1001").text()).contains("已取走").contains("已付款");
        assertThat(rows.<Number>of(
                        village.key(), "select amount from money_entry where shop_id = :shop and reason = 'CASH'"))
                .extracting(Number::longValue)
                .containsExactly(5980L);
        assertThat(rows.<Number>of(village.key(), "select sum(amount) from ledger_entry where shop_id = :shop"))
                .extracting(Number::longValue)
                .containsExactly(5980L);
        assertThat(buyer.taps("都好").labels()).contains("5 星");
    }

    @Test
    void what_is_ordered_to_an_address_can_be_collected_instead_and_sent_after_all() {
        var village = withPickUp();
        var buyer = village.neighbour();
        assertThat(buyer.says("A1").text()).contains("¥37.90");
        assertThat(buyer.says("我自己来取吧").text())
                .contains("订单 1001 自提，不收运费")
                .contains("合计 ¥29.90")
                .contains("来取时付现金 ¥29.90");
        assertThat(buyer.says("A3").text()).contains("合计 ¥48.70");
        assertThat(buyer.says("/address use 1").text()).contains("¥56.70");
        assertThat(buyer.says("/status 1001").text()).contains("未付款").doesNotContain("自己来取");
        assertThat(buyer.says("自提 1001").text()).contains("合计 ¥48.70");
        assertThat(rows.<Number>of(
                        village.key(),
                        "select sum(amount) from ledger_entry where shop_id = :shop and kind = 'SHIPPING'"))
                .extracting(Number::longValue)
                .containsExactly(0L);
    }

    @Test
    void who_has_paid_before_brings_no_money_and_a_proof_is_looked_at_first() {
        var village = withPickUp();
        var owner = village.owner();
        owner.says("/shop pay 微信 qingshan");
        var buyer = village.viewer();
        buyer.says("A1");
        buyer.says("自提");
        assertThat(buyer.says("付款").text()).contains("来取时付现金 ¥29.90。想先付也行").contains("微信 qingshan");
        buyer.says("已付 29.90 尾号1234");
        owner.says("/packed 1001");
        assertThat(buyer.hears("可以来取").text()).doesNotContain("带现金");
        assertThat(owner.says("取走了 1001").text()).contains("没有记现金").contains("核对");
        assertThat(rows.<Number>of(village.key(), "select amount from money_entry where shop_id = :shop"))
                .isEmpty();
    }

    @Test
    void what_is_due_by_another_sum_than_the_packer_saw_is_not_booked() {
        var village = withPickUp();
        var owner = village.owner();
        var buyer = village.viewer();
        buyer.says("A1 x2");
        buyer.says("自提");
        owner.says("/packed 1001");
        var asked = owner.says("取走了 1001");
        assertThat(asked.text()).contains("¥59.80");
        buyer.says("已付 10 尾号1234");
        assertThat(owner.says(asked.behind("收了 ¥59.80")).text()).contains("要收的现金变了");
        assertThat(rows.<Number>of(village.key(), "select amount from money_entry where shop_id = :shop"))
                .isEmpty();
    }

    @Test
    void who_has_it_sent_after_all_is_waited_for_anew_before_anything_is_released() {
        var village = withPickUp();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop unpaid off 24");
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("自提");
        clock.forward(Duration.ofHours(30));
        buyer.says("/address use 1");
        clock.forward(Duration.ofHours(23));
        village.neighbour().says("A3");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("货让给别人了"));
        clock.forward(Duration.ofHours(2));
        buyer.hears("货让给别人了");
    }

    @Test
    void who_does_not_come_is_cancelled_by_the_team_and_is_forgotten_then() {
        var village = withPickUp();
        var owner = village.owner();
        var buyer = village.viewer();
        buyer.says("A1 x2");
        buyer.says("自提");
        owner.says("/packed 1001");
        assertThat(buyer.says("/forget yes").text()).contains("打包好了等你来取");
        assertThat(village.neighbour().says("没来取 1001").text()).doesNotContain("货可以再卖");
        assertThat(owner.says("没来取 1001").text()).contains("订单 1001 没来取，取消了，货可以再卖");
        assertThat(owner.says("没来取 1001").text()).contains("取消");
        Awaitility.await()
                .until(() -> rows.<Number>of(
                                        village.key(),
                                        "select count(*) from buyer where shop_id = :shop and forgotten_at is not null")
                                .get(0)
                                .intValue()
                        == 1);
        assertThat(rows.<String>of(village.key(), "select status from orders where shop_id = :shop"))
                .containsExactly("CANCELLED");
        assertThat(rows.<Number>of(village.key(), "select sum(sold) from lineup_item where shop_id = :shop"))
                .allMatch(sold -> sold.intValue() == 0);
    }

    @Test
    void what_was_not_paid_at_the_stall_stays_due() {
        var village = withPickUp();
        var buyer = village.viewer();
        buyer.says("A1");
        buyer.says("自提");
        village.owner().says("/packed 1001");
        assertThat(village.owner().says("取走了 1001 没收钱").text()).contains("还有 ¥29.90 没收");
        assertThat(village.owner().says("取走了 1001 什么").text()).contains("这样发");
    }

    @Test
    void a_shop_that_sends_everything_says_so_and_one_that_stops_keeps_what_was_agreed() {
        var village = village();
        var buyer = village.viewer();
        assertThat(buyer.says("A1").labels()).doesNotContain("自提（不收运费）");
        assertThat(buyer.says("自提").text()).contains("这家店没有自提");
        village.owner().says("/shop pickup " + PLACE);
        buyer.says("自提");
        village.owner().says("/shop 自提 关");
        assertThat(buyer.says("A3").text()).contains("自提").contains("¥48.70");
        assertThat(village.viewer().says("自提").text()).contains("没有自提");
        village.owner().says("/packed 1001");
        buyer.hears("可以来取：" + PLACE);
        assertThat(village.neighbour().says("取走了 1001").text()).doesNotContain("交给");
    }

    @Test
    void in_english() {
        var village = withPickUp();
        var buyer = village.foreigner();
        buyer.says("A1 2");
        assertThat(buyer.says("I'll pick it up").text())
                .contains("Order 1001 is for pick-up, no shipping fee: " + PLACE)
                .contains("Pay ¥59.80 in cash when you come");
        assertThat(buyer.says("/status").text()).contains("cash at pick-up");
    }

    @Test
    void whoever_refuses_doubts_or_asks_is_told_what_it_is_and_chooses_by_the_button() {
        var village = withPickUp();
        var ordered = village.neighbour();
        ordered.says("A1");
        for (var said : List.of("寄快递还是自己取", "可以自提还是只能寄", "自提太远了", "自提不方便", "如果自提呢", "去村里自己取远不远", "自己取太麻烦了")) {
            var answer = ordered.says(said);
            assertThat(answer.text()).as(said).contains("不收运费：" + PLACE).doesNotContain("订单 1001");
            assertThat(answer.labels()).as(said).containsExactly("自提（不收运费）");
            assertThat(ordered.says("/status 1001").text())
                    .as(said)
                    .contains("张伟")
                    .doesNotContain("自己来取");
        }
        assertThat(ordered.taps("自提（不收运费）").text()).contains("订单 1001 自提");

        var abroad = village.foreigner();
        abroad.says("A1");
        for (var said : List.of(
                "pickup is too far",
                "do I have to pick it up",
                "please don't make me pick it up",
                "maybe I will pick it up",
                "what if I pick it up",
                "can my son pick it up")) {
            var answer = abroad.says(said);
            assertThat(answer.text()).as(said).contains("no shipping fee: " + PLACE);
            assertThat(answer.labels()).as(said).hasSize(1);
            assertThat(abroad.says("/cart").text()).as(said).contains("Your cart");
        }
        assertThat(abroad.says("I'll pick it up tomorrow").text()).contains("1002");
        assertThat(abroad.says("/status 1002").text()).contains(PLACE);
    }
}
