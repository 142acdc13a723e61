package org.qingshan.conversation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.support.Program;

/** A sentence missing in English would silently be said in Chinese: here it is found, in every bundle there is. */
class TextParityTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{#?(?:if |each |for )?!?([A-Za-z_]\\w*)");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");
    /** A number, but for the most that there may be, before several. */
    private static final Pattern COUNTED_AS_SEVERAL = Pattern.compile(
            "(?:\\{(?!most|longest)[a-z]+}|%[a-z]+) (?:[a-z]+ )?(?:boxes|orders|people|minutes|hours|seconds"
                    + "|days|times|stars|rows|lines|products|growers|parcels|chats|lots|messages|photos|addresses|answers"
                    + "|claims|buyers|viewers|comments|places)\\b");
    /** These are never said of one. */
    private static final Set<String> SAID_OF_SEVERAL = Set.of(
            "courier.only",
            "fact.question",
            "pack.bad_numbers",
            "parcel.buyerPackedInBoxes",
            "parcel.inBoxes",
            "parcel.jobOfBoxes");
    /** English sentences that name something Chinese on purpose. */
    private static final Set<String> NAMES_SOMETHING_CHINESE = Set.of(
            "chat.chooseLanguage",
            "console.other_language",
            "fees.provinces_hint",
            "member.howToShop",
            "rule.unknownProvince",
            "viewer.other_language",
            "viewer.other_language_short");

    static List<Class<?>> bundles() {
        return Program.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .<Class<?>>map(type -> type.reflect())
                .toList();
    }

    @Test
    void the_bundles_are_found() {
        assertThat(bundles()).contains(ChatText.class, TeamText.class, ParcelText.class);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_sentence_is_there_in_english_and_no_other(Class<?> bundle) throws IOException {
        assertThat(english(bundle).keySet()).isEqualTo(chinese(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_sentence_is_empty(Class<?> bundle) throws IOException {
        assertThat(chinese(bundle).values()).isNotEmpty().noneMatch(String::isBlank);
        assertThat(english(bundle).values()).isNotEmpty().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same_facts_and_all_of_them(Class<?> bundle) throws IOException {
        var chinese = chinese(bundle);
        var english = english(bundle);
        for (var sentence : sentences(bundle)) {
            var given = Arrays.stream(sentence.getParameters())
                    .map(java.lang.reflect.Parameter::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            var key = sentence.getName();
            assertThat(parameters(chinese.get(key)))
                    .as(name(bundle) + "." + key)
                    .isEqualTo(given);
            assertThat(parameters(english.getOrDefault(key, "")))
                    .as(name(bundle) + "." + key + " in English")
                    .isEqualTo(given);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void english_is_written_without_chinese_characters_and_punctuation(Class<?> bundle) throws IOException {
        var chinese = english(bundle).entrySet().stream()
                .filter(entry -> CHINESE.matcher(entry.getValue()).find())
                .map(entry -> name(bundle) + "." + entry.getKey())
                .filter(key -> !NAMES_SOMETHING_CHINESE.contains(key));
        assertThat(chinese).isEmpty();
    }

    /** Of all that such files know only the line break is read as one; whatever else is written with a backslash is shown with it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void nobody_is_shown_a_backslash(Class<?> bundle) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(file(bundle), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> line.replace("\\n", "").contains("\\")))
                    .isEmpty();
        }
    }

    /** One is a number, too: "1 orders" is nobody's English. */
    @ParameterizedTest
    @MethodSource("bundles")
    void an_english_sentence_is_right_of_any_number(Class<?> bundle) throws IOException {
        var wrong = english(bundle).entrySet().stream()
                .filter(entry -> COUNTED_AS_SEVERAL.matcher(entry.getValue()).find())
                .map(entry -> name(bundle) + "." + entry.getKey())
                .filter(key -> !SAID_OF_SEVERAL.contains(key));
        assertThat(wrong).isEmpty();
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static List<Method> sentences(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .toList();
    }

    private static Map<String, String> chinese(Class<?> bundle) {
        assertThat(bundle.getAnnotation(MessageBundle.class).locale()).isEqualTo("zh");
        return sentences(bundle).stream()
                .collect(Collectors.toMap(
                        Method::getName,
                        sentence -> sentence.getAnnotation(Message.class).value(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> english(Class<?> bundle) throws IOException {
        try (var bytes = file(bundle)) {
            return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
    }

    private static InputStream file(Class<?> bundle) {
        var file = "/messages/" + name(bundle) + "_en.properties";
        return Objects.requireNonNull(TextParityTest.class.getResourceAsStream(file), file);
    }

    private static Map<String, String> read(Reader file) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (sentences.put((String) key, (String) text) != null) {
                    twice.add((String) key);
                }
                return super.put(key, text);
            }
        }.load(file);
        assertThat(twice).as("keys that stand twice").isEmpty();
        return sentences;
    }

    private static Set<String> parameters(String sentence) {
        return PARAMETER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
