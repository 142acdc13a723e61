package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is asked, or said to be done, in the message of an address: it is heard, and no street is called so. */
@QuarkusTest
class WordsBehindAddressTest extends Journey {
    private static final String ENGLISH = "Hal Ford 13712340501 8 Taishan Road, Tianyuan District, Zhuzhou, Hunan";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\" 几天能到？\", 24 小时内发货",
                "\"，几天能到\", 24 小时内发货",
                "\" 幾天能到？謝謝\", 24 小时内发货",
                "\"，能用微信付吗\", 付款",
                "\"。什么时候发货\", 发货"
            })
    void a_question_is_answered(String asked, String answer) {
        var viewer = village().viewer();
        viewer.says("两箱黄桃");
        var said = viewer.says(ADDRESS + asked).text();

        assertThat(said).contains("请看看对不对", answer);
        assertThat(said.lines()).anyMatch(line -> line.endsWith("麓山南路1号"));
        assertThat(viewer.says("确认").text()).contains("下单成功", "麓山南路1号。");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\". When will it arrive?\", within 24 h",
                "\" when will it arrive?\", within 24 h",
                "\", how do I pay?\", how to pay",
                "\". How long does shipping take? Thanks\", within 24 h"
            })
    void a_question_is_answered_in_english(String asked, String answer) {
        var viewer = village().foreigner();
        viewer.says("two boxes of peaches");
        var said = viewer.says(ENGLISH + asked).text();

        assertThat(said).contains("Please check", "8 Taishan Road (Tianyuan", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 直接下单", "，帮我下单吧", " 直接下單 謝謝"})
    void who_orders_with_his_address_has_ordered_once_it_is_right(String said) {
        var viewer = village().viewer();
        viewer.says("两箱黄桃");
        assertThat(viewer.says(ADDRESS + said).text()).contains("请看看对不对").doesNotContain("下单");
        assertThat(viewer.says("对").text()).contains("下单成功", "麓山南路1号。");
    }

    @ParameterizedTest
    @ValueSource(strings = {", please just order it", ". Please order.", ". Confirm my order please"})
    void who_orders_with_his_address_has_ordered_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("two boxes of peaches");
        assertThat(viewer.says(ENGLISH + said).text()).contains("Please check", "8 Taishan Road (Tianyuan");
        assertThat(viewer.says("yes").text()).contains("Ordered!", "8 Taishan Road.");
    }

    @Test
    void what_the_courier_is_asked_stays() {
        var viewer = village().viewer();
        viewer.says("两箱黄桃");
        assertThat(viewer.says(ADDRESS + " 放门口可以吗").text()).contains("放门口");
    }

    @ParameterizedTest
    @ValueSource(strings = {"，可以便宜吗？", "，包邮吗？", "，不包邮就不要了，包邮吗？"})
    void what_may_decide_it_is_asked_before_goods_are_taken(String asked) {
        var village = village();
        var said = village.viewer().says("黄桃两箱 " + ADDRESS + asked);

        assertThat(said.replies())
                .flatExtracting(Viewer.Line::buttons)
                .anyMatch(button -> button.says().startsWith("/buy A1"));
        assertThat(said.text()).doesNotContain("已为你留");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void what_decides_nothing_leaves_the_goods_taken() {
        var village = village();
        village.viewer().says("黄桃两箱 " + ADDRESS + "，什么时候发货？");

        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @Test
    void a_place_that_is_called_like_a_question_stays() {
        var viewer = village().viewer();
        viewer.says("两箱黄桃");
        assertThat(viewer.says(ADDRESS + " 什么时候茶馆").text()).contains("什么时候茶馆");
    }

    @ParameterizedTest
    @ValueSource(strings = {". Can you order now?", ". Can you ship today"})
    void who_asks_whether_it_can_be_ordered_has_not_ordered(String said) {
        var viewer = village().foreigner();
        viewer.says("two boxes of peaches");
        viewer.says(ENGLISH + said);
        assertThat(viewer.says("/cart").text()).doesNotContain("Ordered!");
    }
}
