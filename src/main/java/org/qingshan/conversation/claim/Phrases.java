package org.qingshan.conversation.claim;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase at a place of a text: a trie, which is gone down letter by letter, so that the time grows with what is
 * found there and not with the number of phrases. It may be read by many threads once all phrases are in it.
 */
public final class Phrases<V> {
    /** A phrase that was found, and where it ends. */
    public record Hit<V>(V value, int end) {}

    private static final class Node<V> {
        private char[] letters = {};

        @SuppressWarnings("unchecked")
        private Node<V>[] nodes = new Node[0];

        private @Nullable V value;

        @Nullable
        Node<V> next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes[at];
        }

        Node<V> grown(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes[at];
            }
            int place = -at - 1;
            int more = letters.length - place;
            letters = Arrays.copyOf(letters, letters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, place, letters, place + 1, more);
            System.arraycopy(nodes, place, nodes, place + 1, more);
            letters[place] = letter;
            nodes[place] = new Node<>();
            return nodes[place];
        }
    }

    private final Node<V> root = new Node<>();

    public void put(String phrase, V value) {
        merge(phrase, value, (old, added) -> added);
    }

    public void merge(String phrase, V value, BinaryOperator<V> both) {
        if (phrase.isEmpty()) {
            return;
        }
        var node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.grown(phrase.charAt(i));
        }
        var old = node.value;
        node.value = old == null ? value : both.apply(old, value);
    }

    @Nullable
    V get(String phrase) {
        var node = root;
        for (int i = 0; i < phrase.length() && node != null; i++) {
            node = node.next(phrase.charAt(i));
        }
        return node == null ? null : node.value;
    }

    /** The longest phrase that starts at {@code from} and ends at {@code limit} at the latest, whole words only. */
    public @Nullable Hit<V> longest(String text, int from, int limit) {
        Hit<V> found = null;
        var node = root.next(text.charAt(from));
        for (int end = from + 1; node != null && end <= limit; end++) {
            var value = node.value;
            if (value != null && endsWord(text, end)) {
                found = new Hit<>(value, end);
            }
            node = end < limit ? node.next(text.charAt(end)) : null;
        }
        return found;
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
