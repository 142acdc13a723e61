package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesOrNoTest {
    @ParameterizedTest
    @ValueSource(strings = {"是", "是的。", "对，就这样", "就这样吧", "是这样的", "是这样", "好呀👌", "yes please", "ok"})
    void who_agrees_says_yes(String said) {
        assertThat(YesOrNo.isYes(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"是这样啊", "哦，是这样啊…", "是这样子呀", "是吗", "是？", "是这样?", "ok?", "好的？"})
    void who_is_surprised_or_asks_back_does_not(String said) {
        assertThat(YesOrNo.isYes(said)).isFalse();
    }
}
