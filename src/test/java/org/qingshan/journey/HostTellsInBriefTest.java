package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What a host says in few words of money, fees, orders and what he has just set is done or asked about, and is nobody else's answer. */
@QuarkusTest
class HostTellsInBriefTest extends Journey {

    /** Somebody whose usual parcel goes to himself, and this one to another. */
    private static void sendsToAnother(Village village) {
        var buyer = village.viewer();
        buyer.says("/address 王强 13900139000 湖南省长沙市岳麓区麓山南路1号");
        buyer.taps("对，就寄这里");
        buyer.says("A3一袋，寄给周建国 13800138001 湖南省长沙市岳麓区麓山南路9号");
        buyer.says("确认");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到王强26.8", "王强的钱收到了，26.8", "王強的錢收到了，26.8", "收到王强的26.8，现金", "got 26.8 from 王强"})
    void money_is_of_whom_the_team_knows_by_that_name(String said) {
        var village = village();
        ordered(village, "王强");
        var answer = village.owner().says(said);
        assertThat(answer.text()).as(said).contains("1001", "记成收到吗");
        assertThat(answer.labels()).as(said).anyMatch(label -> label.contains("26.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到王强26.8", "王强付了没", "王强的钱到了没", "王强的钱收到了，26.8"})
    void also_where_his_parcel_goes_to_somebody_else(String said) {
        var village = village();
        sendsToAnother(village);
        assertThat(village.owner().says("1001").text()).contains("买家 王强");
        assertThat(village.owner().says(said).text()).as(said).contains("1001").doesNotContain("没听懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipping to Hunan is 6, elsewhere 10", "湖南6块，外省10块", "湖南运费6，其他地方10", "湖南6塊，外省10塊"})
    void fees_of_a_province_and_of_all_others_are_set_in_one_sentence(String said) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).contains("6.00", "10.00");
        assertThat(village.viewer().says("运费多少").text()).contains("6.00", "10.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"go live tomorrow 8pm", "going live tomorrow 8pm", "we go live tomorrow 8pm"})
    void the_next_stream_is_planned(String said) {
        assertThat(village().owner().says(said).text())
                .as(said)
                .contains("20:00")
                .doesNotContain("正在直播");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子拿走10箱", "黄桃撤掉10箱", "桃子拿掉十箱"})
    void what_is_taken_away_is_not_added(String said) {
        var answer = village().owner().says(said);
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("加货"));
        assertThat(answer.labels()).as(said).anyMatch(label -> label.contains("减"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"催一下", "催催他们", "remind them"})
    void who_is_to_be_reminded_is_told(String said) {
        var village = village();
        ordered(village, "王强");
        village.owner().says("谁还没付钱");
        assertThat(village.owner().says(said).text()).as(said).contains("没付清的 1 单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"货到付款的有哪些", "哪些是货到付款", "貨到付款的有哪些", "which orders are cash on delivery"})
    void what_is_paid_on_delivery_is_listed(String said) {
        assertThat(village().owner().says(said).text()).as(said).isEqualTo("现在没有货到付款的订单。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"算了，鸡蛋不秒杀了", "不秒了", "鸡蛋不秒杀了", "雞蛋不秒殺了", "no more flash on the eggs"})
    void a_flash_price_is_over(String said) {
        var owner = village().owner();
        owner.says("秒杀鸡蛋 30 5分钟");
        assertThat(owner.says(said).text()).as(said).contains("¥36.00").doesNotContain("没听懂");
        assertThat(owner.says("今天有什么").text()).contains("土鸡蛋 ¥36.00").doesNotContain("秒杀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001不取消了", "1001别取消了", "1001還是不取消了", "don't cancel 1001 after all"})
    void an_order_that_was_cancelled_comes_back(String said) {
        var village = village();
        ordered(village, "王强");
        assertThat(village.owner().says("1001取消，缺货").text()).contains("取消了");
        assertThat(village.owner().says(said).text()).as(said).contains("1001").contains("恢复");
        assertThat(village.owner().says("1001").text()).doesNotContain("已取消");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001不取消了", "恢复订单 1001", "don't cancel 1001 after all"})
    void what_its_buyer_cancelled_comes_back_by_a_tap_only(String said) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("/address 王强 13900139000 湖南省长沙市岳麓区麓山南路1号");
        buyer.taps("对，就寄这里");
        buyer.says("A1 2箱");
        assertThat(buyer.says("取消 1001").text()).contains("取消");
        var asked = village.owner().says(said);
        assertThat(asked.text()).as(said).contains("买家自己取消的").doesNotContain("恢复了");
        assertThat(village.owner().says(asked.behind("恢复订单 1001")).text()).contains("恢复了");
    }

    @ParameterizedTest
    @CsvSource({"红糖限购2, 改成3, 每人限 3 袋", "红糖限购2, 改成3袋, 每人限 3 袋", "红糖限购2, make it 3, 每人限 3 袋", "红糖改价18, 改成17, ¥17.00"})
    void another_number_is_of_what_was_set_just_before(String first, String said, String told) {
        var owner = village().owner();
        owner.says(first);
        assertThat(owner.says(said).text()).as(said).contains("A3", told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"没收到王强的钱", "还没收到王强的转账", "沒收到王強的錢"})
    void money_that_was_said_to_be_paid_and_has_not_come_is_asked_about(String said) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("/address 王强 13900139000 湖南省长沙市岳麓区麓山南路1号");
        buyer.taps("对，就寄这里");
        buyer.says("A1 2箱");
        buyer.says("已付 67.8 尾号1234");
        var answer = village.owner().says(said);
        assertThat(answer.text()).as(said).contains("1001").doesNotContain("报坏", "没听懂");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("告诉大家"));
    }

    @Test
    void how_many_orders_are_left_is_told_to_a_packer_who_buys_too() {
        var village = village();
        ordered(village, "王强");
        var packer = village.joined("packer");
        packer.says("我要一袋红糖");
        assertThat(packer.says("还剩多少单").text()).contains("1 单").doesNotContain("剩 120");
    }
}
