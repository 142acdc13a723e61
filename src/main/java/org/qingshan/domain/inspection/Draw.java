package org.qingshan.domain.inspection;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Which items of a lot are looked at: drawn at random, so that nobody picks the good ones. {@link Random} is specified to give
 * the same numbers for the same seed on every machine, so that the draw can be shown again by its seed.
 */
public final class Draw {
    private Draw() {}

    /**
     * @param items in the lot, counted from 1
     * @param sample how many are drawn, at most {@code items}
     * @return their numbers, rising
     */
    public static List<Integer> of(int items, int sample, long seed) {
        // Floyd: each subset of that size is equally likely, in as many steps as there are numbers to draw.
        var random = new Random(seed);
        var drawn = new TreeSet<Integer>();
        for (int most = items - sample + 1; most <= items; most++) {
            int number = random.nextInt(most) + 1;
            drawn.add(drawn.contains(number) ? most : number);
        }
        return List.copyOf(drawn);
    }
}
