package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What the team says in the midst of work is of its work, also of whoever has bought something here. */
@QuarkusTest
class TeamInMidWorkTest extends Journey {
    private static Viewer zhang(Village village) {
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        return grower;
    }

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

    private static Viewer bought(Village village, String role) {
        var member = village.joined(role);
        member.says("我要一袋红糖");
        member.says(ADDRESS);
        member.says("确认");
        return member;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鸡蛋别卖了",
                "雞蛋先別賣了",
                "stop selling my eggs",
                "don't sell my eggs any more",
                "鸡蛋先不卖了",
                "桃子谁买的",
                "桃子卖得怎么样",
                "桃子没了吗",
                "黄桃多少钱一箱",
                "我要买黄桃",
                "鸡蛋下架",
                "桃子坏了"
            })
    void what_is_no_bare_name_announces_nothing(String said) {
        var grower = zhang(village());
        assertThat(grower.says("明天带20箱").text()).contains("带什么来");
        assertThat(grower.says(said).text()).as(said).doesNotContain("记下了", "带多少");
        assertThat(grower.says("我的货").text()).as(said).doesNotContain("还等收货点回复");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃",
                "桃子",
                "是黄桃",
                "带桃子来",
                "黃桃",
                "就是桃子吧",
                "the peaches",
                "peaches please",
                "桃子啊",
                "带的是桃子",
                "it's peaches",
                "都是桃子"
            })
    void a_bare_name_answers_what_is_brought(String said) {
        var grower = zhang(village());
        grower.says("明天带20箱");
        assertThat(grower.says(said).text()).as(said).contains("记下了", "20 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天的鸡蛋20盒不要卖了", "明天鸡蛋20盒别卖", "stop selling my 20 boxes of eggs tomorrow"})
    void what_is_not_to_be_sold_is_never_announced(String said) {
        var grower = zhang(village());
        assertThat(grower.says(said).text()).as(said).doesNotContain("记下了", "是要带来");
        assertThat(grower.says("我的货").text()).as(said).doesNotContain("还等收货点回复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子先别卖了", "剩下的桃子我自己留着", "桃子我自家留着吃", "桃子先不卖了"})
    void a_grower_keeps_what_is_left(String said) {
        var village = village();
        assertThat(zhang(village).says(said).text()).as(said).contains("黄桃 200 箱不卖了");
        village.owner().hears("不卖了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坏1",
                "坏三个",
                "黄桃挑出来3个烂的",
                "张桂花的黄桃到了20箱，两箱磕坏了",
                "算了不收了",
                "雞蛋碎了兩盒",
                "桃子压坏了两箱",
                "又烂了三个",
                "2 bad",
                "three boxes of peaches are crushed"
            })
    void what_a_screener_finds_is_told_to_the_host(String said) {
        for (var screener : new String[] {"", "bought"}) {
            var village = village();
            var member = screener.isEmpty() ? village.joined("screener") : bought(village, "screener");
            assertThat(member.says(said).text()).as(said + screener).contains("已经告诉主播");
            village.owner().hears("验货员");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001的鸡蛋碎了一个",
                "1001少一盒鸡蛋",
                "1002和1001装反了",
                "1001没有鸡蛋了",
                "1001 打好了，多放了一个桃",
                "1001的蛋裂了两个",
                "1001 is short one box",
                "1001的面單貼錯了",
                "鸡蛋碎了一盒",
                "1001多装了一盒"
            })
    void what_a_packer_finds_is_told_to_the_host(String said) {
        var village = sold("A4 1", "A1 1");
        for (var packer : new Viewer[] {village.joined("packer"), bought(village, "packer")}) {
            assertThat(packer.says(said).text()).as(said).contains("已经告诉主播");
            village.owner().hears("打包员");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋碎了一盒，只有十九盒", "鸡蛋碎了一盒", "路上桃子压坏了两箱", "雞蛋碎了一盒", "two boxes of my eggs are broken"})
    void what_happened_to_her_goods_is_told_of_the_grower(String said) {
        var village = village();
        assertThat(zhang(village).says(said).text()).as(said).contains("已经告诉主播");
        village.owner().hears("农户");
    }

    @Test
    void what_she_has_announced_is_less_then() {
        var grower = zhang(village());
        grower.says("明天带20盒鸡蛋");
        assertThat(grower.says("鸡蛋碎了一盒，只有十九盒").text()).contains("19 盒 土鸡蛋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我买的红糖坏了", "我收到的红糖漏了", "my sugar is broken"})
    void who_got_something_bad_himself_complains(String said) {
        var village = village();
        assertThat(bought(village, "screener").says(said).text()).as(said).doesNotContain("已经告诉主播：");
    }

    @Test
    void an_intake_goes_on_after_a_claim() {
        var screener = village().joined("screener");
        screener.says("收货");
        assertThat(screener.says("鸡蛋").text()).contains("收多少盒");
        assertThat(screener.says("A3 1").text()).contains("已为你留");
        assertThat(screener.says("张桂花").text()).contains("收多少盒").doesNotContain("电话");
        assertThat(screener.says("二十").text()).contains("收下了", "土鸡蛋 20 盒", "张桂花");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二十", "12盒", "20", "二十盒", "12 boxes"})
    void an_amount_is_of_the_intake_after_a_claim(String said) {
        var screener = village().joined("screener");
        screener.says("收货");
        screener.says("鸡蛋");
        screener.says("A3 1");
        assertThat(screener.says(said).text()).as(said).contains("收下了", "土鸡蛋");
        assertThat(screener.says("购物车").text()).as(said).contains("红糖").doesNotContain("20 袋");
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
    @ValueSource(strings = {"最新一单", "看看最新的订单", "最後一單", "the latest order", "恢复1001", "1001恢复一下", "restore 1001"})
    void an_order_that_a_host_speaks_of_is_shown(String said) {
        var owner = sold("A1 2").owner();
        owner.says("/card A3");
        assertThat(owner.says(said).text()).as(said).contains("1001", "黄桃").doesNotContain("价格改成");
    }
}
