package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text must contain for a regular expression to match in it: some pieces, of which each match has at least one.
 *
 * <p>It knows the part of Java's syntax that is used here. What it does not know it takes for something that may match anything, so
 * that it may find too little to require, never too much.
 *
 * @see <a href="https://swtch.com/~rsc/regexp/regexp4.html">Russ Cox on the same in a code search</a>, where it is done with trigrams
 */
final class RequiredText {
    /** More are no help: they are in every text. */
    private static final int MOST = 240;
    /** A set of more letters requires nothing worth looking for. */
    private static final int MOST_IN_SET = 24;

    private final String regex;
    private int at;

    private RequiredText(String regex) {
        this.regex = regex;
    }

    /** The pieces, or nothing if a match may have none of them. */
    static Set<String> of(String regex) {
        if (regex.contains("\\Q") || regex.contains("(?i") || regex.contains("(?x")) {
            return Set.of();
        }
        var pieces = new RequiredText(regex).alternatives();
        return pieces == null || pieces.size() > MOST ? Set.of() : pieces;
    }

    /** Up to the end of the group; null if one of them requires nothing. */
    private @Nullable Set<String> alternatives() {
        var all = new LinkedHashSet<String>();
        boolean isKnown = true;
        while (true) {
            var one = sequence();
            if (one == null) {
                isKnown = false;
            } else {
                all.addAll(one);
            }
            if (at >= regex.length() || regex.charAt(at) != '|') {
                return isKnown ? all : null;
            }
            at++;
        }
    }

    /** The best that one of its parts requires. */
    private @Nullable Set<String> sequence() {
        List<Set<String>> parts = new ArrayList<>();
        var run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            int begin = at;
            var part = atom();
            boolean isLetter = part != null && part.size() == 1 && isPlain(begin);
            int end = at;
            boolean isThere = quantified();
            boolean isOnce = at == end;
            if (part != null && isLetter && isThere) {
                run.append(part.iterator().next());
            }
            if (!isLetter || !isOnce) {
                end(run, parts);
            }
            if (!isLetter && isThere && part != null) {
                parts.add(part);
            }
        }
        end(run, parts);
        return parts.stream()
                .max(Comparator.comparingDouble(RequiredText::worth))
                .orElse(null);
    }

    private static void end(StringBuilder run, List<Set<String>> parts) {
        if (run.length() > 0) {
            parts.add(Set.of(run.toString()));
            run.setLength(0);
        }
    }

    /** The rarer and the fewer, the better. */
    private static double worth(Set<String> pieces) {
        return -pieces.stream().mapToDouble(RequiredText::frequency).sum();
    }

    private static double frequency(String piece) {
        double frequency = 1;
        for (int i = 0; i < Math.min(piece.length(), 4); i++) {
            char letter = piece.charAt(i);
            frequency *= letter == ' ' ? 0.9 : letter < 0x80 ? 0.3 : 0.03;
        }
        return frequency;
    }

    /** What the next part requires, before any quantifier; null if nothing is known of it. */
    private @Nullable Set<String> atom() {
        char first = regex.charAt(at++);
        return switch (first) {
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escaped();
            case '.', '^', '$' -> null;
            default -> Character.isHighSurrogate(first) ? pair() : Set.of(String.valueOf(first));
        };
    }

    /** A sign of two chars, of which no quantifier means the second alone. */
    private @Nullable Set<String> pair() {
        at++;
        return null;
    }

    private boolean isPlain(int begin) {
        char first = regex.charAt(begin);
        return first != '(' && first != '[';
    }

    private @Nullable Set<String> group() {
        boolean isMatched = true;
        if (regex.startsWith("?", at)) {
            isMatched = regex.startsWith("?:", at) || regex.startsWith("?>", at) || isNamed();
            at = isNamed() ? regex.indexOf('>', at) + 1 : at + (regex.startsWith("?<", at) ? 3 : 2);
        }
        var inside = alternatives();
        at++;
        return isMatched ? inside : null;
    }

    private boolean isNamed() {
        return regex.startsWith("?<", at) && !regex.startsWith("?<=", at) && !regex.startsWith("?<!", at);
    }

    /** Its letters, if it lists them one by one. */
    private @Nullable Set<String> set() {
        var letters = new LinkedHashSet<String>();
        boolean isListed = !regex.startsWith("^", at);
        for (int depth = 1; depth > 0; at++) {
            char letter = regex.charAt(at);
            if (letter == '\\') {
                at++;
                isListed &= !Character.isLetterOrDigit(regex.charAt(at));
                letters.add(String.valueOf(regex.charAt(at)));
            } else if (letter == '[') {
                depth++;
                isListed = false;
            } else if (letter == ']') {
                depth--;
            } else {
                isListed &= letter != '&' && !Character.isSurrogate(letter) && !isRange();
                letters.add(String.valueOf(letter));
            }
        }
        return isListed && letters.size() <= MOST_IN_SET ? letters : null;
    }

    private boolean isRange() {
        return regex.charAt(at) == '-' && regex.charAt(at - 1) != '[' && regex.charAt(at + 1) != ']';
    }

    private @Nullable Set<String> escaped() {
        char letter = regex.charAt(at++);
        if ((letter == 'p' || letter == 'P' || letter == 'x' || letter == 'k') && at < regex.length()) {
            at = regex.charAt(at) == '{' || regex.charAt(at) == '<' ? closing() : at + (letter == 'x' ? 2 : 1);
            return null;
        }
        if (letter == 'u') {
            at += 4;
            return null;
        }
        return Character.isLetterOrDigit(letter) ? null : Set.of(String.valueOf(letter));
    }

    private int closing() {
        return 1 + (regex.charAt(at) == '<' ? regex.indexOf('>', at) : regex.indexOf('}', at));
    }

    /** Passes over the quantifier. Whether what it stands behind is there at least once. */
    private boolean quantified() {
        boolean isThere = true;
        if (at < regex.length() && "?*+".indexOf(regex.charAt(at)) >= 0) {
            isThere = regex.charAt(at) == '+';
            at++;
        } else if (at < regex.length() && regex.charAt(at) == '{') {
            isThere = regex.charAt(at + 1) != '0';
            at = regex.indexOf('}', at) + 1;
        } else {
            return true;
        }
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return isThere;
    }
}
