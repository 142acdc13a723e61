package org.qingshan.platform;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chinese as it is written in Hong Kong and Taiwan. From simplified characters it is made by ICU's table of phrases, and by ours where that is
 * wrong for a shop of food ({@code traditional.tsv}); what is traditional already stays.
 */
public final class TraditionalScript {
    /** Sentences have some thousands of runs between them; the names of goods are few. */
    private static final int MOST_KEPT = 20_000;
    /** Characters; what is longer is nobody's sentence. */
    private static final int LONGEST_KEPT = 60;

    // ICU's transliterators take microseconds per character and are shared under a lock: each run is looked up once.
    private static final Transliterator TO_TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();
    private static final Map<Character, List<Phrase>> PHRASES = phrases();

    private record Phrase(String simplified, String traditional) {}

    private TraditionalScript() {}

    /** The text in traditional characters. */
    public static String of(String text) {
        var all = new StringBuilder(text.length());
        convert(text, 0, text.length(), all);
        return all.toString();
    }

    /**
     * The text in traditional characters, but for what was put into it: that is another's, or in the right script already.
     *
     * @param putIn texts and numbers that stand in it
     */
    public static String around(String text, @Nullable Object... putIn) {
        var kept = Arrays.stream(putIn)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(one -> one.chars().anyMatch(Character::isIdeographic))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var all = new StringBuilder(text.length());
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            var one = startingAt(text, at, kept);
            if (one == null) {
                at++;
            } else {
                convert(text, from, at, all);
                all.append(one);
                at += one.length();
                from = at;
            }
        }
        convert(text, from, text.length(), all);
        return all.toString();
    }

    private static @Nullable String startingAt(String text, int at, List<String> some) {
        for (var one : some) {
            if (text.startsWith(one, at)) {
                return one;
            }
        }
        return null;
    }

    /** Run by run: what stands between them is no character of either script. */
    private static void convert(String text, int from, int to, StringBuilder all) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isIdeographic(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                all.append(converted(text.substring(at, end)));
                at = end;
            } else {
                all.append(text.charAt(at++));
            }
        }
    }

    private static String converted(String run) {
        var known = KEPT.get(run);
        if (known != null) {
            return known;
        }
        var made = make(run);
        if (run.length() <= LONGEST_KEPT && KEPT.size() < MOST_KEPT) {
            KEPT.put(run, made);
        }
        return made;
    }

    private static String make(String run) {
        var made = new StringBuilder(TO_TRADITIONAL.transliterate(run));
        if (made.length() != run.length()) {
            return made.toString();
        }
        int at = 0;
        while (at < run.length()) {
            var phrase = at(run, at);
            if (phrase != null) {
                made.replace(at, at + phrase.simplified().length(), phrase.traditional());
            }
            at += phrase == null ? 1 : phrase.simplified().length();
        }
        return made.toString();
    }

    private static @Nullable Phrase at(String run, int at) {
        for (var phrase : PHRASES.getOrDefault(run.charAt(at), List.of())) {
            if (run.startsWith(phrase.simplified(), at)) {
                return phrase;
            }
        }
        return null;
    }

    /** By their first character, the longest first. */
    private static Map<Character, List<Phrase>> phrases() {
        var file = Objects.requireNonNull(TraditionalScript.class.getResourceAsStream("traditional.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var all = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(pair -> new Phrase(pair[0], pair[1]))
                    .sorted(Comparator.comparingInt(
                                    (Phrase one) -> one.simplified().length())
                            .reversed())
                    .collect(Collectors.groupingBy(one -> one.simplified().charAt(0)));
            return new HashMap<>(all);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
