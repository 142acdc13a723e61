package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** While only the name is missing of an address, what is nobody's name is taken for none. */
@QuarkusTest
class NameMissingTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {"付了一半，另一半晚点", "24.8 尾号1234", "快点发", "不急", "等一下", "主播真美", "送点东西吧", "发顺丰", "尾号1234", "帮我备注一下，周末送"})
    void money_and_notes_are_no_name(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("13812345705 北京市朝阳区建国路25号");

        assertThat(viewer.says(said).text()).doesNotContain("收货人：");
        assertThat(viewer.says("王小明").text()).contains("收货人：王小明", "朝阳区建国路25号").doesNotContain("25号尾", "25号另", "25号周末");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid the other half too",
                "I only paid 20",
                "one more",
                "one less",
                "wait",
                "not sure",
                "just looking",
                "leave at door",
                "call me first",
                "gift for mom"
            })
    void so_it_is_in_english(String said) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says("13812346212, No. 25 Jianguo Road, Chaoyang District, Beijing");

        assertThat(foreigner.says(said).text()).doesNotContain("Name: ");
        assertThat(foreigner.says("Tom Lee").text())
                .contains("Name: Tom Lee", "25 Jianguo Road")
                .doesNotContain("door", "half");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王姐", "小李", "Tom", "李桂英"})
    void a_name_is_one(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("13812345705 北京市朝阳区建国路25号");

        assertThat(viewer.says(said).text()).contains("收货人：" + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱多多", "付强", "余一凡", "An Nguyen"})
    void a_name_of_such_words_is_a_name(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("13812345705 北京市朝阳区建国路25号");

        assertThat(viewer.says(said).text()).contains("收货人：" + said);
    }

    @Test
    void a_piece_of_the_house_is_taken_while_the_name_is_asked() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("13812345705 北京市朝阳区建国路25号");
        viewer.says("502室");

        assertThat(viewer.says("王小明").text()).contains("收货人：王小明", "建国路25号", "502室");
    }
}
