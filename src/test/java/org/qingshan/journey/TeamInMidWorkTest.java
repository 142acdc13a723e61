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
        var grower = village().zhang();
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
        var grower = village().zhang();
        grower.says("明天带20箱");
        assertThat(grower.says(said).text()).as(said).contains("记下了", "20 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天的鸡蛋20盒不要卖了", "明天鸡蛋20盒别卖", "stop selling my 20 boxes of eggs tomorrow"})
    void what_is_not_to_be_sold_is_never_announced(String said) {
        var grower = village().zhang();
        assertThat(grower.says(said).text()).as(said).doesNotContain("记下了", "是要带来");
        assertThat(grower.says("我的货").text()).as(said).doesNotContain("还等收货点回复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子先别卖了", "剩下的桃子我自己留着", "桃子我自家留着吃", "桃子先不卖了"})
    void a_grower_keeps_what_is_left(String said) {
        var village = village();
        assertThat(village.zhang().says(said).text()).as(said).contains("黄桃 200 箱不卖了");
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
        assertThat(village.zhang().says(said).text()).as(said).contains("已经告诉主播");
        village.owner().hears("农户");
    }

    @Test
    void what_she_has_announced_is_less_then() {
        var grower = village().zhang();
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
}
