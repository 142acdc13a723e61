package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is kept already and would go along to the address that comes with a further claim is named before it does. */
@QuarkusTest
class GoesAlongTest extends Journey {
    private static final String TO_MUM = "红糖一袋 王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";

    @Test
    void all_of_it_is_named_and_goes_there_once_he_says_that_it_is_right() {
        var viewer = holding();

        var read = viewer.says(TO_MUM);
        assertThat(read.text()).contains("收货人：王桂兰", "你留的这些会装一个包裹，都寄到这里：\nA1 黄桃 1 箱", "A3 红糖 1 袋");
        assertThat(read.labels()).contains("对，就寄这里", "改", "不寄这里");
        assertThat(viewer.taps("对，就寄这里").text()).contains("下单成功", "寄给 王桂兰");
    }

    @Test
    void who_says_not_there_keeps_all_of_it_and_the_old_address() {
        var viewer = holding();
        viewer.says(TO_MUM);

        var stays = viewer.taps("不寄这里");
        assertThat(stays.text()).contains("好，不寄那里。", "还给你留着：\nA1 黄桃 1 箱", "A3 红糖 1 袋", "确认以后寄给 张伟，湖南省长沙市岳麓区麓山南路1号");
        assertThat(stays.labels()).containsExactly("确认下单", "换个地址");
        assertThat(viewer.says("地址").text()).doesNotContain("王桂兰");
        assertThat(viewer.taps("确认下单").text()).contains("下单成功", "寄给 张伟");
    }

    @Test
    void so_it_is_in_english() {
        var foreigner = village().foreigner();
        foreigner.says("A1 x1");
        foreigner.says(ADDRESS);
        foreigner.says("yes");
        var read = foreigner.says("one bag of brown sugar, 王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号");

        assertThat(read.text())
                .contains(
                        "All that is kept for you travels in one parcel, and would go there:\nA1 Yellow peaches 1 box",
                        "A3");
        assertThat(foreigner.taps("Not there").text())
                .contains(
                        "All right, nothing goes there.", "Still kept for you:\nA1", "Once you confirm, it goes to 张伟");
    }

    @Test
    void nothing_is_named_where_nothing_else_would_go_along() {
        var viewer = village().viewer();
        var read = viewer.says("A1 x1 " + ADDRESS);

        assertThat(read.text()).contains("请看看对不对").doesNotContain("装一个包裹");
        assertThat(read.labels()).doesNotContain("不寄这里");
    }

    @Test
    void the_button_under_an_earlier_address_says_nothing_of_the_later_one() {
        var viewer = holding();
        var no = viewer.says(TO_MUM).behind("不寄这里");
        viewer.says("李四 13574680199 湖南省永州市道县濂溪街道道州路5号");

        assertThat(viewer.says(no).text()).contains("后来又换过", "收货人：李四").doesNotContain("好，不寄那里");
        assertThat(viewer.says("对").text()).contains("下单成功", "寄给 李四");
    }

    /** Somebody with an address, and something that he has not confirmed. */
    private Viewer holding() {
        var viewer = village().viewer();
        viewer.says("A1 x1");
        viewer.says(ADDRESS);
        viewer.says("对");
        return viewer;
    }
}
