package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/**
 * That reading stays within reach of its bounds (10 µs for an exact form, 100 for what people say, {@code ./mvnw test -Pbenchmark}) when
 * one reader after the other is added. A machine that tries much else at once is several times slower than one alone; the best of
 * several rounds counts, eight times the bound for loose words; twice that where half a jin is not sold, so that all is read again without
 * what may accompany an order before it is asked about.
 */
class ClaimPaceTest {
    /** What somebody else does with the processor meanwhile is not counted. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int ROUNDS = 8;
    private static final long ROUND_NANOS = 200_000_000;
    private static final int MOST_READ = 20_000;

    private static final Lineup LINEUP = Lineup.of(
            List.of(
                    offer("A1", "黄桃", "Yellow peaches", Unit.BOX),
                    offer("A2", "竹笋", "Bamboo shoots", Unit.JIN),
                    offer("A3", "红糖", "Brown sugar", Unit.BAG)),
            "A1");

    @ParameterizedTest
    @CsvSource({
        "A1 x2,10",
        "+1,10",
        "老板我要黄桃两箱再来半斤竹笋谢谢,1600",
        "I'd like two boxes of peaches and half a jin of bamboo please,1600",
        "这个桃子甜不甜呀到长沙几天能到,800"
    })
    void a_message_is_read_in_microseconds(String text, int most) {
        double best = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> medianMicroseconds(text))
                .min()
                .orElseThrow();
        assertThat(best).isLessThanOrEqualTo(most);
    }

    private static double medianMicroseconds(String text) {
        var taken = new long[MOST_READ];
        int read = 0;
        for (long end = System.nanoTime() + ROUND_NANOS; read < MOST_READ && System.nanoTime() - end < 0; read++) {
            long start = THREADS.getCurrentThreadCpuTime();
            var reading = ClaimReader.read(text, LINEUP);
            taken[read] = THREADS.getCurrentThreadCpuTime() - start;
            assertThat(reading).isNotNull();
        }
        return IntStream.range(0, read)
                        .mapToLong(i -> taken[i])
                        .sorted()
                        .skip(read / 2)
                        .findFirst()
                        .orElseThrow()
                / 1_000.0;
    }

    private static Offer offer(String slot, String zh, String en, Unit unit) {
        return new Offer(slot, zh, en, List.of(), unit, BigDecimal.ONE);
    }
}
