package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** A surname with a title names many people: nothing goes by it to whoever of that surname is kept. */
@QuarkusTest
class AddressBySurnameTest extends Journey {
    private static final String OWN = "王强 13800138000 湖南省长沙市岳麓区麓山南路1号";
    private static final String MUM = "王芳 13574680192 湖南省永州市道县濂溪街道道州路3号";
    private static final String FRIEND = "陈强 13911113333 广东省深圳市南山区科技路5号";

    @ParameterizedTest
    @ValueSource(strings = {"黄桃一箱寄给王老师", "黃桃一箱寄給王阿姨", "A1一箱，寄给小王的地址", "A1一箱寄王总家"})
    void the_buyer_himself_is_not_who_is_called_by_his_surname(String said) {
        var viewer = keeping(OWN);

        assertThat(viewer.says(said).text()).contains("先没有下单").doesNotContain("已下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃一箱寄给王阿姨", "A1一箱，寄给王老师的地址"})
    void nor_is_somebody_else_whose_address_is_kept(String said) {
        var viewer = keeping(OWN, MUM);

        assertThat(viewer.says(said).text()).contains("先没有下单").doesNotContain("已下单", "改寄给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄给王阿姨", "寄到王老师家吧", "用小王的地址"})
    void what_is_ordered_is_not_moved_by_it(String said) {
        var viewer = keeping(OWN, MUM);
        viewer.says("A1 1");
        viewer.says(said);

        assertThat(viewer.says("/status 1001").text()).contains("王强 湖南省长沙市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"以后都寄王老师家", "默认用小王那个", "以后都寄王阿姨那"})
    void the_usual_address_is_not_changed_by_it(String said) {
        var viewer = keeping(OWN, MUM);
        viewer.says(said);

        assertThat(viewer.says("地址").text()).contains("王强：138 0013 8000，湖南省长沙市岳麓区麓山南路1号（默认）");
    }

    @Test
    void of_those_that_are_shown_it_chooses_one() {
        var viewer = keeping(OWN, MUM, FRIEND);
        viewer.says("A1 1");
        assertThat(viewer.says("换地址").text()).contains("1. 王芳：", "2. 陈强：");

        assertThat(viewer.says("小王那个").text()).contains("改寄给 王芳");
    }

    @Test
    void not_of_those_that_are_shown_because_nobody_is_called_so() {
        var viewer = keeping(OWN, MUM, FRIEND);
        viewer.says("A1 1");
        assertThat(viewer.says("用王老师的地址").text()).contains("王老师", "1. 王芳：");
        viewer.says("王老师");

        assertThat(viewer.says("/status 1001").text()).contains("王强 湖南省长沙市");
    }

    private Viewer keeping(String... addresses) {
        var viewer = village().viewer();
        for (var address : addresses) {
            viewer.says("/address " + address);
            assertThat(viewer.says("/address ok").text()).contains("记下");
        }
        return viewer;
    }
}
