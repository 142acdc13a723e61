package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.parcel.Parcel;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A parcel that was sent and is brought back: refused at the door, or nobody at home. */
@QuarkusTest
class ComeBackTest extends SettlingStory {
    @Inject
    Rows rows;

    /** A parcel for which the courier is to be paid. */
    private Viewer sentOnDelivery(Village village, String claim) {
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says(claim);
        buyer.says("货到付款");
        send(village, 1001);
        return buyer;
    }

    private static void send(Village village, int number) {
        village.owner().says("/packed " + number);
        village.owner().says("/ship " + number + " YT751234567" + number);
    }

    private String status(Village village, int number) {
        return rows.<String>of(village.key(), "select status from orders where shop_id = :shop and number = " + number)
                .get(0);
    }

    /** What of a lot is sold, the demo's goods in the order of their slots. */
    private List<Integer> sold(Village village) {
        return rows
                .<Number>of(village.key(), "select sold from lineup_item where shop_id = :shop order by slot")
                .stream()
                .map(Number::intValue)
                .toList();
    }

    private List<Long> waived(Village village) {
        return rows
                .<Number>of(
                        village.key(),
                        "select amount - waived - received from payment where shop_id = :shop order by id")
                .stream()
                .map(Number::longValue)
                .toList();
    }

    @Test
    void what_was_refused_at_the_door_is_owed_by_nobody_and_can_be_sold_again() {
        var village = village();
        var owner = village.owner();
        var buyer = sentOnDelivery(village, "A3 x2");
        assertThat(sold(village).get(2)).isEqualTo(2);

        var asked = owner.says("退回来了 1001");
        assertThat(asked.text())
                .contains("订单 1001 退回来了？", "张伟", "A3 红糖 2 袋", "发货 1001 新单号")
                .doesNotContain("只有几样");
        assertThat(status(village, 1001))
                .as("nothing happens before somebody has said what it is like")
                .isEqualTo("SHIPPED");
        assertThat(owner.taps("还能卖").text())
                .contains("订单 1001 记为退回，买家不用再付钱", "放回去了，正在卖：A3 红糖 2 袋。")
                .doesNotContain("不能卖了", "收款");
        buyer.hears("订单 1001 的包裹退回店里了。这一单不用付了。");

        assertThat(status(village, 1001)).isEqualTo("RETURNED");
        assertThat(sold(village).get(2)).isZero();
        assertThat(waived(village)).containsExactly(0L);
        assertThat(buyer.says("/status 1001").text()).contains("退回店里了").doesNotContain("货到付款", "未付款");
        assertThat(buyer.says("付款").text()).doesNotContain("1001");
        assertThat(owner.says("退回来了 1001 都能卖").text()).isEqualTo("订单 1001 已经退回店里了。");
        assertThat(owner.says("/ship 1001 YT7512345999999").text()).isEqualTo("订单 1001 已经退回店里了。");
        assertThat(owner.says("签收 1001").text()).isEqualTo("订单 1001 已经退回店里了。");
        assertThat(buyer.says("A3 x1").text()).contains("1002");
    }

    @Test
    void what_cannot_be_sold_again_is_the_shops_loss_and_its_grower_is_paid() {
        var village = village();
        var grower = zhang(village);
        sentOnDelivery(village, "A1 x2");
        end(village);
        village.owner().says("/settle");
        var owed = owedTo(village, "张桂花");
        assertThat(owed).isPositive();

        village.owner().says("1001拒收了，货回来了");
        assertThat(village.owner().taps("不能卖了").text()).contains("不能卖了：A1 黄桃 2 箱。");
        assertThat(owedTo(village, "张桂花")).isEqualTo(owed);
        assertThat(waived(village)).containsExactly(0L);
        assertThat(grower.says("/mine").text()).contains("发出 2");
    }

    @Test
    void of_what_is_sold_again_after_the_reckoning_its_grower_is_not_paid() {
        var village = village();
        zhang(village);
        sentOnDelivery(village, "A1 x2，A3 x1");
        end(village);
        village.owner().says("/settle");
        var owed = owedTo(village, "张桂花");

        var asked = village.owner().says("/returned 1001");
        assertThat(asked.text()).contains("只有几样能卖，就写编号：退回来了 1001 A1");
        assertThat(village.owner().says("退回来了 1001 A9").text()).contains("没看懂「a9」", "点按钮");
        assertThat(village.owner().says("退回来了 1001 A1不能卖").text()).contains("没看懂「不能卖」");
        assertThat(village.owner().says("退回来了 1001 黄桃").text()).contains("放回库存：A1 黄桃 2 箱。", "不能卖了：A3 红糖 1 袋。");
        assertThat(owedTo(village, "张桂花")).isLessThan(owed);
        assertThat(waived(village)).containsExactly(0L);
    }

    @Test
    void two_orders_in_one_parcel_come_back_together() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        end(village);
        village.owner().says("/live 第二场");
        buyer.says("A3 x2");
        send(village, 1001);

