package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who has paid and then orders more, or less, is told what that leaves to be paid, wherever he reads what it costs. */
@QuarkusTest
class PayingTheRestTest extends PaymentStory {
    private Viewer paid(Village village) {
        var buyer = buyer(village);
        var came = send(
                console(village.owner()), "1001/receive", Map.of("sum", "67.80", "before", "0", "how", "TRANSFER"));
        assertThat(came.statusCode()).isEqualTo(303);
        buyer.hears("订单 1001 收到你的 ¥67.80，付清了");
        return buyer;
    }

    @Test
    void who_has_paid_and_orders_more_reads_what_is_missing_and_how_to_pay_it() {
        var buyer = paid(paidByTransfer());

        var more = buyer.says("A3");
        assertThat(more.text()).contains("合计 ¥86.60", "订单 1001 已收到 ¥67.80，还差 ¥18.80。");
        assertThat(more.labels()).contains("付款 · 订单 1001");
        assertThat(buyer.says("我还要付多少").text()).contains("收到你 ¥67.80，还要付 ¥18.80");
        assertThat(buyer.says("到哪了").text()).contains("付了一部分，还没付清", "还差 ¥18.80");
        assertThat(buyer.says("/cart").text()).contains("还差 ¥18.80");
        assertThat(buyer.taps("付款 · 订单 1001").text()).contains("还差 ¥18.80", "微信 139 0000 1111");
    }

    @Test
    void nothing_of_it_is_said_to_who_owes_all_or_nothing_or_says_that_he_has_paid() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        assertThat(buyer.says("A3").text()).doesNotContain("还差");
        assertThat(buyer.says("红糖不要了").text()).doesNotContain("还差");

        var other = paid(paidByTransfer());
        assertThat(other.says("我的订单").text()).doesNotContain("还差");
        other.says("A3");
        assertThat(other.says("红糖不要了").text()).doesNotContain("还差");
        other.says("A3");
        other.says("已付 18.8 尾号1234");
        assertThat(other.says("A3").text()).doesNotContain("还差");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我分两次付，先付了20",
                "我分兩次付，先轉了20",
                "我打算分两次付 先转了20",
                "我分两次付，先付了20，剩下的明天付",
                "I'll pay in two parts, sent 20 now",
                "I'll pay in two instalments. Paid 20 today.",
                "I'm paying in two goes: sent you 20",
                "paying in two parts, 20 paid now",
                "sent 20 now, the rest tomorrow"
            })
    void who_means_to_pay_in_parts_has_paid_the_first(String said) {
        var buyer = buyer(paidByTransfer());
        buyer.says(said);
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥20.00", "还要付 ¥47.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我分两次付，先付20", "I will pay in two parts, 20 now"})
    void whether_the_first_part_is_paid_is_asked(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("已经付了 ¥20.00 吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.8也付了", "还有7.8也付了", "那7.8也轉了", "运费7.8也付了", "7.8 paid too", "also paid 7.8"})
    void what_is_paid_too_is_added(String said) {
        var buyer = buyer(paidByTransfer());
        buyer.says("付了60");
        buyer.says(said);
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥67.80").doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "67.8微信转过去了哈",
                "我用老公的微信付的 67.8",
                "一共付了67.8分两笔",
                "老板1001付了67.8哦",
                "sent! 67.8",
                "money's on its way, 67.8"
            })
    void in_other_words_it_is_all_paid(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥67.80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "转你66.8了|不用再说一遍。货款一共 ¥59.80",
                "付了67.8|不用再说一遍。货款一共 ¥59.80",
                "已付|不用再付，也不用再说一遍",
                "7.8也付了|不用再说一遍。货款一共 ¥59.80",
                "付了64.4，再加一盒鸡蛋|不用再说一遍"
            })
    void who_pays_before_he_has_ordered_is_told_that_it_is_kept_and_what_it_is_for(String said, String told) {
        var viewer = paidByTransfer().viewer();
        viewer.says("A1 x2");
        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).contains("我先记下了", told);
        assertThat(answer.labels()).as(said).contains("确认下单");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sent you 66.8|no need to tell me again. The goods come to ¥59.80",
                "paid 64.4 and add a box of eggs|You need not pay again, nor tell me again"
            })
    void so_he_is_told_in_english(String said, String told) {
        var viewer = paidByTransfer().foreigner();
        viewer.says("A1 2");
        assertThat(viewer.says(said).text()).as(said).contains("I keep that", told);
        assertThat(viewer.says("how do I pay").text()).doesNotContain("I keep that");
    }

    @Test
    void whose_shoots_weigh_less_is_told_what_is_still_missing_for_what_he_ordered_since() {
        var village = paidByTransfer();
        var buyer = paid(village);
        buyer.says("A2 5斤");
        village.owner().says("/packed 1001 A2 4斤");

        buyer.hears("少的 ¥9.80 不收");
        assertThat(buyer.heardWords()).anyMatch(line -> line.contains("订单 1001 已收到 ¥67.80，还差 ¥31.20。"));
    }
}
