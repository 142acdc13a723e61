package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wants to return something is asked what; who asks whether it can be returned wants an answer. */
class GivingBackDeskTest {
    @ParameterizedTest
    @ValueSource(strings = {"A1 我想退", "我要退 A1", "A1 退货", "I want to return A1"})
    void a_wish_is_one(String said) {
        assertThat(GivingBackDesk.isWishToReturn(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 能退吗？", "A1 能退货吗", "A1 能不能退", "不甜可以退货吗", "A1 能退不"})
    void a_question_is_none(String said) {
        assertThat(GivingBackDesk.isWishToReturn(said)).isFalse();
    }
}
