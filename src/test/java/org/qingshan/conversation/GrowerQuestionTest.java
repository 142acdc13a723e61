package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What growers say, in a file of what is meant by it. */
class GrowerQuestionTest {
    static List<Arguments> corpus() throws IOException {
        try (var file = Objects.requireNonNull(GrowerQuestionTest.class.getResourceAsStream("grower-words.tsv"))) {
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
}
