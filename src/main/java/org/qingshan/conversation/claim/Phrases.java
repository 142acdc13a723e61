package org.qingshan.conversation.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds the longest known phrase at a place of a text, in time that does not grow with the number of phrases. */
public final class Phrases<V> {
    /** A phrase that was found, and where it ends. */
    public record Hit<V>(V value, int end) {}

    private final Map<String, V> values = new HashMap<>();
    private final Map<Character, Integer> longestByFirst = new HashMap<>();

    public void put(String phrase, V value) {
        merge(phrase, value, (old, added) -> added);
    }

    public void merge(String phrase, V value, BinaryOperator<V> both) {
        if (!phrase.isEmpty()) {
            values.merge(phrase, value, both);
            longestByFirst.merge(phrase.charAt(0), phrase.length(), Math::max);
        }
    }

    @Nullable
    V get(String phrase) {
        return values.get(phrase);
    }

    /** The longest phrase that starts at {@code from} and ends at {@code limit} at the latest, whole words only. */
    public @Nullable Hit<V> longest(String text, int from, int limit) {
        int longest = longestByFirst.getOrDefault(text.charAt(from), 0);
        for (int end = Math.min(limit, from + longest); end > from; end--) {
            if (endsWord(text, end)) {
                var value = values.get(text.substring(from, end));
                if (value != null) {
                    return new Hit<>(value, end);
                }
            }
        }
        return null;
    }

    /** No word ends inside a Latin word or a number; between Chinese characters one may end anywhere. */
    private static boolean endsWord(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return !(Latin.is(last) && Latin.isWordPart(text, end)) && !(Latin.isDigit(last) && Latin.isDigit(next));
    }
}
