package org.qingshan.partner.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAmountsTest {

    @ParameterizedTest
    @CsvSource({
        "CNY, 6780, 6780",
        "EUR, 1, 1",
        "JPY, 500, 500",
        "KRW, 12000, 12000",
        "VND, 90000, 90000",
        "ISK, 500, 50000",
        "UGX, 500, 50000",
        "KWD, 5120, 5120",
    })
    void a_sum_is_written_as_stripe_writes_it_and_read_back(String currency, long ours, long stripes) {
        assertThat(StripeAmounts.toStripe(ours, currency)).contains(stripes);
        assertThat(StripeAmounts.fromStripe(stripes, currency)).isEqualTo(ours);
    }

    @Test
    void of_a_thousand_smaller_units_only_tens_can_be_paid() {
        assertThat(StripeAmounts.toStripe(5_124, "KWD")).isEmpty();
    }
}
