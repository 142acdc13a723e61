package org.qingshan.conversation.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What growers say, in a file of what is meant by it. */
class GrowerQuestionTest {
    private static final List<String> OWN = GrowersGoods.names(List.of(
            new Product("黄桃", "Yellow peaches", Unit.BOX).alsoCalled("桃"),
            new Product("竹笋", "Bamboo shoots", Unit.JIN).alsoCalled("笋")));

    static List<Arguments> corpus() throws IOException {
        return corpus("grower-words.tsv");
    }

    static List<Arguments> ofOwn() throws IOException {
        return corpus("grower-own-words.tsv");
    }

    private static List<Arguments> corpus(String name) throws IOException {
        try (var file = Objects.requireNonNull(GrowerQuestionTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(parts -> Arguments.of(parts[0], parts[1]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void a_grower_is_understood_in_his_own_words(String said, String meant) {
        assertThat(GrowerQuestion.read(said).map(Enum::name).orElse("-")).isEqualTo(meant);
    }

    @ParameterizedTest
    @MethodSource("ofOwn")
    void goods_that_are_his_own_need_not_be_called_so(String said, String meant) {
        assertThat(GrowerQuestion.read(said)
                        .or(() -> GrowerQuestion.read(said, OWN))
                        .map(Enum::name)
                        .orElse("-"))
                .isEqualTo(meant);
    }
}
