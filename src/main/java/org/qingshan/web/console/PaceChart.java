package org.qingshan.web.console;

import java.util.List;
import java.util.stream.IntStream;
import org.qingshan.domain.order.OrderPace;

/**
 * The bars of how many orders came when, in the units of a drawing that is {@link #WIDTH} wide and {@link #HEIGHT} high.
 *
 * @param busiest the part with the most orders
 */
public record PaceChart(OrderPace pace, List<Bar> bars, int busiest) {
    static final int WIDTH = 600;
    static final int HEIGHT = 140;
    /** A stream that has just begun has room for so many, or its one bar would be a wall. */
    private static final int FEWEST = 12;

    /** Of a bar's room, what is left free beside it. */
    private static final double GAP = 0.2;

    /** @param part which part of the time it shows */
    public record Bar(int part, int count, String x, String y, String width, String height) {}

    static PaceChart of(OrderPace pace) {
        var most = Math.max(1, pace.most());
        var room = (double) WIDTH / Math.max(FEWEST, pace.counts().size());
        var bars = IntStream.range(0, pace.counts().size())
                .mapToObj(part -> bar(part, pace.counts().get(part), room, (double) HEIGHT / most))
                .toList();
        return new PaceChart(pace, bars, pace.counts().indexOf(pace.most()));
    }

    private static Bar bar(int part, int count, double room, double unit) {
        return new Bar(
                part,
                count,
                tenth(part * room),
                tenth(HEIGHT - count * unit),
                tenth(room * (1 - GAP)),
                tenth(count * unit));
    }

    private static String tenth(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }

    /** How many parts there is room for. */
    public int parts() {
        return Math.max(FEWEST, bars.size());
    }

    public boolean isEmpty() {
        return pace.most() == 0;
    }
}
