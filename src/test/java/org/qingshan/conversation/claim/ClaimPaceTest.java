package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten times the bounds that the benchmark holds to (twenty for the shortest), so that no busy machine breaks them and no careless loop keeps them. */
class ClaimPaceTest {
    private static final int ROUNDS = 3_000;
    private static final String PARAGRAPH = "主播晚上好，上次的黄桃很好吃，我妈说再来两箱，还要竹笋三斤，红糖一袋谢谢。two more boxes of peaches please! ";

    private final Lineup lineup = Lineup.of(Demo.OFFERS, "A1");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A1 x2                                      | 200
                    +1                                         | 200
                    老板我要黄桃两箱，再来半斤腊肉，谢谢              | 1000
                    I'd like two boxes of peaches for my mom   | 1000
                    黄挑2厢                                     | 1000
                    """)
    void a_message_is_read_in_microseconds(String text, long bound) {
        assertThat(median(text, ROUNDS)).isLessThan(bound * 1_000);
    }

    @Test
    void twice_the_text_takes_about_twice_the_time() {
        var half = ofLength(2_048);
        var whole = ofLength(4_096);
        median(whole, 100);

        assertThat(median(whole, 60)).isLessThan(4 * median(half, 60) + 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天", "了", "Wu-Li's.", "大后天今天说", "\u2019a"})
    void who_brings_something_is_found_in_the_same_time(String often) {
        var text = "吴秀英" + often.repeat(4_000 / often.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Bringing.isTold(text, lineup));
    }

    private static String ofLength(int length) {
        return PARAGRAPH.repeat(length / PARAGRAPH.length() + 1).substring(0, length);
    }

    /** Nanoseconds; the second half of the rounds counts, when the code is warm. */
    private long median(String text, int rounds) {
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            ClaimReader.read(text, lineup);
            times[round] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(times, rounds / 2, rounds);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
