package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** A cart whose address is known is ordered by a word for it, and by nothing else. */
@QuarkusTest
class OrderWordsTest extends Journey {
    private Viewer withCart() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says(ADDRESS);
        viewer.taps("对，就寄这里");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "提交订单",
                "确定下单",
                "确认购买",
                "就要这些",
                "就这些，下单",
                "安排",
                "checkout please",
                "submit my order",
                "that's all, order please"
            })
    void by_words_for_it(String order) {
        assertThat(withCart().says(order).text()).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"确认？", "下单?", "confirm?"})
    void a_question_shows_it(String asked) {
        var viewer = withCart();

        assertThat(viewer.says(asked).labels()).contains("确认下单");
        assertThat(viewer.says("/cart").labels()).contains("确认下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改成两箱", "鸡蛋再来两盒", "A3 1", "2 boxes of eggs"})
    void more_of_it_is_no_word_for_it(String more) {
        var viewer = withCart();

        assertThat(viewer.says(more).labels()).contains("确认下单");
        assertThat(viewer.says("/cart").text()).doesNotContain("已下单");
        assertThat(viewer.taps("确认下单").text()).contains("下单成功");
    }
}
