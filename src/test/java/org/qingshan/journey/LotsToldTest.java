package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What came in, was written down wrongly, was given back or is bad, as the team says it. */
@QuarkusTest
class LotsToldTest extends Journey {
    @Inject
    Rows rows;

    private Village village;
    private Viewer screener;

    @BeforeEach
    void one() {
        village = village();
        screener = village.joined("screener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天收了张桂花50箱黄桃",
                "收了桂花婶50箱黄桃",
                "桂花婶的黄桃称了50箱",
                "桂花婶送来50箱黄桃",
                "桂花嬸送來50箱黃桃",
                "took in 50 boxes of peaches from Guihua",
                "50 boxes of peaches came in from Zhang Guihua"
            })
    void what_a_grower_brought_is_taken_in(String said) {
        assertThat(screener.says(said).text()).as(said).contains("6 号", "张桂花", "黄桃 50 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"收了桂花婶50箱黄桃了吗", "桂花婶明天送来50箱黄桃", "桂花酒50箱黄桃", "did you take in 50 boxes of peaches from Guihua?"})
    void what_is_asked_or_is_to_come_is_not_taken_in(String said) {
        assertThat(screener.says(said).text()).as(said).doesNotContain("收下了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "刚才那个写错了，是45箱",
                "不是50是45",
                "不对，是45箱",
                "写错了，45箱",
                "剛才那個寫錯了，是45箱",
                "sorry, it's 45 boxes",
                "no, 45 not 50",
                "wrong, should be 45"
            })
    void what_was_written_down_wrongly_is_put_right(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        assertThat(screener.says(said).text()).as(said).contains("6 号", "45 箱");
        assertThat(screener.says("/lot 6").text()).as(said).contains("45 箱");
    }

    @Test
    void it_is_put_right_behind_the_question_whether_it_came_twice() {
        screener.says("收货 张桂花 黄桃 50箱");
        screener.says("收货 张桂花 黄桃 50箱");
        assertThat(screener.says("写错了是35箱").text()).contains("6 号", "35 箱").doesNotContain("为你留");
        assertThat(screener.says("应该是36箱才对").text()).contains("6 号", "36 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001的竹笋称了2.9斤", "1001竹笋过秤2.9斤"})
    void what_the_scales_say_of_an_order_is_no_purchase(String said) {
        village.neighbour().says("A2 3斤");
        var packer = village.joined("packer");
        packer.says("打好了 1001");
        assertThat(packer.says(said).text()).as(said).contains("订单 1001").doesNotContain("要 3 斤");
        assertThat(packer.says("购物车").text()).doesNotContain("竹笋 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是50是45吗？", "45箱", "他说不是50是45"})
    void what_may_be_anything_changes_no_lot(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        screener.says(said);
        assertThat(screener.says("/lot 6").text()).as(said).contains("50 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那批退给桂花了",
                "6号那批退给桂花了",
                "批次6退回去了",
                "L6还给桂花婶了",
                "這批退給桂花了",
                "gave lot 6 back to her",
                "returned lot 6 to Guihua",
                "this lot was returned",
                "we gave that lot back"
            })
    void before_a_lot_is_given_back_it_is_asked(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        var asked = screener.says(said);
        if (said.contains("was returned")) {
            assertThat(asked.labels()).noneMatch(label -> label.contains("退"));
            return;
        }
        assertThat(asked.labels()).as(said).isNotEmpty();
        assertThat(asked.text()).as(said).contains("50 箱", "黄桃");
        assertThat(screener.says("/lot 6").text()).as("only asked").contains("50 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这批还有三斤坏了", "6号货还有五斤坏了", "这批还剩五箱了", "那批货还没到了", "这批还行了"})
    void still_is_no_giving_back(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        var told = screener.says(said);
        assertThat(told.labels()).as(said).noneMatch(label -> told.behind(label).contains("withdraw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不对，30箱", "no, 30", "刚才那个写错了，是30箱"})
    void what_another_has_counted_nobody_puts_right_by_the_way(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        village.joined("screener").says(said);
        assertThat(screener.says("/lot 6").text()).as(said).contains("50 箱");
    }

    @Test
    void each_puts_right_what_he_took_in_himself() {
        screener.says("收货 张桂花 黄桃 50箱");
        village.joined("screener").says("收货 张桂花 黄桃 20箱");
        assertThat(screener.says("不对，30箱").text()).contains("6 号", "30 箱");
        assertThat(screener.says("/lot 7").text()).contains("20 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"L6有五箱坏的", "批次6烂了五箱", "这批烂了五箱", "這批爛了五箱", "6号那批有5箱坏的", "lot 6 has 5 bad", "this lot has 5 rotten"
            })
    void what_is_bad_of_a_lot_is_a_finding(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        assertThat(screener.says(said).text()).as(said).contains("6 号 黄桃没过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"批次1不合格", "第1批没过", "lot 1 failed", "lot 1 did not pass"})
    void what_is_unfit_and_on_sale_is_recalled_only_by_a_tap(String said) {
        var asked = screener.says(said);
        assertThat(asked.labels()).as(said).isNotEmpty();
        assertThat(asked.text()).as(said).contains("1 号");
        assertThat(village.viewer().says("货单").text()).as("only asked").contains("剩 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L6有五箱坏的", "批次1不合格", "那批退给桂花了", "今天收了张桂花50箱黄桃", "lot 1 failed"})
    void a_buyer_tells_no_lot_anything(String said) {
        screener.says("收货 张桂花 黄桃 50箱");
        village.viewer().says(said);
        assertThat(screener.says("/lot 6").text()).as(said).contains("50 箱");
        assertThat(screener.says("还有哪些没验").labels()).as(said).hasSize(1);
    }

    @Test
    void whether_any_is_bad_is_asked_and_changes_nothing() {
        screener.says("收货 张桂花 黄桃 50箱");
        screener.says("L6有三斤坏的吗？");
        assertThat(screener.says("还有哪些没验").labels()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打包", "/pack", "下一单"})
    void a_host_who_only_looks_keeps_nothing_from_a_packer(String said) {
        var packer = twoToPack();
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).contains("1001");
        assertThat(packer.says("打包").text()).as(said).contains("这一单：1001").doesNotContain("别人正在打");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我来打1001", "1001我来打", "我打包1001", "I'll pack 1001", "1001我來打"})
    void a_host_who_packs_takes_it_by_saying_so(String said) {
        var packer = twoToPack();
        var host = village.joined("host");
        host.says("打包");
        assertThat(host.says(said).text()).as(said).contains("这一单：1001");
        assertThat(packer.says("打包").text()).as(said).contains("这一单：1002");
        assertThat(host.says("打好了").text()).contains("订单 1001 打好了");
    }

    @Test
    void a_look_changes_nothing_of_what_a_packer_was_shown() {
        var buyer = village.neighbour();
        buyer.says("A1 2");
        var packer = village.joined("packer");
        packer.says("打包");
        var before = rows.<String>of(village.key(), "select coalesce(shown_as, '') from parcel where shop_id = :shop");
        buyer.says("A1 1");
        clock.forward(Duration.ofMinutes(11));
        var host = village.joined("host");
        host.says("打包");
        assertThat(rows.<String>of(village.key(), "select coalesce(shown_as, '') from parcel where shop_id = :shop"))
                .isEqualTo(before);
        assertThat(packer.says("打好了 1001").text()).contains("变了").doesNotContain("打好了。");
    }

    @Test
    void a_look_makes_no_parcel() {
        twoToPack();
        village.joined("host").says("打包");
        assertThat(rows.<Number>of(village.key(), "select count(*) from parcel where shop_id = :shop")
                        .get(0)
                        .intValue())
                .isZero();
    }

    @Test
    void what_has_changed_since_a_host_looked_is_shown_again() {
        var buyer = village.neighbour();
        buyer.says("A1 2");
        var host = village.joined("host");
        host.says("打包");
        buyer.says("A1 1");
        assertThat(host.says("打好了").text()).contains("这一单：1001").doesNotContain("订单 1001 打好了");
        assertThat(host.says("打好了").text()).contains("订单 1001 打好了");
    }

    @Test
    void a_host_packs_what_he_was_shown_only_as_it_was_shown() {
        twoToPack();
        var host = village.joined("host");
        host.says("打包");
        assertThat(host.says("打好了").text()).contains("订单 1001 打好了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001拆开重打",
                "1001的箱子拆了",
                "1001重新打包",
                "拆开1001重打",
                "unpack 1001",
                "1001 has to be repacked",
                "1001的箱子拆了重打"
            })
    void what_is_packed_again_stays_packed_and_what_is_not_is_given_to_pack(String said) {
        var packer = twoToPack();
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("这一单：1001");
        packer.says("打好了");
        assertThat(packer.says(said).text()).as(said).contains("订单 1001 记着打好了", "过秤 1001");
        assertThat(village.viewer().says(said).text()).as(said).doesNotContain("记着打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001拆开了吗", "1001的箱子拆坏了", "不要拆1001"})
    void what_is_asked_or_broken_is_not_packed_again(String said) {
        var packer = twoToPack();
        packer.says("打好了 1001");
        assertThat(packer.says(said).text()).as(said).doesNotContain("记着打好了");
    }

    private Viewer twoToPack() {
        village.neighbour().says("A1 2");
        village.neighbour().says("A2 3斤");
        return village.joined("packer");
    }
}
