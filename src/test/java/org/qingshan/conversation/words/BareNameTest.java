package org.qingshan.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that stands by itself beside what is wanted, and words that only begin like one. */
class BareNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"王桂兰 A1一箱", "A1一箱 李梅", "张伟，红糖一袋", "王桂兰A1一箱"})
    void a_name_is_found(String said) {
        assertThat(BareName.isIn(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"周末 A1一箱", "方便 A1一箱", "高兴 红糖一袋", "黄桃 两箱", "孙子 A1一箱", "杨梅 两斤", "徐州 A1一箱", "A1一箱"})
    void an_everyday_word_is_none(String said) {
        assertThat(BareName.isIn(said)).isFalse();
    }
}
