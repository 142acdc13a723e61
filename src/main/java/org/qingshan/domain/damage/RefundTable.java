package org.qingshan.domain.damage;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What share goes back from which share of bad goods on, both in percent.
 *
 * @param steps shares that go back, by the least share that is bad; may be empty
 */
public record RefundTable(NavigableMap<Integer, Integer> steps) {
    public static final RefundTable NONE = new RefundTable(new TreeMap<>());

    private static final Pattern STEP = Pattern.compile("(\\d{1,3})\\s*[%％]?\\s*[=＝:：]\\s*(\\d{1,3})\\s*[%％]?");
    private static final int MOST_STEPS = 8;
    private static final int ALL = 100;

    /** "30=50 60=100"; empty where that is no table, or gives less for more. */
    public static Optional<RefundTable> read(String written) {
        var steps = new TreeMap<Integer, Integer>();
        for (var part : written.strip().split("[\\s,，;；]+(?=\\d)")) {
            var step = STEP.matcher(part);
            if (!step.matches() || steps.put(number(step.group(1)), number(step.group(2))) != null) {
                return Optional.empty();
            }
        }
        return isSound(steps) ? Optional.of(new RefundTable(steps)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean isSound(NavigableMap<Integer, Integer> steps) {
        var before = 0;
        for (var step : steps.entrySet()) {
            if (step.getKey() < 1 || step.getKey() > ALL || step.getValue() > ALL || step.getValue() < before) {
                return false;
            }
            before = step.getValue();
        }
        return steps.size() <= MOST_STEPS;
    }

    /** The share that goes back; none below the first step. */
    OptionalInt shareOf(int percentBad) {
        Map.Entry<Integer, Integer> step = steps.floorEntry(percentBad);
        return step == null ? OptionalInt.empty() : OptionalInt.of(step.getValue());
    }

    /** As {@link #read} reads it. */
    public String written() {
        return steps.entrySet().stream()
                .map(step -> step.getKey() + "=" + step.getValue())
                .collect(Collectors.joining(" "));
    }
}
