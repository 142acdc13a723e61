package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** How people name one of several addresses, and what a second one does to what they hold. */
@QuarkusTest
class AddressChoosingTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";

    @Test
    void a_second_address_given_while_something_is_held_takes_it_along_and_one_tap_brings_it_back() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says(MUM);

        var saved = viewer.says("对");
        assertThat(saved.text()).contains("地址记下了（寄给王桂兰：湖南省永州市道县濂溪街道道州路3号）。平时还是寄给张伟。", "订单 1001 改寄给 王桂兰，湖南省永州市道县");
        assertThat(saved.labels()).contains("确认下单", "还是寄给 张伟");
        assertThat(viewer.taps("还是寄给 张伟").text()).contains("订单 1001 改寄给 张伟，湖南省长沙市");
        assertThat(viewer.says("确认").text()).contains("下单成功", "寄给 张伟");
    }

    @Test
    void who_moves_has_what_he_holds_go_along() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says(ADDRESS);
        foreigner.taps("Right, send it there");
        foreigner.says("张伟 13800138000 湖南省株洲市天元区泰山路88号");

        var saved = foreigner.taps("Right, send it there");
        assertThat(saved.text()).contains("Address saved", "1001 now goes to 张伟, 湖南省株洲市");
        assertThat(foreigner.says("/confirm").text()).contains("株洲市天元区泰山路88号").doesNotContain("麓山南路");
    }

    @Test
    void an_address_that_takes_the_place_of_another_takes_what_is_held_along() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("地址");
        viewer.taps("改 1");
        viewer.says("张伟 13800138000 湖南省株洲市天元区泰山路88号");
        viewer.says("对");

        assertThat(viewer.says("确认").text()).contains("下单成功", "株洲市天元区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "寄到2",
                "寄第二个",
                "用第二个地址",
                "寄到第2个吧",
                "寄给第二个地址",
                "地址2",
                "send to 2",
                "ship it to the second one",
                "use the second address"
            })
    void an_address_of_the_list_is_chosen_in_words(String words) {
        var neighbour = village().neighbour();
        neighbour.says(MUM);
        neighbour.says("对");
        neighbour.says("A1");

        assertThat(neighbour.says(words).text()).contains("1001", "王桂兰", "湖南省永州市道县");
        assertThat(neighbour.says("/status 1001").text()).contains("王桂兰 湖南省永州市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"删掉第二个", "把第二个删了", "删2", "删除地址二", "delete the second one", "remove address 2"})
    void an_address_of_the_list_is_deleted_in_words(String words) {
        var neighbour = village().neighbour();
        neighbour.says(MUM);
        neighbour.says("对");

        assertThat(neighbour.says(words).text()).contains("王桂兰");
        assertThat(neighbour.says("地址").text()).contains("1. 张伟").doesNotContain("王桂兰");
    }

    @Test
    void how_many_is_not_which_one() {
        var neighbour = village().neighbour();

        assertThat(neighbour.says("寄两箱黄桃").text()).doesNotContain("没有「2」这个地址");
        assertThat(neighbour.says("给我寄2箱A1").text()).contains("黄桃（A1）没有变，共 2 箱", "要再加 2 箱吗");
    }

    @ParameterizedTest
    @CsvSource({"寄我妈那, 王桂兰", "寄给妈妈, 王桂兰", "还是寄到我妈妈家吧, 王桂兰", "寄到我家, 张伟", "寄到家里, 张伟"})
    void an_address_is_chosen_by_what_its_owner_calls_it(String said, String recipient) {
        var neighbour = withLabels("家", "妈妈");

        assertThat(neighbour.says(said).text()).contains("订单 1001 改寄给 " + recipient);
    }

    @ParameterizedTest
    @CsvSource({
        "send it to my mum's, 王桂兰",
        "please ship it to my mom's place, 王桂兰",
        "ship it home, 张伟",
        "send to Mum, 王桂兰"
    })
    void so_it_is_in_english(String said, String recipient) {
        var neighbour = withLabels("home", "Mum");

        assertThat(neighbour.says(said).text()).contains("订单 1001 改寄给 " + recipient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄到公司", "寄我爸那", "send it to my dad's", "send it again"})
    void what_no_address_is_called_moves_nothing(String said) {
        assertThat(withLabels("家", "妈妈").says(said).text()).doesNotContain("改寄给");
    }

    /** Somebody with an order and two addresses, which he calls so. */
    private Viewer withLabels(String first, String second) {
        var neighbour = village().neighbour();
        neighbour.says(MUM);
        neighbour.says("对");
        neighbour.says("地址 叫 1 " + first);
        neighbour.says("地址 叫 2 " + second);
        neighbour.says("A1");
        return neighbour;
    }

    @ParameterizedTest
    @ValueSource(strings = {"删掉地址", "刪除地址", "改默认地址", "管理我的地址", "delete my address", "my addresses"})
    void the_list_is_shown_to_whoever_speaks_of_it(String words) {
        assertThat(village().neighbour().says(words).text()).startsWith("你存的地址：\n1. 张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加一个地址", "新增收貨地址", "我要添加地址", "add another address"})
    void one_more_is_asked_for(String words) {
        assertThat(village().neighbour().says(words).text()).startsWith("寄到哪里？");
    }
}
