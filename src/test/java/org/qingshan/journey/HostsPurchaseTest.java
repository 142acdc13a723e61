package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What a host says of goods in free words is never kept for himself, unless he says that it is for him, in an exact form or by a tap. */
@QuarkusTest
class HostsPurchaseTest extends Journey {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A4总数改成5箱|总数改成 5 盒",
                "A4总数改成5盒|总数改成 5 盒",
                "A4總數改成5盒|总数改成 5 盒",
                "A4 total 5 boxes|总数改成 5 盒",
                "A1数量改成50箱|总数改成 50 箱",
                "给红糖加三十袋|加货 A3 30 袋",
                "給紅糖加三十袋|加货 A3 30 袋",
                "给竹笋加五十斤|加货 A2 50 斤",
                "给红糖加三袋|加货 A3 3 袋",
                "give me twenty more bags of sugar|加货 A3 20 袋",
                "give me two more bags of sugar|加货 A3 2 袋",
                "我再加两袋红糖|加货 A3 2 袋",
                "两袋红糖|加货 A3 2 袋",
                "two bags of sugar|加货 A3 2 袋",
                "20 boxes fewer of peaches|减货 A1 20 箱",
                "minus 20 boxes of peaches|减货 A1 20 箱",
                "take 20 boxes of peaches off|减货 A1 20 箱",
                "黄桃少放二十箱|减货 A1 20 箱",
                "A1还有50箱|还剩 50 箱",
                "红糖最后五袋|还剩 5 袋",
                "we've only got 5 bags of sugar left|还剩 5 袋"
            })
    void what_may_be_of_the_stock_is_asked(String said, String label) {
        var host = village().joined("host");
        assertThat(host.says(said).labels()).as(said).anyMatch(one -> one.startsWith(label));
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"set peaches to 140 boxes", "把黄桃改成140箱", "把黃桃改成140箱", "黄桃改成5箱", "make it 140 boxes of peaches"})
    void a_total_is_no_order_of_a_host_who_has_some(String said) {
        var host = village().joined("host");
        host.says("A1两箱");
        assertThat(host.says(said).text()).as(said).doesNotContain("改好了", "已为你留");
        assertThat(host.says("购物车").text()).as(said).contains("2 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老李要两箱黄桃|老李",
                "老王要兩袋紅糖|老王",
                "小美要一箱黄桃|小美",
                "先给小美留一箱黄桃|小美",
                "李姐拿两袋红糖|李姐",
                "送赵军一袋红糖|赵军",
                "put Lily down for two bags of sugar|Lily",
                "save Lily a box of peaches|Lily",
                "Lily wants two bags of sugar|Lily"
            })
    void what_may_be_somebody_elses_is_asked_as_his(String said, String who) {
        var host = village().joined("host");
        assertThat(host.says(said).text()).as(said).contains("这是 " + who + " 要的吧");
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "想要黄桃的扣1",
                "想要黃桃的扣1",
                "谢谢李建国的三箱黄桃",
                "小芳你的两箱黄桃记下了",
                "who wants peaches type 1",
                "thanks to Dan for three boxes of peaches",
                "感谢大家，红糖卖了三十袋"
            })
    void what_is_said_to_viewers_offers_nothing(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).labels()).as(said).noneMatch(label -> label.contains("要 "));
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你帮李姐登记两箱黄桃",
                "麻烦你给李姐安排两箱黄桃",
                "麻煩你給李姐安排兩箱黃桃",
                "谢谢，帮李姐登记两箱黄桃",
                "put one box of peaches aside for Mrs Li",
                "put one carton of peaches aside for Mrs Li",
                "thanks, put Mrs Li down for two boxes of peaches"
            })
    void what_he_tells_the_bot_to_do_for_somebody_is_asked_as_his(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).text()).as(said).contains("要的吧");
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"send one more box of A1 to Tom", "drop one A1", "put one A1 in", "黄桃打一件"})
    void what_he_tells_the_bot_to_do_is_not_said_to_viewers(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).text()).as(said).doesNotContain("对观众说的");
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我给你记下了两箱黄桃",
                "小芳你的两箱黄桃登记好了",
                "谢谢大家，黄桃卖了三十箱",
                "黄桃 扣一",
                "send one if you like peaches",
                "peaches: put 1 in the chat",
                "type 1 for peaches",
                "drop a 1 for peaches"
            })
    void what_is_called_out_is_said_to_viewers(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).text()).as(said).contains("对观众说的");
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我留三箱黄桃给老客户",
                "我先留三箱黃桃給老客戶",
                "我拿两箱黄桃出来给大家看",
                "I'll take two boxes of peaches out to show everybody",
                "I need two boxes of peaches for a regular customer"
            })
    void what_he_takes_for_others_or_to_show_is_not_kept_for_him(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).text()).as(said).doesNotContain("已为你留");
        hasNothing(host, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1+1",
                "A1两箱",
                "a1 x2",
                "A1 2箱，A3 1袋",
                "我要两箱黄桃",
                "我自己要三袋红糖",
                "给我留一箱黄桃",
                "我留三箱黄桃",
                "我拿两箱黄桃给自己吃",
                "I'll take two boxes of peaches for my wife",
                "I'll take two boxes of peaches",
                "two boxes of peaches for me",
                "我要30箱黄桃"
            })
    void what_is_plainly_his_is_kept_for_him(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).contains("已为你留");
    }

    @Test
    void what_he_has_he_changes_by_a_tap() {
        var host = village().joined("host");
        host.says("A1 x2");
        assertThat(host.says("A1改成3").labels()).contains("总数改成 3 箱", "改成 3 箱 黄桃（A1）");
        assertThat(host.taps("改成 3 箱 黄桃（A1）").text()).contains("黄桃（A1）改好了，共 3 箱");
    }

    @Test
    void he_goes_on_from_what_he_has_bought() {
        var host = village().joined("host");
        host.says("我要两箱黄桃");
        assertThat(host.says("改成三箱").text()).contains("3 箱");
        assertThat(host.says("购物车").text()).contains("3 箱");
        assertThat(host.says("不要了").text()).doesNotContain("没听懂");
    }

    @Test
    void a_tap_buys_it_for_him_and_viewers_are_as_ever() {
        var village = village();
        var host = village.joined("host");
        host.says("两袋红糖");
        assertThat(host.taps("我自己要 2 袋").text()).contains("已为你留 2 袋 红糖");
        assertThat(village.viewer().says("红糖加两袋").text()).contains("已为你留 2 袋 红糖");
        assertThat(village.viewer().says("两袋红糖").text()).contains("已为你留 2 袋 红糖");
    }

    private static void hasNothing(Viewer host, String said) {
        assertThat(host.says("购物车").text()).as(said).contains("购物车是空的");
    }
}
