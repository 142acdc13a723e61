package org.qingshan.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Prefiltered;

/** Lets every static pattern of the conversation read long messages of one word: any that stands in the pattern itself. */
public final class LongReading {
    /** Bytes; less than any thread has that decides messages. */
    public static final long STACK = 512 << 10;

    private static final int LETTERS = 2_000;

    /** Letters looked at; a pattern that takes its square looks at more. */
    private static final int MOST_STEPS = 1_000_000;

    /** What overflows the stack has done so by then. */
    private static final int STEPS_OF_A_SEARCH = 100_000;

    /** Of each pattern. */
    private static final int MOST_WORDS = 24;

    private static final Path CLASSES = Path.of("target/classes");

    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]+|[a-z][a-z' ]*");

    private static final List<String> EVERYDAY = List.of(" ", "我", "1", "a ", "不", "，");

    /** These read no more than an address has; each looks how long a text is before it reads it. */
    private static final List<String> BOUNDED = List.of("address.");

    private LongReading() {}

    /** @param slow gets what overflows the stack or takes too long, with the word that it was read in */
    public static void all(Set<String> slow) {
        patterns("", (name, pattern) -> {
            if (BOUNDED.stream().noneMatch(name::startsWith)) {
                read(name, pattern, slow);
            }
        });
    }

    /**
     * Every static pattern of the conversation, with class and field that it stands in.
     *
     * @param within the package below, such as {@code claim}; empty for all
     */
    public static void patterns(String within, BiConsumer<String, Pattern> each) {
        try (var files = Files.walk(CLASSES.resolve("org/qingshan/conversation").resolve(within))) {
            files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .forEach(name -> patternsOf(name, each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void patternsOf(String name, BiConsumer<String, Pattern> each) {
        var own = name.substring("org.qingshan.conversation.".length());
        for (var field : fields(name)) {
            if (Modifier.isStatic(field.getModifiers())) {
                patterns(value(field)).forEach(pattern -> each.accept(own + "." + field.getName(), pattern));
            }
        }
    }

    private static Field[] fields(String name) {
        try {
            return Class.forName(name, false, LongReading.class.getClassLoader())
                    .getDeclaredFields();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Field field) {
        if (!mayHavePatterns(field.getType())) {
            return List.of();
        }
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean mayHavePatterns(Class<?> type) {
        return type == Pattern.class
                || type == Prefiltered.class
                || type == Pattern[].class
                || Collection.class.isAssignableFrom(type);
    }

    private static Stream<Pattern> patterns(Object value) {
        return (value instanceof Object[] all
                        ? Arrays.stream(all)
                        : value instanceof Collection<?> all ? all.stream() : Stream.of(value))
                .map(one -> one instanceof Prefiltered rare ? rare.pattern() : one)
                .filter(Pattern.class::isInstance)
                .map(Pattern.class::cast);
    }

    private static void read(String name, Pattern pattern, Set<String> slow) {
        Set<String> words = new LinkedHashSet<>(EVERYDAY);
        WORD.matcher(pattern.pattern())
                .results()
                .map(found -> found.group())
                .limit(MOST_WORDS)
                .forEach(words::add);
        for (var word : words) {
            var text = word.repeat(LETTERS / word.length()) + "\u0001";
            try {
                pattern.matcher(new Counted(text, MOST_STEPS)).matches();
            } catch (StackOverflowError | TooManySteps e) {
                slow.add(name + " reads " + word + ": " + e.getClass().getSimpleName());
            }
            try {
                // Where it is only matched as a whole nobody waits for it to look at each place.
                pattern.matcher(new Counted(text, STEPS_OF_A_SEARCH)).find();
            } catch (TooManySteps e) {
                continue;
            } catch (StackOverflowError e) {
                slow.add(name + " finds " + word + ": " + e.getClass().getSimpleName());
            }
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Counts how often a letter of it is looked at: no clock tells that on a machine with other work. */
    private static final class Counted implements CharSequence {
        private final String text;
        private final int most;
        private int steps;

        Counted(String text, int most) {
            this.text = text;
            this.most = most;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            if (steps > most) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
