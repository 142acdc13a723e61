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

/** What a host says of everything at once: all prices, all who wait, all who are there. */
@QuarkusTest
class HostWholeLineupTest extends Journey {
    @Inject
    Rows rows;

    private List<String> prices(Village village) {
        return rows.of(
                village.key(), "select slot || ' ' || price from lineup_item where shop_id = :shop order by slot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "所有的打九折|2691",
                "全场九折|2691",
                "全部打9折吧|2691",
                "全場都打九折|2691",
                "都打九五折|2841",
                "全场8.8折|2631",
                "全场便宜2块|2790",
                "都便宜两块钱|2790",
                "所有的都涨1块|3090",
                "全场降价10%|2691",
                "everything 10% off|2691",
                "10% off everything|2691",
                "all prices 10 percent off|2691",
                "2 yuan off everything|2790",
                "raise all prices by 10%|3289",
                "cut all prices by 2 yuan|2790"
            })
    void all_prices_change_at_once(String said, String peaches) {
        var village = village();
        var told = village.owner().says(said);
        assertThat(told.text()).as(said).contains("A1 黄桃", "A5 腊肉");
        assertThat(prices(village)).as(said).hasSize(5).contains("A1 " + peaches);
        village.owner().says(told.behind("价都改回去"));
        assertThat(prices(village)).as(said).containsExactly("A1 2990", "A2 980", "A3 1880", "A4 3600", "A5 5800");
    }

