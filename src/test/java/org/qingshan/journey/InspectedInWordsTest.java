package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What a screener says of lots: what he has found, what is left, what must go. */
@QuarkusTest
class InspectedInWordsTest extends Journey {
    private Village brought() {
        var village = village();
        village.owner().says("收货 李四 黄桃 50箱");
        return village;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6号都好",
                "6号合格",
                "6號沒問題",
                "lot 6 is fine",
                "lot 6 all good",
                "checked lot 6, all good",
                "6号抽了13坏1个",
                "lot 6: 1 bad out of 13"
            })
    void what_was_found_is_written_down(String said) {
        assertThat(brought().joined("screener").says(said).text()).as(said).contains("6 号 黄桃验过了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6号没问题", "6号好的", "6號沒問題", "6号都好"})
    void what_may_be_a_day_passes_nothing_for_a_host(String said) {
        var village = brought();
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).doesNotContain("验过了");
        assertThat(village.joined("screener").says("还有哪些没验").labels()).anyMatch(label -> label.startsWith("6"));

        host.says("验6号");
        assertThat(host.says(said).text()).as(said).contains("6 号 黄桃验过了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6号这批没问题", "6号验过了，没问题", "6号货都好", "lot 6 is fine", "6号坏1个"})
    void a_host_who_speaks_of_the_lot_is_heard(String said) {
        assertThat(brought().joined("host").says(said).text()).as(said).contains("6 号 黄桃验过了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6号抽了5坏1个", "lot 6: 1 bad out of 5", "6號抽了5壞1個"})
    void who_looked_at_too_few_looks_at_the_rest(String said) {
        var screener = brought().joined("screener");
        assertThat(screener.says(said).text())
                .as(said)
                .contains("要看 13 个，你看了 5 个，还要看 8 个")
                .doesNotContain("验过了");
        assertThat(screener.says("抽了12坏1个").text()).contains("还要看 1 个");
        assertThat(screener.says("坏1个").text()).contains("6 号 黄桃验过了");
    }

    @Test
    void what_is_bad_already_is_not_looked_at_further() {
        assertThat(brought().joined("screener").says("6号抽了5坏5个").text())
                .doesNotContain("还要看")
                .contains("没过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还有哪些没验", "还有什么没验", "what's left to inspect", "inspect", "還有哪些沒驗", "还没验的有哪些"})
    void what_is_left_is_shown(String said) {
        assertThat(brought().joined("screener").says(said).labels()).as(said).anyMatch(label -> label.startsWith("6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"验6号", "检查6号", "inspect lot 6"})
    void one_is_begun_and_another_is_heard_beside_it(String said) {
        var village = brought();
        village.owner().says("收货 吴秀英 竹笋 30斤");
        var screener = village.joined("screener");
        assertThat(screener.says(said).text()).as(said).contains("6 号", "抽");
        assertThat(screener.says("7号没问题").text()).contains("7 号 竹笋验过了");
        assertThat(screener.says("抽了13坏1个").text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃有虫，全部撤下", "黄桃发霉了", "the peaches are mouldy", "黃桃發霉了"})
    void what_is_bad_is_offered_to_be_recalled(String said) {
        var village = village();
        village.neighbour().says("A1 x3");
        assertThat(village.joined("screener").says(said).text())
                .as(said)
                .contains("撤吗？")
                .doesNotContain("真不好意思");
    }

    @Test
    void who_has_bought_complains_like_anybody() {
        var village = village();
        var screener = village.joined("screener");
        screener.says("A1");
        screener.says("/address " + ADDRESS);
        screener.taps("对，就寄这里");
        assertThat(screener.says("黄桃发霉了").text()).doesNotContain("撤吗？");
    }
}
