package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host moves and cancels the next stream, and recalls what is bad, in his own words. */
@QuarkusTest
class HostMovesStreamsTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "把下一场改到周六晚八点|周六|20:00",
                "下一場改到周日晚上七點半|周日|19:30",
                "把周五那场推迟到周日|周日|19:00",
                "下次直播延期到周六|周六|19:00",
                "下一场改到晚上八点|周五|20:00",
                "周五的直播改到周日晚八点|周日|20:00",
                "改到周日|周日|19:00",
                "不对，改到周六晚八点|周六|20:00",
                "move the next stream to sunday 7:30 pm|周日|19:30",
                "postpone friday's stream to sunday|周日|19:00",
                "please reschedule the next show to saturday at 8 pm|周六|20:00",
                "make it sunday|周日|19:00"
            })
    void the_next_stream_is_moved(String said, String day, String hour) {
        var village = village();
        var host = village.owner();
        host.says("下一场周五晚七点");
        assertThat(host.says(said).text()).as(said).contains("下一场定在 " + day, hour);
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).contains(day, hour);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一场取消",
                "取消下一场",
                "把下一场取消了",
                "下次不播了",
                "取消周五的直播",
                "周五那場不播了",
                "cancel the next stream",
                "call off friday's stream",
                "the next show is off"
            })
    void the_next_stream_is_cancelled_and_a_tap_brings_it_back(String said) {
        var village = village();
        var host = village.owner();
        host.says("下一场周五晚七点");
        assertThat(host.says(said).text()).as(said).contains("下一场没有定时间");
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).doesNotContain("19:00");
        var back = host.buttons().stream()
                .filter(button -> button.label().startsWith("改回 "))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(host.says(back.says()).text()).as(said).contains("下一场定在", "19:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "取消周六的直播",
                "把周六那场推迟到周日",
                "下一场取消吗",
                "直播取消订单",
                "黄桃改到25",
                "取消下一单",
                "这场不播了吗",
                "cancel saturday's stream",
                "cancel the next order"
            })
    void what_is_not_of_the_planned_one_leaves_it(String said) {
        var village = village();
        var host = village.owner();
        host.says("下一场周五晚七点");
        host.says(said);
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).contains("周五", "19:00");
    }

    @Test
    void a_day_alone_moves_nothing_later() {
        var village = village();
        var host = village.owner();
        host.says("下一场周五晚七点");
        host.says("讲解 A1");
        host.says("改到周日");
        assertThat(village.viewer().says("下一场什么时候").text()).contains("周五", "19:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "召回黄桃",
                "召回黃桃，有蟲",
                "黄桃召回，有虫",
                "把黄桃召回吧，长虫了",
                "把卖出去的黄桃都退钱",
                "卖了的黄桃全部退款",
                "1号批次撤了，长虫",
                "1号批撤掉，发霉了",
                "recall the peaches"
            })
    void what_is_bad_is_recalled_once_it_is_meant(String said) {
        var village = village();
        var host = village.owner();
        var told = host.says(said);
        assertThat(told.text()).as(said).containsAnyOf("为什么撤 1 号？", "1 号 黄桃已经留出");
        assertThat(village.viewer().says("A1 1").text()).as(said).contains("1 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃先停，查一下", "黃桃先停賣，我們檢查一下", "黄桃停一下，看看再说", "A1先下架，等检查完再卖"})
    void what_shall_be_looked_at_is_sold_no_more(String said) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).contains("停");
        assertThat(village.viewer().says("A1 1").text()).as(said).doesNotContain("1 箱 黄桃（A1），共");
    }

    @ParameterizedTest
    @ValueSource(strings = {"召回老客户", "卖出去的都很甜", "黄桃退钱了吗", "黄桃别停，查一下", "1号批很好"})
    void what_recalls_nothing_stops_and_asks_nothing(String said) {
        var village = village();
        assertThat(village.owner().says(said).labels())
                .as(said)
                .noneMatch(label -> label.contains("撤") || label.contains("召回"));
        assertThat(village.viewer().says("A1 1").text()).as(said).contains("1 箱 黄桃");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "限时五分钟黄桃25|¥25.00",
                "限時五分鐘黃桃25|¥25.00",
                "接下来五分钟A1只要25|¥25.00",
                "A1特价19块9，只有三分钟|¥19.90",
                "限时三分钟A1 19.9|¥19.90",
                "黄桃25，五分钟后恢复|¥25.00",
                "黄桃25块，十分钟之后改回原价|¥25.00",
                "flash sale: peaches at 20 for ten minutes|¥20.00",
                "flash peaches 25 for five minutes|¥25.00",
                "flash peaches 25 for 5 minutes|¥25.00"
            })
    void a_price_for_a_time_is_one(String said, String price) {
        assertThat(village().owner().says(said).text()).as(said).contains("A1 黄桃 秒杀：" + price);
    }

    @ParameterizedTest
    @ValueSource(strings = {"再延长五分钟", "再延長五分鐘", "继续延长5分钟", "extend it by five minutes"})
    void the_flash_that_runs_lasts_longer(String said) {
        var host = village().owner();
        host.says("/flash A1 25 5m");
        assertThat(host.says(said).text()).as(said).contains("A1 黄桃 秒杀：¥25.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"限时五分钟", "五分钟后黄桃来3箱", "接下来五分钟讲黄桃", "黄桃五分钟后恢复供应"})
    void no_price_for_a_time_is_none(String said) {
        assertThat(village().owner().says(said).text()).as(said).doesNotContain("秒杀：");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "给我妈来两箱黄桃|我自己要",
                "给我妈来两箱黄桃|我自己要的",
                "帮我妈订两箱A1|自己要",
                "A1再加2箱|我自己要",
                "A1再加2箱|是我自己買的",
                "add 2 boxes of peaches|it's for me"
            })
    void his_own_is_as_much_as_was_said(String said, String own) {
        var host = village().owner();
        assertThat(host.says(said).labels()).as(said).contains("我自己要 2 箱");
        assertThat(host.says(own).text()).as(own).contains("2 箱 黄桃");
    }
}
