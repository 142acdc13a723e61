package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** How the goods shall be is for the host, wherever it is said, and is no part of the address; who shall not call is the courier. */
@QuarkusTest
class QualityWishTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"挑熟一点的", "麻烦挑甜的", "要大一点的", "不要青的", "帮我选新鲜的", "挑熟一點的，謝謝"})
    void behind_an_address_a_wish_goes_to_the_host(String wish) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃两箱");
        var answer = viewer.says(ADDRESS + "，" + wish);

        assertThat(answer.text()).contains("转给主播了", "地址里不写这句").endsWith("地址：湖南省长沙市岳麓区麓山南路1号");
        assertThat(village.owner().says("提问").text()).contains(wish);
        assertThat(viewer.says("对").text()).contains("张伟，湖南省长沙市岳麓区麓山南路1号。").doesNotContain(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please pick ripe ones",
                "pick the ripest ones please",
                "make sure they are fresh",
                "no bruised ones"
            })
    void behind_an_address_a_wish_goes_to_the_host_in_english(String wish) {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x2");
        var answer = viewer.says(ADDRESS + ", " + wish);

        assertThat(answer.text()).contains("on to the host", "it is no part of the address");
        assertThat(answer.text().lines().reduce("", (earlier, later) -> later)).doesNotContain(wish);
        assertThat(village.owner().says("提问").text()).contains(wish);
    }

    @Test
    void what_the_courier_shall_heed_stands_behind_the_house_as_ever() {
        assertThat(village().viewer().says(ADDRESS + "，放门口").text()).endsWith("麓山南路1号（嘱咐：放门口）");
    }

    @Test
    void after_the_order_it_is_passed_on_too() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("黄桃一箱");

        assertThat(viewer.says("挑熟一点的").text()).contains("转给主播了");
        assertThat(village.owner().says("提问").text()).contains("挑熟一点的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"please don't call me", "Don't call me please", "别打电话给我"})
    void who_shall_not_call_is_the_courier_and_no_card_is_muted(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says(said).text()).isEqualTo("好。发地址的时候把这句写在后面，快递员就看得到。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"别吵我", "stop calling me", "don't call me when you go live"})
    void who_has_enough_of_the_cards_still_says_so(String said) {
        assertThat(village().viewer().says(said).text()).contains("卡片不再发到这里");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要五花肉", "我要五花肉"})
    void what_names_something_on_sale_is_no_wish(String said) {
        var village = village();
        assertThat(village.neighbour().says(said).text()).doesNotContain("备注", "和数量一起说");
    }
}
