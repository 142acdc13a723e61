package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host takes back a slip of a price, of stock, of a limit, in the middle of a rush, and nothing of what people have taken is touched. */
@QuarkusTest
class HostUndoesTest extends Journey {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/price A1 25|A1 黄桃：¥29.90 → ¥25.00|改回 ¥29.90|A1 黄桃：¥25.00 → ¥29.90|改回 ¥25.00",
                "黄桃改成25块|A1 黄桃：¥29.90 → ¥25.00|改回 ¥29.90|A1 黄桃：¥25.00 → ¥29.90|改回 ¥25.00",
                "加货 A1 50|200 → 250 箱|改回 200 箱|250 → 200 箱|改回 250 箱",
                "/stock A1 -50|200 → 150 箱|改回 200 箱|150 → 200 箱|改回 150 箱",
                "/limit A1 2|A1 黄桃 每人限 2 箱|改回 不限购|A1 黄桃 不限购了|改回 每人限 2 箱",
                "每人限购2袋红糖|A3 红糖 每人限 2 袋|改回 不限购|A3 红糖 不限购了|改回 每人限 2 袋"
            })
    void what_was_changed_goes_back_by_a_tap_and_forth_again(
            String said, String told, String back, String undone, String forth) {
        var host = village().owner();
        assertThat(host.says(said).text()).contains(told);
        assertThat(host.taps(back).text()).contains(undone);
        assertThat(host.taps(forth).text()).contains(told);
        assertThat(host.taps(back).text()).contains(undone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "撤销",
                "撤回",
                "undo",
                "改回来",
                "改回去吧",
                "刚才价格写错了，改回去",
                "剛才價格寫錯了，改回去",
                "写错了 改回原价",
                "不好意思打错价了，恢复原价",
                "撤销刚才的改价",
                "undo the price change",
                "sorry, wrong price, change it back",
                "oops, undo that",
                "put it back please",
                "go back to the old price",
                "price back"
            })
    void who_says_so_right_afterwards_takes_it_back(String said) {
        var host = village().owner();
        host.says("/price A1 25");
        assertThat(host.says(said).text()).as(said).startsWith("A1 黄桃：¥25.00 → ¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不改了", "价格不改了", "價格不改了", "go back", "back"})
    void who_leaves_it_or_wants_another_card_takes_nothing_back(String said) {
        var village = village();
        var host = village.owner();
        host.says("A1改成25块");
        assertThat(host.says(said).text()).as(said).doesNotContain("→ ¥29.90");
        assertThat(village.viewer().says("A1").text()).as(said).contains("¥25.00");
    }

    @Test
    void in_english_it_is_said_and_done_alike() {
        var village = village();
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));
        assertThat(host.says("/stock A1 +50").labels()).containsExactly("Back to 200 boxes");
        assertThat(host.says("undo").text()).contains("250 → 200 boxes");
        assertThat(host.says("/limit A1 2").labels()).containsExactly("Back to no limit");
        assertThat(host.says("wrong limit, take it back").labels()).containsExactly("Back to 2 boxes per person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/stock A1 +50|恢复原价",
                "/stock A1 +50|撤回刚才的改价",
                "/stock A1 +50|撤回剛才的改價",
                "/stock A1 +50|wrong price, change it back",
                "/stock A1 +50|undo the price change",
                "/stock A1 +50|undo the change of A3",
                "/price A1 25|撤回加货",
                "/price A1 25|庫存改回去",
                "/price A1 25|undo the stock change",
                "/price A1 25|撤回限购",
                "/price A1 25|undo the limit",
                "/price A1 25|undo the payment 1009",
                "/price A1 25|撤回收款 1009",
                "/price A1 25|1009没打包",
                "/price A1 25|unpack 1009",
                "/price A1 25|撤回打包",
                "/limit A1 2|撤回改价",
                "/limit A1 2|take back the stock",
                "/close A1|revert the price",
                "/close A1|价格改回去"
            })
    void what_is_of_another_kind_stays(String done, String said) {
        var village = village();
        var host = village.owner();
        var watcher = village.viewer();
        host.says(done);
        var before = watcher.says("/lineup").text();
        assertThat(host.says(said).text()).as(said).doesNotContain(" → ", "不限购了", "没听懂");
        assertThat(watcher.says("/lineup").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/stock A1 +50|撤回刚才的加货|250 → 200 箱",
                "/stock A1 +50|庫存改回去|250 → 200 箱",
                "/stock A1 +50|undo the restock|250 → 200 箱",
                "/stock A1 +50|undo the change of A1|250 → 200 箱",
                "/price A1 25|take back the last price change|¥25.00 → ¥29.90",
                "/flash A1 19.9 10m|恢复原价|A1 黄桃 回到 ¥29.90",
                "/limit A1 2|撤回限购|A1 黄桃 不限购了",
                "/limit A1 2|undo the limit|A1 黄桃 不限购了",
                "/close A3|undo that|A3"
            })
    void what_is_of_the_kind_goes_back(String done, String said, String told) {
        var host = village().owner();
        host.says(done);
        assertThat(host.says(said).text()).as(said).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消限购", "取消限購", "把限购取消", "lift the limit", "cancel the limit", "remove the limit"})
    void to_have_no_limit_is_no_undo_of_a_price(String said) {
        var village = village();
        var host = village.owner();
        host.says("/limit A1 2");
        host.says("/card A1");
        host.says("/price A1 25");
        assertThat(host.says(said).text()).as(said).startsWith("A1 黄桃 不限购了");
        assertThat(village.viewer().says("A1 3").text()).as(said).contains("¥75.00");
    }

    @Test
    void to_have_no_limit_is_of_the_one_that_was_just_set_and_never_sets_one() {
        var host = village().owner();
        host.says("/card A1");
        host.says("/limit A3 5");
        host.says("/limit A3 2");
        assertThat(host.says("取消限购").text()).startsWith("A3 红糖 不限购了");
        assertThat(host.says("取消限购").text()).doesNotContain("每人限");
    }

    @Test
    void who_has_changed_nothing_takes_nothing_back() {
        var host = village().owner();
        assertThat(host.says("改回去").text()).contains("什么都没改");
    }

    @ParameterizedTest
    @CsvSource({
        "改回去,A3 改回 120 袋;A1 改回 ¥26.00",
        "change it back,A3 改回 120 袋;A1 改回 ¥26.00",
        "刚才价格写错了，改回来,A1 改回 ¥26.00",
        "'wrong price, change it back',A1 改回 ¥26.00"
    })
    void who_says_so_later_is_shown_what_of_that_he_has_changed_last(String said, String labels) {
        var host = village().owner();
        host.says("/price A1 26");
        host.says("/price A1 25");
        host.says("加货 A3 5");
        host.says("战况");
        host.says("/card A2");
        var asked = host.says(said);
        assertThat(asked.labels()).as(said).containsExactly(labels.split(";"));
        assertThat(host.taps("A1 改回 ¥26.00").text()).startsWith("A1 黄桃：¥25.00 → ¥26.00");
    }

    @Test
    void a_bare_undo_later_is_of_what_was_done_last() {
        var host = village().owner();
        host.says("/price A1 25");
        host.says("我自己要A3 2袋");
        assertThat(host.says("撤销").text()).contains("已退回 2 袋 红糖").doesNotContain("→");
    }

    @Test
    void a_button_of_before_says_what_stands_now_and_changes_nothing() {
        var village = village();
        var host = village.owner();
        var price = host.says("/price A1 25").behind("改回");
        var stock = host.says("/stock A1 +50").behind("改回");
        var limit = host.says("/limit A1 2").behind("改回");
        host.says("/price A1 24");
        host.says("/stock A1 +7");
        host.says("/limit A1 3");
        assertThat(host.says(price).text()).isEqualTo("这个按钮过时了，A1 没有改动，现在是 ¥24.00。要改就再发一次。");
        assertThat(host.says(stock).text()).isEqualTo("这个按钮过时了，A1 没有改动，现在是 257 箱。要改就再发一次。");
        assertThat(host.says(limit).text()).isEqualTo("这个按钮过时了，A1 没有改动，现在是 每人限 3 箱。要改就再发一次。");
    }

    @Test
    void what_has_been_taken_meanwhile_stays_taken() {
        var village = village();
        var host = village.owner();
        host.says("/stock A1 5");
        var back = host.says("/stock A1 +50").behind("改回");
        village.viewer().says("A1 x12");

        var told = host.says(back);
        assertThat(told.text()).isEqualTo("没有改动：A1 已经留出和卖出 12 箱，不能少于这个数。");
        assertThat(told.labels()).containsExactly("停卖 A1");
        assertThat(village.viewer().says("A1 x3").text()).contains("3 箱 黄桃（A1）");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_was_claimed_at_the_slip_keeps_its_price() {
        var village = village();
        var host = village.owner();
        var quick = village.viewer();
        host.says("/price A1 20");
        assertThat(quick.says("A1 2").text()).contains("¥40.00");
        host.says("撤销");
        assertThat(quick.says("/cart").text()).contains("黄桃 2 箱 ¥40.00");
        assertThat(village.viewer().says("A1 2").text()).contains("¥59.80");
    }

    @Test
    void a_flash_that_was_ended_goes_on_for_as_long_as_it_had_yet() {
        var village = village();
        var host = village.owner();
        host.says("/flash A1 19.9 10m");
        clock.forward(Duration.ofMinutes(2));
        assertThat(host.says("/flash A1 off").labels()).containsExactly("接着秒杀 ¥19.90，还有 8 分钟");
        assertThat(host.says("改回去").text()).startsWith("A1 黄桃 秒杀：¥19.90");
        clock.forward(Duration.ofMinutes(7));
        assertThat(village.viewer().says("A1").text()).contains("¥19.90");
        clock.forward(Duration.ofMinutes(1));
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "29.9", "15"})
    void a_flash_that_a_new_price_ended_goes_on_and_the_usual_price_comes_back_behind_it(String price) {
        var village = village();
        var host = village.owner();
        host.says("/flash A1 19.9 10m");
        host.says("A1改成" + price + "块");
        assertThat(host.says("撤销").text()).startsWith("A1 黄桃 秒杀：¥19.90");
        assertThat(village.viewer().says("A1").text()).contains("¥19.90");
        clock.forward(Duration.ofMinutes(11));
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }

    @Test
    void a_second_flash_is_taken_back_to_the_first_and_the_first_to_none() {
        var host = village().owner();
        host.says("/flash A1 19.9 10m");
        assertThat(host.says("撤销").text()).startsWith("秒杀结束，A1 黄桃 回到 ¥29.90");
        host.says("/flash A1 19.9 10m");
        var first = host.says("/flash A1 15.9 5m").behind("接着秒杀 ¥19.90");
        assertThat(host.says("undo").text()).startsWith("A1 黄桃 秒杀：¥19.90");
        host.says("/flash A1 18.9 5m");
        assertThat(host.says(first).text()).contains("过时了", "现在是 ¥18.90");
    }
}
