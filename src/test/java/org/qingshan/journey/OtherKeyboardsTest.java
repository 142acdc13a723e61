package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** Whoever writes in traditional characters, or with the full-width digits of a Chinese keyboard, is understood like everybody else. */
@QuarkusTest
class OtherKeyboardsTest extends Journey {
    @ParameterizedTest
    @CsvSource({
        "幫助, 帮助",
        "貨單, 货单",
        "今天有什麼, 今天有什么",
        "購物車, 购物车",
        "我的訂單, 我的订单",
        "語言, 语言",
        "別吵我, 别吵我",
        "忘記我, 忘记我",
        "確認, 确认",
        "下單, 下单"
    })
    void what_a_viewer_says_is_the_same_command_in_traditional_characters(String traditional, String simplified) {
        var village = village();

        var answer = village.viewer().opens().says(traditional);

        assertThat(answer.text())
                .isEqualTo(village.viewer().opens().says(simplified).text())
                .doesNotContain("没听懂");
    }

    @Test
    void what_is_kept_is_confirmed_in_traditional_characters() {
        var viewer = village().viewer();
        viewer.says("黃桃兩箱");
        viewer.says(ADDRESS);
        viewer.says("對");

        assertThat(viewer.says("確認").text()).contains("下单成功", "黄桃");
    }

    @Test
    void a_host_changes_what_is_on_sale_in_traditional_characters() {
        var host = village().owner();

        assertThat(host.says("停賣 A1").text()).contains("A1 黄桃 停卖了");
        assertThat(host.says("開賣 A1").text()).contains("A1 黄桃");
        assertThat(host.says("改價 A1 25.9").text()).contains("¥25.90");
        assertThat(host.says("調價 A1 26.9").text()).contains("¥25.90 → ¥26.90");
        assertThat(host.says("加貨 A1 50").text()).contains("黄桃", "250");
        assertThat(host.says("限購 A1 2").text()).contains("黄桃", "2 箱");
        assertThat(host.says("秒殺 A1 24.9 5分鐘").text()).contains("¥24.90", "秒杀");
        assertThat(host.says("黃桃停賣").text()).contains("A1 黄桃 停卖了");
        assertThat(host.says("戰況").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void what_the_host_calls_out_goes_out_as_it_was_written() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("今天有什么");

        village.owner().says("喊話 歡迎，還有５箱");

        viewer.hears("歡迎，還有");
    }

    @Test
    void digits_of_full_width_name_an_order() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");

        assertThat(viewer.says("/status １００１").text()).contains("1001");
        assertThat(viewer.says("付款 １００１").text()).contains("1001");
        assertThat(viewer.says("取消 １００１").text()).contains("已取消");
    }

    @Test
    void who_names_nothing_that_can_be_given_back_is_asked_what() {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 1袋");

        assertThat(viewer.says("取消 1、3").labels()).anyMatch(label -> label.contains("黄桃"));
        assertThat(viewer.says("全部不要了").labels()).containsExactly("撤销");
    }
}
