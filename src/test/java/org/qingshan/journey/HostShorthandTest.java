package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** Half a sentence of a host's is done, or asked about; what nobody understands is answered with a host's words. */
@QuarkusTest
class HostShorthandTest extends Journey {
    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "停A4|A4",
                "截单 A1|A1",
                "A1卖22|22.00",
                "A1 22块|22.00",
                "黄桃便宜2块|27.90",
                "黃桃便宜2塊|27.90",
                "红糖降1块|红糖",
                "A1 25元秒杀|秒杀",
                "A1 24.9秒杀|秒杀",
                "flash sale on A1 25|秒杀",
                "A1恢复原价|没有秒杀",
                "把A1库存改成280|280",
                "A1库存280|280",
                "置顶 A4|A4",
                "上链接 A3|A3",
                "弹 A3|A3",
                "A1每人限购2箱|2 箱",
                "A1限2|2 箱",
                "下播吧|结束",
                "收工|结束",
                "结束直播|结束",
                "關播|结束",
                "拉黑李四|李四",
                "上架红糖|红糖",
                "上架香菇26|这样写"
            })
    void half_a_sentence_is_understood(String said, String answered) {
        assertThat(village().owner().says(said).text())
                .as(said)
                .contains(answered)
                .doesNotContain("没听懂", "已为你留");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1改22",
                "A1 改 22",
                "A1恢复到22",
                "A1 回到22",
                "A1 back to 22",
                "A1 is 22",
                "A1 now 22",
                "peaches 22 now"
            })
    void a_number_without_a_unit_may_be_price_or_stock(String said) {
        assertThat(village().owner().says(said).labels())
                .as(said)
                .hasSize(2)
                .anyMatch(label -> label.contains("22.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖没了", "A3没了", "紅糖沒了", "we're out of brown sugar"})
    void what_is_gone_is_asked_about(String said) {
        assertThat(village().owner().says(said).labels()).as(said).anyMatch(label -> label.contains("A3"));
    }

    @Test
    void what_names_nothing_is_of_the_card() {
        var village = village();
        var owner = village.owner();
        owner.says("讲解 A3");
        assertThat(owner.says("加货 50").text()).contains("A3", "红糖");
        assertThat(owner.says("每人限购2袋").text()).contains("红糖", "2 袋");
        assertThat(owner.says("没了").labels()).anyMatch(label -> label.contains("A3"));
    }

    @Test
    void who_waits_is_told() {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says("谁在等").text()).contains("没有人在等");
        owner.says("/stock A1 2");
        village.neighbour().says("A1 2");
        village.neighbour().says("A1 1");
        assertThat(owner.says("候补名单").text()).contains("A1 黄桃", "1 箱");
        assertThat(owner.says("who's waiting").text()).contains("A1 黄桃");
        assertThat(village.viewer().says("谁在等").text()).doesNotContain("人在等");
    }

    @Test
    void what_nobody_understands_is_answered_with_a_hosts_words() {
        var village = village();
        assertThat(village.owner().says("嘟嘟嘟嘟").text()).contains("没听懂", "讲解 A1", "改价 A1");
        assertThat(village.viewer().says("嘟嘟嘟嘟").text()).doesNotContain("改价");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人投诉吗", "谁报坏了", "退货 1002", "any complaints?", "有人投訴嗎"})
    void what_a_host_asks_of_complaints_is_no_complaint(String said) {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("没有等你处理的报坏", "售后").doesNotContain("不好意思", "转给主播");
        assertThat(owner.says("/questions").text()).as(said).doesNotContain(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人投诉我的桃子吗", "有坏的吗", "any complaints?"})
    void what_a_grower_asks_of_complaints_is_answered_from_the_records(String said) {
        var village = village();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        assertThat(grower.says(said).text()).as(said).contains("张桂花").doesNotContain("不好意思", "转给主播");
    }

    @Test
    void the_end_says_how_many_carts_are_open() {
        var village = village();
        village.viewer().says("A1 2");
        village.viewer().says("A3 1");
        var owner = village.owner();
        assertThat(owner.says("下播").text()).contains("还有 2 个购物车");
        assertThat(owner.taps("确定下播").text()).contains("还有 2 个购物车");
        assertThat(owner.says("封账").text()).contains("还有 2 个购物车");
    }

    @ParameterizedTest
    @ValueSource(strings = {"接下来我该做什么", "怎么开始", "what next", "下一步做什么？", "How do I start?"})
    void what_is_to_be_done_next_is_told(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("收货 → 验货 → 上架 → 开播", "正在直播");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "补货3天后",
                "加货5分钟",
                "补货两小时",
                "补货3天",
                "限10分钟",
                "加货50斤",
                "限购2斤",
                "减货5斤",
                "A1库存80斤",
                "max 2 days each",
                "黄桃卖22了",
                "A1卖22了",
                "黃桃賣22了",
                "黄桃卖22啦"
            })
    void what_counts_no_goods_changes_nothing(String said) {
        var village = village();
        var owner = village.owner();
        owner.says("讲解 A1");
        var before = lineup(village);
        owner.says(said);
        assertThat(lineup(village)).as(said).isEqualTo(before);
    }

    @Test
    void what_is_left_is_no_total() {
        var village = village();
        village.viewer().says("A1 2");
        var owner = village.owner();
        var before = lineup(village);
        assertThat(owner.says("A1库存还有80箱").labels()).isNotEmpty().anyMatch(label -> label.contains("80"));
        assertThat(lineup(village)).isEqualTo(before);
    }

    @Test
    void in_a_flash_sale_so_much_cheaper_is_no_price() {
        var village = village();
        var owner = village.owner();
        owner.says("秒杀 A1 19.9 5分钟");
        var before = lineup(village);
        owner.says("A1便宜2块");
        owner.says("黄桃便宜2块");
        assertThat(lineup(village)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"加货50箱|+50", "加货50了|+50", "补货 两百箱吧|+200", "加货50|+50"})
    void goods_are_counted_in_their_unit(String said, String more) {
        var village = village();
        var owner = village.owner();
        owner.says("讲解 A1");
        var before = offered(village);
        owner.says(said);
        assertThat(offered(village) - before).as(said).isEqualTo(Integer.parseInt(more.substring(1)));
    }

    private int offered(Village village) {
        return rows.<Number>of(village.key(), "select offered from lineup_item where shop_id = :shop and slot = 'A1'")
                .get(0)
                .intValue();
    }

    private List<String> lineup(Village village) {
        return rows.of(
                village.key(),
                "select slot || ' ' || price || ' ' || offered || ' ' || coalesce(limit_per_buyer::text, '-') || ' ' || coalesce(flash_until::text, '-') from lineup_item where shop_id = :shop order by slot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现在呢", "然后呢", "怎么卖", "怎么用", "现在开始", "那现在呢？"})
    void what_is_said_of_anything_is_not_answered_with_the_way(String said) {
        assertThat(village().owner().says(said).text()).as(said).doesNotContain("收货 → 验货 → 上架 → 开播");
    }

    @Test
    void whoever_is_asked_something_is_not_told_the_way() {
        var owner = village().owner();
        owner.says("收货");
        assertThat(owner.says("接下来呢").text()).doesNotContain("收货 → 验货 → 上架 → 开播");
    }

    @Test
    void what_buyers_complain_of_and_nobody_answered_is_told_beside_the_reports() {
        var village = village();
        village.viewer().says("我收到的桃子都烂了");
        assertThat(village.owner().says("有人投诉吗").text()).contains("没有等你处理的报坏", "还有 1 句话没人答");
    }

    @Test
    void a_typed_yes_to_new_goods_is_told_to_be_tapped() {
        var owner = village().owner();
        var asked = owner.says("收货 张桂花 香菇 20箱");
        assertThat(asked.labels()).as(asked.text()).isNotEmpty();
        assertThat(owner.says("是").text()).doesNotContain("好嘞").contains("点一下");
    }
}
