package org.qingshan.bench;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The middle one of several measurements: the machine has other things to do now and then. */
final class Median {
    private Median() {}

    static <T> double of(Collection<T> measured, ToDoubleFunction<T> value) {
        var sorted = measured.stream().mapToDouble(value).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
