package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A packer tells numbers in any order, how many boxes it was, and what is short, which the host must hear. */
@QuarkusTest
class PackerTellsTest extends Journey {
    private Village sold() {
        var village = village();
        for (int i = 0; i < 2; i++) {
            var buyer = village.viewer();
            buyer.says("A1 2");
            buyer.says(ADDRESS);
            buyer.says("确认");
        }
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单号SF1234567890123，1001",
                "SF1234567890123 是1001的",
                "顺丰SF1234567890123，订单1001",
                "1001 单号SF1234567890123",
                "SF1234567890123 for 1001",
                "1001 goes by SF SF1234567890123",
            })
    void a_waybill_and_its_order_in_any_order(String said) {
        var village = sold();
        var packer = village.joined("packer");
        packer.says("1001打好了");
        assertThat(packer.says(said).text()).as(said).contains("1001").contains("SF1234567890123");
        assertThat(village.owner().says("查单 1001").text()).as(said).contains("SF1234567890123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 wrong waybill, it's SF9999999999999", "1001 单号打错了，是SF9999999999999"})
    void a_wrong_waybill_is_put_right(String said) {
        var village = sold();
        var packer = village.joined("packer");
        packer.says("1001打好了");
        packer.says("1001 SF1234567890123");
        assertThat(packer.says(said).text()).as(said).contains("SF9999999999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没有纸箱了", "胶带快没了", "标签打不出来", "the printer is jammed", "1002地址不对头"})
    void what_keeps_him_from_packing_is_told_to_the_host(String said) {
        var village = sold();
        assertThat(village.joined("packer").says(said).text()).as(said).contains("已经告诉主播：「" + said + "」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"快递来了,哪些打好了", "courier is here, which ones are ready"})
    void whoever_waits_for_the_courier_hears_what_can_go(String said) {
        assertThat(sold().joined("packer").says(said).text()).as(said).contains("还有 2 单没打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单号SF1234567890123", "1001和1002单号SF1234567890123", "电话13812345678，1001"})
    void what_is_no_single_order_is_not_shipped(String said) {
        var village = sold();
        var packer = village.joined("packer");
        packer.says("1001打好了");
        packer.says(said);
        assertThat(village.owner().says("查单 1001").text()).as(said).doesNotContain("SF1234567890123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001打好了，两箱", "1001打包好了，分两箱装", "1001 packed in two boxes", "1001打好了 一共2箱"})
    void packed_in_so_many_boxes_is_packed(String said) {
        var village = sold();
        var packer = village.joined("packer");
        packer.says("打包");
        packer.says(said);
        assertThat(village.owner().says("查单 1001").text()).as(said).contains("已打包");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001的黄桃只有1箱，缺一箱",
                "1001少一箱黄桃",
                "1001黄桃不够",
                "1001缺货",
                "1001 is short one box, only 1",
                "1001 one box of peaches is missing",
                "1001有一箱烂了",
            })
    void a_shortage_reaches_the_host_and_the_order_waits(String said) {
        var village = sold();
        var host = village.joined("host");
        var packer = village.joined("packer");
        packer.says("打包");
        var told = packer.says(said);
        assertThat(told.text()).as(said).contains("已经告诉主播", "订单 1001 先放一边", "1002");
        host.hears("打包员");
        host.hears(said);
        assertThat(village.owner().says("查单 1001").text()).as(said).doesNotContain("已打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001缺什么", "1001还差多少", "1001不缺", "黄桃好吃吗", "下一单"})
    void what_is_no_shortage_is_not_told(String said) {
        var village = sold();
        var packer = village.joined("packer");
        assertThat(packer.says(said).text()).as(said).doesNotContain("已经告诉主播：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001的黄桃只有1箱，缺一箱", "1001打好了，两箱", "1001放一放", "我要干啥", "1001 is short one box"})
    void a_viewer_packs_nothing(String said) {
        var village = sold();
        assertThat(village.viewer().says(said).text()).as(said).doesNotContain("已经告诉主播：", "打包好了", "先放一边");
        assertThat(village.owner().says("查单 1001").text()).as(said).doesNotContain("已打包");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001放一放|1002",
                "1001先放一边|1002",
                "袋子漏了，1001要重包|1001",
                "箱子破了，1001重新打包|1001",
                "我要干啥|1001",
                "有什么要打包的|1001",
                "what's to pack|1001",
                "let's start packing|1001",
                "what do i do|1001",
            })
    void the_packing_goes_on(String said, String order) {
        var packer = sold().joined("packer");
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("这一单：" + order);
    }

    @Test
    void a_host_who_packs_is_asked_as_ever() {
        var village = sold();
        assertThat(village.owner().says("1001少一箱黄桃").text()).doesNotContain("已经告诉主播：");
    }

    @Test
    void what_another_packs_is_not_put_aside() {
        var village = sold();
        village.joined("packer").says("打包");
        var other = village.joined("packer");
        assertThat(other.says("1001少一箱黄桃").text()).contains("已经告诉主播").doesNotContain("先放一边");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001少了一箱，已经补上了", "1001有一箱烂了，换好了", "1001 one box was broken, replaced it", "/report"})
    void what_is_mended_or_empty_is_not_reported(String said) {
        var packer = sold().joined("packer");
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).isNotBlank().doesNotContain("已经告诉主播", "先放一边", "「」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃两箱，别坏了", "黄桃来两箱，坏的不要"})
    void a_packer_may_buy(String said) {
        var packer = sold().joined("packer");
        assertThat(packer.says(said).text()).as(said).contains("2 箱 黄桃").doesNotContain("已经告诉主播");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two boxes of peaches, no rush|2 箱 黄桃",
                "给我来两箱子黄桃，没有的话红糖也行|你是要",
                "2 boxes of peaches, not too ripe|黄桃"
            })
    void what_a_packer_orders_himself_is_no_trouble(String said, String told) {
        var packer = sold().joined("packer");
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains(told).doesNotContain("已经告诉主播", "先放一边");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no more boxes", "we ran out of boxes", "out of tape", "箱子不够了", "we need more cartons"})
    void what_is_packed_with_runs_out(String said) {
        assertThat(sold().joined("packer").says(said).text()).as(said).contains("已经告诉主播：「" + said + "」");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两箱子黄桃，不够再说",
                "两箱黄桃，不够再加",
                "兩箱黃桃，不夠再說",
                "黄桃两箱先，不够再来",
                "两箱黄桃，少了再说",
                "两箱黄桃，不够的话再买",
                "2 boxes of peaches, more later if that's not enough",
                "2 boxes of peaches, if it's not enough I'll order more"
            })
    void what_he_buys_for_now_is_no_shortage(String said) {
        var village = sold();
        var packer = village.joined("packer");
        assertThat(packer.says(said).text()).as(said).contains("已为你留 2 箱 黄桃").doesNotContain("告诉主播");
        assertThat(packer.says("购物车").text()).as(said).contains("2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃不够了", "黄桃不够，少两箱", "黄桃不够了，再拿点来", "not enough peaches"})
    void what_is_short_is_told_all_the_same(String said) {
        assertThat(sold().joined("packer").says(said).text()).as(said).contains("已经告诉主播");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要两箱黄桃打包用",
                "再拿两箱黄桃过来打包",
                "桃子快打完了，再搬两箱",
                "給我拿兩箱黃桃過來",
                "bring me two more boxes of peaches",
                "we need two more boxes of peaches to pack"
            })
    void what_is_to_be_brought_to_the_table_is_nobodys_order(String said) {
        var packer = sold().joined("packer");
        packer.says(said);
        assertThat(packer.heardWords().toString()).as(said).contains("已经告诉主播");
        assertThat(packer.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不够再说，拿两箱黄桃过来打包", "再拿两箱黄桃过来打包", "bring two more boxes of peaches"})
    void whoever_has_bought_something_has_it_brought_all_the_same(String said) {
        var packer = sold().joined("packer");
        assertThat(packer.says("要红糖一袋").text()).contains("已为你留");
        packer.says(said);
        assertThat(packer.heardWords().toString()).as(said).contains("已经告诉主播");
        assertThat(packer.says("购物车").text()).as(said).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来两箱黄桃帮我打包好", "黄桃两箱，记得打包好一点", "two boxes of peaches for now"})
    void a_packer_buys_as_anybody(String said) {
        assertThat(sold().joined("packer").says(said).text()).as(said).contains("已为你留 2 箱 黄桃");
    }
}
