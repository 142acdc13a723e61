package org.qingshan.web.console;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Order numbers as people type them: {@code 1001 1003、1005-1010}. */
final class OrderNumbers {
    private static final Pattern ONE = Pattern.compile("(\\d{4,9})(?:[-~至到](\\d{4,9}))?");
    private static final Pattern ALONE = Pattern.compile("\\d{4,9}");
    private static final Pattern SPLIT = Pattern.compile("[\\s,，、;；]+");
    /** More than a night's orders; a slip of the finger must not ask for millions. */
    private static final int MOST = 5_000;

    private OrderNumbers() {}

    /** Those that are meant by themselves, in their order: between the ends of a range some may have gone. */
    static Set<Integer> single(String typed) {
        return Arrays.stream(SPLIT.split(typed.strip()))
                .filter(word -> ALONE.matcher(word).matches())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In their order; empty where something in it is no number. */
    static Optional<Set<Integer>> read(String typed) {
        Set<Integer> all = new TreeSet<>();
        for (var word : SPLIT.split(typed.strip())) {
            var one = ONE.matcher(word);
            if (!one.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(one.group(1));
            int last = one.group(2) == null ? first : Integer.parseInt(one.group(2));
            if (last < first || last - first + all.size() >= MOST) {
                return Optional.empty();
            }
            for (int number = first; number <= last; number++) {
                all.add(number);
            }
        }
        return Optional.of(all);
    }
}
