package org.qingshan.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void both_packings_are_a_box_in_english() {
        assertThat(Unit.BOX.words()).contains("box");
        assertThat(Unit.CARTON.words()).contains("box");
    }
}
