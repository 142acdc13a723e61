package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What stands on the scales and what people type of it, with slips: nothing is taken in that nobody meant. */
@QuarkusTest
class IntakeTest extends Journey {
    private static final ZoneId VILLAGE = ZoneId.of("Asia/Shanghai");

    /** Of a village whose one grower is 张桂花, who has brought 黄桃. */
    private Viewer screener(String name) {
        var owner = emptyVillage(name).owner();
        owner.says("收货 张桂花 黄桃 50箱");
        assertThat(owner.taps("新货：黄桃").text()).contains("收下了：1 号", "张桂花是头一次送货的货主");
        return owner;
    }

    @Test
    void what_boxes_weigh_is_kept_beside_how_many_there_are_and_is_nobodys_name() {
        var screener = screener("秤村");

        assertThat(screener.says("收货 张桂花 黄桃 40箱 重200斤 12块一箱 周一摘的").text())
                .contains("2 号，张桂花，黄桃 40 箱。重 200 斤。", "每箱 ¥12.00");
        assertThat(screener.says("收货 张桂花 黄桃 30箱 12块5一箱 150斤").text()).contains("3 号，张桂花，黄桃 30 箱。重 150 斤。", "每箱 ¥12.50");
        assertThat(screener.says("收货 张桂花 黄桃 20箱 重-100斤").text()).contains("没有收：重多少没看懂");
        assertThat(screener.says("我的团队").text()).doesNotContain("斤");
        assertThat(screener.says("收货 4").text()).as("nothing half done").contains("没有 4 号");
    }

    @Test
    void goods_that_are_not_picked_yet_are_not_taken_in() {
        var screener = screener("早村");
        var ahead = LocalDate.now(VILLAGE).plusDays(20);
        var refused = "没有收：%d月%d日还没到".formatted(ahead.getMonthValue(), ahead.getDayOfMonth());

        assertThat(screener.says("收货 张桂花 黄桃 40箱 明天摘").text()).contains("还没到", "没有收");
        assertThat(screener.says("收货 张桂花 黄桃 40箱 %d月%d日摘".formatted(ahead.getMonthValue(), ahead.getDayOfMonth()))
                        .text())
                .contains(refused);
        assertThat(screener.says("收货 张桂花 黄桃 40箱 %d年1月5日摘".formatted(ahead.getYear() + 1))
                        .text())
                .contains("还没到");
        assertThat(screener.says("收货 2").text()).as("nothing half done").contains("没有 2 号");
        assertThat(screener.says("收货 张桂花 黄桃 40箱 昨天摘").text()).contains("2 号", "摘。");
    }

    @Test
    void a_name_that_is_much_like_another_is_asked_about() {
        var screener = screener("像村");

        var asked = screener.says("收货 张贵花 黄桃 40箱 12元");
        assertThat(asked.text()).contains("以前没有叫「张贵花」的货主。是不是：");
        assertThat(asked.labels()).containsExactly("张桂花", "新货主：张贵花");
        assertThat(screener.taps("张桂花").text()).contains("2 号，张桂花，黄桃 40 箱", "每箱 ¥12.00");
        assertThat(screener.says("/lot zhang peach 5箱").text()).doesNotContain("收下了");

        screener.says("收货 张桂兰 黄桃 30箱");
        assertThat(screener.taps("新货主：张桂兰").text()).contains("3 号，张桂兰，黄桃 30 箱", "头一次送货");
        assertThat(screener.says("收货 李四 黄桃 20箱").text()).contains("4 号，李四，黄桃 20 箱", "李四是头一次送货的货主");
        assertThat(screener.says("收货 李四 黄桃 10箱").text()).contains("5 号").doesNotContain("头一次");
    }

    @Test
    void the_same_said_twice_is_taken_in_once_unless_a_further_one_has_come() {
        var screener = screener("双村");

        var again = screener.says("收货 张桂花 黄桃 50箱");
        assertThat(again.text()).isEqualTo("刚收过一样的：1 号，张桂花，黄桃 50 箱。又来了一批？");
        assertThat(screener.says("收货 2").text()).contains("没有 2 号");
        screener.says("收货 张桂花 黄桃 50箱");
        assertThat(screener.taps("又来了一批").text()).contains("收下了：2 号，张桂花，黄桃 50 箱");
    }

    @Test
    void whoever_is_asked_how_much_and_says_something_else_is_asked_again() {
        var screener = screener("数村");
        screener.says("收货");
        screener.says("黄桃");

        assertThat(screener.says("-5").text()).contains("黄桃的数量要比 0 大");
        assertThat(screener.says("1000000000").text()).contains("没有收", "黄桃有多少");
        assertThat(screener.says("好多好多").text()).contains("黄桃收多少箱？");
        assertThat(screener.says("0").text()).contains("黄桃的数量要比 0 大");
        assertThat(screener.says("1.5").text()).contains("1 箱 的倍数");
        assertThat(screener.says("7").text()).contains("收下了：2 号，张桂花，黄桃 7 箱");
    }

