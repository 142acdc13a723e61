package org.qingshan.conversation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MoneyTest {
    @ParameterizedTest
    @CsvSource({"CNY, ¥29.90", "XTR, 2990 XTR"})
    void a_sum_is_told_in_whatever_a_platform_counts(String currency, String told) {
        assertThat(Wording.of(true).money(2990, currency)).isEqualTo(told);
    }
}
