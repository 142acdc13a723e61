package org.qingshan.conversation.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which letters one must stand in a text so that a regular expression can be found in it: of 不(?:想)?要了 it is 要了. A text that has
 * none of them need not be searched, which takes a hundred times as long.
 *
 * <p>It may ask for less than the expression does, never for more. Knows what {@code concerns.txt} is written with.
 */
final class NeededWords {
    private static final String MAY_BE_ABSENT = "?*";
    private static final char END = '\0';

    private final String regex;
    private int at;

    private NeededWords(String regex) {
        this.regex = regex;
    }

    /** One of these stands in each text in which the expression is found; empty if it may be found in any. */
    static Set<String> of(String regex) {
        var words = new NeededWords(regex);
        var needed = words.alternatives();
        if (words.at < regex.length()) {
            throw new IllegalArgumentException("not read to its end: " + regex);
        }
        return needed.orElse(Set.of());
    }

    /** Each way needs something of its own; where one needs nothing, none is known of the whole. */
    private Optional<Set<String>> alternatives() {
        var all = new TreeSet<String>();
        var isNeeded = true;
        while (true) {
            var one = sequence();
            isNeeded &= one.isPresent();
            one.ifPresent(all::addAll);
            if (peek() != '|') {
                return isNeeded ? Optional.of(all) : Optional.empty();
            }
            at++;
        }
    }

    /** Of all that must follow each other, what is rarest. */
    private Optional<Set<String>> sequence() {
        List<Set<String>> needed = new ArrayList<>();
        var run = new StringBuilder();
        while (peek() != END && peek() != '|' && peek() != ')') {
            var letter = letter();
            if (letter != END && !isQuantified()) {
                run.append(letter);
                continue;
            }
            close(run, needed);
            var one = letter == END ? element() : Optional.of(Set.of(String.valueOf(letter)));
            if (!skipsQuantifier()) {
                one.ifPresent(needed::add);
            }
        }
        close(run, needed);
        return needed.stream().max(Comparator.comparing(NeededWords::shortest).thenComparing(words -> -words.size()));
    }

    private static void close(StringBuilder run, List<Set<String>> needed) {
        if (!run.isEmpty()) {
            needed.add(Set.of(run.toString()));
            run.setLength(0);
        }
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    /** A letter that stands for itself, which is then passed; else nothing is. */
    private char letter() {
        var next = peek();
        if (next == '\\' && at + 1 < regex.length() && !Character.isLetterOrDigit(regex.charAt(at + 1))) {
            at += 2;
            return regex.charAt(at - 1);
        }
        if ("\\.[](){}^$?*+".indexOf(next) >= 0) {
            return END;
        }
        at++;
        return next;
    }

    /** A group, a class of letters or a place between letters. */
    private Optional<Set<String>> element() {
        return switch (peek()) {
            case '(' -> group();
            case '[' -> letters();
            case '\\' -> {
                escape();
                yield Optional.empty();
            }
            default -> {
                at++;
                yield Optional.empty();
            }
        };
    }

    private void escape() {
        at += regex.startsWith("\\p{", at) ? regex.indexOf('}', at) - at + 1 : 2;
    }

    private Optional<Set<String>> group() {
        boolean looksAround = regex.startsWith("(?=", at) || regex.startsWith("(?!", at) || regex.startsWith("(?<", at);
        at += regex.startsWith("(?<", at) ? 4 : regex.startsWith("(?", at) ? 3 : 1;
        var inside = alternatives();
        at++;
        return looksAround ? Optional.empty() : inside;
    }

    /** {@code [坏烂]} is as good as a group; what is all but some letters needs nothing. */
    private Optional<Set<String>> letters() {
        at++;
        var all = new TreeSet<String>();
        boolean isKnown = peek() != '^';
        while (peek() != ']') {
            isKnown &= peek() != '\\' && peek() != '-' && peek() != '[';
            if (peek() == '\\') {
                escape();
            } else {
                all.add(String.valueOf(peek()));
                at++;
            }
        }
        at++;
        return isKnown ? Optional.of(all) : Optional.empty();
    }

    private boolean isQuantified() {
        return "?*+{".indexOf(peek()) >= 0 && peek() != END;
    }

    /** Whether what stands before may be absent. */
    private boolean skipsQuantifier() {
        if (!isQuantified()) {
            return false;
        }
        boolean isAbsent = MAY_BE_ABSENT.indexOf(peek()) >= 0 || regex.startsWith("{0", at);
        at = peek() == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (peek() == '?' || peek() == '+') {
            at++;
        }
        return isAbsent;
    }

    private char peek() {
        return at < regex.length() ? regex.charAt(at) : END;
    }
}
