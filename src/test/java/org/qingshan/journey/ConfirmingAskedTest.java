package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever asks how one confirms is told what is still missing for that, of what he has now. */
@QuarkusTest
class ConfirmingAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"怎么确认", "怎樣確認？", "在哪里确认", "确认怎么弄", "这样就算下单了吗"})
    void it_is_told_step_by_step(String asked) {
        var viewer = village().viewer();
        assertThat(viewer.says(asked).text()).contains("先说要什么");
        viewer.says("A1一箱");
        assertThat(viewer.says(asked).text()).contains("先把收货地址发来");
        viewer.says(ADDRESS);
        assertThat(viewer.says(asked).text()).contains("上面的地址没错，说「确认」就下单");
        viewer.says("对");
        assertThat(viewer.says(asked).text()).contains("说「确认」，或者点「确认下单」");
        viewer.says("确认");
        assertThat(viewer.says(asked).text()).contains("已经下好了", "不用再确认");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how do I confirm?", "where do i confirm", "how do I check out?"})
    void in_english(String asked) {
        var viewer = village().foreigner();
        assertThat(viewer.says(asked).text()).contains("First say what you want");
        viewer.says("A1 1");
        assertThat(viewer.says(asked).text()).contains("First send me the address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么确认收货", "怎么确认付款了", "how do I confirm receipt?"})
    void what_else_is_confirmed_is_another_question(String asked) {
        assertThat(village().viewer().says(asked).text()).doesNotContain("先说要什么", "First say");
    }

    @Test
    void confirmed_once_more_it_is_said_where_it_goes() {
        var viewer = ordered();

        assertThat(viewer.says("确认").text()).contains("不用再确认", "寄给 张伟，湖南省长沙市岳麓区麓山南路1号");
    }
}
