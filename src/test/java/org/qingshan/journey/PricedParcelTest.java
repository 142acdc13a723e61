package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks what so much costs with sending it, or whether it goes free, hears the sum. */
@QuarkusTest
class PricedParcelTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "买四箱黄桃包邮吗 | 4 箱 黄桃（A1），货款 ¥119.60。 | 满 ¥99.00 包邮，这样就包邮，合计 ¥119.60。",
                "買三盒雞蛋包郵不 | 3 盒 土鸡蛋（A4），货款 ¥108.00。 | 这样就包邮，合计 ¥108.00。",
                "主播你刚才说A3两袋包邮是真的吗 | 2 袋 红糖（A3），货款 ¥37.60。 | 不够 ¥99.00，不包邮；再买 ¥61.40 就包邮。",
                "黄桃两箱连运费多少钱 | 湖南省：运费 ¥8.00，合计 ¥67.80。 | 其他地方：运费 ¥12.00，合计 ¥71.80。",
                "三盒鸡蛋寄长沙一共多少 | 3 盒 土鸡蛋（A4），货款 ¥108.00。 | 这样就包邮",
                "两箱黄桃寄北京一共多少钱 | 2 箱 黄桃（A1），货款 ¥59.80。 | 北京市：运费 ¥12.00，合计 ¥71.80。",
                "黄桃2箱和红糖一袋寄北京一共多少钱 | 2 箱 黄桃（A1）、1 袋 红糖（A3），货款 ¥78.60。 | 北京市：运费 ¥12.00，合计 ¥90.60。",
            })
    void the_sum_with_sending_is_told(String asked, String goods, String sending) {
        assertThat(village().viewer().says(asked).text()).contains(goods, sending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "is 3 boxes of eggs enough for free shipping | this is sent free: ¥108.00 in all.",
                "do 4 boxes of peaches ship free? | this is sent free: ¥119.60 in all.",
                "how much would two boxes of peaches cost with shipping | Hunan: shipping ¥8.00, ¥67.80 in all.",
                "total for two boxes of peaches to Changsha | Hunan: shipping ¥8.00, ¥67.80 in all.",
            })
    void in_english(String asked, String told) {
        assertThat(village().foreigner().says(asked).text()).contains(told).doesNotContain("I do not know");
    }

    @Test
    void what_he_has_already_counts_and_his_address_is_known() {
        assertThat(ordered().says("再买两箱黄桃包邮吗").text())
                .contains("加上你现在的货款 ¥29.90，一共 ¥89.70。", "再买 ¥9.30 就包邮", "湖南省：运费 ¥8.00，合计 ¥97.70。")
                .doesNotContain("其他地方");
    }

    @Test
    void where_nothing_is_sent_no_sum_is_told() {
        var village = village();
        village.owner().says("/shop undeliverable 新疆");

        assertThat(village.viewer().says("四箱黄桃寄新疆包邮吗").text()).contains("寄不到").doesNotContain("这样就包邮");
    }

    @ParameterizedTest
    @ValueSource(strings = {"湖南省内运费几块", "寄顺丰多少钱", "多少钱包邮"})
    void what_is_asked_of_sending_alone_is_no_price_of_goods(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("¥8.00").doesNotContain("29.90");
    }

    @Test
    void what_so_much_costs_is_told_behind_a_code_too() {
        var village = village();

        assertThat(village.viewer().says("A1 2多少钱").text()).contains("2 箱共 ¥59.80");
        assertThat(village.foreigner().says("A1 2 how much").text()).contains("2 boxes cost ¥59.80 in all");
        assertThat(village.foreigner().says("how much for free shipping").text())
                .contains("free from ¥99.00")
                .doesNotContain("29.90");
    }
}
