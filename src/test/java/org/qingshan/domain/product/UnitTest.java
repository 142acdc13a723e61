package org.qingshan.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void weights_convert_into_each_other() {
        assertThat(Unit.KILOGRAM.convert(new BigDecimal("1.5"), Unit.JIN).orElseThrow())
                .isEqualByComparingTo("3");
        assertThat(Unit.JIN.convert(new BigDecimal("3"), Unit.KILOGRAM).orElseThrow())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void a_count_converts_into_nothing_but_itself() {
        assertThat(Unit.BOX.convert(BigDecimal.ONE, Unit.JIN)).isEmpty();
        assertThat(Unit.BOX.convert(BigDecimal.ONE, Unit.CARTON)).isEmpty();
        assertThat(Unit.BOX.convert(BigDecimal.ONE, Unit.BOX)).hasValue(BigDecimal.ONE);
    }

    @Test
    void small_weights_are_known_though_nothing_is_sold_in_them() {
        assertThat(Unit.gramsNamed("两")).hasValue(new BigDecimal("50"));
        assertThat(Unit.gramsNamed("千克")).hasValue(new BigDecimal("1000"));
        assertThat(Unit.gramsNamed("箱")).isEmpty();
    }

    @Test
    void both_packings_are_a_box_in_english() {
        assertThat(Unit.BOX.words()).contains("box");
        assertThat(Unit.CARTON.words()).contains("box");
    }
}
