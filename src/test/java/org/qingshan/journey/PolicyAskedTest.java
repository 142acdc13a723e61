package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is asked of the shop's ways is answered by what is on record, or waits for the host; nothing is made up. */
@QuarkusTest
class PolicyAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"能退吗", "你们的退货政策是什么", "退换货政策", "退货规则是怎样的", "你們的售後政策係乜"})
    void what_may_go_back_is_told_by_the_rule(String said) {
        assertThat(village().viewer().says(said).text()).contains("到货后 24 小时内", "还没打包的，不想要了随时能退");
    }

    @Test
    void what_may_go_back_is_told_in_english_too() {
        assertThat(village().foreigner().says("what's your return policy?").text())
                .contains("within 24 h of its arrival", "Until it is packed you can give anything back");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"可以货到付款吗 | 已经记下来给主播看了", "can I pay cash on delivery? | I have noted it for the host"})
    void whether_one_pays_at_the_door_is_for_the_host_where_nothing_is_said_of_it(String said, String answer) {
        var village = village();
        var viewer = said.matches("\\p{ASCII}+") ? village.foreigner() : village.viewer();

        assertThat(viewer.says(said).text()).contains(answer);
        assertThat(village.owner().says("提问").text()).contains(said);
    }

    @Test
    void who_has_ordered_is_told_no_more_of_it() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("黄桃一箱");

        assertThat(viewer.says("可以货到付款吗").text()).contains("已经记下来给主播看了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "营业时间               | 正在直播",
                "你们几点开门             | 正在直播",
                "你們幾點營業             | 正在直播",
                "when are you open?  | Live now",
                "what are your opening hours? | Live now"
            })
    void open_is_the_shop_while_it_is_live(String said, String answer) {
        var village = village();
        var viewer = said.matches("\\p{ASCII}+") ? village.foreigner() : village.viewer();

        assertThat(viewer.says(said).text()).startsWith(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"雞蛋新唔新鮮    | 土鸡蛋（A4）是", "雞蛋仲有冇     | 剩 60 盒", "黃桃甜唔甜呀    | 已经记下来给主播看了", "黃桃係咪好甜    | 已经记下来给主播看了"})
    void cantonese_asks_too(String said, String answer) {
        var village = village();

        assertThat(village.viewer().says(said).text()).contains(answer);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"别记我电话", "唔好記我電話", "不要保存我的手机号", "删除我的数据", "don't keep my number", "delete my data"})
    void who_wants_nothing_kept_is_shown_what_is_and_how_it_goes(String said) {
        var viewer = village().neighbour();
        var answer = viewer.says(said);

        assertThat(answer.labels()).containsExactly("下载我的资料", "全忘掉", "不用了");
        assertThat(viewer.says("地址").text()).contains("麓山南路1号");
    }

    @Test
    void a_number_that_is_to_be_kept_right_is_not_to_be_forgotten() {
        assertThat(village().neighbour().says("别记错我电话").labels()).doesNotContain("全忘掉");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会不会坏在路上", "鸡蛋会不会碎", "雞蛋容易碎嗎", "不喜欢可以退吗"})
    void who_worries_about_the_way_hears_the_rule(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("到货后 24 小时内");
    }

    @ParameterizedTest
    @ValueSource(strings = {"will it break on the way?", "could the eggs get broken?", "won't they spoil in transit?"})
    void so_he_does_in_english(String said) {
        assertThat(village().foreigner().says(said).text()).as(said).contains("within 24 h of its arrival");
    }

    @Test
    void who_has_something_is_asked_whether_it_shall_go() {
        assertThat(ordered().says("不想要了能退吗").text()).contains("要退哪样");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "是真的吗              | 东西都从这里寄出",
                "不会是骗人的吧           | 东西都从这里寄出",
                "is this a scam?   | everything is sent from here",
                "is this legit?    | everything is sent from here",
                "我的地址会泄露吗          | 别的买家看不到",
                "is my address safe? | other buyers do not",
                "你们在哪里             | 东西都从这里寄出",
                "can I pay with wechat? | how to pay",
                "200块能买什么          | 能买 6 箱 黄桃（A1）",
                "我不会用              | 发编号和数量就行",
                "可以随时取消吗           | 打包前都能改",
                "can I change my mind later? | Until it is packed",
                "下播以后还能买吗          | 直播结束后不接新单",
                "直播結束了還能下單嗎        | 直播结束后不接新单",
                "can I still buy after the stream ends? | no new orders",
                "还有别的吗             | A5 腊肉",
                "可以只买一斤桃子吗         | 1 箱 起",
                "can I buy just one egg? | from 1 box"
            })
    void what_is_on_record_needs_no_host(String said, String answer) {
        var village = village();
        var viewer = said.matches("\\p{ASCII}+") ? village.foreigner() : village.viewer();

        assertThat(viewer.says(said).text()).contains(answer);
        assertThat(village.owner().says("提问").text()).doesNotContain(said);
    }

    @Test
    void who_was_cheated_is_no_doubter() {
        assertThat(ordered().says("你们不会是骗子吧").text()).contains("已经转给主播了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "我的订单"})
    void who_has_no_orders_is_told_how_to_order(String said) {
        assertThat(village().viewer().says(said).text()).containsAnyOf("发编号和数量就行", "send a code and a quantity");
    }
}
