package org.qingshan.domain.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.product.Parts;

class PortionTest {
    @Test
    void of_what_was_weighed_a_share_is_rounded_once() {
        assertThat(Portion.of(1, new BigDecimal("249.999000"), new BigDecimal("499.999")))
                .as("a little less than a half")
                .isZero();
        assertThat(Portion.of(1, new BigDecimal("125"), new BigDecimal("250"))).isEqualTo(1);
    }

    @Test
    void of_a_part_it_is_what_its_fraction_comes_to() {
        var sixth = Parts.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(6));
        assertThat(Portion.of(15, sixth, BigDecimal.ONE)).as("two and a half").isEqualTo(3);
    }
}
