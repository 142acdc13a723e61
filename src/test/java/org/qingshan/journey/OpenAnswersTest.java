package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What the shop has asked for itself is taken when it comes, whatever was said meanwhile: a word that orders, a new street, the digits of a payment. */
@QuarkusTest
class OpenAnswersTest extends Journey {
    private static final String NEW = "常德市武陵区洞庭大道1号";

    @ParameterizedTest
    @ValueSource(strings = {"现在换个地址行不", "可以换个地址吗", "能改地址吗", "我想换个地址", "can I change the address?"})
    void a_street_alone_keeps_the_name_and_the_phone(String said) {
        var viewer = ordered(ADDRESS);
        viewer.says(said);

        assertThat(viewer.says(NEW).text()).contains("张伟", "138 0013 8000", "常德市武陵区洞庭大道1号");
        assertThat(viewer.says("对").text()).contains("洞庭大道1号");
    }

    @Test
    void nobody_is_told_to_confirm_what_he_may_have_said_something_against() {
        var viewer = village().foreigner();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        assertThat(viewer.says("blah blah about the address").text())
                .contains("say yes")
                .doesNotContain("\"confirm\"");

        assertThat(viewer.says("yes").text()).contains("Please check", "麓山南路1号");
        assertThat(viewer.says("yes").text()).contains("Address saved");
    }

    @Test
    void confirm_orders_behind_a_sentence_that_asks_for_it() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        assertThat(viewer.says("哎呀咋整哦").text()).contains("「确认」");

        assertThat(viewer.says("确认").text()).contains("下单成功", "麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes send there please", "ok, ship it there", "yes please send it there"})
    void it_shall_go_there(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        viewer.says("no keep it");

        assertThat(viewer.says(said).text()).contains("Address saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"嗯，先等等，我问下老婆", "哦，等一下，我问问我妈", "嗯，我再想想"})
    void who_asks_somebody_else_first_has_nothing_against_it(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said).text()).doesNotContain("改哪一项");
        assertThat(viewer.says("确认").text()).contains("下单成功");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "刚才尾号是8899，付了37.9 | 8899",
                "37.9 尾号8899 | 8899",
                "我刚才付的是37.9，尾号8899 | 8899",
                "刚才尾号是8899 | 8899",
                "尾號是8899，付了37.9 | 8899",
                "last digits 8899, paid 37.9 | 8899",
                "37.9, last digits 8899 | 8899"
            })
    void a_payment_that_was_told_of_is_completed_later(String said, String digits) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1");
        viewer.says("付了");
        viewer.says("啥时候发货");
        viewer.says("门牌改成5号");
        viewer.says("对");

        assertThat(viewer.says(said).text()).contains("请店家核对");
        assertThat(village.owner().says("/status 1001").text()
                        + viewer.says("/status 1001").text())
                .doesNotContain("138 0013 " + digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"不，我转账了", "不了，我已经转了", "actually i wired it, 37.9, last digits 5566", "no, i transferred 37.9"})
    void who_was_to_pay_at_the_door_can_pay_before(String said) {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1");
        assertThat(buyer.says("货到付款").text()).contains("收货时付");

        assertThat(buyer.says(said).text()).containsAnyOf("记下了", "请店家核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3 2 货到付款", "红糖两袋，货到付款，张丽 13822220000 长沙市岳麓区麓山南路3号"})
    void who_wants_to_pay_at_the_door_is_told_whether_he_can(String said) {
        var village = village();

        assertThat(village.viewer().says(said).text()).contains("不能货到付款");
        village.owner().says("/shop cod on");
        assertThat(village.viewer().says(said).text()).contains("可以货到付款");
    }

    @Test
    void who_wants_to_is_told_in_english() {
        assertThat(village().foreigner().says("A3 x2, cash on delivery please").text())
                .contains("on delivery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"系", "係", "系啊"})
    void a_yes_in_cantonese_is_one(String said) {
        var viewer = ordered(ADDRESS);
        viewer.says("李四 13822220001 湖南省长沙市岳麓区麓山南路8号");
        assertThat(viewer.says("对").text()).contains("要改就说「对」");

        assertThat(viewer.says(said).text()).contains("改寄给 李四");
    }

    private Viewer ordered(String address) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(address);
        viewer.says("对");
        viewer.says("确认");
        return viewer;
    }
}
