package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void no_word_has_two_senses_except_after_a_number() throws IOException {
        Map<String, List<String>> senses = new HashMap<>();
        for (var line : file().lines()
                .filter(any -> any.contains(":") && !any.startsWith("#"))
                .toList()) {
            var parts = line.split(":", 2);
            if (!parts[0].equals("COUNTED")) {
                for (var word : parts[1].split("\\|")) {
                    senses.computeIfAbsent(word.strip(), any -> new ArrayList<>())
                            .add(parts[0]);
                }
            }
        }
        senses.values().removeIf(all -> all.size() == 1);

        assertThat(senses).isEmpty();
    }

    @Test
    void every_word_is_written_as_texts_are_read() throws IOException {
        for (var line : file().lines()
                .filter(any -> any.contains(":") && !any.startsWith("#"))
                .toList()) {
            for (var word : line.split(":", 2)[1].split("\\|")) {
                assertThat(Normaliser.plain(word)).isEqualTo(word.strip());
            }
        }
    }

    private static String file() throws IOException {
        try (var words = WordsTest.class.getResourceAsStream("words.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
