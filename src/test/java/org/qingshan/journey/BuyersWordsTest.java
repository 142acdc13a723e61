package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What buyers say of what they hold, and of where it shall go. */
@QuarkusTest
class BuyersWordsTest extends Journey {
    private static final String LOST = "没听懂";
    private static final String NOT_UNDERSTOOD = "did not understand";

    @ParameterizedTest
    @CsvSource({"新疆发不发, 新疆维吾尔自治区运费", "能寄到北京吗, 寄到北京市运费", "上海运费多少, 寄到上海市运费", "'我在长沙，几天到', 待确认"})
    void a_question_where_the_parcel_goes_is_answered_and_is_no_address(String question, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(question).text()).contains(answer).doesNotContain("还缺", "收货人：");
        viewer.says("李梅");
        assertThat(viewer.says(question).text()).contains(answer).doesNotContain("还缺", "收货人：");
        assertThat(viewer.says("13800138000").text())
                .contains("收货人：李梅", "还缺省市区")
                .doesNotContain("新疆", "上海", "北京", "长沙");
    }

    @ParameterizedTest
    @CsvSource({
        "do you ship to Shanghai, Shipping to Shanghai is",
        "do you deliver to Beijing, Shipping to Beijing is",
        "what's the fee to Xinjiang, Shipping to Xinjiang is",
        "is it available in Beijing, Shipping to Beijing is",
        "can it get to Hangzhou by Friday, host"
    })
    void a_question_in_english_is_no_address_either(String question, String answer) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");

        assertThat(foreigner.says(question).text()).contains(answer).doesNotContain("Still missing", "Name:");
        foreigner.says("Will Smith");
        assertThat(foreigner.says(question).text()).contains(answer).doesNotContain("Still missing", "Name:");
        assertThat(foreigner.says("13800138000").text()).contains("Will Smith", "Still missing");
    }

    @Test
    void who_gives_his_phone_gives_his_address_whatever_he_asks_beside_it() {
        var viewer = village().viewer();
        viewer.says("A1 x2");

        assertThat(viewer.says(ADDRESS + "，几天能到？").text()).contains("请看看对不对", "麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能不能寄到长沙市岳麓区麓山南路1号3栋", "can you send it to 12 Nathan Road, Kowloon"})
    void a_street_with_its_number_is_his_address_whatever_is_asked_around_it(String asked) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("李梅 13800138000");

        assertThat(viewer.says(asked).text()).contains("收货人：李梅").containsAnyOf("麓山南路1号3栋", "12 Nathan Road");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "looks good",
                "Looks good to me!",
                "yes that's right",
                "yes, correct",
                "嗯对的",
                "嗯，没错",
                "没问题",
                "对的，没错",
                "it's correct"
            })
    void a_plain_yes_keeps_the_address_that_is_read_back(String yes) {
        var viewer = village().viewer();
        viewer.says(ADDRESS);

        assertThat(viewer.says(yes).text()).contains("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"looks good", "看着挺好"})
    void praise_of_the_goods_is_no_yes_to_a_question_what_is_wanted(String praise) {
        var viewer = village().viewer();
        assertThat(viewer.says("黄桃").labels()).isNotEmpty();

        viewer.says(praise);
        assertThat(viewer.says("购物车").text()).doesNotContain("黄桃 1 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"就这样下单吧", "place the order", "下单吧"})
    void to_order_is_said_in_many_words(String words) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);

        assertThat(viewer.says(words).text()).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以下单了？", "可以下单了?", "下单吧？", "place the order?"})
    void who_asks_whether_he_can_order_orders_nothing(String words) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");

        assertThat(viewer.says(words).text()).doesNotContain("下单成功");
        assertThat(viewer.says("可以下单了。").text()).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了不改了", "不改了", "还是不换了", "never mind, keep it", "don't change it"})
    void who_does_not_change_it_after_all_has_the_address_that_he_gave(String words) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        assertThat(viewer.says("我要改地址").text()).doesNotContain("地址记下了");

        assertThat(viewer.says(words).text()).contains("请看看对不对", "麓山南路1号");
        assertThat(viewer.says("对").text()).contains("地址记下了");
    }

    @Test
    void one_part_to_be_changed_stays_as_it_was_too() {
        var viewer = village().viewer();
        viewer.says(ADDRESS);
        viewer.taps("改");
        viewer.taps("电话");

        assertThat(viewer.says("算了不改了").text()).contains("请看看对不对", "138 0013 8000");
    }

    @Test
    void who_waits_no_longer_is_shown_what_there_is() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱，鸡蛋一盒");
        for (var words : List.of("我不等了")) {
            assertThat(viewer.says(words).labels()).as(words).anyMatch(label -> label.contains("退 2 箱 黄桃（A1）"));
        }
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱", "土鸡蛋 1 盒");
        var foreigner = village.foreigner();
        foreigner.says("2 boxes of peaches, one box of eggs");
        for (var words : List.of("I don't want to wait")) {
            assertThat(foreigner.says(words).labels()).as(words).anyMatch(label -> label.contains("2 boxes"));
        }
        assertThat(foreigner.says("stop waiting for the peaches").labels())
                .anyMatch(label -> label.contains("2 boxes"));
        assertThat(foreigner.says("no eggs please").text()).contains("1 box of Free-range eggs (A4) given back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want to wait too long",
                "stop waiting for it to load",
                "just keep going!",
                "just keep it up"
            })
    void who_only_waits_or_cheers_gives_nothing_back(String words) {
        var foreigner = village().foreigner();
        foreigner.says("2 boxes of peaches, one box of eggs");

        var answer = foreigner.says(words);
        assertThat(answer == null ? "" : answer.text()).doesNotContain("give back", "given back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现在有几箱", "一共有多少斤"})
    void what_is_left_is_no_question_after_the_cart(String question) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");

        assertThat(viewer.says(question).text()).doesNotContain("你的购物车");
    }

    @Test
    void how_much_somebody_has_is_shown_however_it_is_asked() {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says("一共几箱了").text()).doesNotContain("购物车（订单");
        viewer.says("黄桃两箱");
        for (var words : List.of("一共几箱了", "我现在有几箱", "我要了多少箱了？", "现在买了几箱", "我排第几", "我的购物车")) {
            assertThat(viewer.says(words).text()).as(words).contains("你的购物车", "黄桃 2 箱");
        }
        var foreigner = village.foreigner();
        foreigner.says("2 boxes of peaches");
        for (var words : List.of("how many do I have now", "what's my place in line?", "how many boxes did I order")) {
            assertThat(foreigner.says(words).text()).as(words).contains("Your cart", "Yellow peaches");
        }
    }

    @Test
    void less_is_of_the_only_thing_that_is_held_by_that_measure() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("红糖三袋");
        viewer.says("黄桃两箱");

        assertThat(viewer.says("减一袋").text()).contains("已退回 1 袋 红糖（A3）", "共 2 袋");
        var foreigner = village.foreigner();
        foreigner.says("3 bags of sugar");
        foreigner.says("2 boxes of peaches");
        foreigner.says("1 box of eggs");
        assertThat(foreigner.says("take off one bag").text()).contains("1 bag of Brown sugar (A3) given back");
        assertThat(foreigner.says("take off one jin").text()).doesNotContain("given back");
    }

    @Test
    void no_is_no_complaint_and_nothing_that_is_not_understood() {
        var viewer = village().viewer();
        viewer.says("A1 多少钱");

        for (var words : List.of("不用了", "不", "不需要，谢谢")) {
            assertThat(viewer.says(words).text()).as(words).doesNotContain(LOST, "转给主播");
        }
        var foreigner = village().foreigner();
        foreigner.says("how much is A1");
        assertThat(foreigner.says("no thanks").text()).doesNotContain(NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1箱多少斤", "黄桃1箱几斤", "一箱几斤"})
    void what_a_box_weighs_is_told_whether_the_one_is_a_word_or_a_figure(String question) {
        assertThat(village().viewer().says(question).text()).contains("5 斤");
    }
}