    @Test
    void what_was_rounded_is_told_and_what_somebody_set_since_is_not_changed_back() {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says("全场打九五折").text())
                .contains("A1 黄桃 ¥29.90 → ¥28.41", "A2 竹笋 ¥9.80 → ¥9.31", "算到分，四舍五入。", "已经留出和订好的不变");
        assertThat(owner.says("全场打九折").text()).contains("A1 黄桃 ¥28.41 → ¥25.57");
        owner.says("改价 A1 20");
        assertThat(owner.says("全场恢复原价").text()).doesNotContain("A1 黄桃").contains("A2 竹笋 ¥8.38 → ¥9.31");
        assertThat(prices(village)).contains("A1 2000", "A2 931");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"全场恢复原价|没有可以一起改回去的价", "everything back to the usual price|没有可以一起改回去的价"})
    void who_says_twice_that_all_is_as_before_changes_nothing_by_the_second(String said, String told) {
        var village = village();
        var owner = village.owner();
        owner.says("全场打九五折");
        owner.says("全场打九折");
        assertThat(owner.says(said).text()).contains("¥8.38 → ¥9.31", "再早也一起改过");
        assertThat(owner.says(said).text()).contains("¥9.31 → ¥9.80").doesNotContain("再早");
        assertThat(owner.says(said).text()).as("once more").contains(told);
        assertThat(village.joined("host").says(said).text()).as("a second host").contains(told);
        assertThat(prices(village)).containsExactly("A1 2990", "A2 980", "A3 1880", "A4 3600", "A5 5800");
    }

    @ParameterizedTest
    @CsvSource({
        "大家都回来,false",
        "都回来吧,false",
        "everybody back,false",
        "all back,false",
        "everything back,false",
        "大家都改回来,true",
        "全部回到平时的价格,true",
        "全場都恢復原價,true",
        "put all the prices back,true"
    })
    void only_what_speaks_of_prices_takes_them_back(String said, boolean isBack) {
        var village = village();
        village.owner().says("全场打九折");
        village.owner().says(said);
        assertThat(prices(village)).as(said).contains(isBack ? "A1 2990" : "A1 2691");
    }

    @Test
    void what_was_taken_back_by_mistake_comes_again_by_its_button() {
        var village = village();
        var owner = village.owner();
        owner.says("全场打九折");
        var back = owner.says("全场恢复原价");
        owner.says(back.behind("价都改回去"));
        assertThat(prices(village)).contains("A1 2691");
        owner.says("全场恢复原价");
        assertThat(prices(village)).contains("A1 2990");
    }

    @Test
    void the_undo_of_the_host_takes_all_back() {
        var village = village();
        village.owner().says("全场打九折");
        village.owner().says("撤销");
        assertThat(prices(village)).containsExactly("A1 2990", "A2 980", "A3 1880", "A4 3600", "A5 5800");
    }

    @Test
    void a_flash_price_stays_and_a_slip_is_asked_about() {
        var village = village();
        var owner = village.owner();
        owner.says("秒杀 A1 19.9 5分钟");
        assertThat(owner.says("全场打九折").text()).contains("正在秒杀的没动：A1黄桃").contains("A2 竹笋 ¥9.80 → ¥8.82");
        assertThat(prices(village)).contains("A1 1990", "A2 882");
        assertThat(owner.says("全场便宜5块").text()).contains("真的都这样改吗", "A2 竹笋 ¥8.82 → ¥3.82");
        assertThat(prices(village)).contains("A2 882");
        owner.taps("对，都改");
        assertThat(prices(village)).contains("A2 382", "A5 4720");
        assertThat(owner.says("全场便宜10块").text()).contains("A2 竹笋现在是 ¥3.82，减不了这么多");
        assertThat(prices(village)).contains("A2 382");
    }

    @ParameterizedTest
    @ValueSource(strings = {"所有的打九折吗", "全场打十折", "买两件打九折", "everything 10% off?"})
    void a_question_and_a_condition_change_none(String said) {
        var village = village();
        village.owner().says(said);
        assertThat(prices(village)).as(said).contains("A1 2990", "A2 980");
    }

    @Test
    void who_holds_something_keeps_his_price() {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 x2");
        village.owner().says("全场打九折");
        assertThat(buyer.says("购物车").text()).contains("59.80");
        village.viewer().says("全场打五折");
        assertThat(prices(village)).contains("A1 2691");
    }

    private Village withWaiting() {
        var village = village();
        village.owner().says("/stock A1 1");
        village.viewer().says("A1");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "把候补清空",
                "清空候补",
                "候补都取消",
                "把候補名單清掉",
                "黄桃的候补清空",
                "清空A1的候补",
                "clear the waitlist",
                "clear the waiting list for peaches",
                "empty A1's waitlist"
            })
    void the_waitlist_is_cleared_once_it_is_meant_and_each_is_told(String said) {
        var village = withWaiting();
        var first = village.viewer();
        first.says("A1 x2");
        var second = village.foreigner();
        second.says("A1 x3");
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("A1 黄桃：2 人在等", "都清掉吗");
        assertThat(owner.taps("先不清").text()).contains("候补照旧");
        owner.says(said);
        assertThat(owner.taps("清掉，通知他们").text()).contains("A1 黄桃的候补清掉了，2 人都通知了");
        assertThat(first.hears("不用等了").text()).contains("黄桃（A1）不再补货了：你候补的 2 箱 不用等了");
        assertThat(second.hears("need not wait").text()).contains("Yellow peaches (A1)", "3 boxes");
        village.owner().says("加货 A1 +5");
        assertThat(first.heardWords()).noneMatch(words -> words.contains("轮到你了"));
        assertThat(owner.says("清空候补").text()).contains("现在没有人在等");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void of_two_that_are_called_so_only_these_are_cleared() {
        var village = withWaiting();
        var owner = village.owner();
        owner.says("/add 白桃 20 1箱");
        owner.says("/open A6");
        owner.says("/stock A3 1");
        for (var slot : List.of("A6", "A3")) {
            village.viewer().says(slot);
            village.viewer().says(slot);
        }
        village.viewer().says("A1 x2");
        assertThat(owner.says("/waitlist clear 桃").text())
                .contains("A1 黄桃：", "A6 白桃：")
                .doesNotContain("A3");
        assertThat(owner.taps("清掉，通知他们").text())
                .contains("A1 黄桃的候补清掉了", "A6 白桃的候补清掉了")
                .doesNotContain("没有清");
        assertThat(owner.says("谁在等").text()).contains("A3").doesNotContain("A1", "A6");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void who_joined_the_line_since_it_was_asked_is_not_sent_home_unseen() {
        var village = withWaiting();
        village.viewer().says("A1 x2");
        village.owner().says("清空候补");
        village.viewer().says("A1 x2");
        assertThat(village.owner().taps("清掉，通知他们").text()).contains("没有清：刚才有人来排", "2 人在等");
        village.viewer().says("清空候补");
        assertThat(village.owner().says("谁在等").text()).contains("2 人在等");
        assertThat(brokenNow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现在多少人在看",
                "现在有多少人在看直播",
                "直播间有几个人",
                "在线人数多少",
                "現在有多少人在線",
                "有多少观众",
                "how many people are watching",
                "how many are here now?",
                "how many viewers do we have"
            })
    void who_is_there_is_told_as_far_as_it_is_known(String said) {
        var village = village();
        village.viewer().says("你好");
        village.viewer().says("A1 x2");
        assertThat(village.owner().says(said).text()).as(said).contains("有 2 个人打开过聊天或者说过话（不算店里的人），其中 1 个人留了货", "这里数不到");
    }
}
