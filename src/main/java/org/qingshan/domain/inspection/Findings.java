package org.qingshan.domain.inspection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What was found in a sample: of each kind how many items are bad. An item with several faults counts once, by the worst. */
public record Findings(Map<Kind, Integer> counts) {
    public enum Kind {
        DAMAGE,
        PEST,
        SIZE,
        RIPENESS,
        WEIGHT
    }

    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        var some = new EnumMap<Kind, Integer>(Kind.class);
        counts.forEach((kind, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(count + " of " + kind);
            }
            if (count > 0) {
                some.put(kind, count);
            }
        });
        counts = Collections.unmodifiableMap(some);
    }

    public int of(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Bad items, of whatever kind. */
    public int bad() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
