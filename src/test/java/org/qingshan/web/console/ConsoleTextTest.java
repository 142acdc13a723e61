package org.qingshan.web.console;

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
import org.qingshan.web.overlay.OverlayText;

class ConsoleTextTest {
    /** A sentence without its English falls back to Chinese without a word. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                ConsoleText.class,
                HostingText.class,
                ReportText.class,
                DeskText.class,
                ShopText.class,
                RunText.class,
                RehearsalText.class,
                OverlayText.class,
                PictureText.class,
                ProviderText.class
            })
    void every_sentence_has_its_english_and_no_english_is_left_over(Class<?> bundle) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        var english = new Properties();
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
