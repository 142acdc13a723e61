package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Settling with growers is none of the host's own payments, and how their goods do is told of theirs alone. */
@QuarkusTest
class HostSettlesTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {"给张桂花结账", "跟桂花婶算个账", "把张桂花的账结了", "给老张结账", "settle up with Zhang Guihua", "給張桂花結賬", "张桂花的钱给了"})
    void what_she_gets_is_told(String said) {
        var village = village();
        village.neighbour().says("A1 2");
        assertThat(village.joined("host").says(said).text())
                .as(said)
                .contains("张桂花 的货款", "还没封账", "封账")
                .doesNotContain("你没有要付的订单", "都结清了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"结账", "结一下账", "settle up"})
    void of_all_it_is_told_what_each_gets(String said) {
        var village = village();
        village.neighbour().says("A1 2");
        assertThat(village.joined("host").says(said).text()).as(said).contains("张桂花", "封账");
    }

    @Test
    void who_has_something_to_pay_means_that() {
        var village = village();
        var host = village.joined("host");
        host.says("A1 2");
        assertThat(host.says("结账").text()).doesNotContain("封账");
    }

    @Test
    void nobody_is_called_so() {
        assertThat(village().joined("host").says("给老周结账").text()).contains("没有叫「老周」的农户");
    }

    @ParameterizedTest
    @CsvSource({"张桂花的货还剩多少,黄桃", "张桂花家卖了多少,黄桃", "老麻的货卖得怎么样,红糖", "how are Zhang Guihua's goods selling,黄桃"})
    void her_goods_are_told(String said, String goods) {
        var host = village().joined("host");
        host.says("竹笋是谁家的");
        assertThat(host.says(said).text()).as(said).contains(goods).doesNotContain("竹笋");
    }

    @Test
    void what_one_gets_by_the_surname() {
        assertThat(village().joined("host").says("今天老张能拿多少钱").text()).contains("张桂花 的货款");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王姐的钱付了", "小王的款付了", "王姐的钱结了"})
    void a_buyers_payment_is_no_account_of_a_growers(String said) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says("王芳 13800138000 湖南省长沙市岳麓区麓山南路1号");
        buyer.says("确认");
        assertThat(village.joined("host").says(said).text())
                .as(said)
                .contains("1001")
                .doesNotContain("没有叫", "封账");
    }

    @Test
    void a_buyer_who_is_called_as_a_grower_is_may_be_meant() {
        var village = village();
        assertThat(village.joined("host").says("吴姐的钱付了").text()).contains("吴秀英 的货款");
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says("吴九 13800138000 湖南省长沙市岳麓区麓山南路1号");
        buyer.says("确认");
        assertThat(village.joined("host").says("吴姐的钱付了").text()).doesNotContain("封账", "没有叫");
    }

    @Test
    void nobody_of_that_name_is_no_grower_for_it() {
        assertThat(village().joined("host").says("王姐的钱付了").text()).doesNotContain("没有叫", "货款");
    }
}
