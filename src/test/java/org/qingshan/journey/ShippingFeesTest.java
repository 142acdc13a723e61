package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a parcel costs by province and weight, wherever somebody asks or is told. */
@QuarkusTest
class ShippingFeesTest extends Journey {
    private static final String HANGZHOU = "/address 张伟 13800138000 浙江省杭州市西湖区文三路1号";

    /** Two and a half kilograms of shoots go by weight; nobody has said what a box of peaches weighs. */
    private Village byWeight() {
        var village = village();
        assertThat(village.owner()
                        .says("/shop fees 江浙沪 10+2；新疆,西藏 25+18；其他 12+4")
                        .text())
                .contains("江苏省、浙江省、上海市：¥10.00（首重 1 公斤，续重每 1 公斤加 ¥2.00）", "其他地方：¥12.00");
        return village;
    }

    private static Viewer living(Village village, String address) {
        var viewer = village.viewer();
        viewer.says(address);
        viewer.taps("对，就寄这里");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource({
        "运费到四川多少, 寄到四川省运费 ¥12.00，满 ¥99.00 包邮。（首重 1 公斤，续重每 1 公斤加 ¥4.00）",
        "寄新疆运费多少, 寄到新疆维吾尔自治区运费 ¥25.00，满 ¥99.00 包邮。（首重 1 公斤，续重每 1 公斤加 ¥18.00）",
        "寄上海运费多少, 寄到上海市运费 ¥10.00，满 ¥99.00 包邮。（首重 1 公斤，续重每 1 公斤加 ¥2.00）",
    })
    void who_asks_for_a_province_is_told_its_fee_and_what_more_weight_costs(String question, String answer) {
        assertThat(byWeight().viewer().says(question).text()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"2, 1000", "2.5, 1200", "4, 1200", "5, 1400", "10, 1800"})
    void a_step_that_is_begun_counts_whole_and_the_first_weight_covers_itself(String jin, long shipping) {
        var viewer = living(byWeight(), HANGZHOU);
        viewer.says("A2 " + jin + "斤");
        assertThat(viewer.mine().getLong("orders[0].shipping")).isEqualTo(shipping);
    }

    @Test
    void the_cart_the_receipt_and_what_is_given_back_say_the_same() {
        var viewer = byWeight().viewer();
        viewer.says("A2 5斤");
        assertThat(viewer.says("/cart").text()).contains("运费看地址（¥14.00起");
        viewer.says(HANGZHOU);
        viewer.taps("对，就寄这里");
        assertThat(viewer.says("/cart").text()).contains("运费 ¥14.00");
        assertThat(viewer.says("/confirm").text()).contains("货款 ¥49.00，运费 ¥14.00");
        assertThat(viewer.says("A2-3").text()).contains("运费 ¥10.00");
    }

    @Test
    void what_nobody_has_weighed_counts_as_the_first_weight_and_the_owner_is_told() {
        var village = byWeight();
        var viewer = living(village, HANGZHOU);
        viewer.says("A1 x2");
        assertThat(viewer.mine().getLong("orders[0].shipping")).isEqualTo(1000);
        assertThat(village.owner().says("/shop").text()).contains("还没写重量", "黄桃").doesNotContain("续重算不到它们：竹笋");
    }

    @Test
    void first_weight_and_further_step_and_free_are_the_shops_own() {
        var village = byWeight();
        village.owner().says("/shop firstweight 0.5 0.5");
        village.owner().says("/shop free off");
        var viewer = living(village, HANGZHOU);
        viewer.says("A2 20斤");
        assertThat(viewer.mine().getLong("orders[0].shipping")).isEqualTo(1000 + 19 * 200);
        village.owner().says("/shop free 150");
        viewer.says("A2 +1斤");
        assertThat(viewer.mine().getLong("orders[0].shipping")).isZero();
    }

    @Test
    void another_country_costs_what_elsewhere_does() {
        var village = byWeight();
        assertThat(village.foreigner().says("How much is shipping?").text())
                .contains("Shipping, free from ¥99.00:", "Elsewhere: ¥12.00 (up to 1 kg; ¥4.00 for each further 1 kg)");
    }

    @ParameterizedTest
    @CsvSource({
        "/shop fees 月球 8, 「月球」不是一个省",
        "/shop fees 长沙 8, 「长沙」不是一个省",
        "'/shop fees 湖南 8; 两湖 9', 湖南省写了两遍",
        "/shop fees 湖南 八块八毛八分, 不像运费",
        "/shop fees 湖南 8+2000000, 不像运费",
        "/shop firstweight 0 1, 不像运费或重量",
        "/shop fees 湖南, 没看懂「湖南」",
    })
    void what_cannot_be_is_refused_by_its_name_and_changes_nothing(String said, String answer) {
        var village = byWeight();
        assertThat(village.owner().says(said).text()).contains(answer);
        assertThat(village.viewer().says("寄上海运费多少").text()).contains("¥10.00");
        assertThat(village.viewer().says("寄湖南运费多少").text()).contains("¥12.00");
    }

    @Test
    void the_short_way_of_saying_it_puts_one_home_in_the_place_of_all_groups() {
        var village = byWeight();
        assertThat(village.owner().says("/shop shipping 湖南 8 12 99").text())
                .contains("湖南省内 ¥8.00，其他 ¥12.00，满 ¥99.00 包邮");
        assertThat(village.viewer().says("寄上海运费多少").text()).isEqualTo("寄到上海市运费 ¥12.00，满 ¥99.00 包邮。");
    }
}
