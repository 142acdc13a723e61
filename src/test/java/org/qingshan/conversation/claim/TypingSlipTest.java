package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.junit.jupiter.api.Test;

class TypingSlipTest {
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance(1);

    @Test
    void it_is_a_distance_of_one() {
        var random = new Random(3);
        int slips = 0;
        for (int i = 0; i < 200_000; i++) {
            var one = word(random);
            var other = word(random);
            boolean isOne = DISTANCE.apply(one, other) == 1;
            slips += isOne ? 1 : 0;
            assertThat(TypingSlip.isOne(one, other)).as("%s and %s", one, other).isEqualTo(isOne);
        }
        assertThat(slips).isGreaterThan(10_000);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }
}
