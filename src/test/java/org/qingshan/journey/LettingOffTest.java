package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever wants out, is upset or bargains hears what is so, and is offered nothing to buy. */
@QuarkusTest
class LettingOffTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"不买了！取消", "我要取消", "取消订单", "yes cancel", "cancel everything"})
    void who_has_nothing_and_cancels_is_told_so(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("没有可以退的货");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "叫老板来",
                "你们这群骗子",
                "没有订单号 上个月买的",
                "我要投诉你们",
                "转人工",
                "get me the manager",
                "you are scammers",
                "send me new ones"
            })
    void who_is_upset_is_heard_by_the_host(String said) {
        assertThat(village().viewer().says(said).text())
                .as(said)
                .contains("转给主播")
                .doesNotContain("想买就发");
    }

    @Test
    void to_be_taken_off_may_mean_the_cart_or_the_cards() {
        var viewer = village().viewer();
        assertThat(viewer.says("take me off, I don't want anything").text()).contains("不再发");
        viewer.says("A1 2");
        assertThat(viewer.says("take me off, I don't want anything").labels())
                .hasSize(2)
                .contains("这场的卡片别再发了");
        assertThat(viewer.says("yes everything").text()).contains("退回 2 箱 黄桃");
        viewer.says("A1 2");
        viewer.says("别再发卡片了");
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消了吗", "did you cancel everything?", "have you cancelled it all"})
    void whether_it_is_cancelled_is_answered(String asked) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        var kept = viewer.says(asked);
        assertThat(kept.text()).as(asked).contains("没有取消");
        assertThat(kept.labels()).anyMatch(label -> label.startsWith("退 2 箱"));
        viewer.says("全部取消");
        assertThat(viewer.says(asked).text()).as(asked).contains("已取消").doesNotContain("没有取消");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "108算100行不行，行我就下单",
                "25一箱我要三箱",
                "桃子20一箱我要两箱",
                "还是太贵了，抹个零头呗",
                "便宜点呗",
                "打个折吧",
                "20 a box and I'll take three",
                "can you do it for 50",
                "knock 5 yuan off the peaches and I take two"
            })
    void at_a_price_of_his_own_nothing_is_ordered(String said) {
        var viewer = village().viewer();
        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).contains("价格就按货单上的");
        assertThat(answer.labels()).isEmpty();
        assertThat(viewer.says("购物车").text()).contains("空");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.9一箱我要两箱黄桃", "黄桃两箱，2号楼一单元", "I want 2 boxes of peaches, 29.9 a box right"})
    void at_the_price_of_the_list_it_is(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("已为你留 2 箱 黄桃（A1）");
    }

    @Test
    void who_finds_the_fee_too_high_and_wants_no_more_is_asked_what_goes_back() {
        var viewer = village().viewer();
        viewer.says("A1 1");
        assertThat(viewer.says("运费太贵了，不要了").labels()).anyMatch(label -> label.startsWith("退 1 箱"));
    }
}
