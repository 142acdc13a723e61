package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;

/** Who pays in parts, or says again what he has said, is booked for what he has paid, once. */
@QuarkusTest
class PaidInPartsTest extends PaymentStory {
    private Viewer buyer() {
        return buyer(paidByTransfer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付了2次，每次33.9",
                "我付了两次，每次33.9",
                "分两次付的，20和47.8",
                "先付了20，后来又付了47.8",
                "付了两笔，一笔20一笔47.8",
                "paid twice, 33.9 each",
                "I paid 33.9 twice",
                "I paid in two parts, 20 and 47.8",
                "paid 20 and then 47.8"
            })
    void all_parts_of_a_sentence_are_counted(String said) {
        var buyer = buyer();
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对").doesNotContain("还差");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"补了10.8", "又付10.8", "又付了10.8", "and another 10.8", "另外10.8", "plus 10.8 more"})
    void a_further_part_is_added_and_what_is_missing_is_told(String said) {
        var buyer = buyer();
        assertThat(buyer.says("已付 20").text()).contains("你说付了 ¥20.00", "还差 ¥47.80");
        assertThat(buyer.says(said).text()).as(said).contains("你说付了 ¥30.80", "还差 ¥37.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "剩下的付清了",
                "剩下的都付了",
                "全付了",
                "付清了",
                "全款付了",
                "paid in full",
                "I paid in full",
                "it's all paid",
                "I have paid the rest",
                "the rest is paid",
                "paid the balance"
            })
    void the_rest_is_all_that_is_due(String said) {
        var buyer = buyer();
        buyer.says("已付 20");
        assertThat(buyer.says(said).text()).as(said).containsAnyOf("记下了", "请店家核对");
        assertThat(buyer.says("付款").text()).as(said).contains("说已经付了").doesNotContain("还差");
    }

    @Test
    void a_sum_alone_is_no_payment_where_none_was_told_of() {
        var buyer = buyer();
        assertThat(buyer.says("and another 37.8").text()).doesNotContain("请店家核对");
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥67.80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I paid 67.8. When will you ship it? | 发货",
                "已付67.8，什么时候发货？ | 发货",
                "已付67.8。运费多少？ | 运费",
                "paid 67.8, how much is shipping? | 运费"
            })
    void what_is_asked_beside_it_is_answered(String said, String about) {
        var buyer = buyer();
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对", about);
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我已经付过67.8了", "已付67.8", "I already paid 67.8", "我已经付过了"})
    void what_was_paid_for_an_order_that_is_off_is_asked_about_and_counts_once(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付67.8 尾号1234");
        buyer.says("取消 1001");
        buyer.says("A3 x1");
        buyer.says("A1 x2");
        buyer.says("A3 不要了");

        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("订单 1001", "¥67.80", "就是这一笔，还是又付了一笔");
        assertThat(buyer.taps("就是这一笔").text()).contains("订单 1002 请店家核对");
        assertThat(buyer.says("我付的钱").text()).containsOnlyOnce("你说付了 ¥67.80").contains("订单 1002");
        assertThat(page(console(village.owner()), "")).contains("订单 1001 付的那笔", "尾号1234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paid in two parts, 33.9 each | I paid 10 more by mistake | 77.80",
                "paid in two parts, 33.9 each | 不小心又付了10块 | 77.80",
                "已付67.8 | paid twice, 33.9 each | 67.80",
                "paid in two parts, 33.9 each | paid in two parts, 33.9 each | 67.80",
                "已付20 | 两次一共41.9 | 41.90",
                "已付20 | 一共付了95.1 | 95.10",
                "你好 | 两次一共41.9 | 41.90"
            })
    void what_is_told_in_two_sentences_is_added_up_once(String first, String second, String sum) {
        var buyer = buyer();
        buyer.says(first);
        assertThat(buyer.says(second).text()).as(second).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(second).contains("你说付了 ¥" + sum);
    }

    @Test
    void what_is_only_planned_is_not_recorded() {
        var buyer = buyer();
        assertThat(buyer.says("先付20，再付47.8").text())
                .contains("要付 ¥67.80", "已经付了 ¥67.80 吗？")
                .doesNotContain("请店家核对");
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥67.80");
    }

    @Test
    void what_may_be_done_or_planned_is_taken_once_it_is_said_to_be_done() {
        var buyer = buyer();
        buyer.says("先付20，再付21.9");
        assertThat(buyer.taps("已付 ¥41.90").text()).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥41.90", "还要付 ¥25.90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"我付了一半 | 已付 ¥33.90", "已经付了一半的钱 | 已付 ¥33.90", "I paid half | 已付 ¥33.90"})
    void how_much_half_is_says_who_has_paid_it(String said, String label) {
        var buyer = buyer();
        assertThat(buyer.says(said).text()).as(said).contains("已经付了 ¥33.90 吗？").doesNotContain("请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("还要付 ¥67.80");
        buyer.says(said);
        assertThat(buyer.taps(label).text()).as(said).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥33.90");
    }

    @Test
    void a_half_that_is_another_sum_is_that_sum() {
        var buyer = buyer();
        buyer.says("付了一半");
        assertThat(buyer.says("已付30").text()).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥30.00");
        assertThat(buyer().says("付了一半，33.9").text()).contains("请店家核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我付了吗", "我付了钱没有", "我付钱了没", "付了吗", "have I paid?", "did I pay?"})
    void who_asks_whether_he_has_paid_is_told(String asked) {
        var buyer = buyer();
        buyer.says("已付20");
        assertThat(buyer.says(asked).text()).as(asked).contains("你说付了 ¥20.00", "还要付 ¥47.80");
        assertThat(buyer.says("我的订单").text()).contains("说付了 ¥20.00，还差 ¥47.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我没付，发错了", "发错了，我没付", "没付款 点错了"})
    void who_has_not_paid_after_all_may_say_that_he_sent_it_by_mistake(String said) {
        var buyer = buyer();
        buyer.says("已付20");
        assertThat(buyer.says(said).labels()).as(said).anyMatch(label -> label.contains("其实还没付"));
    }

    @Test
    void what_has_come_for_an_order_that_is_off_pays_for_the_other_and_is_booked_once() {
        var village = paidByTransfer();
        var owner = village.owner();
        var buyer = buyer(village);
        buyer.says("已付67.8");
        owner.says("收到1001的钱了");
        owner.taps("记下收到 ¥67.80");
        buyer.says("取消 1001");
        buyer.says("A3 x1");
        buyer.says("A1 x2");
        buyer.says("A3 不要了");

        assertThat(buyer.says("已付67.8").text()).contains("订单 1001", "就是这一笔，还是又付了一笔");
        var same = buyer.says("已付67.8").behind("就是这一笔");
        assertThat(buyer.says(same).text())
                .contains("订单 1001 的 ¥67.80 算到订单 1002", "付清了")
                .doesNotContain("请店家核对");
        assertThat(owner.hears("算到订单 1002").text()).contains("订单 1001 收到的 ¥67.80", "记退款");
        assertThat(buyer.says(same).text()).as("tapped twice").contains("付清了").doesNotContain("算到");
        assertThat(buyer.says("我付的钱").text()).contains("订单 1002：收到你 ¥67.80，付清了").doesNotContain("退你");
        assertThat(owner.says("收到1002的钱了").text()).contains("没有要付的了");
        assertThat(owner.says("takings").text()).contains("¥67.80").doesNotContain("135.60", "退了");
        assertThat(owner.says("退款 1001 67.8").text()).contains("还没收到过钱");
        assertThat(page(console(owner), "/1002")).contains("从另一单转来");
    }

    @Test
    void a_second_payment_of_the_same_sum_is_one_where_he_says_so() {
        var buyer = buyer();
        buyer.says("已付67.8 尾号1234");
        buyer.says("取消 1001");
        buyer.says("A3 x1");
        buyer.says("A1 x2");
        buyer.says("A3 不要了");

        assertThat(buyer.says("已付67.8 尾号9999").text()).as("other digits").contains("订单 1002 请店家核对");
        var other = buyer();
        other.says("已付67.8");
        other.says("取消 1001");
        other.says("A3 x1");
        other.says("A1 x2");
        other.says("A3 不要了");
        other.says("已付67.8");
        assertThat(other.taps("又付了一笔").text()).contains("订单 1002 请店家核对");
    }

    @Test
    void what_has_come_for_the_same_order_is_not_booked_again_once_it_costs_more() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        send(
                console(village.owner()),
                "1001/receive",
                java.util.Map.of("sum", "67.80", "before", "0", "how", "TRANSFER"));
        buyer.says("A1 x3");

        assertThat(buyer.says("我已经付过67.8了").text()).contains("已收到 ¥67.80", "还差").doesNotContain("请店家核对");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "付了33.9 | 剩下的也付了 | 33.9 尾号1234 | 67.80",
                "已付20 | I paid the rest | I paid 47.8 | 67.80",
                "已付20 | 付了剩下的 | 你好 | 67.80",
                "已付20 | 付了 | 30 尾号1234 | 50.00",
                "已付20 | 付了 | 67.8 | 67.80"
            })
    void the_sum_of_what_was_told_last_adds_to_what_was_told_before(
            String first, String rest, String named, String sum) {
        var buyer = buyer();
        buyer.says(first);
        buyer.says(rest);
        buyer.says(named);
        assertThat(buyer.says("我付的钱").text()).as(rest).contains("你说付了 ¥" + sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid 20, will pay the other 47.8 later",
                "I've paid 20 and will pay 47.80 tomorrow",
                "付了20，剩下47.8明天付"
            })
    void what_will_be_paid_is_still_to_pay(String said) {
        var buyer = buyer();
        assertThat(buyer.says(said).text()).as(said).contains("你说付了 ¥20.00", "还差 ¥47.80");
        for (var asked : new String[] {"what do I owe", "what is left to pay", "how much do I owe"}) {
            assertThat(buyer.says(asked).text()).as(asked).contains("你说付了 ¥20.00", "还要付 ¥47.80");
        }
    }

    @Test
    void who_says_that_he_pays_a_part_and_the_rest_later_is_asked_whether_the_part_is_paid() {
        assertThat(buyer().says("我先付20，剩下的明天付").text()).contains("已经付了 ¥20.00 吗？");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我付了1001的31.6",
                "付了订单1001",
                "I paid 31.60 yuan for order 1001",
                "I paid for my friend's order 1001"
            })
    void what_was_paid_for_the_order_of_another_is_booked_on_none_of_his_own(String said) {
        var village = paidByTransfer();
        buyer(village);
        var friend = buyer(village);
        assertThat(friend.says(said).text()).as(said).contains("1001").doesNotContain("请店家核对");
        assertThat(friend.says("我付的钱").text()).as(said).contains("还要付 ¥67.80").doesNotContain("你说付了");
    }
}