        assertThat(village.owner().says("退回来了 1002").text()).contains("订单 1001、1002", "A1 黄桃", "A3 红糖");
        village.owner().taps("还能卖");
        assertThat(status(village, 1001)).isEqualTo("RETURNED");
        assertThat(status(village, 1002)).isEqualTo("RETURNED");
        assertThat(waived(village)).containsExactly(0L, 0L);
        assertThat(rows.<String>of(village.key(), "select distinct state from order_line where shop_id = :shop"))
                .containsExactly("RELEASED");
        assertThat(rows.<Number>of(village.key(), "select sum(sold) from lot where shop_id = :shop")
                        .get(0)
                        .intValue())
                .isZero();
    }

    @Test
    void only_what_is_on_its_way_comes_back() {
        var village = village();
        var owner = village.owner();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        assertThat(owner.says("退回来了 1001").text()).isEqualTo("订单 1001 还没发货，没有什么可退回的。");
        assertThat(owner.says("退回来了").text()).contains("这样发：退回来了 1001").doesNotContain("1002");
        assertThat(owner.says("退回来了 4711").text()).contains("4711");
        send(village, 1001);
        assertThat(owner.says("退回来了 1001").text()).contains("还能卖");
        assertThat(buyer.says("退回来了 1001").text()).doesNotContain("退回来了？", "记为退回", "还能卖");
        for (var said : List.of("1001 退回来了", "1001 is back", "退回来了 1001")) {
            assertThat(zhang(village).says(said).text()).as(said).doesNotContain("退回来了？", "come back?", "还能卖");
        }
        owner.says("签收 1001");
        assertThat(owner.says("退回来了 1001").text()).contains("已经送到了，不能再记成退回");
        assertThat(status(village, 1001)).isEqualTo("DELIVERED");
    }

    @Test
    void what_was_lost_on_the_way_is_not_among_what_somebody_has() {
        var village = village();
        village.owner().says("/limit A3 2");
        var buyer = sentOnDelivery(village, "A3 x2");
        village.owner().says("快递把1001退回来了");
        village.owner().taps("不能卖了");
        assertThat(buyer.says("A3 x2").text()).contains("1002").doesNotContain("每人限");
        assertThat(village.owner().says("/sales").text()).contains("已确认订单 1 个");
    }

    @Test
    void who_waits_gets_what_comes_back() {
        var village = village();
        village.owner().says("/stock A3 2");
        sentOnDelivery(village, "A3 x2");
        var next = village.viewer();
        assertThat(next.says("A3").text()).contains("排");
        village.owner().says("退回来了 1001 都能卖");
        next.hears("A3");
        assertThat(rows.<String>of(village.key(), "select state from order_line where shop_id = :shop order by id"))
                .contains("RELEASED", "HELD")
                .doesNotContain("WAITING");
    }

    @Test
    void nothing_is_noted_over_a_box_that_has_arrived_a_proof_or_another_waybill() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = village.neighbour();
        buyer.says("A3 x2");
        send(village, 1001);
        var owner = village.owner();
        var asked = owner.says("退回来了 1001");
        owner.says("/ship 1001 YT7599999999999");
        assertThat(owner.says(asked.behind("不能卖了")).text()).contains("单号换过了");
        assertThat(status(village, 1001)).isEqualTo("SHIPPED");

        in(village, () -> Parcel.update("deliveredAt = ?1", clock.now()));
        assertThat(owner.says("退回来了 1001").text()).contains("第 1 箱已经送到了");
        in(village, () -> Parcel.update("deliveredAt = null"));
        buyer.says("已付 45.60 尾号1234");
        assertThat(owner.says("退回来了 1001").text()).contains("买家说付过，还没核对");
        assertThat(status(village, 1001)).isEqualTo("SHIPPED");
    }

    @Test
    void who_has_paid_after_all_says_so_once_the_parcel_is_back() {
        var village = village();
        var buyer = sentOnDelivery(village, "A3 x2");
        village.owner().says("退回来了 1001 都不能卖了");
        assertThat(buyer.says("已付 45.60 尾号1234").text()).contains("店家查到了就退给你");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .containsExactly("PROOF_SENT");
        assertThat(buyer.says("/forget yes").text()).contains("1001");
    }

    @Test
    void an_english_packer_and_buyer_read_the_same() {
        var village = village();
        village.owner().says("/shop cod on");
        var packer = village.foreigner();
        packer.says("/start join_demo-packer");
        var buyer = village.foreigner();
        buyer.says("two bags of brown sugar");
        buyer.says("Jane Doe, 13800138000, 湖南省长沙市岳麓区麓山路1号");
        buyer.says("confirm");
        buyer.says("cash on delivery");
        send(village, 1001);
        assertThat(packer.says("1001 came back").text())
                .contains("Did order 1001 come back?", "A3 Brown sugar 2 bags", "/ship 1001 NEW-WAYBILL");
        assertThat(packer.says("/returned 1001 the brown sugar").text()).contains("I do not understand \"the\"");
        assertThat(packer.says("/returned 1001 brown sugar can be sold again").text())
                .contains("Back on sale: A3 Brown sugar 2 bags.");
        buyer.hears("The parcel of order 1001 has come back to the shop.");
    }
}
