package org.qingshan.conversation.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

class AgreedTermsTest {
    private final Product peaches = new Product("黄桃", "Yellow peaches", Unit.BOX);

    private Optional<Terms> read(String text) {
        return AgreedTerms.read(text, peaches, "CNY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20", "20元", "¥20", "二十块", "20块一箱", "20元/箱", "一箱20", "每箱 20 元", "20/box", "20 a box", "２０元"})
    void a_price_of_one(String said) {
        assertThat(read(said)).contains(Terms.price(2000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80%", "80 %", "八成", "8成", "百分之八十", "80 percent", "８０％"})
    void a_share_of_the_sale(String said) {
        assertThat(read(said)).contains(Terms.share(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20块一斤", "每斤20", "十二成", "130%", "80.5%", "便宜点", "", "20.005"})
    void what_is_neither_is_not_guessed(String said) {
        assertThat(read(said)).isEmpty();
    }
}
