package org.qingshan.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

    @ParameterizedTest
    @CsvSource({
        "5 斤, 2500, ",
        "约5斤, 2500, ",
        "净重 2.5kg（12 个）, 2500, 12",
        "500克, 500, ",
        "８两, 400, ",
        "30 枚, , 30",
        "30枚装, , 30",
        "5-6 斤, , ",
        "5~6斤, , ",
        "礼盒, , ",
        "5 kgx, , ",
    })
    void the_packing_says_how_much_it_holds(String pack, @Nullable BigDecimal grams, @Nullable BigDecimal pieces) {
        assertThat(Contents.of(pack))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new Contents(grams, pieces));
    }
}
