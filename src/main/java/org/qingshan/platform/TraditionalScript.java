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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chinese as it is written in Hong Kong and Taiwan. From simplified characters it is made by ICU's table of phrases, and by ours where that is
 * wrong for a shop of food ({@code traditional.tsv}); what is traditional already stays.
 */
public final class TraditionalScript {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}++");

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
        return RUN.matcher(text).replaceAll(run -> converted(run.group()));
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
                .filter(one -> RUN.matcher(one).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (kept.isEmpty()) {
            return of(text);
        }
        var all = new StringBuilder(text.length());
        var found = Pattern.compile(kept).matcher(text);
        int from = 0;
        while (found.find()) {
            all.append(of(text.substring(from, found.start()))).append(found.group());
            from = found.end();
        }
        return all.append(of(text.substring(from))).toString();
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
                    .sorted(Comparator.comparingInt((Phrase one) -> one.simplified().length())
                            .reversed())
                    .collect(Collectors.groupingBy(one -> one.simplified().charAt(0)));
            return new HashMap<>(all);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
