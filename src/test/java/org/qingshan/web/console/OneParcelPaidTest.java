package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** How the orders of one parcel are paid, and what of it comes back. */
@QuarkusTest
class OneParcelPaidTest extends OneParcelStory {
    @Test
    void what_is_free_together_gives_back_what_was_paid_for_shipping() {
        var village = village();
        var buyer = regular(village, "A1 x3");
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/received 1001 97.70");
        assertThat(buyer.says("A2 2斤").text())
                .contains("合计 ¥19.60（货款 ¥19.60，包邮）", "和上次那单 1001 一起寄，包邮。")
                .doesNotContain("运费只收一次");
        buyer.hears("订单 1001 的运费变了。合计 ¥89.70");
        assertThat(fees(village)).containsExactly(0L, 0L);
        buyer.says("/cancel 1002");
        assertThat(fees(village)).containsExactly(800L, 0L);
    }

    @Test
    void cash_on_delivery_is_for_the_parcel() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");

        assertThat(buyer.says("货到付款").text()).contains("1001", "1002", "货到付款，收货时付 ¥57.50");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "CASH_ON_DELIVERY");
    }

    @Test
    void what_joins_a_parcel_that_is_paid_at_the_door_is_paid_there_too() {
        var village = village();
        village.owner().says("/shop cod on");
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = regular(village, "A1");
        assertThat(buyer.says("货到付款").text()).contains("收货时付 ¥37.90");

        assertThat(buyer.says("A2 2斤").text()).contains("一起寄");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "CASH_ON_DELIVERY");
    }

    @Test
    void what_joins_a_parcel_that_is_not_paid_at_the_door_is_not_either() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        assertThat(statuses(village)).containsExactly("UNPAID", "UNPAID");
        buyer.taps("1002 分开寄");
        buyer.says("/pay 1001 cash");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "UNPAID");
        buyer.taps("1002 一起寄");
        assertThat(statuses(village)).containsExactly("CASH_ON_DELIVERY", "CASH_ON_DELIVERY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"收到1001的40，1002的17.5|4000|1750", "收到1001的30，1002的27.5|3000|2750", "收到1001的50，1002的10|5000|1000"})
    void what_each_is_said_to_have_got_is_booked_for_that_one_only(String said, long first, long second) {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        var asked = village.owner().says(said);
        assertThat(asked.labels()).as(said).hasSize(2);
        asked.labels().forEach(label -> village.owner().says(asked.behind(label)));
        assertThat(
                        rows.<Number>of(
                                village.key(),
                                "select p.received from payment p join orders o on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop order by o.number"))
                .as(said)
                .extracting(Number::longValue)
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "1001, 收到1001和1002的钱了",
        "1001, 收到1001的钱了",
        "1001, 收到1002的钱了",
        "1002, 收到1001和1002的钱了",
        "1002, 收到1001的钱了",
        "1002, 收到1002的钱了"
    })
    void one_payment_for_two_is_booked_once_though_one_of_them_is_off(String off, String said) {
        var village = village();
        var buyer = paidTogether(village);
        assertThat(buyer.says("取消 " + off).text()).contains("取消");

        var owner = village.owner();
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("1001、1002 是一笔付的，只记一次", "尾号1234", "要退");
        assertThat(asked.labels()).filteredOn(label -> label.contains("收到")).hasSize(1);
        var yes = said.contains("和") ? "订单 1001、1002 收到 ¥57.50" : "记下收到 ¥57.50";
        assertThat(owner.says(asked.behind(yes)).text()).contains("要退给买家");
        assertThat(booked(village)).isEqualTo(5750L);
        assertThat(toGoBack(village)).as("all of what was paid for it").containsExactly(Integer.valueOf(off));
        assertThat(proofs(village)).isZero();
        assertThat(owner.says("谁没付钱").text()).contains("没有人欠钱");
        assertThat(buyer.says("我付的钱").text()).contains("还要退你", "付清了");
        assertThat(owner.says(asked.behind(yes)).text()).doesNotContain("记下了：");
    }

    @Test
    void what_was_found_of_one_payment_for_two_is_not_looked_for_again() {
        var village = village();
        var buyer = paidTogether(village);
        buyer.says("取消 1001");
        var owner = village.owner();
        owner.says("收到1002的27.6");
        owner.taps("记下收到 ¥27.60");
        owner.says("收到1001的钱了");
        owner.taps("记下收到 ¥29.90");
        assertThat(booked(village)).isEqualTo(5750L);
        assertThat(proofs(village)).isZero();
    }

    @Test
    void what_is_said_later_of_one_payment_for_two_is_of_both() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        nextStream(village);
        buyer.says("A2 2斤");
        buyer.says("已付57.5");
        buyer.says("1001 已付 尾号1234");
        buyer.says("取消 1001");
        var owner = village.owner();
        assertThat(owner.says("收到1001和1002的钱了").text()).contains("1001、1002 是一笔付的，只记一次");
        owner.taps("订单 1001、1002 收到 ¥57.50");
        assertThat(booked(village)).isEqualTo(5750L);
    }

    /** Both of his orders by one transfer. */
    private Viewer paidTogether(Village village) {
        var buyer = regular(village, "A1");
        buyer.says("A2 2斤");
        assertThat(buyer.says("已付57.5 尾号1234").text()).contains("1001、1002", "请店家核对");
        return buyer;
    }

    @Test
    void what_is_said_to_be_paid_for_one_of_them_and_is_more_than_it_costs_is_named() {
        var village = village();
        var buyer = regular(village, "A1 x2");
        buyer.says("A3 x1");
        assertThat(buyer.says("1001付了80").text())
                .contains("比订单 1001 要付的 ¥67.80 多 ¥12.20", "一起寄的订单 1002")
                .doesNotContain("会退你");
        assertThat(buyer.taps("写错了，付的是 ¥67.80").text()).doesNotContain("多 ¥");
    }

    @Test
    void it_goes_back_where_the_other_is_said_to_be_paid_by_itself() {
        var buyer = regular(village(), "A1 x2");
        buyer.says("A3 x1");
        buyer.says("1002付了18.8");
        assertThat(buyer.says("1001付了80").text()).contains("比要付的 ¥67.80 多", "会退你");
        assertThat(buyer.says("我付的钱").text()).contains("多出来的 ¥12.20 店家会退你");
    }

    @Test
    void so_it_is_named_in_english_and_not_where_it_pays_for_all_of_them() {
        var village = village();
        var buyer = regular(village, "A1 x2");
        buyer.says("A3 x1");
        buyer.says("/language en");
        assertThat(buyer.says("paid 80 for 1001").text())
                .contains("¥12.20 more than the ¥67.80 due for order 1001", "counts for order 1002");
        var other = regular(village(), "A1 x2");
        other.says("A3 x1");
        other.says("/language en");
        assertThat(other.says("1001 paid 86.6").text()).doesNotContain("more than the");
    }

    private Object booked(Village village) {
        return rows.of(village.key(), "select sum(amount)::bigint from money_entry where shop_id = :shop")
                .get(0);
    }

    private List<Object> toGoBack(Village village) {
        return rows.of(
                village.key(),
                "select o.number from orders o join payment p on p.shop_id = o.shop_id and p.id = o.payment_id where o.shop_id = :shop and p.received - p.refunded + p.waived > p.amount and p.received > p.refunded");
    }

    private long proofs(Village village) {
        return rows.of(village.key(), "select id from payment where shop_id = :shop and proof_at is not null")
                .size();
    }

    private List<String> statuses(Village village) {
        return rows.of(village.key(), "select status from payment where shop_id = :shop order by id");
    }
}
