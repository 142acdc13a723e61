package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Prices, cards, what stops, what goes on and who waits, as a host says them in plain words. */
@QuarkusTest
class HostsGoodsInWordsTest extends Journey {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "红糖涨到20|A3 红糖：¥18.80 → ¥20.00",
                "紅糖漲到20|A3 红糖：¥18.80 → ¥20.00",
                "红糖降到16|A3 红糖：¥18.80 → ¥16.00",
                "sugar down to 16|A3 红糖：¥18.80 → ¥16.00",
                "raise sugar to 20|A3 红糖：¥18.80 → ¥20.00",
                "peaches are 25 now|A1 黄桃：¥29.90 → ¥25.00",
                "change bamboo shoots to 8.5|A2 竹笋：¥9.80 → ¥8.50",
                "竹笋改成8块8，不对，9块|A2 竹笋：¥9.80 → ¥9.00",
                "change the price of bamboo shoots to 8.8, no wait, 9|A2 竹笋：¥9.80 → ¥9.00",
                "降到25|A1 黄桃：¥29.90 → ¥25.00",
                "drop peaches to 25|A1 黄桃：¥29.90 → ¥25.00",
                "raise A1 to 32|A1 黄桃：¥29.90 → ¥32.00",
                "A1 down to 22|A1 黄桃：¥29.90 → ¥22.00",
                "改价 A1 29.9|A1 黄桃 本来就是 ¥29.90，没有变",
                "换成红糖|A3 红糖 的卡片已发给大家",
                "切到红糖|A3 红糖 的卡片已发给大家",
                "换成紅糖|A3 红糖 的卡片已发给大家",
                "now the eggs|A4 土鸡蛋 的卡片已发给大家",
                "let me have the sugar card|A3 红糖 的卡片已发给大家",
                "let's talk about the sugar now|A3 红糖 的卡片已发给大家",
                "sugar again|A3 红糖 的卡片已发给大家",
                "下一个讲红糖|A3 红糖 的卡片已发给大家",
                "hold the shoots for now|A2 竹笋 停卖了",
                "remove the sugar|A3 红糖 停卖了",
                "把红糖删掉|A3 红糖 停卖了",
                "都停卖|A5 腊肉 停卖了",
                "shoots are back on|A2 竹笋 正在卖",
                "有人在排队吗|现在没有人在等",
                "排队的有多少|现在没有人在等",
                "anyone waiting?|现在没有人在等",
                "who waits for peaches|现在没有人在等"
            })
    void it_is_done_or_told(String said, String told) {
        var host = village().joined("host");
        host.says("讲解 A1");
        assertThat(host.says(said).text()).as(said).contains(told);
        assertThat(host.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃继续", "黃桃繼續", "peaches are back", "peaches are back on", "接着卖"})
    void what_was_stopped_goes_on(String said) {
        var village = village();
        village.owner().says("停卖 A1");
        village.owner().says(said);
        assertThat(village.viewer().says("A1 1").text()).as(said).contains("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"猕猴桃三箱", "獼猴桃三箱"})
    void a_longer_name_is_of_other_goods(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("猕猴桃", "没有");
        var host = village().joined("host");
        assertThat(host.says("猕猴桃加二十箱").labels()).noneMatch(label -> label.startsWith("加货 A1"));
        assertThat(host.says("购物车").text()).contains("购物车是空的");
    }

    @Test
    void what_has_stopped_is_said_so() {
        var host = village().joined("host");
        host.says("全部停卖");
        assertThat(host.says("全部停卖").text()).contains("都已经停卖了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖卖完了", "sugar is sold out", "sold out of sugar"})
    void what_is_sold_out_is_said_so(String said) {
        var village = village();
        village.viewer().says("A3 120袋");
        assertThat(village.owner().says(said).text()).as(said).contains("A3 红糖 已经卖完了");
    }
}
