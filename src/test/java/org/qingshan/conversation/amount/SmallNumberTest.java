package org.qingshan.conversation.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumberTest {
    @ParameterizedTest
    @CsvSource({
        "3,3", "05,5", "零,0", "一,1", "两,2", "二,2", "俩,2", "仨,3", "十,10", "十二,12", "a,1", "both,2", "three,3", "third,3",
        "five,5"
    })
    void it_is_told_by_its_word(String word, int number) {
        assertThat(SmallNumber.of(word)).isEqualTo(number);
    }

    @Test
    void another_word_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> SmallNumber.of("几"));
        assertThatIllegalArgumentException().isThrownBy(() -> SmallNumber.of("两箱"));
    }
}
