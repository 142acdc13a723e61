package org.qingshan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Program;

/**
 * No pattern takes its time with what somebody may say: all messages of a shop would wait for it. Each is tried with its own words, said over
 * and over, as the repetitions in it invite.
 */
class PatternsTest {
    /** Letters of a message: what doubles with each word more shows by then. */
    private static final int LENGTH = 45;

    /** Looks at a letter; some tenth of a second. */
    private static final long MOST = 20_000_000;

    /** What is said to people; it reads nothing, and is there only while the program runs. */
    private static final String SENTENCES = "org.qingshan.conversation.text";

    private static final int DEEPEST = 4;
    private static final int PAIRS = 120;

    /** What is in no pattern, so that nothing matches to the end. */
    private static final char STRANGE = 'Ж';

    private static final Pattern SIGNS = Pattern.compile(
            "\\(\\?<\\w+>|\\(\\?[:=!<]*|\\\\[a-zA-Z](?:\\{\\w+\\})?|\\{\\d+,?\\d*\\}|[\\[\\]?+*{}()\\\\|.^$]");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{1,4}|[a-zA-Z' ]{1,12}|[,，。!0-9]");

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often a letter is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void none_takes_its_time_with_its_own_words_said_over_and_over() {
        var all = all();
        assertThat(all).hasSizeGreaterThan(2_000);

        assertThat(all.entrySet().parallelStream()
                        .flatMap(one -> slow(one.getKey(), one.getValue()))
                        .toList())
                .isEmpty();
    }

    private static Stream<String> slow(Pattern pattern, String where) {
        return said(pattern)
                .filter(said -> isSlow(pattern, said))
                .map(said -> where + " with " + said)
                .limit(1);
    }

    private static boolean isSlow(Pattern pattern, String said) {
        try {
            pattern.matcher(new Counted(said)).matches();
            pattern.matcher(new Counted(said)).find();
            return false;
        } catch (TooLong tooLong) {
            return true;
        }
    }

    private static Stream<String> said(Pattern pattern) {
        Set<String> words = new LinkedHashSet<>(List.of("1", "a", " ", "一"));
        var found = WORDS.matcher(SIGNS.matcher(pattern.pattern()).replaceAll("\n"));
        while (found.find()) {
            words.add(found.group());
        }
        var list = List.copyOf(words);
        var chance = new Random(list.size());
        var pairs = Stream.generate(() -> list.get(chance.nextInt(list.size())) + list.get(chance.nextInt(list.size())))
                .limit(PAIRS);
        return Stream.concat(list.stream(), pairs)
                .map(word -> word.repeat(LENGTH / word.length() + 1).substring(0, LENGTH) + STRANGE);
    }

    /** Every pattern that a class keeps, with the field that it is in. */
    private static Map<Pattern, String> all() {
        Map<String, Map.Entry<Pattern, String>> all = new LinkedHashMap<>();
        for (var type : Program.CLASSES) {
            if (!type.getPackageName().equals(SENTENCES)) {
                fields(type).forEach(field -> collect(value(field, null), nameOf(field), all, 0));
            }
        }
        Map<Pattern, String> byPattern = new LinkedHashMap<>();
        all.values().forEach(one -> byPattern.put(one.getKey(), one.getValue()));
        return byPattern;
    }

    private static String nameOf(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    private static List<Field> fields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(PatternsTest::mayHavePatterns)
                .map(JavaField::reflect)
                .toList();
    }

    private static boolean mayHavePatterns(JavaField field) {
        var type = field.getRawType();
        return type.isEquivalentTo(Pattern.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.getPackageName().startsWith("org.qingshan");
    }

    private static void collect(
            @Nullable Object value, String where, Map<String, Map.Entry<Pattern, String>> all, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value instanceof Pattern pattern) {
            all.putIfAbsent(pattern.pattern(), Map.entry(pattern, where));
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, where, all, depth + 1));
        } else if (value instanceof Map<?, ?> several) {
            several.keySet().forEach(one -> collect(one, where, all, depth + 1));
            several.values().forEach(one -> collect(one, where, all, depth + 1));
        } else if (value.getClass().getName().startsWith("org.qingshan")) {
            for (var field : value.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    collect(value(field, value), where, all, depth + 1);
                }
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
