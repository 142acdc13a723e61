package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A grower who puts right what she announced, or stands before the door with it, buys nothing and announces nothing a second time. */
@QuarkusTest
class GrowersSecondThoughtsTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "取消明天的货|没记着你要带什么",
                "明天的桃子少送10箱|没记着你要带什么",
                "我送错了,是35箱不是30箱|已经记下来给主播看了",
                "我只要现金|已经记下来给主播看了",
                "桃子昨天摘的,不是今天|已经记下来给主播看了",
                "我自己留5箱吃|你拿回 5箱",
                "take my eggs off|土鸡蛋 60 盒不卖了",
                "今天的桃子莫卖了,下雨打坏了|黄桃 200 箱不卖了"
            })
    void of_goods_that_are_here_she_neither_buys_nor_announces(String said, String told) {
        var grower = village().zhang();
        assertThat(grower.says(said).text()).as(said).contains(told).doesNotContain("已为你留", "记下了：");
        assertThat(grower.says("购物车").text()).as(said).contains("空");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"明天的桃子少送10箱|20 箱", "取消明天的货|不带了"})
    void what_was_announced_becomes_less(String said, String told) {
        var grower = village().zhang();
        grower.says("我明天送30箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不对，30箱|30",
                "不對，30箱|30",
                "不对，20箱|20",
                "写错了，是25箱|25",
                "打错了 25箱|25",
                "说错了，应该是25箱|25",
                "no, 20 boxes|20",
                "sorry, I meant 20 boxes|20",
                "桃子最多能送25箱|25",
                "最多能送25箱|25",
                "I can bring at most 25 boxes of peaches|25"
            })
    void another_number_puts_the_announcement_right(String said, String number) {
        var village = village();
        var grower = village.zhang();
        grower.says("我明天送50箱桃子来");

        assertThat(grower.says(said).text()).as(said).contains(number + " 箱 黄桃").doesNotContain("已为你留", "要 ");
        assertThat(grower.says("我的桃卖了多少").text())
                .as(said)
                .contains(number + " 箱")
                .doesNotContain("50 箱");
        assertThat(grower.says("购物车").text()).as(said).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我在门口了 带了30箱", "我在門口了，帶了30箱", "到门口了，30箱", "I'm at the gate with 30 boxes"})
    void whoever_stands_before_the_door_brings(String said) {
        var village = village();
        var grower = village.zhang();
        grower.says("今天下午能送50箱桃子");

        assertThat(grower.says(said).text()).as(said).contains("记下了", "30 箱 黄桃");
        assertThat(grower.says("购物车").text()).as(said).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周日改周六",
                "週日改週六",
                "周日改到周六",
                "改周六",
                "改成周六吧",
                "桃子改周六送",
                "周日来不了，改周六",
                "周日下雨，周六来",
                "不是周日，是周六",
                "提前一天",
                "提前一天送",
                "Sunday to Saturday",
                "Saturday instead of Sunday",
                "make it Saturday",
                "not Sunday, Saturday",
                "can't make Sunday, will come Saturday",
                "one day earlier"
            })
    void another_day_moves_the_announcement(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");

        assertThat(grower.says(said).text()).as(said).contains("记下了：周六", "50 箱 黄桃");
        assertThat(grower.says("我的桃卖了多少").text())
                .as(said)
                .contains("50 箱：还等收货点回复")
                .doesNotContain("周日");
    }

    @Test
    void another_day_may_come_with_another_amount_and_an_hour() {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");

        assertThat(grower.says("周日改周六，40箱").text()).contains("周六", "40 箱 黄桃");
        assertThat(grower.says("改到周五下午3点").text()).contains("周五", "15:00", "40 箱 黄桃");
        assertThat(grower.says("推迟一天").text()).contains("周六", "15:00", "40 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "价格太低了，改成30",
                "價格太低了，改成30",
                "太便宜了，改成30块",
                "价钱改成30",
                "一箱30",
                "price is too low, make it 30",
                "that's too cheap, 30"
            })
    void a_price_is_no_amount_and_waits_for_the_host(String said) {
        var village = village();
        var grower = village.zhang();
        grower.says("我周日送50箱桃子来");

        var told = grower.says(said);
        assertThat(told.text()).as(said).contains("记下来给主播看了");
        assertThat(told.labels()).as(said).noneMatch(label -> label.contains("30"));
        assertThat(grower.says("我的桃卖了多少").text()).as(said).contains("50 箱");
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"八点吧", "那下午三点", "3 pm"})
    void an_hour_alone_moves_nothing_that_was_announced_long_ago(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        clock.forward(Duration.ofMinutes(20));
        assertThat(grower.says(said).text()).as(said).doesNotContain("记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改到下午3点", "下午三点到", "我大概下午3点来", "I'll be there at 3 pm", "make it 3 pm"})
    void another_hour_is_of_what_was_announced(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains("记下了：周日", "15:00", "50 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子多少钱收", "你们收桃子什么价", "桃子收購價多少", "what do you pay for peaches?"})
    void what_the_shop_pays_is_no_price_of_the_lineup(String said) {
        var village = village();
        var told = village.zhang().says(said);
        assertThat(told.text()).as(said).contains("记下来给主播看了").doesNotContain("29.90");
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"少10箱", "减10箱", "少带10箱吧", "10 boxes less", "10 fewer"})
    void so_much_less_is_of_what_was_announced(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains("记下了：周日", "40 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多10箱", "加10箱", "再加10箱", "多带10箱", "10 more boxes", "10 extra"})
    void so_much_more_comes_beside_it(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains("记下了：周日", "10 箱 黄桃");
        assertThat(grower.says("购物车").text()).as(said).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60箱", "60", "六十箱吧", "60 boxes"})
    void a_number_alone_is_asked_about(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        var asked = grower.says(said);
        assertThat(asked.text()).as(said).contains("60 箱").doesNotContain("已为你留");
        assertThat(asked.labels()).as(said).hasSize(2);
        assertThat(grower.taps(asked.labels().get(0)).text()).as(said).contains("记下了：周日", "60 箱 黄桃");
    }

    @Test
    void who_wants_some_after_announcing_buys() {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says("我自己要2箱黄桃").text()).contains("已为你留 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"价格太低，只送30箱", "too cheap, only 30 boxes"})
    void an_amount_beside_the_price_is_one(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains("30 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我明天送20斤山核桃",
                "明天送20斤樱桃来",
                "明天能送10箱獼猴桃",
                "明天送20斤红糖糕来",
                "今年樱桃还有30箱",
                "还有樱桃10箱",
                "今年櫻桃還有30箱",
                "I'll bring 20 jin of walnuts tomorrow"
            })
    void goods_that_the_shop_does_not_know_are_no_others(String said) {
        var village = village();
        var grower = village.zhang();
        assertThat(grower.says(said).text()).as(said).contains("记下来给主播看了").doesNotContain("黄桃", "红糖带");
        assertThat(village.owner().says("/questions").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20箱如果不下雨明天送", "20箱里面挑好的明天送", "20箱后面送来", "20箱明天干完活送"})
    void what_is_told_beside_an_amount_is_no_goods(String said) {
        var village = village();
        var grower = village.zhang();
        grower.says(said);
        assertThat(village.owner().says("/questions").text()).as(said).doesNotContain(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货 张桂花 山核桃 20斤", "收货 张桂花 樱桃20斤", "收货 红糖糕 20斤 张桂花", "/lot 張桂花 核桃 20斤"})
    void what_comes_in_is_not_found_within_a_longer_word(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("还没有「", "新开一样吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货 桃 20箱 张桂花", "收货 张桂花桃20箱", "张桂花送来20箱桃子"})
    void a_noun_alone_names_the_goods(String said) {
        assertThat(village().owner().says(said).text()).as(said).contains("收下了", "黄桃 20 箱");
    }

    @Test
    void another_number_while_it_is_asked_of_what() {
        var grower = village().zhang();
        var asked = grower.says("I'll bring 20 boxes tomorrow");
        assertThat(asked.labels()).contains("黄桃");
        assertThat(grower.says("make it 15").labels()).contains("黄桃");
        assertThat(grower.says("黄桃").text()).contains("15 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年樱桃还有30箱", "还有樱桃10箱"})
    void they_are_no_more_of_what_was_announced(String said) {
        var grower = village().zhang();
        grower.says("我周日送50箱桃子来");
        assertThat(grower.says(said).text()).as(said).contains("记下来给主播看了").doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"价格太低了，36卖不出本钱", "36卖不出本钱", "價格太低了，36賣不出本錢"})
    void a_price_answers_no_how_many(String said) {
        var grower = village().zhang();
        grower.says("我明天能带桃子来");
        assertThat(grower.says(said).text()).as(said).contains("记下来给主播看了").doesNotContain("36 箱");
        assertThat(grower.says("30箱").text()).as(said).contains("30 箱 黄桃");
    }

    @Test
    void of_the_price_beside_an_announcement_the_host_hears_too() {
        var village = village();
        var said = "桃子明天送来30箱，价太低了要涨";
        assertThat(village.zhang().says(said).text()).contains("30 箱 黄桃", "记下来给主播看了");
        assertThat(village.owner().says("/questions").text()).contains(said);
    }
}