    @Test
    void what_is_not_understood_in_a_line_is_asked_back_and_nothing_of_it_is_taken_in() {
        var screener = screener("疑村");

        assertThat(screener.says("收货 张桂花 黄桃 7箱 十月初三").text()).contains("没有收：「十月初三」没看懂");
        assertThat(screener.says("收货 张桂花 黄桃 7箱 三七分").text()).contains("没有收：「三七分」没看懂");
        assertThat(screener.says("收货 张桂花 黄桃 7箱 2月30日").text()).contains("没有收：「2月30日」没看懂");
        assertThat(screener.says("收货 张桂花 黄桃 两筐").text()).contains("没有收：「两筐」没看懂");
        assertThat(screener.says("收货 2").text()).as("nothing half done").contains("没有 2 号");
        screener.says("收货 桂花 黄桃 9箱");
        assertThat(screener.taps("张桂花").text()).contains("2 号，张桂花，黄桃 9 箱");
        assertThat(screener.says("收货 翠翠 黄桃 9箱").labels()).containsExactly("张桂花", "新货主：翠翠");
        assertThat(screener.says("收货 张桂花 黄桃 31 boxes picked 1 January at 12 yuan a box")
                        .text())
                .contains("3 号，张桂花，黄桃 31 箱", "1月1日摘", "每箱 ¥12.00");
    }

    @Test
    void a_fresh_line_is_not_filled_up_from_what_is_asked_about() {
        var screener = screener("新村");
        screener.says("收货 张桂花 红糖 7袋 12元");
        screener.taps("新货：红糖");

        assertThat(screener.says("收货 张桂花 黄桃 50箱").text()).contains("又来了一批？");
        assertThat(screener.says("/lot 张桂花 红糖").text()).contains("红糖收多少袋？");
        assertThat(screener.says("3").text()).contains("3 号，张桂花，红糖 3 袋").doesNotContain("每袋");
        assertThat(screener.says("收货 张桂花 黄桃 50箱").text()).contains("又来了一批？");
        assertThat(screener.says("/lot 张桂花 黄桃 half a box").text()).doesNotContain("收下了");
        screener.says("收货 桂花 黄桃 9箱");
        assertThat(screener.says("/lot 张桂花 红糖").text()).contains("红糖收多少袋？");
    }

    @Test
    void goods_come_in_by_a_sentence_and_in_the_scales_own_unit() {
        var village = village();
        var screener = village.joined("screener");

        assertThat(screener.says("收货吴秀英竹笋47斤").text()).contains("收下了：6 号，吴秀英，竹笋 47 斤");
        assertThat(screener.says("吴秀英送来竹笋48斤").text()).contains("收下了：7 号，吴秀英，竹笋 48 斤");
        assertThat(screener.says("收货 吴秀英 竹笋 50公斤").text()).contains("竹笋 100 斤");
        assertThat(screener.says("收货 吴秀英 竹笋 180斤半").text()).contains("竹笋 180.5 斤");
        assertThat(screener.says("/lot 吴秀英 shoots 1.2 tons").text()).contains("竹笋 2400 斤");
        assertThat(screener.says("验货 标准 黄桃 2.5").text()).contains("主播").doesNotContain("这样写");
        screener.says("验货 6");
        assertThat(screener.says("two damaged").text()).contains("6 号");
        screener.says("验货 7 都好");
        assertThat(screener.says("验货 7 剩40斤").text()).contains("7 号已经能卖了");
        assertThat(screener.says("购物车").text()).doesNotContain("竹笋");
    }

    @Test
    void a_harvest_of_more_than_a_year_ago_is_asked_about() {
        var screener = screener("陈村");
        var year = LocalDate.now(VILLAGE).getYear() - 2;

        var asked = screener.says("收货 张桂花 黄桃 40箱 %d年3月2日摘".formatted(year));
        assertThat(asked.text()).contains("%d-03-02".formatted(year), "一年多以前");
        assertThat(screener.says("收货 2").text()).as("not yet").contains("没有 2 号");
        assertThat(screener.says("昨天").text()).as("put right").contains("收下了：2 号，张桂花，黄桃 40 箱");
        screener.says("收货 张桂花 黄桃 41箱 %d年3月2日摘".formatted(year));
        assertThat(screener.taps("是 %d-03-02 摘的".formatted(year)).text())
                .contains("3 号，张桂花，黄桃 41 箱。%d-03-02摘".formatted(year));
        assertThat(screener.says("收货 张桂花 黄桃 42箱 2003年3月2日摘").text()).contains("没有收：2003-03-02 太早了");
        assertThat(screener.says("收货 4").text()).contains("没有 4 号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了", "不报了", "先不收了", "never mind", "forget it"})
    void who_takes_it_in_not_after_all_is_asked_no_more(String said) {
        var screener = screener("陈村");
        assertThat(screener.says("收货 张桂花 黄桃").text()).contains("黄桃收多少箱");

        assertThat(screener.says(said).text()).as(said).contains("好，不填了").doesNotContain("收多少");
        assertThat(screener.says("40箱").text()).doesNotContain("收下了");
    }
}
