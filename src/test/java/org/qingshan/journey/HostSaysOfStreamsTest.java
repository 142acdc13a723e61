package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A host speaks of the end, of the next stream, of what is to be answered and of streams before this one. */
@QuarkusTest
class HostSaysOfStreamsTest extends Journey {
    @Inject
    Lanes lanes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五分钟后下播",
                "再播十分钟就下了",
                "我们还有五分钟就下播了",
                "再播半小時就下播",
                "we end in five minutes",
                "ending in 10 minutes",
                "ten more minutes and we're done",
                "卖完就下播",
                "we stop when everything is sold"
            })
    void an_end_that_is_to_come_ends_nothing(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("货单");
        var host = village.joined("host");
        assertThat(host.says(said).labels()).as(said).containsExactly("告诉大家", "现在就下播");
        host.taps("告诉大家");
        viewer.hears(said);
        assertThat(viewer.says("A1 1").text()).as(said).contains("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"五分钟前下播了", "五分钟后补货", "昨天下播晚了", "五分钟后下播吗"})
    void what_ends_nothing_soon_is_none_of_it(String said) {
        assertThat(village().joined("host").says(said).labels()).as(said).doesNotContain("现在就下播");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "明晚八点还播|20:00",
                "下一场周六晚八点|周六",
                "下一场周六晚八点|20:00",
                "下次直播改到周日下午三点半|15:30",
                "後天晚上7點半開播|19:30",
                "next stream Saturday 8 pm|20:00",
                "Next stream is on Sunday at 7:30 pm|19:30",
                "we're live again tomorrow at 8 pm|20:00",
                "we stream Friday at 7 pm|19:00"
            })
    void the_next_stream_is_planned_and_told_to_who_asks(String said, String when) {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).contains("下一场定在", when);
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).contains(when);
        host.says(said.contains("周六") ? "下一场周日晚七点" : "下一场周六晚六点");
        host.taps(host.buttons().stream()
                .map(Viewer.Button::label)
                .filter(label -> label.startsWith("改回"))
                .findFirst()
                .orElseThrow());
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).contains(when);
        host.says("/plan off");
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).doesNotContain("下次直播");
    }

    @Test
    void an_hour_of_either_half_of_the_day_is_asked_about() {
        var host = village().joined("host");
        assertThat(host.says("明天八点开播").labels()).hasSize(2);
        assertThat(host.says("下一场周六").text()).contains("哪天几点");
        assertThat(host.says("明天不播").labels()).containsExactly("告诉大家");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"明天下午三点见", "明天下午三点再来", "明天下午三點來", "back tomorrow at 3 pm", "see you again tomorrow at 3 pm"})
    void a_goodbye_is_asked_about(String said) {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says(said).labels()).as(said).hasSize(1);
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).doesNotContain("15:00");
        host.says(said);
        host.taps(host.buttons().get(host.buttons().size() - 1).label());
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).contains("15:00");
    }

    @Test
    void a_goodbye_without_an_hour_or_a_stream_asks_nothing() {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says("See you tomorrow").text()).doesNotContain("下一场");
        village.owner().says("/end yes");
        assertThat(host.says("明天下午三点见").labels()).doesNotContain("下一场定在明天下午三点");
    }

    @Test
    void where_nothing_is_live_nobody_can_be_told() {
        var village = village();
        var host = village.joined("host");
        village.owner().says("/end yes");
        assertThat(host.says("明晚八点还播").labels()).containsExactly("不定了");
        assertThat(host.says("明天停播").labels()).containsExactly("不定了");
        assertThat(host.says("后天停播").labels()).doesNotContain("告诉大家", "不定了");
        assertThat(host.says("第一名送两箱黄桃").labels()).doesNotContain("告诉大家");
    }

    @Test
    void no_stream_on_a_day_takes_the_plan_of_that_day_back() {
        var village = village();
        var host = village.joined("host");
        host.says("明晚八点还播");
        assertThat(host.says("后天停播").labels()).containsExactly("告诉大家");
        assertThat(host.says("no stream tomorrow").labels()).contains("不定了");
        host.taps("不定了");
        assertThat(village.viewer().says("下一场什么时候").text()).doesNotContain("20:00");
    }

    @Test
    void a_plan_is_taken_back_by_a_word_and_a_button_of_before_a_later_one_counts_no_more() {
        var village = village();
        var host = village.joined("host");
        var old = host.says("下一场周六晚六点").behind("不定了");
        host.says("下一场周日晚七点");
        assertThat(host.says(old).text()).contains("后来又改过", "19:00");
        host.says("下一场周日晚八点");
        assertThat(host.says("撤销").text()).contains("下一场定在", "19:00");
        host.says("/plan off");
        host.says("下一场周日晚八点");
        assertThat(host.says("撤销").text()).contains("没有定时间");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan off"})
    void a_stream_that_was_prepared_keeps_its_title_without_a_time(String said) {
        var village = village();
        lanes.run(village.key(), () -> {
            new Stream("周五尝鲜", Instant.now()).persist();
            return 0;
        });
        var host = village.joined("host");
        host.says("明晚八点还播");
        if (said.isEmpty()) {
            host.taps("不定了");
        } else {
            host.says(said);
        }
        assertThat(planned(village)).contains("周五尝鲜");
        assertThat(village.viewer().says("下一场什么时候").text()).doesNotContain("20:00");
    }

    @Test
    void a_stream_that_was_only_planned_in_words_is_gone_again() {
        var village = village();
        var host = village.joined("host");
        host.says("明晚八点还播");
        host.taps("不定了");
        assertThat(planned(village)).isEmpty();
    }

    private Optional<String> planned(Village village) {
        return lanes.read(village.key(), () -> Stream.planned().map(Stream::title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan 2026-02-30T20:00", "/plan 2027-01-01T25:00"})
    void a_day_that_no_calendar_has_is_asked_for_again(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).contains("哪天几点");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明晚八点发货", "上周六晚八点播的", "下一场是什么时候", "明晚八点还播吗"})
    void what_plans_nothing_is_none_of_it(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("下一场定在");
    }

    @Test
    void a_viewer_plans_nothing() {
        var village = village();
        village.viewer().says("下一场周六晚八点");
        village.viewer().says("/plan Saturday 8 pm");
        assertThat(village.viewer().says("下一场什么时候").text()).doesNotContain("20:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以后有人问甜不甜就说很甜|甜吗|很甜",
                "以後有人問甜不甜就說很甜|桃子甜不甜|很甜",
                "有人问怎么保存就说放冰箱里能放三天|黄桃怎么保存|放冰箱里能放三天",
                "谁问打没打农药，就回一滴都没打|打没打农药|一滴都没打",
                "问到能放几天就答三天|能放几天|三天",
                "when someone asks if it's sweet say very sweet|is it sweet?|very sweet",
                "if anyone asks about pesticides, tell them none are used|any pesticides?|none are used"
            })
    void an_answer_is_kept_for_all_who_ask(String said, String asked, String answer) {
        var village = village();
        assertThat(village.joined("host").says(said).text()).as(said).contains("记住了", answer);
        assertThat(village.viewer().says(asked).text()).as(asked).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才有人问甜不甜我就说很甜", "有人问甜不甜", "人家问我，我就说很甜", "when people ask I always say it's sweet"})
    void what_tells_of_an_answer_keeps_none(String said) {
        var village = village();
        assertThat(village.joined("host").says(said).text()).as(said).doesNotContain("记住了");
        assertThat(village.viewer().says("以后有人问甜不甜就说很甜").text()).doesNotContain("记住了");
    }

    @Test
    void within_how_many_hours_parcels_leave_is_a_rule_of_the_shops() {
        var village = village();
        assertThat(village.joined("host").says("问到发货就回48小时内发").text()).contains("店主");
        var owner = village.owner();
        owner.says("问到发货就回48小时内发");
        owner.taps("定成 48 小时内发货");
        assertThat(owner.says("/shop").text()).contains("48 小时内发货");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这个月卖了多少钱",
                "这周卖得怎么样",
                "今年一共卖了多少",
                "how much did we sell this month",
                "how are sales this week",
                "這個月賣了多少單"
            })
    void what_was_sold_in_a_time_is_told_stream_by_stream(String asked) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 2");
        viewer.says("确认");
        assertThat(village.joined("host").says(asked).text()).as(asked).contains("1 场直播，1 单，一共 ¥67.80", "黄桃 卖出 2 箱");
        assertThat(village.viewer().says(asked).text()).as(asked).doesNotContain("67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨天卖了多少",
                "上周卖得怎么样",
                "上个月卖了多少钱",
                "上周六卖了几单",
                "how much did we sell yesterday",
                "how did we do last week"
            })
    void where_there_was_no_stream_that_is_said(String asked) {
        assertThat(village().joined("host").says(asked).text())
                .as(asked)
                .contains("没有直播，没有卖货")
                .doesNotContain("战况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天卖了多少", "昨天卖光了", "昨天黄桃卖得很好", "1号卖了多少", "今晚卖了多少钱"})
    void what_is_of_now_or_only_told_is_none_of_it(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("没有直播，没有卖货");
    }

    @Test
    void how_long_it_has_lasted_is_told() {
        var village = village();
        var host = village.joined("host");
        for (var asked : new String[] {"播了多久了", "我们几点开播的", "how long have we been live?"}) {
            assertThat(host.says(asked).text()).as(asked).contains("开播，到现在");
        }
        assertThat(village.viewer().says("播了多久了").text()).doesNotContain("到现在");
    }
}
