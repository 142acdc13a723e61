package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** An order that was confirmed, and another place that is given for it, in whatever words. */
@QuarkusTest
class AnotherPlaceForOrderTest extends Journey {
    private static final String OTHER = "李雷 13911112222 湖南省长沙市岳麓区麓山南路9号";

    @ParameterizedTest
    @ValueSource(strings = {"确认", "確認", "对", "确认修改", "确认下单"})
    void a_confirmation_after_another_address_sends_the_order_there(String yes) {
        var viewer = ordered();
        viewer.says("换地址");
        viewer.says(OTHER);
        assertThat(viewer.says("确认").text()).contains("订单 1001 还是寄给 张伟", "也改寄到这里吗");

        assertThat(viewer.says(yes).text()).contains("订单 1001 改寄给 李雷");
        assertThat(viewer.says("确认").text()).contains("不用再确认", "寄给 李雷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改", "改吧", "change"})
    void that_it_is_wrong_sends_nothing_there(String said) {
        var viewer = ordered();
        viewer.says("换地址");
        viewer.says(OTHER);
        viewer.says("确认");

        assertThat(viewer.says(said).text()).doesNotContain("改寄给 李雷", "now goes to 李雷");
    }

    @Test
    void so_it_does_in_english() {
        var viewer = orderedInEnglish();
        viewer.says("change address");
        viewer.says(OTHER);
        viewer.says("confirm");

        assertThat(viewer.says("confirm").text()).contains("Order 1001 now goes to 李雷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄到我公司", "换成我公司的地址", "改寄单位", "寄到我宿舍", "寄到我單位"})
    void at_another_place_of_his_own_only_the_place_is_asked_for(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text())
                .contains("订单 1001 现在还是寄给 张伟", "把那里的省市区和详细地址发来就行")
                .doesNotContain("姓名 电话");
        assertThat(viewer.says("湖南省长沙市岳麓区麓山南路9号蓝天大厦").text()).contains("收货人：张伟", "电话：138 0013 8000");
        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 张伟，湖南省长沙市岳麓区麓山南路9号蓝天大厦");
        assertThat(viewer.says("寄到家里").text()).contains("麓山南路1号");
        assertThat(viewer.says(said).text()).contains("麓山南路9号蓝天大厦").doesNotContain("你还没存过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"send it to my office", "change it to my office address", "ship it to my work"})
    void so_it_is_in_english(String said) {
        var viewer = orderedInEnglish();

        assertThat(viewer.says(said).text())
                .contains("order 1001 still goes to", "name and phone stay as they are")
                .doesNotContain("(name, phone");
        assertThat(viewer.says("湖南省长沙市岳麓区麓山南路9号").text()).contains("138 0013 8000");
    }

    @Test
    void what_is_wanted_waits_for_that_place() {
        var viewer = village().neighbour();

        assertThat(viewer.says("A1一箱寄到公司").text()).contains("先没有下单", "收货人和电话不变");
        viewer.says("湖南省长沙市岳麓区麓山南路9号");
        assertThat(viewer.says("对").text()).contains("下单成功", "寄给 张伟，湖南省长沙市岳麓区麓山南路9号");
    }

    @Test
    void of_somebody_else_name_and_phone_are_asked_for() {
        assertThat(ordered().says("寄到我妈家").text()).contains("姓名 电话");
    }

    @Test
    void a_street_put_right_after_ordering_is_no_thing_on_sale() {
        assertThat(ordered().says("不对，是麓山南路19号").text())
                .contains("麓山南路19号", "请看看对不对")
                .doesNotContain("货单里没有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以寄到我公司吗", "能不能寄到学校", "能改寄到公司吗？", "可以寄到我單位嗎"})
    void asked_politely_it_is_the_same(String asked) {
        assertThat(ordered().says(asked).text()).contains("订单 1001 现在还是寄给 张伟", "把那里的省市区和详细地址发来就行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you send it to my office instead?", "could you please ship it to my office?"})
    void so_it_is_in_english_too(String asked) {
        assertThat(orderedInEnglish().says(asked).text()).contains("order 1001 still goes to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能寄到北京吗", "能寄到农村吗"})
    void whether_something_goes_to_a_place_is_another_question(String asked) {
        assertThat(ordered().says(asked).text()).doesNotContain("你还没存过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以换个地址吗", "收货人可以换吗"})
    void whether_it_can_be_changed_is_told(String asked) {
        assertThat(ordered().says(asked).text()).startsWith("打包前都能改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄给我妈", "寄給我媽", "寄到我妈家"})
    void the_first_address_may_be_somebody_elses(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).contains("你还没存过「", "姓名 电话");
        viewer.says("王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号");
        assertThat(viewer.says("对").text()).contains("「我", "」的地址记下了").doesNotContain("以后下单直接寄这里");
    }

    @Test
    void the_first_address_may_be_where_he_works() {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says("寄到公司吧").text()).contains("你还没存过「公司」", "姓名 电话");
        var foreigner = village().foreigner();
        foreigner.says("A1 1");
        assertThat(foreigner.says("send it to my office").text()).contains("no address called \"my office\"");
    }
}
