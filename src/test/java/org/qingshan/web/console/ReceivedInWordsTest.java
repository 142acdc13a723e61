package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Village;

/** A host tells what has come as he reads it in his bank's app: one sum for two orders, by a name, by which way. */
@QuarkusTest
class ReceivedInWordsTest extends PaymentStory {
    /** 1001 costs 67.80, 1002 of the same buyer's 18.80. */
    private Village withTwo() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到1001和1002一共86.6",
                "1001和1002一共收到86.6",
                "1001 1002 共收 86.6",
                "收到86.6，是1001和1002的",
                "1001和1002合計收到86.6元",
                "收到1001、1002的錢一共86.6",
                "received 86.6 in all for 1001 and 1002",
                "got 86.6 for 1001 and 1002",
                "今天收到1001和1002两笔一共86.6",
                "收到1001跟1002兩筆共86.6",
                "received 1001 and 1002, 86.6 in total",
                "received 1001 and 1002 together 86.6",
                "got orders 1001 and 1002, total 86.6",
                "1001 and 1002 paid 86.6 together",
                "/received 1001,1002 86.6"
            })
    void one_sum_for_two_orders_is_booked_by_one_tap(String said) {
        var village = withTwo();
        var asked = village.owner().says(said);
        assertThat(asked.text()).as(said).contains("一共 ¥86.60，正好：订单 1001 ¥67.80、订单 1002 ¥18.80");
        assertThat(asked.labels()).as(said).containsExactly("记下收到 ¥86.60");
        assertThat(village.owner().taps("记下收到 ¥86.60").text())
                .as(said)
                .contains("订单 1001 收到 ¥67.80", "订单 1002 收到 ¥18.80");
    }

    @Test
    void it_is_booked_once_and_as_it_was_seen() {
        var village = withTwo();
        var owner = village.owner();
        owner.says("收到1001和1002一共86.6");
        var tap = owner.buttons().get(owner.buttons().size() - 1).says();
        owner.says(tap);
        assertThat(owner.says(tap).text()).contains("有人处理过了");
        var other = withTwo();
        other.owner().says("收到1001和1002一共86.6");
        other.owner().says("收到1002的18.8");
        other.owner().taps("记下收到 ¥18.80");
        assertThat(other.owner().taps("记下收到 ¥86.60").text()).contains("有人处理过了");
        assertThat(rows.<Number>of(other.key(), "select sum(received) from payment where shop_id = :shop")
                        .get(0)
                        .longValue())
                .isEqualTo(1880);
    }

    @Test
    void what_is_booked_now_is_told_and_not_all_that_has_come() {
        var owner = withTwo().owner();
        owner.says("收到1001的20");
        owner.taps("记下收到 ¥20.00");
        owner.says("收到1001和1002一共66.6");
        assertThat(owner.taps("记下收到 ¥66.60").text()).contains("订单 1001 收到 ¥47.80", "订单 1002 收到 ¥18.80");
    }

    @Test
    void a_sum_that_does_not_fit_is_told_with_the_figures() {
        var owner = withTwo().owner();
        assertThat(owner.says("收到1001和1002一共90").text())
                .contains("到账 ¥90.00，这几单一共要付 ¥86.60（订单 1001 ¥67.80、订单 1002 ¥18.80），多 ¥3.40", "什么都没记");
        assertThat(owner.says("收到1001和1002一共80").text()).contains("少 ¥6.60");
        owner.says("/language en");
        assertThat(owner.says("got 90 for 1001 and 1002").text())
                .contains("¥90.00 came, ¥86.60 is due for these orders in all", "¥3.40 too much", "Nothing is booked");
        assertThat(owner.says("got 80 for 1001 and 1002").text()).contains("¥6.60 is missing");
        assertThat(owner.says("got 86.6 for 1001 and 1002").text()).contains("¥86.60 in all is just what is due");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到张伟的钱",
                "收到张伟的67.8",
                "收到張偉的錢",
                "收到张伟67.8",
                "收到張偉轉的67.8元",
                "张伟的钱到了",
                "张伟付了67.8",
                "张伟转账67.8",
                "张伟付钱了",
                "received the money from 张伟",
                "got 67.8 from 张伟",
                "got 张伟's money"
            })
    void the_one_order_of_a_name_is_asked_about(String said) {
        var village = paidByTransfer();
        buyer(village);
        var asked = village.owner().says(said);
        assertThat(asked.text()).as(said).contains("订单 1001 还要付 ¥67.80");
        assertThat(asked.labels()).as(said).containsExactly("记下收到 ¥67.80");
    }

    @Test
    void of_several_one_is_chosen_or_the_sum_chooses() {
        var village = paidByTransfer();
        buyer(village);
        village.neighbour().says("A1 x1");
        var owner = village.owner();
        assertThat(owner.says("收到张伟的钱").labels())
                .hasSize(2)
                .anyMatch(label -> label.startsWith("订单 1001 收到 ¥67.80 · ") && label.contains("张伟"))
                .anyMatch(label -> label.startsWith("订单 1002 收到 ¥37.90 · "));
        assertThat(owner.says("收到张伟的37.9").text())
                .contains("订单 1002 还要付 ¥37.90")
                .doesNotContain("订单 1001");
    }

    @Test
    void one_payment_that_may_be_for_either_is_booked_once() {
        var village = paidByTransfer();
        village.neighbour().says("A1 x1");
        village.neighbour().says("A1 x1");
        buyer(village);
        var owner = village.owner();
        var asked = owner.says("收到张伟的37.9");
        assertThat(asked.labels())
                .hasSize(2)
                .allMatch(label -> label.contains("¥37.90"))
                .noneMatch(label -> label.contains("1003"));
        assertThat(owner.says(asked.behind("订单 1001")).text()).contains("订单 1001 收到 ¥37.90");
        assertThat(owner.says(asked.behind("订单 1002")).text()).contains("有人处理过了");
        assertThat(rows.<Number>of(village.key(), "select sum(received) from payment where shop_id = :shop")
                        .get(0)
                        .longValue())
                .isEqualTo(3790);
    }

    @Test
    void of_many_no_more_are_shown_than_there_is_room_for() {
        var village = paidByTransfer();
        for (int i = 0; i < 6; i++) {
            village.neighbour().says("A1 x1");
        }
        var asked = village.owner().says("收到张伟的钱");
        assertThat(asked.labels()).hasSize(4);
        assertThat(asked.text()).contains("另外还有 2 笔");
        assertThat(village.owner().says("收到伟哥的钱").text()).doesNotContain("订单 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到现金1500", "收到1500现金", "got 1500 cash", "收到現金1500"})
    void a_sum_in_cash_is_of_no_order(String said) {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says(said).text()).as(said).doesNotContain("订单 1500", "1500 号");
    }

    @Test
    void one_sum_for_all_that_somebody_owes_is_booked_by_one_tap() {
        var owner = withTwo().owner();
        assertThat(owner.says("张伟转了86.6").labels()).containsExactly("记下收到 ¥86.60");
        owner.taps("记下收到 ¥86.60");
        assertThat(owner.says("收到张伟的钱").text()).contains("叫「张伟」的没有要收的钱");
    }

    @Test
    void of_whom_nothing_is_waited_for_it_is_said_so() {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();
        assertThat(owner.says("收到李四的钱").text()).contains("叫「李四」的没有要收的钱", "写订单号");
        assertThat(owner.says("收到大家的鼓励").text()).doesNotContain("没有要收的钱");
        assertThat(owner.says("收到黄桃的钱").text()).doesNotContain("没有要收的钱");
        owner.says("/language en");
        assertThat(owner.says("got Zhang San's money").text())
                .contains("nothing to be paid by anybody called Zhang San");
    }

    @Test
    void a_buyer_who_says_so_of_himself_books_nothing() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        assertThat(buyer.says("收到张伟的钱").labels()).noneMatch(label -> label.contains("收到"));
        assertThat(buyer.says("/received from - 张伟").text()).contains("这是主播用的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001微信收到67.8",
                "微信收到1001 67.8",
                "微信收到1001的67.8",
                "1001支付寶到賬67.8",
                "1001的67.8微信到账了",
                "received 67.8 by WeChat for 1001",
                "1001 paid 67.8 by wechat",
                "1001收到67.8，谢谢",
                "1001 已经付钱了",
                "确认1001付款",
                "記1001收到67.8",
                "payment received for 1001",
                "confirm the payment for 1001",
                "1001 settled"
            })
    void by_which_way_it_came_changes_nothing(String said) {
        var village = paidByTransfer();
        buyer(village);
        var asked = village.owner().says(said);
        assertThat(asked.labels()).as(said).containsExactly("记下收到 ¥67.80");
        village.owner().taps("记下收到 ¥67.80");
        assertThat(rows.of(village.key(), "select reason from money_entry where shop_id = :shop"))
                .as(said)
                .hasToString("[TRANSFER]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001现金收到67.8",
                "收到1001的现金",
                "收到1001的67.8現金",
                "1001付现金67.8",
                "1001 paid 67.8 in cash",
                "got the cash for 1001"
            })
    void cash_is_booked_as_cash(String said) {
        var village = paidByTransfer();
        buyer(village);
        village.owner().says(said);
        village.owner().taps("记下收到 ¥67.80");
        assertThat(rows.of(village.key(), "select reason from money_entry where shop_id = :shop"))
                .as(said)
                .hasToString("[CASH]");
    }

    @Test
    void the_desk_shows_one_payment_for_several_once() {
        var two = paidByTransfer();
        var payer = buyer(two);
        nextStream(two, "第二场");
        payer.says("A3 x1");
        payer.says("1001和1002付了86.6 尾号1234");
        var desk = console(two.owner());
        assertThat(page(desk, ""))
                .contains("这几单是一笔付的", "订单 1001 ¥67.80、订单 1002 ¥18.80", "要收 ¥86.60", "value=\"86.60\"")
                .contains("aria-labelledby=\"proof-1001\"")
                .doesNotContain("aria-labelledby=\"proof-1002\"", "value=\"18.80\"");
        assertThat(page(desk, "/1002")).contains("这几单是一笔付的", "他说付了 ¥86.60", "value=\"86.60\"");
        payer.says("刚才说错了，付的是80");
        assertThat(page(desk, "")).contains("他说付了 ¥80.00", "比要收的少 ¥6.60").doesNotContain("86.60\"");
    }
}
