package org.qingshan.conversation.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesOrNoTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "是",
                "是的。",
                "对，就这样",
                "yes boss",
                "对的老板",
                "可以的大姐",
                "是这样的",
                "是这样",
                "好呀👌",
                "yes please",
                "ok",
                "好嘞",
                "对滴"
            })
    void who_agrees_says_yes(String said) {
        assertThat(YesOrNo.isYes(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"是这样啊", "哦，是这样啊…", "是这样子呀", "是吗", "是？", "是这样?", "ok?", "好的？"})
    void who_is_surprised_or_asks_back_does_not(String said) {
        assertThat(YesOrNo.isYes(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"就这样吧", "那就这样", "那好吧", "那行", "行，那就这样吧", "那行吧就这么定了"})
    void what_is_left_as_it_is_is_heard_out_and_no_yes(String said) {
        assertThat(YesOrNo.isSettled(said)).isTrue();
        assertThat(YesOrNo.isHeardOut(said)).isTrue();
        assertThat(YesOrNo.isYes(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"好了就这样", "主播好", "是你", "老板", "好大家好"})
    void what_is_enough_or_a_greeting_is_no_yes(String said) {
        assertThat(YesOrNo.isYes(said)).isFalse();
    }
}
