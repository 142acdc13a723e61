package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What growers announce, in a file of what is meant by it. */
class AnnouncementWordsTest {
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 10, 0);
    private static final List<Product> GOODS = List.of(
            new Product("竹笋", "Bamboo shoots", Unit.JIN),
            new Product("黄桃", "Yellow peaches", Unit.BOX),
            new Product("土鸡蛋", "Free-range eggs", Unit.CARTON));

    static List<Arguments> corpus() throws IOException {
        try (var file = Objects.requireNonNull(AnnouncementWordsTest.class.getResourceAsStream("announcements.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> Arguments.of(parts[0], parts[1] + " " + parts[2] + " " + parts[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_grower_is_understood_in_his_own_words(String said, String meant) {
        assertThat(AnnouncementWords.read(said, GOODS, THURSDAY)
                        .map(AnnouncementWordsTest::told)
                        .orElse("- - -"))
                .isEqualTo(meant);
    }

    private static String told(AnnouncementWords words) {
        var product = words.product();
        var quantity = words.quantity();
        return (product == null ? "?" : product.name(true))
                + " " + (quantity == null ? "?" : quantity.toPlainString())
                + " " + known(words.day());
    }

    private static String known(@Nullable Object day) {
        return day == null ? "?" : day.toString();
    }
}
