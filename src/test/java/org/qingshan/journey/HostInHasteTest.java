package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a host says in a hurry in the middle of a stream is done or asked about with a button, and never an order of his own. */
@QuarkusTest
class HostInHasteTest extends Journey {
    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1号链接改价25|A1 25.00",
                "3号連結改價15|A3 15.00",
                "3号链接15块|A3 15.00",
                "把1号链接价格改成25|A1 25.00",
                "set link 3 to 15 yuan|A3 15.00",
                "单价25|A1 25.00",
                "價格25|A1 25.00",
                "改个价，25|A1 25.00",
                "黃桃改做25蚊|A1 25.00",
                "A1依家22蚊|A1 22.00",
                "A1按22卖|A1 22.00",
                "22 each|A1 22.00",
                "change price to 25|A1 25.00",
                "A1 22块5|A1 22.50",
                "A1二十二块五|A1 22.50",
                "降五毛|A1 29.40",
                "two yuan off|A1 27.90",
                "黄桃开价36|A1 36.00",
                "price of A1 is 22|A1 22.00",
                "sell A1 for 22|A1 22.00",
                "A1 +2块|A1 31.90",
                "A1 -2元|A1 27.90",
                "peaches 2 yuan off|A1 27.90",
                "knock 2 off A1|A1 27.90",
                "drop the price of peaches by 2 yuan|A1 27.90"
            })
    void a_price_is_changed(String said, String priced) {
        var village = village();
        village.owner().says(said);
        assertThat(prices(village)).as(said).contains(priced);
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A2 12.5|12.50",
                "A1 at 22|22.00",
                "A1恢复到22|22.00",
                "1号链接25|25.00",
                "一号链接改到25|25.00",
                "第一个改成25|25.00",
                "A1，25|25.00",
                "A1: 22|22.00",
                "A1->22|22.00",
                "A1变22|22.00",
                "A1 22了|22.00",
                "黄桃今天25|25.00",
                "黃桃減到25|25.00",
                "只要25|25.00",
                "make A1 22|22.00",
                "drop peaches by 2|27.90",
                "25块钱一斤|25.00",
                "make it 25|25.00",
                "only 25 today|25.00",
                "now 25|25.00",
                "不对，是25|25.00",
                "A1 20，A2 8|20.00",
                "A1改20，A2改8|8.00",
                "二十二|22.00"
            })
    void what_may_be_a_price_is_asked_about(String said, String price) {
        var village = village();
        var before = prices(village);
        assertThat(village.owner().says(said).labels()).as(said).anyMatch(label -> label.contains(price));
        assertThat(prices(village)).as(said).isEqualTo(before);
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+20|加货 A1 20 箱",
                "20盒|加货 A4 20 盒",
                "30 bags|加货 A3 30 袋",
                "红糖上100袋|加货 A3 100 袋",
                "紅糖上100袋|加货 A3 100 袋",
                "红糖上100|加货 A3 100 袋",
                "红糖上架100袋|加货 A3 100 袋",
                "上100袋红糖|加货 A3 100 袋",
                "上架100袋红糖|加货 A3 100 袋",
                "上红糖100袋|加货 A3 100 袋",
                "3号链接上100袋|加货 A3 100 袋",
                "put up 100 bags of sugar|加货 A3 100 袋",
                "add 100 bags|加货 A3 100 袋",
                "list 100 bags of sugar|加货 A3 100 袋",
                "减20箱|减货 A1 20 箱",
                "库存减20|减货 A1 20 箱",
                "A1少20箱|减货 A1 20 箱"
            })
    void what_may_be_for_sale_is_asked_about(String said, String label) {
        var village = village();
        assertThat(village.owner().says(said).labels()).as(said).contains(label);
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"香菇上20斤", "上20斤香菇", "put up 20 jin of mushrooms"})
    void goods_that_are_not_on_the_list_are_told_how_to_put_up(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("这样写");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一个", "回到上一个", "上一款", "返上一個", "previous one", "go back", "back to the last one"})
    void the_one_before_is_presented_again(String said) {
        var owner = village().owner();
        owner.says("讲解 A1");
        owner.says("讲解 A3");
        assertThat(owner.says(said).text()).as(said).contains("A1 黄桃 的卡片已发给大家");
    }

    @Test
    void where_nothing_was_presented_before_it_is_asked_which() {
        assertThat(village().owner().says("上一个").labels()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"链接3", "3号链接", "看3号", "来看一下3号链接", "第三个链接上链接"})
    void the_number_of_a_link_is_presented(String said) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).contains("A3 红糖 的卡片已发给大家");
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖", "紅糖", "now sugar", "第三个"})
    void a_name_alone_may_be_presented(String said) {
        assertThat(village().owner().says(said).labels()).as(said).contains("讲解 A3", "我自己要 1 袋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop A5",
                "stop pork",
                "pause A5",
                "stop A5 please",
                "腊肉先停一下",
                "臘肉暫停",
                "关掉5号链接",
                "下掉腊肉",
                "5号链接停了",
                "停A5 A2"
            })
    void what_is_stopped_is_off_sale(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("A5 腊肉 停卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "stop it", "停", "停了吧", "close it"})
    void what_names_nothing_to_stop_asks_about_the_card(String said) {
        assertThat(village().owner().says(said).labels()).as(said).containsExactly("停卖 A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖缺货", "紅糖斷貨了", "no more sugar", "sugar is finished"})
    void what_is_said_to_be_gone_is_asked_about(String said) {
        assertThat(village().owner().says(said).labels()).as(said).containsExactly("停卖 A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖又有了", "3号链接恢复", "开3号链接", "sugar is back"})
    void what_is_there_again_is_on_sale(String said) {
        var owner = village().owner();
        owner.says("停A3");
        assertThat(owner.says(said).text()).as(said).contains("A3 红糖 开卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每家限两箱", "limit peaches to 2", "max two each", "two per customer"})
    void a_limit_is_set(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("A1 黄桃 每人限 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖秒杀12块，5分钟", "秒杀 A3 12 for 5 min"})
    void a_flash_price_may_have_its_time_beside_it(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("A3 红糖 秒杀：¥12.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"拜拜，下播了", "今天就到这里", "明天再播，今天就到这", "今天到这里，明天见", "that's all for today, bye", "wrap up"})
    void whoever_takes_leave_is_asked_whether_the_stream_ends(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("现在下播？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下播", "下播了", "停播", "結束直播", "stop the stream", "end"})
    void what_has_ended_just_now_is_over(String said) {
        var owner = village().owner();
        owner.says("/end yes");
        assertThat(owner.says(said).text()).as(said).contains("已经下播").doesNotContain("现在下播？");
        clock.forward(Duration.ofHours(1));
        assertThat(owner.says(said).text()).as(said).contains("现在没有直播").doesNotContain("已经下播");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A1再开", "A1重新开卖", "黄桃继续卖", "恢复A1", "再开黄桃吧", "reopen A1", "put the peaches back on sale", "A1恢复销售"
            })
    void what_was_closed_is_opened_again(String said) {
        var owner = village().owner();
        owner.says("停卖 A1");
        assertThat(owner.says(said).text()).as(said).contains("A1 黄桃 开卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"把张伟拉黑", "張偉拉黑", "ban 张伟", "block that guy 张伟", "block 张伟 please", "别卖给张伟了"})
    void somebody_is_blocked_in_any_words(String said) {
        var village = village();
        village.neighbour().says("A1 1");
        assertThat(village.owner().says(said).text()).as(said).contains("拉黑了：张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"block Ann", "ban Ann", "拉黑 Ann"})
    void who_is_called_otherwise_is_not_blocked_without_a_question(String said) {
        var village = village();
        var ann = village.viewer();
        ann.says("A1 1");
        ann.says("Ann Lee 13900139000 湖南省长沙市岳麓区麓山南路2号");
        ann.taps("对，就寄这里");
        var asked = village.owner().says(said);
        assertThat(asked.text()).as(said).doesNotContain("拉黑了");
        assertThat(asked.labels()).as(said).anyMatch(label -> label.contains("Ann Lee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一个订单是谁的", "A1价格25可以吗", "今天就到这里吗", "谁被拉黑了", "3号发货", "第一名", "停车", "stop shouting"})
    void what_only_sounds_like_it_changes_nothing(String said) {
        var village = village();
        var before = prices(village);
        assertThat(village.owner().says(said).text()).as(said).doesNotContain("停卖了", "拉黑了", "这样写", "现在下播？", "卡片已发");
        assertThat(prices(village)).as(said).isEqualTo(before);
        assertNothingTaken(village, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1号链接改价25", "上一个", "stop A1", "只要25", "A1按22卖"})
    void of_viewers_nothing_is_read_so(String said) {
        var village = village();
        var before = prices(village);
        Viewer viewer = village.viewer();
        viewer.says(said);
        assertThat(prices(village)).as(said).isEqualTo(before);
    }

    private static void assertNothingTaken(Village village, String said) {
        assertThat(village.owner().says("购物车").text()).as(said).contains("购物车是空的");
    }

    private List<String> prices(Village village) {
        return rows.of(
                village.key(),
                "select slot || ' ' || to_char(price / 100.0, 'FM9990.00') from lineup_item where shop_id = :shop order by slot");
    }
}
