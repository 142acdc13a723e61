package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/**
 * Characters nobody types, in any number, for a bounded time. The seed is another one each time and printed; the
 * property {@code claims.seed} repeats a run.
 */
class ClaimStormTest {
    /** Of this thread alone: a busy machine is no slow reader. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final Duration LASTS = Duration.ofSeconds(2);
    private static final Duration LONGEST_READING = Duration.ofMillis(400);
    /** The first ones are read before the readers are compiled. */
    private static final int TRIES = 12;

    private static final int LONGEST = 16_000;
    private static final String DIGITS = digits();
    private static final String MARKS = "+-×x*=/~#@.,，。、;:：!?？…·_'\"()[]【】「」|\n\t ";

    private final long seed = Long.getLong("claims.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Lineup lineup = Lineup.of(Demo.OFFERS, null);
    private final List<IntSupplier> kinds = List.of(
            () -> random.nextInt(Character.MAX_CODE_POINT + 1),
            () -> between(0xD800, 0xDFFF),
            () -> between(0x0300, 0x036F),
            () -> between(0x202A, 0x202E),
            () -> between(0x2066, 0x2069),
            () -> between(0xFE00, 0xFE0F),
            () -> between(0x1F300, 0x1FAFF),
            () -> between(0x4E00, 0x9FFF),
            () -> between('a', 'z'),
            () -> between(0xFF01, 0xFF5E),
            () -> MARKS.charAt(random.nextInt(MARKS.length())),
            () -> DIGITS.codePointAt(
                    DIGITS.offsetByCodePoints(0, random.nextInt(DIGITS.codePointCount(0, DIGITS.length())))));

    @Test
    void no_storm_of_characters_breaks_the_reader_or_becomes_an_order() {
        System.out.println("claims.seed=" + seed);
        long end = System.nanoTime() + LASTS.toNanos();
        int read = 0;
        while (System.nanoTime() < end) {
            read += isHarmless(1 + random.nextInt(80)) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void nothing_repeated_without_end_takes_long() {
        System.out.println("claims.seed=" + seed);
        for (int round = 0; round < 40; round++) {
            var piece = text(1 + random.nextInt(6));
            var text = piece.repeat(LONGEST / piece.length());

            assertThat(IntStream.range(0, TRIES)
                            .mapToObj(any -> time(text))
                            .anyMatch(taken -> taken.compareTo(LONGEST_READING) < 0))
                    .as(piece)
                    .isTrue();
        }
    }

    /** Whether it was a text that names nothing; the others need only not to break. */
    private boolean isHarmless(int length) {
        var text = text(length);
        var kind = ClaimReader.read(text, lineup).kind();
        boolean nameless = lineup.named(text).isEmpty();
        if (nameless) {
            assertThat(kind).as(text).isNotEqualTo(Kind.CLAIMS);
        }
        return nameless;
    }

    private String text(int length) {
        var few = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> kinds.get(random.nextInt(kinds.size())))
                .toList();
        return IntStream.range(0, length)
                .map(any -> few.get(random.nextInt(few.size())).getAsInt())
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Duration time(String text) {
        long start = THREAD.getCurrentThreadCpuTime();
        Objects.requireNonNull(ClaimReader.read(text, lineup));
        return Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - start);
    }

    private int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Of every script. */
    private static String digits() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
