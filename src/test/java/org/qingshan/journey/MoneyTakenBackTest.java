package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What was noted by mistake goes out of the books once, whole, and only what whoever says so has noted. */
@QuarkusTest
class MoneyTakenBackTest extends Journey {
    @Inject
    Rows rows;

    private Village village;
    private Viewer buyer;
    private Viewer host;

    @BeforeEach
    void one() {
        village = village();
        buyer = village.neighbour();
        buyer.says("A1 x2");
        host = village.joined("host");
    }

    private String noted(Viewer who, int number, String sum) {
        var yes = who.says("收到" + number + "的" + sum).behind("记下收到 ¥" + sum);
        who.says(yes);
        return yes;
    }

    @Test
    void a_spent_button_does_nothing_to_what_has_truly_come_since() {
        var noted = noted(host, 1001, "67.80");
        var never = host.says("1001的钱记错了").behind("¥67.80 没到，撤掉");
        host.says(never);
        assertThat(host.says(noted).text()).as("spent").doesNotContain("订单 1001 收到 ¥67.80");
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥67.80");
        noted(host, 1001, "67.80");
        assertThat(host.says(never).text()).doesNotContain("撤掉了", "退款");
        assertThat(buyer.says("我付的钱").text()).contains("¥67.80").doesNotContain("还要付");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void a_second_tap_is_told_that_it_is_decided_and_nothing_of_refunds() {
        noted(host, 1001, "67.80");
        var never = host.says("1001的钱记错了").behind("¥67.80 没到，撤掉");
        host.says(never);
        assertThat(host.says(never).text()).doesNotContain("退", "¥0.00").isNotBlank();
    }

    @Test
    void what_pays_for_another_order_by_now_is_not_taken_back() {
        noted(host, 1001, "67.80");
        buyer.says("取消 1001");
        buyer.says("A3 x1");
        buyer.says("A1 x2");
        buyer.says("A3 不要了");
        buyer.says(buyer.says("已付67.8").behind("就是这一笔"));
        var asked = host.says("1001的钱记错了");
        assertThat(asked.text()).contains("¥67.80", "已经算到", "1002", "什么都没改");
        assertThat(asked.labels()).noneMatch(label -> label.contains("没到"));
        assertThat(buyer.says("我付的钱").text()).contains("订单 1002：收到你 ¥67.80，付清了");
    }

    @Test
    void of_one_payment_for_two_orders_it_is_asked_which_has_not_come() {
        host.says("/packed 1001");
        buyer.says("A3 1");
        buyer.says("确认");
        host.says("收到1001和1002一共94.6");
        host.taps("记下收到 ¥94.60");
        var asked = host.says("刚才那笔收款点错了");
        assertThat(asked.text()).contains("订单 1001 ¥67.80、订单 1002 ¥26.80", "哪一单的没到");
        assertThat(asked.labels()).containsExactly("订单 1001 的 ¥67.80 没到，撤掉", "订单 1002 的 ¥26.80 没到，撤掉");
        asked.labels()
                .forEach(label ->
                        assertThat(host.says(asked.behind(label)).text()).contains("撤掉了"));
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥67.80", "还要付 ¥26.80");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void the_last_payment_is_the_last_that_he_noted_and_that_still_counts() {
        village.neighbour().says("A1 1");
        var other = village.joined("host");
        noted(host, 1001, "67.80");
        noted(other, 1002, "37.90");
        var asked = host.says("刚才那笔收款点错了");
        assertThat(asked.text()).as("the other's is not his").contains("订单 1001", "¥67.80");
        host.says(asked.behind("¥67.80 没到，撤掉"));
        assertThat(host.says("刚才那笔收款点错了").text()).as("none of his is left").doesNotContain("没有记过到账", "最后记的到账");
    }

    @Test
    void his_own_order_is_nobodys_last_payment() {
        noted(host, 1001, "67.80");
        host.says("A1 1");
        host.says("李四 13800001111 浙江省杭州市西湖区文三路1号");
        host.says("确认");
        var owner = village.owner();
        noted(owner, 1002, "37.90");
        assertThat(host.says("刚才那笔收款点错了").text()).contains("订单 1001");
    }

    @Test
    void what_was_noted_yesterday_and_never_came_is_told_by_itself() {
        noted(host, 1001, "67.80");
        clock.forward(Duration.ofDays(1));
        host.says(host.says("1001的钱记错了").behind("¥67.80 没到，撤掉"));
        assertThat(host.says("今天收了多少钱").text()).contains("¥0.00", "¥67.80 其实没到").doesNotContain("-");
    }

    @Test
    void what_goes_back_before_all_is_paid_is_said_to_be_asked_for_no_more() {
        host.says("收到1001的40");
        host.taps("记下收到 ¥40.00");
        var asked = host.says("退款 1001 20");
        var told = asked.labels().isEmpty()
                ? asked.text()
                : host.says(asked.behind("退 ¥20.00")).text();
        assertThat(told).contains("退掉的不再要他付，没付清的还要付 ¥27.80");
    }

    @Test
    void of_two_growers_of_one_name_it_is_asked_who_was_paid() {
        village.joined("grower");
        village.joined("grower");
        rows.of(
                village.key(),
                "update member set name = '王大娘' where shop_id = :shop and id in (select id from member where shop_id = :shop"
                        + " and role = 'GROWER' order by id desc limit 2) returning name");
        var asked = host.says("付给王大娘500了");
        assertThat(asked.text()).contains("付给了谁");
        assertThat(asked.labels()).hasSize(2).doesNotHaveDuplicates().allMatch(label -> label.contains("王大娘"));
    }
}
