package org.qingshan.conversation.lot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What words may be that say neither how much, nor when, nor for what: somebody's name and the name of goods. What cannot be told for
 * sure is nobody's name. Pure.
 *
 * @param grower null where none is named
 * @param goods that the shop does not know; null where none are named
 * @param strange what was not understood; empty where everything was
 */
record OtherWords(@Nullable String grower, @Nullable String goods, String strange) {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,6}|\\p{IsHan}{1,9}[·•.]\\p{IsHan}{1,9}");
    private static final Pattern GOODS = Pattern.compile("\\p{IsHan}{1,10}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}.'’-]*");
    /** Words between others, in no name. */
    private static final Set<String> NEVER = Set.of(
            "at",
            "for",
            "on",
            "per",
            "each",
            "to",
            "with",
            "and",
            "about",
            "around",
            "approx",
            "is",
            "are",
            "was",
            "were",
            "it",
            "its",
            "this",
            "that",
            "these",
            "some",
            "more",
            "only",
            "just",
            "please",
            "today",
            "fresh",
            "new",
            "price",
            "total",
            "net",
            "picked",
            "harvested");

    private static final int LONGEST_IN_ENGLISH = 3;

    /**
     * @param known the grower who is named already
     * @param needsGoods whether it is not known yet what comes in
     */
    static OtherWords of(List<String> words, @Nullable String known, boolean needsGoods) {
        if (words.isEmpty()) {
            return new OtherWords(known, null, "");
        }
        if (needsGoods) {
            return known == null ? both(words) : goods(words, known);
        }
        var all = name(words);
        if (known != null) {
            return new OtherWords(known, null, joined(words));
        }
        // Of several words the first may be the name; what the others are must be asked.
        return all.map(name -> new OtherWords(name, null, ""))
                .orElseGet(() -> new OtherWords(
                        null,
                        null,
                        joined(name(words.subList(0, 1)).isPresent() ? words.subList(1, words.size()) : words)));
    }

    private static OtherWords goods(List<String> words, @Nullable String grower) {
        return isGoods(words) ? new OtherWords(grower, joined(words), "") : new OtherWords(null, null, joined(words));
    }

    /** 张桂花 柚子, "Mei Lan pumpkins": the last word is the goods. */
    private static OtherWords both(List<String> words) {
        int goods = words.size() - 1;
        if (goods == 0) {
            return new OtherWords(null, words.get(0), "");
        }
        var grower = name(words.subList(0, goods)).filter(name -> goods < LONGEST_IN_ENGLISH);
        return grower.map(name -> goods(words.subList(goods, words.size()), name))
                .orElseGet(() -> new OtherWords(null, null, joined(words)));
    }

    private static boolean isGoods(List<String> words) {
        return words.size() == 1 && GOODS.matcher(words.get(0)).matches()
                || words.size() <= LONGEST_IN_ENGLISH && words.stream().allMatch(OtherWords::isOfEnglish);
    }

    private static Optional<String> name(List<String> words) {
        var isOne = words.size() == 1 && HAN.matcher(words.get(0)).matches()
                || words.size() <= LONGEST_IN_ENGLISH && words.stream().allMatch(OtherWords::isOfEnglish);
        return isOne ? Optional.of(joined(words)) : Optional.empty();
    }

    private static boolean isOfEnglish(String word) {
        return LATIN.matcher(word).matches()
                && !NEVER.contains(word.toLowerCase(Locale.ROOT))
                && !LotWords.isUnit(word);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
