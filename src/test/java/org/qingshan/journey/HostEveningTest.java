package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a host says in an evening, in words of his own and with slips. */
@QuarkusTest
class HostEveningTest extends Journey {
    private Village village;
    private Viewer host;

    @BeforeEach
    void live() {
        village = village();
        host = village.joined("host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才的打折撤了吧", "打折取消", "cancel the discount", "全场折扣结束了"})
    void a_discount_ends(String said) {
        host.says("全场九折");
        assertThat(host.says(said).text()).as(said).contains("A1 黄桃 ¥26.91 → ¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竹笋又可以卖了", "竹笋能卖了", "竹笋可以接着卖了"})
    void what_can_be_sold_again_is_open(String said) {
        host.says("停卖 A2");
        assertThat(host.says(said).text()).as(said).contains("A2 竹笋 开卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃秒杀改成十分钟", "make the flash ten minutes", "秒杀改成10分钟"})
    void a_flash_lasts_otherwise(String said) {
        host.says("秒杀 A1 19.9 5分钟");
        assertThat(host.says(said).text()).as(said).contains("A1 黄桃 秒杀：¥19.90");
        assertThat(host.says("秒杀停").labels().get(0)).contains("还有 10 分钟");
    }

    @Test
    void a_flash_lasts_longer_in_english() {
        host.says("秒杀 A1 19.9 5分钟");
        assertThat(host.says("make the flash five minutes longer").text()).contains("A1 黄桃 秒杀：¥19.90");
    }

    @Test
    void numbers_in_words_are_numbers() {
        assertThat(host.says("knock two off the eggs").text()).contains("¥36.00 → ¥34.00");
    }

