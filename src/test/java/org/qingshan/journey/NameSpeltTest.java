package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** How the name is spelt, said of an address that was read back: it is asked, and nothing is ordered to the name that stands there. */
@QuarkusTest
class NameSpeltTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"是大小的小", "美丽的丽", "是美麗的麗", "木子李"})
    void the_name_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("一袋红糖");
        viewer.says("赵晓红 13712340501 湖南省长沙市天心区湘府路103号");

        assertThat(viewer.says(said).text()).contains("收货人叫什么");
        assertThat(viewer.says("确认").text()).contains("请看看对不对").doesNotContain("下单成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"John with an h", "it's Hill with two l's", "my name is spelled Gray", "J-o-h-n"})
    void the_name_is_asked_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("one bag of sugar");
        viewer.says("Jon Hil 13712340501 3 Xiangfu Road, Tianxin District, Changsha, Hunan");

        assertThat(viewer.says(said).text()).contains("who is it for?");
        assertThat(viewer.says("confirm").text()).contains("Please check").doesNotContain("Ordered!");
    }
}
