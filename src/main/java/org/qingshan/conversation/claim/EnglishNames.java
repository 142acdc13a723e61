package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Mention.By;

/** English names, by any of their nouns: "peaches", "yellow peach" and "bamboo" are enough when only one offer has them. */
final class EnglishNames {
    private static final int LONGEST = 5;
    private static final int SHORTEST_SLIP = 5;
    private static final int SHORTEST_SLIP_BESIDE = 4;
    private static final int SHORTEST_FORGOTTEN = 3;

    // These describe; alone they name nothing ("two yellow", "free shipping").
    private static final Set<String> ADJECTIVES = Set.of(
            "yellow",
            "brown",
            "red",
            "white",
            "green",
            "black",
            "purple",
            "golden",
            "free",
            "range",
            "cured",
            "fresh",
            "sweet",
            "sour",
            "big",
            "small",
            "large",
            "local",
            "wild",
            "organic",
            "dried",
            "canned",
            "smoked",
            "raw",
            "spicy",
            "hot",
            "cold",
            "new",
            "old",
            "mountain",
            "farm",
            "village",
            "home",
            "made",
            "homemade",
            "of",
            "and",
            "in",
            "with",
            "the",
            "a",
            "high",
            "special",
            "premium",
            "young",
            "natural",
            "pure",
            "salted",
            "pickled");

    private final Map<String, List<Offer>> byStem = new HashMap<>();
    private final Map<Set<String>, List<Offer>> full = new HashMap<>();

    /** By the last word of a name, which says what it is: a duck is no duck egg. */
    private final Map<String, List<Offer>> heads = new HashMap<>();

    EnglishNames(List<Offer> offers) {
        for (var offer : offers) {
            learn(offer.nameEn(), offer);
            offer.aliases().forEach(alias -> learn(alias, offer));
        }
    }

    /** What the words from a place on name, as far as they go on naming the same; null if nothing. */
    Phrases.@Nullable Hit<Mention> at(String text, int from) {
        var run = new Run();
        int start = from;
        while (start < text.length() && Latin.is(text.charAt(start)) && run.said.size() < LONGEST) {
            int stop = Latin.endOfWord(text, start);
            var typed = text.substring(start, stop);
            var stem = Latin.stem(typed);
            boolean common =
                    typed.length() == SHORTEST_FORGOTTEN && Words.at(text, start, text.length(), false) != null;
            var meant = common || byStem.containsKey(stem)
                    ? stem
                    : run.said.isEmpty() ? knownBefore(typed, text, stop) : run.knownBeside(typed);
            if (!run.accept(stem, meant)) {
                break;
            }
            run.end = stop;
            start = nextWord(text, stop);
        }
        return ADJECTIVES.containsAll(run.said) || isPacking(run) ? null : hit(text.substring(from, run.end), run);
    }

    /** "One box", where the box of buns that is called a bun box is sold by the box: it may be a box of anything. */
    private boolean isPacking(Run run) {
        return run.said.size() == 1
                && !full.containsKey(run.said)
                && run.left.stream()
                        .allMatch(offer -> offer.unit()
                                .words()
                                .contains(run.said.iterator().next()));
    }

    /** "brwn sugar": what is too short to be a slip by itself is one before a word of the same name. */
    private String knownBefore(String typed, String text, int stop) {
        int next = nextWord(text, stop);
        if (next == stop) {
            return known(typed);
        }
        // The next may be mistyped as well: "smal yelow croaker".
        var beside = byStem.getOrDefault(known(text.substring(next, Latin.endOfWord(text, next))), List.of());
        var meant = slipAmong(beside, typed);
        return meant.equals(Latin.stem(typed)) ? known(typed) : meant;
    }

    /** "cured prok", "free range eegs"; of three letters only where one was forgotten: "fre range egs". */
    private String slipAmong(Collection<Offer> offers, String typed) {
        var stem = Latin.stem(typed);
        if (typed.length() < SHORTEST_FORGOTTEN || offers.isEmpty()) {
            return stem;
        }
        boolean forgotten = typed.length() < SHORTEST_SLIP_BESIDE;
        return byStem.entrySet().stream()
                .filter(named -> named.getValue().stream().anyMatch(offers::contains))
                .map(Map.Entry::getKey)
                .filter(name -> forgotten ? isForgotten(typed, name) : isNear(typed, name))
                .findFirst()
                .orElse(stem);
    }

