package org.qingshan.conversation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.platform.TraditionalScript;

/** Whatever is said in Chinese can be said in traditional characters. */
class TraditionalTextTest {
    /** Written in either script, though Big5 has it not. */
    private static final Set<Integer> IN_EITHER = Set.of((int) '嘞');

    static List<Class<?>> bundles() {
        return TextParityTest.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_sentence_keeps_a_character_that_is_simplified(Class<?> bundle) {
        var big5 = Charset.forName("Big5").newEncoder();
        var left = Arrays.stream(bundle.getDeclaredMethods())
                .filter(sentence -> sentence.isAnnotationPresent(Message.class))
                .map(sentence -> TraditionalScript.of(
                        sentence.getAnnotation(Message.class).value()))
                .filter(text -> text.chars()
                        .filter(Character::isIdeographic)
                        .anyMatch(sign -> !big5.canEncode((char) sign) && !IN_EITHER.contains(sign)));
        assertThat(left).isEmpty();
    }
}
