package org.qingshan.conversation.claim;

import com.ibm.icu.text.Transliterator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Single Chinese characters: their simplified form and their sound, from ICU's tables. */
public final class Hanzi {
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';

    // ICU's transliterators take microseconds per character and are shared under a lock; a table costs 50 ms once.
    private static final char[] SIMPLIFIED = simplifiedTable();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower()");
    private static final AtomicReferenceArray<String> SYLLABLES = new AtomicReferenceArray<>(LAST - FIRST + 1);

    private Hanzi() {}

    static boolean is(int character) {
        return character >= FIRST && character <= LAST || character == '〇';
    }

    static boolean areAll(String text) {
        return !text.isEmpty() && text.chars().allMatch(Hanzi::is);
    }

    static char simplified(char character) {
        return inTable(character) ? SIMPLIFIED[character - FIRST] : character;
    }

    /** The commonest reading in pinyin without tone, such as "tao"; empty for anything but a Chinese character. */
    static String syllable(char character) {
        if (!inTable(character)) {
            return "";
        }
        var known = SYLLABLES.get(character - FIRST);
        return known != null ? known : remembered(character);
    }

    /** Pinyin without tones and spaces, or null where a character has none. */
    public static @Nullable String pinyin(String text) {
        var all = new StringBuilder();
        for (char character : text.toCharArray()) {
            var syllable = syllable(character);
            if (syllable.isEmpty()) {
                return null;
            }
            all.append(syllable);
        }
        return all.toString();
    }

    private static boolean inTable(char character) {
        return character >= FIRST && character <= LAST;
    }

    private static String remembered(char character) {
        String syllable;
        synchronized (TO_LATIN) {
            syllable = TO_LATIN.transliterate(String.valueOf(character));
        }
        SYLLABLES.set(character - FIRST, syllable);
        return syllable;
    }

    private static char[] simplifiedTable() {
        var simplify = Transliterator.getInstance("Traditional-Simplified");
        var table = new char[LAST - FIRST + 1];
        for (char character = FIRST; character <= LAST; character++) {
            var simplified = simplify.transliterate(String.valueOf(character));
            table[character - FIRST] = simplified.length() == 1 ? simplified.charAt(0) : character;
        }
        return table;
    }

    /** 油汪汪, 红彤彤: how it is, and no thing. */
    static boolean isHow(String text) {
        return text.length() == 3 && text.charAt(1) == text.charAt(2) && text.charAt(0) != text.charAt(1);
    }
}
