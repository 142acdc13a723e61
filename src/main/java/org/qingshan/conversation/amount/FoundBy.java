package org.qingshan.conversation.amount;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The digits that a payment is found by, behind its sum: 尾号1234. */
public final class FoundBy {
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.])\\d{4,}+(?![\\d.]*\\d)");

    private FoundBy() {}

    /** Whether any are said. */
    public static boolean isSaid(String words) {
        return DIGITS.matcher(words).find();
    }

    /** Whether what is said has none that were not said before: other digits are of another payment. */
    public static boolean isTheSame(String before, String words) {
        return in(before).containsAll(in(words));
    }

    private static Set<String> in(String words) {
        return DIGITS.matcher(Amounts.plain(words))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
