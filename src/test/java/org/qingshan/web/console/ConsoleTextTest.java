package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {
    /** A sentence without its English falls back to Chinese without a word. */
    @Test
    void every_sentence_has_its_english_and_no_english_is_left_over() throws IOException {
        var english = new Properties();
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/messages/console_en.properties"))) {
            english.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ConsoleText.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }
}
