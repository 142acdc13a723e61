package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** The language is changed by whatever word there is for it. */
@QuarkusTest
class LanguageWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"改回中文", "繁體中文", "請說繁體", "说普通话", "switch to chinese"})
    void back_to_chinese(String word) {
        var viewer = village().viewer();
        viewer.says("英文");
        assertThat(viewer.says("A1 1").text()).contains("kept for you");

        viewer.says(word);
        assertThat(viewer.says("A1 1").text()).contains("已为你留");
    }
}
