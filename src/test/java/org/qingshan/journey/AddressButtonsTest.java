package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Correspondent;
import org.qingshan.support.Journey;

/** A button below an address means what was read back there, however long it has stood. */
@QuarkusTest
class AddressButtonsTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";

    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Test
    void a_button_under_an_earlier_address_does_not_keep_the_later_one() {
        var viewer = village().viewer();
        var first = viewer.says(ADDRESS).behind("对，就寄这里");
        var second = viewer.says(MUM).behind("对，就寄这里");

        assertThat(viewer.says(first).text()).doesNotContain("地址记下了").contains("后来又换过", "收货人：王桂兰", "道州路3号");
        assertThat(viewer.says(second).text()).contains("地址记下了，以后下单直接寄这里：王桂兰，湖南省永州市道县");
        assertThat(viewer.says("/address").text()).contains("王桂兰").doesNotContain("张伟");
    }

    @Test
    void so_it_is_in_english() {
        var foreigner = village().foreigner();
        var first = foreigner.says(ADDRESS).behind("Right, send it there");
        foreigner.says(MUM);

        assertThat(foreigner.says(first).text())
                .doesNotContain("Address saved")
                .contains("Another address has come since", "王桂兰");
        assertThat(foreigner.says("/address ok").text())
                .contains("Address saved; from now on orders go there: 王桂兰, 湖南省永州市");
    }

    @Test
    void a_place_that_was_offered_for_an_earlier_address_is_not_chosen_for_the_later_one() {
        var viewer = village().viewer();
        var first = viewer.says("李雪 13840270916 江苏省鼓楼区中山北路2号").behind("江苏省徐州市鼓楼区");
        viewer.says("李桂英 13880012345 江苏省鼓楼区中山路8号");

        assertThat(viewer.says(first).text()).contains("后来又换过", "「鼓楼区」不止一个地方有").doesNotContain("徐州市鼓楼区中山路8号");
        assertThat(viewer.taps("江苏省南京市鼓楼区").text()).contains("收货人：李桂英", "138 8001 2345", "南京市鼓楼区中山路8号");
    }

    @Test
    void a_button_that_confirms_an_order_keeps_no_address_that_came_after_it() {
        var viewer = village().viewer();
        viewer.says("A1 x1");
        viewer.says(ADDRESS);
        var confirm = viewer.says("对").behind("确认下单");
        viewer.says(MUM);

        var asked = viewer.says(confirm);
        assertThat(asked.text())
                .contains("还没有下单", "收货人：王桂兰", "都寄到这里：\nA1 黄桃 1 箱")
                .doesNotContain("地址记下了", "下单成功");
        assertThat(viewer.taps("不寄这里").text()).contains("好，不寄那里", "确认以后寄给 张伟");
        assertThat(viewer.says(confirm).text()).contains("下单成功", "寄给 张伟");
        assertThat(viewer.says("地址").text()).doesNotContain("王桂兰");
    }

    @Test
    void once_he_says_that_it_is_right_the_order_goes_there() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x1");
        foreigner.says(ADDRESS);
        var confirm = foreigner.says("yes").behind("Confirm order");
        foreigner.says(MUM);

        assertThat(foreigner.says(confirm).text())
                .contains("Nothing is ordered yet: please say first whether this address is right.", "王桂兰");
        assertThat(foreigner.taps("Right, send it there").text()).contains("Ordered! Order 1001", "to 王桂兰");
    }

    @Test
    void confirm_said_to_the_read_back_means_that_address() {
        var viewer = village().viewer();
        viewer.says("A1 x1");
        viewer.says(ADDRESS);

        assertThat(viewer.says("确认").text()).contains("下单成功", "寄给 张伟");
    }

    @Test
    void the_yes_to_a_doubt_is_none_to_a_later_one() {
        var viewer = village().viewer();
        var yes = viewer.says("张三 13812345678 广东省长沙市岳麓区麓山南路1号").behind("对");
        viewer.says("李四 13812345679 广东省长沙市天心区五一大道1号");

        assertThat(viewer.says(yes).text())
                .contains("后来又换过", "地址是在「湖南省长沙市天心区」吗")
                .doesNotContain("请看看对不对");
        assertThat(viewer.taps("对").text()).contains("请看看对不对", "收货人：李四", "湖南省长沙市天心区五一大道1号");
    }

    @Test
    void a_button_of_a_time_before_there_were_marks_keeps_nothing() {
        var writer = new Correspondent(inbox, lanes, village().key(), "zh");
        writer.says(MUM);

        assertThat(writer.tapsOld("/address ok")).contains("后来又换过", "收货人：王桂兰").doesNotContain("地址记下了");
        assertThat(writer.taps("对，就寄这里")).contains("地址记下了");
    }
}
