package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A number put right that is of the house orders nothing. */
@QuarkusTest
class HouseOrAmountTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorry wrong address, it's 89 not 88",
                "oops it's 89 not 88",
                "not 88, 89",
                "88 should be 89",
                "89 instead of 88"
            })
    void a_number_that_is_in_the_address_is_put_right_there(String said) {
        var foreigner = village().foreigner();
        foreigner.says("Ann Ray 13812121212 88 Wuyi Road, Furong District, Changsha, Hunan");
        foreigner.says("yes");

        assertThat(foreigner.says(said).text()).contains("Please check", "89 Wuyi Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorry it's 89 not 88", "88 should be 89"})
    void nor_does_it_multiply_what_is_held(String said) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says("Ann Ray 13812121212 88 Wuyi Road, Furong District, Changsha, Hunan");
        foreigner.says("yes");

        assertThat(foreigner.says(said).text()).contains("Please check", "89 Wuyi Road");
        assertThat(foreigner.says("/cart").text()).contains("2").doesNotContain("Total ¥26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是8 是9", "8改成9", "8写错了 应该是9", "是9不是8", "8号改9号"})
    void so_it_is_in_chinese(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("周一 13812121212 湖南省长沙市天心区劳动东路8号");
        viewer.says("对");

        assertThat(viewer.says(said).text()).contains("请看看", "劳动东路9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sorry it should be 89", "make that 89", "typo: 89", "it should be 89"})
    void what_may_be_of_either_is_asked(String said) {
        var foreigner = village().foreigner();
        foreigner.says("Ann Ray 13812121212 88 Wuyi Road, Furong District, Changsha, Hunan");
        foreigner.says("yes");

        assertThat(foreigner.says(said).text()).doesNotContain("89 boxes in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"应该是18", "写错了 是18", "18才对"})
    void so_it_is_of_whoever_has_some(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 x2");

        assertThat(viewer.says(said).text()).doesNotContain("共 18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是2 是3", "2改成3"})
    void what_is_held_is_put_right_as_ever(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 x2");

        assertThat(viewer.says(said).text()).contains("共 3");
    }
}
