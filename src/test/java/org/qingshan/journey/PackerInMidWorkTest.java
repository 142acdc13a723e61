package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What a packer says with an order before him is of that order; what a host says of orders and of the end is the shop's. */
@QuarkusTest
class PackerInMidWorkTest extends Journey {
    private Village sold(String... orders) {
        var village = village();
        for (var order : orders) {
            var buyer = village.viewer();
            buyer.says(order);
            buyer.says(ADDRESS);
            buyer.says("确认");
        }
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "跳过",
                "先放一放",
                "换一单",
                "这单先放一边",
                "先放着",
                "skip",
                "skip it",
                "put it aside",
                "跳過",
                "換一單",
                "这单先不打",
                "等会儿再打",
                "another one please"
            })
    void the_order_before_him_is_put_aside(String said) {
        var packer = sold("A1 1", "A3 1").joined("packer");
        assertThat(packer.says("打包").text()).contains("1001");
        assertThat(packer.says(said).text()).as(said).contains("1002");
        assertThat(packer.says("打好了").text()).as(said).contains("订单 1002 打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"搞定", "完成", "封好了", "弄好了", "done", "搞定了", "这单封好了", "finished", "這單搞定了"})
    void the_order_before_him_is_done(String said) {
        var packer = sold("A1 1", "A3 1").joined("packer");
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).contains("订单 1001 打好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这单黄桃只有一箱了", "这单缺货", "黄桃只剩一箱", "这箱少一箱桃", "this order is short one box", "這單缺貨"})
    void what_is_short_is_not_closed_by_what_comes_next(String said) {
        var village = sold("A1 2", "A3 1");
        var packer = village.joined("packer");
        assertThat(packer.says("打包").text()).contains("1001");
        assertThat(packer.says(said).text()).as(said).contains("已经告诉主播", "1001", "1002");
        village.owner().hears("1001");
        assertThat(packer.says("打好了").text()).as(said).contains("订单 1002 打好了").doesNotContain("1001 打好了");
    }

    @Test
    void the_only_order_that_is_short_is_not_closed_either() {
        var packer = sold("A1 2").joined("packer");
        packer.says("打包");
        packer.says("这单黄桃只有一箱了");
        assertThat(packer.says("打好了").text()).doesNotContain("订单 1001 打好了");
    }

    @Test
    void a_weight_of_an_order_without_such_goods_is_of_the_box() {
        var packer = sold("A1 1", "A3 1").joined("packer");
        packer.says("打包");
        var answer = packer.says("2.8斤");
        assertThat(answer.text()).doesNotContain("要 2.5");
        assertThat(answer.behind("打好了 1001")).startsWith("/packed 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001加了一袋红糖吗", "1001里有什么", "1001有没有腊肉没"})
    void a_question_of_an_order_shows_it(String said) {
        var packer = sold("A1 1").joined("packer");
        assertThat(packer.says(said).text()).as(said).contains("1001", "黄桃").doesNotContain("要 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001发顺丰了",
                "单号是SF1234567890999",
                "1001走的中通",
                "the tracking number is SF1234567890999",
                "1001發順豐了"
            })
    void a_parcel_without_its_number_is_asked_for(String said) {
        var packer = sold("A1 1").joined("packer");
        packer.says("1001打好了");
        assertThat(packer.says(said).text()).as(said).contains("发货 1001").doesNotContain("运费");
    }

    @Test
    void what_he_holds_himself_is_not_packed_by_words_that_put_it_off() {
        var packer = sold("A1 1").joined("packer");
        packer.says("我要一袋红糖");
        assertThat(packer.says("先放一放").text()).doesNotContain("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要跳过这次，红糖来一袋", "红糖一袋搞定", "黄桃来一箱", "我先放一放，红糖两袋"})
    void what_he_wants_himself_packs_nothing(String said) {
        var packer = sold("A1 1", "A3 1").joined("packer");
        packer.says("打包");
        assertThat(packer.says(said).text()).as(said).doesNotContain("1001 打好了");
        assertThat(packer.says("打好了").text()).as(said).contains("订单 1001 打好了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end the show in ten minutes",
                "wrap up in five",
                "let's end the stream in 5 minutes",
                "we'll wrap it up in ten",
                "I'm going to stop the live in about ten minutes",
                "五分钟后下播",
                "finish the broadcast in half an hour"
            })
    void an_end_that_comes_later_may_be_told(String said) {
        var owner = village().owner();
        var answer = owner.says(said);
        assertThat(answer.text()).as(said).contains("告诉大家");
        assertThat(answer.behind("告诉")).as(said).startsWith("/say ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先别下播",
                "not yet",
                "还没到点",
                "等等",
                "不急",
                "先別下播",
                "don't end it yet",
                "keep going",
                "再播一会儿",
                "等会儿再下播"
            })
    void the_stream_goes_on(String said) {
        var owner = village().owner();
        assertThat(owner.says("今晚就到这吧").text()).contains("现在下播");
        assertThat(owner.says(said).text()).as(said).isEqualTo("好，接着播。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"没填地址的催一下", "把没确认的都取消", "沒確認的提醒一下", "cancel the unconfirmed orders", "还没填地址的都催一下", "把没确认的单子清掉"})
    void what_is_not_confirmed_is_the_viewers(String said) {
        var village = village();
        village.viewer().says("A1 2");
        assertThat(village.owner().says(said).text()).as(said).contains("留着货还没确认的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"最新一单", "看看最新的订单", "最後一單", "the latest order"})
    void an_order_that_a_host_speaks_of_is_shown(String said) {
        var owner = sold("A1 2").owner();
        owner.says("/card A3");
        assertThat(owner.says(said).text()).as(said).contains("1001", "黄桃").doesNotContain("价格改成");
    }
}
