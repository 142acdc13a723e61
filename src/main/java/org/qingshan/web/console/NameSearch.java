package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people by what is typed of their names: a part of it, its pinyin, or the first letters of that (zgh for 张桂花). */
final class NameSearch {
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private NameSearch() {}

    /** An empty search finds everybody. */
    static boolean matches(String name, String typed) {
        var wanted = plain(typed);
        return keys(name).anyMatch(key -> key.contains(wanted));
    }

    /** What a part of is typed of a name: itself, its pinyin, and the first letters of that; in small letters and without spaces. */
    static Stream<String> keys(String name) {
        var syllables = Arrays.stream(spaced(name).split("\\s+"))
                .filter(one -> !one.isEmpty())
                .toList();
        var initials = syllables.stream().map(one -> one.substring(0, 1)).collect(Collectors.joining());
        return Stream.of(plain(name), String.join("", syllables), initials);
    }

    /** One syllable for each character. */
    private static String spaced(String name) {
        return PINYIN.transliterate(
                name.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" ")));
    }

    private static String plain(String text) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(text)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
