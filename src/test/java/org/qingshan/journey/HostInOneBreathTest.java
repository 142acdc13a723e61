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

/** What a host says of two things in one breath, of the next stream, of who owes, and of goods that go back is heard in full. */
@QuarkusTest
class HostInOneBreathTest extends Journey {
    @Inject
    Rows rows;

    private List<String> prices(Village village) {
        return rows.of(
                village.key(),
                "select slot || ' ' || price || ' ' || coalesce(limit_per_buyer::int::text, '-') from lineup_item where shop_id = :shop order by slot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1改成25，然后限购两箱",
                "A1改成25然后限购两箱",
                "A1改成25，再限购两箱",
                "A1降到25，另外每人限2箱",
                "黄桃25块，还有每人限购2箱",
                "黃桃改成25，同時限購兩箱",
                "A1价格25限购2箱",
                "A1改成25并且只能买两箱",
                "A1限购两箱，价格改成25",
                "限购两箱，A1改成25",
                "change A1 to 25 and limit 2",
                "drop A1 to 25, limit two per customer",
                "A1 to 25 and limit 2 per person",
                "set A1 to 25, and limit 2 each"
            })
    void a_price_and_a_limit_are_both_offered(String said) {
        var village = village();
        var owner = village.owner();
        var before = prices(village);
        var asked = owner.says(said);
        assertThat(prices(village)).as(said + " does nothing unasked").isEqualTo(before);
        assertThat(asked.labels()).as(said).hasSize(2);
        for (var button : List.copyOf(owner.buttons())) {
            owner.says(button.says());
        }
        assertThat(prices(village)).as(said).contains("A1 2500 2");
        assertThat(owner.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上次黄桃改成25，限购2箱",
                "下周黄桃改成25，限购2箱",
                "黄桃别改成25，限购2箱",
                "不要把黄桃改成25，限购2箱",
                "A1改成25，先不限购两箱",
                "don't change A1 to 25 and limit 2",
                "last time A1 was changed to 25 and limit 2"
            })
    void what_is_of_another_time_or_denied_offers_nothing(String said) {
        var village = village();
        var before = prices(village);
        assertThat(village.owner().says(said).text()).as(said).doesNotContain("一样一样来");
        assertThat(prices(village)).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃25块，还有每人限购2箱|A1 黄桃 价格改成 ¥25.00|A1 黄桃 每人限 2 箱",
                "黄桃最多买2箱，腊肉限购3斤|A1 黄桃 每人限 2 箱|A5 腊肉 每人限 3 斤",
                "A1价格25，加货10|A1 黄桃 价格改成 ¥25.00|A1 黄桃 +10 箱",
                "limit peaches to 2 and price 25|A1 黄桃 每人限 2 箱|A1 黄桃 价格改成 ¥25.00"
            })
    void each_button_says_what_it_does(String said, String first, String second) {
        assertThat(village().owner().says(said).labels()).as(said).containsExactly(first, second);
    }

    @Test
    void what_is_hardly_a_price_is_asked_about() {
        var village = village();
        var before = prices(village);
        assertThat(village.owner().says("A1改成2，然后限购两箱").text()).contains("A1 黄桃改成什么");
        assertThat(prices(village)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天还是七点播", "明天還是七點播", "我们明晚照常八点播", "明天也是晚上八点开播", "大家明天照样七点半直播", "下次播还是周六晚上八点"})
    void the_hour_that_stays_is_planned(String said) {
        assertThat(village().owner().says(said).text()).as(said).containsAnyOf("下一场定在", "早上还是晚上");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明天照常播",
                "明晚老时间",
                "明天还是这个时间播",
                "明天同一时间见",
                "后天照旧",
                "这周六老时间见",
                "same time tomorrow",
                "tomorrow same time same place",
                "we're live tomorrow, same time"
            })
    void the_same_time_is_offered(String said) {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("没有定下一场的时间");
        owner.says(owner.buttons().get(0).says());
        assertThat(village.viewer().says("下一场什么时候").text()).as(said).contains("下次直播：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same time tomorrow", "明天还是七点", "明天照常播"})
    void what_is_planned_is_not_denied(String said) {
        var owner = village().owner();
        owner.says("/plan 后天晚上八点");
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("20:00").doesNotContain("没有定下一场的时间");
        assertThat(asked.labels()).as(said).noneMatch(label -> label.contains("tomorrow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天照常播吗", "明天还播吗？", "明天还是七点播吗"})
    void a_host_who_asks_hears_the_plan(String said) {
        var owner = village().owner();
        assertThat(owner.says(said).text()).as(said).doesNotContain("没听懂", "要定就点一下");
        owner.says("/plan 后天晚上八点");
        assertThat(owner.says(said).text()).as(said).contains("20:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天还播", "后天接着播", "明天我们继续播"})
    void without_an_hour_it_is_told_how(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("下一场哪天几点");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明晚七点老地方见", "明天晚上还是八点"})
    void a_goodbye_with_an_hour_is_asked_about(String said) {
        var owner = village().owner();
        assertThat(owner.says(said).text()).as(said).contains("没有定下一场的时间");
        assertThat(owner.says(owner.buttons().get(0).says()).text()).as(said).contains("下一场定在");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow again at 7 pm", "again tomorrow at 7 pm", "see you again tomorrow at 7 pm"})
    void in_english_it_is_offered(String said) {
        var owner = village().owner();
        assertThat(owner.says(said).text()).as(said).contains("没有定下一场的时间");
        assertThat(owner.says(owner.buttons().get(0).says()).text()).as(said).contains("下一场定在", "19:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天还是七点播吗", "明天照常播吗？", "明天不播了", "明天停播", "is it the same time tomorrow?"})
    void what_asks_or_denies_plans_nothing(String said) {
        assertThat(village().owner().says(said).text()).as(said).doesNotContain("下一场定在", "早上还是晚上", "要定就点一下");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "好多人没付钱",
                "好多人還沒付款",
                "好几个人没付款",
                "还有人没付钱",
                "很多单子还没付款呢",
                "有些人没付款怎么办",
                "大部分人都没付钱",
                "没几个人付钱",
                "都没付钱",
                "大家怎么都不付钱",
                "付款的人好少",
                "有人欠钱吗",
                "hardly anyone has paid",
                "three people still haven't paid",
                "who hasn't paid",
                "a lot of people haven't paid",
                "several buyers haven't paid yet",
                "someone still hasn't paid"
            })
    void who_has_not_paid_is_listed(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("没有人欠钱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这批笋子老了,退给吴秀英",
                "笋子老了，退给吴秀英",
                "這批竹筍太老了，退給吳秀英",
                "竹笋都不新鲜了，退回给秀英吧",
                "笋老了，退给货主",
                "把竹笋退给农户",
                "这批竹笋卖不掉，还给吴秀英",
                "这批笋不要了，让吴秀英拿回去",
                "叫吴秀英把笋拿回去",
                "笋子太老没法卖，让秀英拉回去",
                "Wu's shoots are woody, tell her to take them back",
                "the shoots are too old, send them back to Wu",
                "give the bamboo shoots back to Wu",
                "return the bamboo shoots to the grower"
            })
    void goods_that_go_back_are_asked_about(String said) {
        var village = village();
        assertThat(village.owner().says(said).text())
                .as(said)
                .containsAnyOf("2 号 竹笋剩 300 斤 都还给吴秀英", "all that is left, 300 jin");
        assertThat(rows.of(village.key(), "select state from lot where shop_id = :shop and number = 2"))
                .as(said + " does nothing unasked")
                .containsExactly("PASSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"笋子老了吗", "要不要退给吴秀英", "笋子没老，不退给吴秀英", "黄桃退给吴秀英", "黄桃两箱退给王小明"})
    void nothing_goes_back_that_was_not_said(String said) {
        assertThat(village().owner().says(said).text()).as(said).doesNotContain("都还给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这批笋子老了,退给吴秀英", "A1改成25，然后限购两箱", "明天还是七点播", "好多人没付钱"})
    void of_viewers_nothing_is_read_so(String said) {
        var village = village();
        var before = prices(village);
        assertThat(village.viewer().says(said).text())
                .as(said)
                .doesNotContain("都还给", "下一场定在", "要定就点一下", "没有人欠钱", "一样一样来");
        assertThat(prices(village)).as(said).isEqualTo(before);
    }
}
