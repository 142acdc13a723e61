package org.qingshan.conversation.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of many things a text can have anything of, found in one walk over its letters. */
final class WordIndex {
    private record Entry(String word, int thing) {}

    /** By their first two letters, of a word of one letter by that. */
    private final Map<Integer, List<Entry>> entries = new HashMap<>();

    private final BitSet always = new BitSet();

    /** @param words without one of which nothing of the thing is in a text; empty if it may be in any */
    void add(int thing, Set<String> words) {
        always.set(thing, words.isEmpty());
        words.forEach(word -> entries.computeIfAbsent(
                        word.length() == 1 ? word.charAt(0) : pair(word.charAt(0), word.charAt(1)),
                        first -> new ArrayList<>())
                .add(new Entry(word, thing)));
    }

    BitSet in(String text) {
        var found = new BitSet();
        found.or(always);
        for (int i = 0; i < text.length(); i++) {
            find(text, i, text.charAt(i), found);
            if (i + 1 < text.length()) {
                find(text, i, pair(text.charAt(i), text.charAt(i + 1)), found);
            }
        }
        return found;
    }

    private void find(String text, int at, int key, BitSet found) {
        for (var entry : entries.getOrDefault(key, List.of())) {
            if (text.startsWith(entry.word(), at)) {
                found.set(entry.thing());
            }
        }
    }

    /** No letter alone is so large. */
    private static int pair(char first, char second) {
        return first << 16 | second;
    }
}
