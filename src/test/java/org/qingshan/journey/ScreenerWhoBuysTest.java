package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a screener says of lots is of lots, also with something in his cart and no address yet; so many good ones are no whole lot. */
@QuarkusTest
class ScreenerWhoBuysTest extends Journey {
    private Village village;
    private Viewer screener;

    /** Lot 6: 30 boxes of peaches that wait. */
    @BeforeEach
    void one() {
        village = village();
        screener = village.joined("screener");
        screener.says("A3 1");
        assertThat(screener.says("收货 张桂花 黄桃 30箱").text()).contains("6 号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6号验了28箱好的", "6号28箱好的", "6號驗了28箱好的", "6号有28箱合格", "lot 6: 28 boxes good", "28箱好的", "验了28箱好的"})
    void so_many_good_ones_are_asked_about(String said) {
        var answer = screener.says(said);
        assertThat(answer.text()).as(said).contains("28 箱", "2 箱").doesNotContain("能卖 30", "已为你留");
        assertThat(screener.says(answer.behind("坏")).text()).as(said).contains("坏 2 个");
    }

    @Test
    void fewer_were_looked_at_and_all_were_good() {
        var answer = screener.says("6号验了28箱好的");
        assertThat(screener.says(answer.behind("只看了")).text()).contains("能卖 30 箱");
    }

    @Test
    void as_many_good_ones_as_there_are_pass() {
        assertThat(screener.says("6号30箱好的").text()).contains("能卖 30 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28箱好，2箱烂", "28箱好的，2箱坏的", "6号28箱好，2箱烂了", "28 boxes good, 2 bad"})
    void good_ones_beside_bad_ones_are_findings(String said) {
        assertThat(screener.says(said).text()).as(said).contains("6 号", "坏 2 个").doesNotContain("主播");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "都好|能卖 30 箱",
                "合格|能卖 30 箱",
                "they are all fine|能卖 30 箱",
                "都合格|能卖 30 箱",
                "坏1|坏 1 个",
                "桂花30箱桃都好|能卖 30 箱",
                "30箱改28|28 箱",
                "30箱改成28箱|28 箱",
                "验6|6 号",
                "验货6号|6 号"
            })
    void what_is_said_without_a_number_is_of_the_lot_just_taken_in(String said, String told) {
        assertThat(screener.says(said).text()).as(said).contains(told).doesNotContain("已为你留", "没听懂", "想买");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6号退回去",
                "6號退回去",
                "6号还给桂花",
                "把6号退了吧",
                "6号打回",
                "reject lot 6",
                "send lot 6 back",
                "return lot 6 to Guihua"
            })
    void a_lot_that_is_to_go_home_is_asked_about(String said) {
        var answer = screener.says(said);
        assertThat(answer.text()).as(said).contains("6 号", "30 箱").doesNotContain("地址", "主播");
        assertThat(answer.labels()).as(said).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤货 6 发霉", "6号不合格", "6号發霉了，撤货", "recall 6 mouldy"})
    void what_is_not_on_sale_yet_has_a_way_out(String said) {
        var answer = screener.says(said);
        assertThat(answer.text()).as(said).contains("6 号").doesNotContain("做不了");
        assertThat(answer.behind("验货")).as(said).startsWith("/inspect 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李大姐", "是李大姐的", "吴秀英", "吳秀英的"})
    void a_name_behind_the_intake_is_the_growers(String said) {
        assertThat(screener.says(said).text()).as(said).doesNotContain("收货人", "电话");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6号是谁的", "6号多少箱", "6号验了吗", "6號是誰的", "whose is lot 6"})
    void what_is_asked_of_a_lot_is_answered(String said) {
        assertThat(screener.says(said).text()).as(said).contains("张桂花", "30 箱");
    }

    @Test
    void several_goods_of_one_grower_are_taken_in() {
        assertThat(screener.says("收桂花桃10箱、鸡蛋5盒").text()).contains("黄桃 10 箱", "土鸡蛋 5 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李大姐送红糖20袋", "李大姐送紅糖20袋"})
    void who_sends_goods_brings_them(String said) {
        assertThat(screener.says(said).text()).as(said).contains("李大姐", "货主").doesNotContain("要 20 袋", "看懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "好", "黄桃2箱", "张伟 13800138000 湖南省长沙市岳麓区麓山南路1号", "谢谢", "我要两袋红糖都要好的", "ok", "黄桃好吃吗"})
    void what_he_says_otherwise_inspects_nothing(String said) {
        assertThat(screener.says(said).text()).as(said).doesNotContain("能卖", "验过了");
    }
}
