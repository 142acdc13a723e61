package org.qingshan.web.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewerTextTest {
    /** A sentence without its English falls back to Chinese without a word. */
    @ParameterizedTest
    @ValueSource(classes = {ViewerText.class, SheetText.class})
    void every_sentence_has_its_english_and_no_english_is_left_over(Class<?> bundle) throws IOException {
        var english = new Properties();
        var name = bundle.getAnnotation(MessageBundle.class).value();
        try (var file =
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + name + "_en.properties"))) {
            english.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(bundle.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }
}
