package org.qingshan.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "没问题谢谢",
                "对滴",
                "对的，谢谢老板",
                "谢谢，对的",
                "确认无误",
                "就寄这里",
                "perfect, thanks",
                "that's correct, ship it there"
            })
    void it_is_right(String said) {
        assertThat(ReadBackWords.isYes(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "谢谢，辛苦了", "谢谢 谢谢", "麻烦了，谢谢", "thanks", "thanks, thank you", "", "，"})
    void thanks_alone_agree_to_nothing(String said) {
        assertThat(ReadBackWords.isYes(said)).isFalse();
    }
}