    @Test
    void a_limit_ends() {
        host.says("限购 A1 2");
        assertThat(host.says("no limit on peaches any more").text()).contains("A1 黄桃 不限购了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what sells best", "what did we make tonight", "what is our best seller?"})
    void figures_are_told(String said) {
        assertThat(host.says(said).text()).as(said).contains("战况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"催一下没付款的", "remind the people who haven't paid", "提醒还没付钱的人"})
    void nobody_is_said_to_be_reminded_who_is_not(String said) {
        ordered(village, "王芳");
        assertThat(host.says(said).text()).as(said).contains("王芳", "没有另外去催");
    }

    @ParameterizedTest
    @ValueSource(strings = {"差不多了，收工", "we are done for tonight"})
    void the_end_is_asked_about(String said) {
        assertThat(host.says(said).labels()).as(said).contains("确定下播");
    }

    @Test
    void several_are_closed_and_opened_at_once() {
        assertThat(host.says("停卖 A1 A2").text()).contains("A1 黄桃 停卖了", "A2 竹笋 停卖了");
        assertThat(host.says("开卖 A1 A2").text()).contains("A1 黄桃 开卖了", "A2 竹笋 开卖了");
    }

    @ParameterizedTest
    @CsvSource({"/prise A1 26,/price A1 26", "/recieved 1002 56.2,/received 1002 56.2", "/stcok A1 50,/stock A1 50"})
    void a_command_with_a_slip_is_asked_back(String said, String meant) {
        assertThat(host.says(said).labels()).containsExactly(meant);
        assertThat(host.says("战况").text()).contains("剩 200 箱");
    }

    @Test
    void what_is_near_nothing_is_unknown() {
        assertThat(host.says("/banana A1").text()).contains("这个我还不会");
    }

    @ParameterizedTest
    @CsvSource({
        "多肉三盆25,上架 多肉 ¥25.00/盆 3 盆",
        "three succulents at 25 each,上架 Succulents ¥25.00/个 3 个",
        "'new product: honey 48 a jar, 20 jars',上架 Honey ¥48.00/罐 20 罐"
    })
    void new_goods_in_short(String said, String label) {
        assertThat(host.says(said).labels()).containsExactly(label);
    }

    @Test
    void known_goods_in_short_are_none() {
        assertThat(host.says("黄桃三箱25").labels()).noneMatch(label -> label.startsWith("上架"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要请个人来打包", "怎么加个主播", "we need someone to help with packing"})
    void how_somebody_is_invited_is_told(String said) {
        assertThat(village.owner().says(said).text()).as(said).contains("邀请");
    }

    @ParameterizedTest
    @ValueSource(strings = {"停止自提", "no more pickup"})
    void how_pick_up_ends_is_told(String said) {
        assertThat(village.owner().says(said).text()).as(said).contains("/shop pickup off");
    }

    @ParameterizedTest
    @CsvSource({"'价格改一下，鸡蛋38，红糖20'", "eggs 38 and sugar 20", "'鸡蛋38，红糖20'"})
    void prices_of_several_are_no_purchase(String said) {
        assertThat(host.says(said).labels())
                .as(said)
                .hasSize(2)
                .allMatch(label -> label.contains("38") || label.contains("20"))
                .noneMatch(label -> label.startsWith("要") || label.startsWith("我"));
    }

    @Test
    void a_few_of_several_may_be_his_own() {
        assertThat(host.says("鸡蛋2盒，红糖2袋").labels()).noneMatch(label -> label.contains("价格改成"));
    }

    @ParameterizedTest
    @CsvSource({
        "把腊肉的价格往上加3块,¥58.00 → ¥61.00",
        "pork goes up by three,¥58.00 → ¥61.00",
        "腊肉价格降5块,¥58.00 → ¥53.00",
        "'红糖清仓，15块一袋',¥18.80 → ¥15.00",
        "红糖尾货卖15,¥18.80 → ¥15.00",
        "红糖处理价15,¥18.80 → ¥15.00",
        "红糖处理¥15,¥18.80 → ¥15.00",
        "红糖甩卖15一袋,¥18.80 → ¥15.00",
        "'黄桃原价39，现价28.9',¥29.90 → ¥28.90",
        "clear out the sugar at 15,¥18.80 → ¥15.00"
    })
    void a_price_in_other_words(String said, String change) {
        assertThat(host.says(said).text()).as(said).contains(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全部限购两份", "two of everything max"})
    void a_limit_for_all_is_offered_one_by_one(String said) {
        assertThat(host.says(said).labels()).as(said).hasSize(5).noneMatch(label -> label.startsWith("要"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"来看一下腊肉", "let's have a look at the pork"})
    void what_is_looked_at_is_presented(String said) {
        assertThat(host.says(said).text()).as(said).contains("A5 腊肉 的卡片已发给大家");
    }

    @Test
    void who_looks_himself_sends_no_card() {
        assertThat(host.says("看看腊肉").text()).doesNotContain("卡片已发给大家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"把王芳加到黑名单", "put 王芳 on the blacklist", "ban 王芳"})
    void who_is_kept_out_is_blocked(String said) {
        ordered(village, "王芳");
        var answer = host.says(said);
        assertThat(answer.text() + answer.labels()).as(said).contains("拉黑", "王芳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"禁言王芳", "屏蔽王芳", "mute 王芳"})
    void who_is_to_be_silent_is_not_blocked(String said) {
        ordered(village, "王芳");
        var answer = host.says(said);
        assertThat(answer.text() + answer.labels()).as(said).doesNotContain("拉黑");
    }

    @Test
    void of_several_that_are_closed_none_is_where_one_is_missing() {
        host.says("停卖 A1 A9");
        assertThat(village.viewer().says("A1 1箱").text()).contains("已为你留");
        assertThat(host.says("停卖 A1 A2。").text()).contains("A1", "A2");
        assertThat(village.viewer().says("A1 1箱").text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这个优惠取消", "stop that discount"})
    void the_discount_of_one_thing_is_not_that_of_all(String said) {
        host.says("全场九折");
        assertThat(host.says(said).text()).as(said).doesNotContain("→ ¥29.90");
    }

    @Test
    void what_became_dearer_is_no_discount() {
        host.says("全场涨2块");
        assertThat(host.says("优惠结束").text()).doesNotContain("→ ¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃尾货20", "黄桃处理20", "黄桃甩卖20"})
    void a_number_alone_may_be_no_price(String said) {
        var answer = host.says(said);
        assertThat(answer.text()).as(said).doesNotContain("→ ¥20.00");
        assertThat(answer.labels()).as(said).anyMatch(label -> label.contains("¥20.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖价格降10", "黄桃单价加35"})
    void by_how_much_without_a_currency_changes_nothing(String said) {
        assertThat(host.says(said).text()).as(said).doesNotContain("→");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今晚一共来了多少人", "how many people came tonight"})
    void how_many_came_is_told(String said) {
        assertThat(host.says(said).text()).as(said).contains("个人打开过聊天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人问什么了吗", "有没有没回的消息", "any questions I missed?", "哪些问题还没答"})
    void what_waits_for_an_answer_is_shown(String said) {
        assertThat(host.says(said).text()).as(said).contains("没有还没答的问题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"导出订单", "把表格发给快递", "export the orders", "download the courier file"})
    void the_couriers_file_is_on_a_page(String said) {
        assertThat(host.says(said).text()).as(said).contains("包裹", "快递");
    }

    @Test
    void the_next_stream_is_planned() {
        assertThat(host.says("定时明天晚上八点开播").text()).contains("下一场定在");
    }

    @Test
    void sales_of_a_day_before_are_not_todays() {
        assertThat(host.says("/sales yesterday").text()).doesNotContain("战况：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还差多少卖完", "还要多少能卖完"})
    void what_is_left_to_sell_is_told(String said) {
        assertThat(host.says(said).text()).as(said).contains("战况").doesNotContain("购物车");
    }

    @Test
    void answers_are_listed() {
        host.says("/faq add 甜吗 = 很甜");
        assertThat(host.says("/faq list").text()).contains("甜吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"让小刘当打包员", "make Liu a packer"})
    void how_somebody_joins_is_told(String said) {
        assertThat(village.owner().says(said).text()).as(said).contains("邀请");
    }
}
