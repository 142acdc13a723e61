package org.qingshan.domain.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void an_agreed_price_is_paid_for_each_unit_whatever_buyers_paid() {
        assertThat(Terms.price(2000).owed(new BigDecimal("3"), 8970)).isEqualTo(6000);
        assertThat(Terms.price(555).owed(new BigDecimal("1.5"), 1)).isEqualTo(833);
    }

    @Test
    void a_share_is_taken_of_what_buyers_paid_and_a_half_is_rounded_up() {
        assertThat(Terms.share(80).owed(new BigDecimal("3"), 8970)).isEqualTo(7176);
        assertThat(Terms.share(85).owed(BigDecimal.ONE, 990)).isEqualTo(842);
        assertThat(Terms.share(50).owed(BigDecimal.ONE, 1)).isEqualTo(1);
        assertThat(Terms.share(0).owed(BigDecimal.ONE, 990)).isZero();
    }

    @Test
    void there_is_no_share_beyond_the_whole_and_no_price_below_nothing() {
        assertThatThrownBy(() -> Terms.share(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terms.share(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terms.price(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
