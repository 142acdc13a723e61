package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a host tells of the shop's money in plain words is read back, and booked by a tap. */
@QuarkusTest
class MoneyToldTest extends Journey {
    private Village village;
    private Viewer buyer;
    private Viewer host;

    @BeforeEach
    void two() {
        village = village();
        buyer = village.neighbour();
        buyer.says("A1 x2");
        village.neighbour().says("A1 1");
        host = village.joined("host");
    }

    private void paid() {
        host.says("收到1001的67.8");
        host.taps("记下收到 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付给张桂花500了",
                "给桂花婶转了500",
                "微信给张桂花500块",
                "张桂花的货款付了五百",
                "付了张桂花500元",
                "张桂花500块给了",
                "桂花婶那边结了500",
                "settled 500 with Guihua",
                "paid Guihua her 500",
                "I've paid Guihua 500 for the peaches",
                "付給張桂花500了",
                "paid Guihua 500",
                "I gave Zhang Guihua 500 yuan",
                "transferred 500 to Guihua"
            })
    void a_payout_is_read_back_with_what_is_owed_and_booked_by_a_tap(String said) {
        var asked = host.says(said);
        assertThat(asked.text()).as(said).contains("记成付给 张桂花 ¥500.00", "比该得的多 ¥500.00", "预支");
        assertThat(asked.labels()).as(said).isNotEmpty();
        var yes = asked.behind(asked.labels().get(0));
        assertThat(host.says(yes).text()).contains("记下了：付给 张桂花 ¥500.00");
        assertThat(host.says(yes).text())
                .as("tapped again it is not paid again")
                .contains("500.00")
                .doesNotContain("1000");
    }

    @Test
    void cash_is_booked_only_with_the_code_word() {
        for (var said : new String[] {"给桂花婶结了三百块现金", "paid Guihua 300 in cash"}) {
            var asked = host.says(said);
            assertThat(asked.text()).as(said).contains("现金要报口令", "什么都没记");
            assertThat(asked.labels()).as(said).noneMatch(label -> label.contains("300"));
        }
        var asked = host.says("给桂花婶结了三百块现金，口令 0000");
        assertThat(host.says(asked.behind("现金 ¥300.00")).text()).contains("口令不对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付给张桂花500了吗",
                "明天付给张桂花500",
                "张桂花付了500",
                "给张桂花50箱",
                "did you pay Guihua 500?",
                "Guihua paid 500",
                "不用付给张桂花500"
            })
    void what_is_asked_or_another_story_is_no_payout(String said) {
        assertThat(host.says(said).text()).as(said).doesNotContain("记成付给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付给张桂花500了", "paid Guihua 500", "1001的钱记错了，其实没到"})
    void nobody_else_books_anything(String said) {
        paid();
        for (var who : new Viewer[] {buyer, village.joined("packer"), village.joined("screener")}) {
            assertThat(who.says(said).labels()).as(said).noneMatch(label -> label.contains("¥"));
        }
        assertThat(buyer.says("我付的钱").text()).contains("¥67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001的钱记错了，其实没到",
                "1001那笔是我点错的",
                "1001的钱没到，我记错了",
                "不好意思，1001那笔钱点错了",
                "1001点错了，钱没到",
                "1001没到账，我看错了",
                "我把1001记成收到了，其实没有",
                "刚才那笔收款点错了",
                "the last payment was a mistake",
                "1001 wasn't paid after all",
                "I booked 1001 by mistake",
                "the money for 1001 never came, undo it",
                "撤销1001的收款",
                "1001的錢記錯了",
                "1001's payment was a mistake, undo it",
                "the payment for 1001 was a mistake",
                "undo the payment for 1001",
                "I marked 1001 paid by mistake",
                "1001 was never paid, my mistake"
            })
    void what_was_noted_and_never_came_is_taken_back_by_a_tap(String said) {
        paid();
        var asked = host.says(said);
        assertThat(asked.text()).as(said).contains("订单 1001 最后记的到账 ¥67.80");
        assertThat(buyer.says("我付的钱").text()).as("only asked").doesNotContain("还要付");
        var yes = asked.behind("¥67.80 没到，撤掉");
        assertThat(host.says(yes).text()).contains("撤掉了：订单 1001 的 ¥67.80 没有到，还要付 ¥67.80");
        buyer.hears("店家先前记错了：订单 1001 的 ¥67.80 其实没有到，还要付 ¥67.80。");
        assertThat(host.says(yes).text()).as("tapped again").doesNotContain("撤掉了");
        assertThat(host.says("今天收了多少钱").text()).contains("¥0.00").doesNotContain("退");
        host.says("收到1001的67.8");
        host.taps("记下收到 ¥67.80");
        assertThat(buyer.says("我付的钱").text()).doesNotContain("还要付");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001的钱记错了吗", "1001的地址记错了", "is 1001's payment a mistake?", "1001打包点错了"})
    void what_is_asked_or_of_something_else_takes_no_money_back(String said) {
        paid();
        assertThat(host.says(said).text()).as(said).doesNotContain("最后记的到账");
    }

    @Test
    void nothing_that_was_not_noted_is_taken_back() {
        assertThat(host.says("1001的钱记错了，其实没到").text()).contains("没有记过到账");
    }

    @Test
    void less_than_all_owe_is_booked_on_the_one_that_is_chosen() {
        var asked = host.says("1001和1002一共到了50");
        assertThat(asked.text()).contains("少 ¥55.70", "先记哪一单");
        host.says(asked.behind("订单 1001 ¥50.00"));
        host.taps("记下收到 ¥50.00");
        assertThat(buyer.says("我付的钱").text()).contains("¥50.00", "还要付 ¥17.80");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void of_more_than_one_owes_the_rest_is_for_the_other() {
        var asked = host.says("1001和1002一共到了80");
        assertThat(asked.labels()).containsExactly("订单 1001 ¥67.80、订单 1002 ¥12.20", "订单 1002 ¥37.90、订单 1001 ¥42.10");
        assertThat(host.says(asked.behind("订单 1001 ¥67.80、订单 1002 ¥12.20")).labels())
                .anyMatch(label -> label.contains("¥67.80"))
                .anyMatch(label -> label.contains("¥12.20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"退款 1001 20", "refund 1001 20"})
    void who_gets_a_part_back_before_all_has_come_owes_no_more_for_it(String said) {
        host.says("收到1001的40");
        host.taps("记下收到 ¥40.00");
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥27.80");
        var asked = host.says(said);
        if (asked.labels().contains("退 ¥20.00")) {
            host.taps("退 ¥20.00");
        }
        assertThat(buyer.says("我付的钱").text()).as(said).contains("还要付 ¥27.80").doesNotContain("47.80");
        host.says("收到1001的27.8");
        host.taps("记下收到 ¥27.80");
        assertThat(buyer.says("我付的钱").text()).doesNotContain("还要付");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void nothing_is_given_back_of_what_never_came_and_nothing_more_is_owed() {
        assertThat(host.says("退款 1001 20").text()).contains("还没收到过钱");
        assertThat(buyer.says("/pay 1001").text()).contains("67.80");
    }
}
