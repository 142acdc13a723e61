package org.qingshan.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Order numbers as people type them: {@code 1001 1003、1005-1010}. */
final class OrderNumbers {
    private static final Pattern ONE = Pattern.compile("(\\d{4,9})(?:[-~至到](\\d{4,9}))?");
    /** More than a night's orders; a slip of the finger must not ask for millions. */
    private static final int MOST = 5_000;

    private OrderNumbers() {}

    /** In their order; empty where something in it is no number. */
    static Optional<Set<Integer>> read(String typed) {
        Set<Integer> all = new TreeSet<>();
        List<String> words = new ArrayList<>(List.of(typed.strip().split("[\\s,，、;；]+")));
        for (var word : words) {
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
