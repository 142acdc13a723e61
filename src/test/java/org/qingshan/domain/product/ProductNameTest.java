package org.qingshan.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"黄桃", "🍑", "👨‍🌾的米", "C9 tea", "Crème"})
    void what_can_be_read_is_a_name(String name) {
        assertThat(Product.canBeCalled(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B", "\u200D\uFE0F", "，。", "黄桃\u202E桃", "\u2066tea", " ", "两盒", "A12"})
    void what_nobody_can_read_is_none(String name) {
        assertThat(Product.canBeCalled(name)).isFalse();
    }
}
