package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** An address that was read back is right by a yes in any words, and whatever of it is said again takes nothing away. */
@QuarkusTest
class SaidAgainAtTheCheckTest extends Journey {
    private static final String THERE = "王芳 13700002222 湖南省株洲市天元区泰山路1号";

    private Viewer checking() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        assertThat(viewer.says(THERE).text()).contains("请看看对不对");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"13700002222", "电话13700002222", "王芳", "泰山路1号", "天元区泰山路1号", "湖南省株洲市天元区", THERE})
    void what_is_said_again_stays_with_the_rest(String again) {
        var viewer = checking();

        assertThat(viewer.says(again).text())
                .contains("收货人：王芳", "电话：137 0000 2222", "湖南省株洲市天元区泰山路1号")
                .doesNotContain("还缺");
        assertThat(viewer.says("对").text()).contains("王芳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"天元区泰山路3号", "泰山路3号", "门牌错了 是3号"})
    void another_number_keeps_the_name_and_the_phone(String other) {
        assertThat(checking().says(other).text()).contains("收货人：王芳", "电话：137 0000 2222", "湖南省株洲市天元区泰山路3号");
    }

    @Test
    void a_number_put_right_and_said_again_stays() {
        var viewer = checking();
        viewer.says("门牌错了 是3号");

        assertThat(viewer.says("泰山路3号").text()).contains("收货人：王芳", "电话：137 0000 2222", "泰山路3号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"冇錯", "啱", "啱嘅", "中", "要得", "没错的", "好像没错吧", "对头", "是这样", "right", "spot on", "好嘅"})
    void a_yes_in_any_words_keeps_it(String yes) {
        assertThat(checking().says(yes).text()).contains("王芳").doesNotContain("请看看对不对", "改哪一项", "没听懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"确认", "下单", "提交订单", "落單"})
    void who_said_something_beside_it_can_still_order(String order) {
        var viewer = checking();
        viewer.says("黄桃甜吗");

        assertThat(viewer.says(order).text()).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"珞喻路1037号华中科技大学东七舍", "人民路8号钢铁厂红房子", "人民路8号阳光小区老王家"})
    void a_street_is_kept_whole(String street) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("王芳 13700002222 湖北省武汉市洪山区");

        assertThat(viewer.says(street).text()).contains("湖北省武汉市洪山区" + street);
    }
}