    private static boolean isForgotten(String typed, String name) {
        return name.charAt(0) == typed.charAt(0)
                && (name.length() > typed.length() && TypingSlip.isOne(typed, name)
                        || typed.endsWith("s")
                                && Latin.plural(name).length() > typed.length()
                                && TypingSlip.isOne(typed, Latin.plural(name)));
    }

    /** "sugra"; "peahces" is one slip from "peaches", if two from "peach". */
    private static boolean isNear(String typed, String name) {
        return name.charAt(0) == typed.charAt(0)
                && (TypingSlip.isOne(Latin.stem(typed), name)
                        || typed.indexOf('s', typed.length() - 2) >= 0 && TypingSlip.isOne(typed, Latin.plural(name)));
    }

    /** Words in a row and the offers that have them all. */
    private final class Run {
        private final Set<String> said = new HashSet<>();
        private Set<Offer> left = Set.of();
        private boolean slip;
        private int end;

        boolean accept(String typed, String stem) {
            var having = new LinkedHashSet<>(byStem.getOrDefault(stem, List.of()));
            if (!said.isEmpty()) {
                having.retainAll(left);
            }
            if (having.isEmpty()) {
                return false;
            }
            left = having;
            said.add(stem);
            slip |= !stem.equals(typed);
            return true;
        }

        /** Beside a word of the same name a shorter slip is clear enough: "cured prok". */
        String knownBeside(String typed) {
            return slipAmong(left, typed);
        }
    }

    private Phrases.Hit<Mention> hit(String typed, Run run) {
        var whole = full.getOrDefault(run.said, List.of());
        if (whole.isEmpty() && run.said.size() == 1) {
            whole = heads.getOrDefault(run.said.iterator().next(), List.of());
        }
        var offers = whole.isEmpty() ? new ArrayList<>(run.left) : whole;
        return new Phrases.Hit<>(new Mention(offers, run.slip ? By.SLIP : By.NAME, typed), run.end);
    }

    private void learn(String name, Offer offer) {
        var stems = new HashSet<String>();
        for (var word : Normaliser.plain(name).split("[ \\-]+")) {
            if (!word.isEmpty() && word.chars().allMatch(letter -> Latin.is((char) letter) || letter == '\'')) {
                stems.add(Latin.stem(word));
            }
        }
        var words = Normaliser.plain(name).split("[ \\-]+");
        add(heads, Latin.stem(words[words.length - 1]), offer);
        stems.forEach(stem -> add(byStem, stem, offer));
        if (!stems.isEmpty() && !stems.equals(Set.of("of"))) {
            add(full, stems, offer);
        }
    }

    /** Once, where "cherries" are called "cherry" as well. */
    private static <T> void add(Map<T, List<Offer>> known, T name, Offer offer) {
        var named = known.computeIfAbsent(name, any -> new ArrayList<>());
        if (!named.contains(offer)) {
            named.add(offer);
        }
    }

    /** The stem itself, or the only one that it is a slip of. */
    private String known(String typed) {
        var stem = Latin.stem(typed);
        if (!byStem.containsKey(stem) && typed.length() == SHORTEST_FORGOTTEN && typed.endsWith("s")) {
            return single(typed, stem);
        }
        if (byStem.containsKey(stem) || stem.length() < SHORTEST_SLIP) {
            return stem;
        }
        var meant = byStem.keySet().stream()
                .filter(name -> isSlip(typed, name))
                .limit(2)
                .toList();
        return meant.size() == 1 ? meant.get(0) : stem;
    }

    /** "egs": one letter of two that are the same. */
    private String single(String typed, String stem) {
        var twice = typed.substring(0, 2) + typed.substring(1, 2);
        return byStem.containsKey(twice) ? twice : stem;
    }

    private static boolean isSlip(String typed, String name) {
        return name.length() >= SHORTEST_SLIP
                && Math.abs(Latin.stem(typed).length() - name.length()) <= 1
                && isNear(typed, name);
    }

    private static int nextWord(String text, int stop) {
        return stop < text.length() && (text.charAt(stop) == ' ' || text.charAt(stop) == '-') ? stop + 1 : stop;
    }
}
